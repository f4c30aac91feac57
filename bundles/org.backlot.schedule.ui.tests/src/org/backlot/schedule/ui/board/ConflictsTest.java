package org.backlot.schedule.ui.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.ui.Boarded;
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

    private static Finding finding(Severity severity, String target, String place, String message) {
        return new Finding("check", severity, target, place, message, List.of());
    }

    private String said(Conflicts conflicts, int day, int index, int scene) {
        PlannedDay its = of.plan().days().get(day);
        return String.join(" ", conflicts.of((Strip) of.item(day, index), scene(scene), its).stream()
                .map(Finding::message).toList());
    }

    @Test
    void aStripTellsWhatIsSaidOfItAndOfItsScene() {
        var conflicts = new Conflicts(List.of(finding(Severity.WARNING, of.item(0, 1).getId(), "", "strip"),
                finding(Severity.ERROR, scene(1).getId(), "", "scene"), finding(Severity.ERROR, "", "", "all")));
        assertEquals("scene strip", said(conflicts, 0, 1, 1), "the worst first");
        assertEquals("", said(conflicts, 0, 0, 0));
    }

    @Test
    void whoeverCannotWorkOnADayIsMarkedOnThatDayAlone() {
        var conflicts = new Conflicts(List.of(
                finding(Severity.ERROR, nell.getId(), "Day 2, 2027-03-02", "NELL cannot work")));
        assertEquals("NELL cannot work", said(conflicts, 1, 0, 3));
        assertEquals("", said(conflicts, 0, 0, 0), "she works on day 1 as well, and can");
        assertEquals(1, conflicts.of(of.plan().days().get(1)).size());
        assertEquals(0, conflicts.of(of.plan().days().get(0)).size());
    }
}
