package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.ui.Boarded;
import org.backlot.schedule.ui.board.Conflicts.Conflict;
import org.backlot.ui.kit.Copies;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ConflictsTest {

    private Boarded of;
    private Element nell;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Boarded(folder);
        of.session().edit("Tag", () -> {
            var breakdown = new Breakdown(of.session().production());
            nell = breakdown.tag(scene(0), Category.CAST, "NELL");
            breakdown.tag(scene(3), Category.CAST, "NELL");
        });
    }

    @AfterEach
    void close() throws IOException {
        of.close();
    }

    private Scene scene(int index) {
        return of.session().production().getScript().getScenes().get(index);
    }

    private static Conflict conflict(Severity severity, String day, String object, String says) {
        return new Conflict(severity, day, List.of(object), says, List.of());
    }

    private String said(Conflicts conflicts, int day, int index, int scene) {
        PlannedDay its = of.plan().days().get(day);
        return String.join(" ", conflicts.of((Strip) of.item(day, index), scene(scene), its).stream()
                .map(Conflict::says).toList());
    }

    @Test
    void aStripTellsWhatIsSaidOfItAndOfItsScene() {
        var conflicts = new Conflicts(List.of(conflict(Severity.WARNING, "", of.item(0, 1).getId(), "strip"),
                conflict(Severity.ERROR, "", scene(1).getId(), "scene")));
        assertEquals("scene strip", said(conflicts, 0, 1, 1), "the worst first");
        assertEquals("", said(conflicts, 0, 0, 0));
    }

    @Test
    void whoeverCannotWorkOnADayIsMarkedOnThatDayAlone() {
        var conflicts = new Conflicts(List.of(
                conflict(Severity.ERROR, of.board().getDays().get(1).getId(), nell.getId(), "NELL cannot work")));
        assertEquals("NELL cannot work", said(conflicts, 1, 0, 3));
        assertEquals("", said(conflicts, 0, 0, 0), "she works on day 1 as well, and can");
        assertEquals(1, conflicts.of(of.plan().days().get(1)).size());
        assertEquals(0, conflicts.of(of.plan().days().get(0)).size());
    }

    @Test
    void aLandingIsTriedWithoutAChange() {
        of.session().edit("Away", () -> {
            ElementEvent away = ScheduleFactory.eINSTANCE.createElementEvent();
            Ids.of(away);
            away.setElement(nell.getId());
            away.setKind(ElementEventKind.UNAVAILABLE);
            away.setFrom(of.plan().days().get(1).date());
            of.session().section(Schedule.class).orElseThrow().getEvents().add(away);
            DayEdits.toBoneyard(List.of(of.item(1, 0)), of.board());
        });
        Copies.Copy copy = new Copies().of(of.session());
        assertEquals(0, BoardJudge.of(copy, of.board().getId()).stream()
                .filter(conflict -> conflict.says().contains("NELL")).count());
        var trial = new BoardJudge.Trial(of.board().getId(), List.of(of.item(0, 0).getId()),
                of.board().getDays().get(1).getId(), 0);
        List<Conflict> found = BoardJudge.of(copy, trial);
        assertTrue(found.stream().anyMatch(conflict -> conflict.says().contains("NELL")), found.toString());
        assertEquals(List.of(), BoardJudge.of(copy, new BoardJudge.Trial(of.board().getId(),
                List.of(of.item(0, 1).getId()), of.board().getDays().get(1).getId(), 0)).stream()
                .filter(conflict -> conflict.says().contains("NELL")).toList(), "scene 2 is without her");
        assertEquals("1 2 3", of.scenes(0));
    }
}
