package org.backlot.schedule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Settings;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Strip;
import org.junit.jupiter.api.Test;

class ScheduleSectionTest {

    private final Show show = new Show();

    private Schedule start() {
        return (Schedule) new ScheduleSection().start(show.production, Show.questions());
    }

    @Test
    void beginsWithOneActiveBoardThatHasEverySceneAndNoEmptyDay() {
        for (int i = 1; i <= 9; i++) {
            show.scene(Integer.toString(i), IntExt.INT, "ROOM", "DAY", 10);
        }
        Scene omitted = show.scene("10");
        omitted.setOmitted(true);
        Schedule schedule = start();
        Board board = schedule.getActive();
        assertSame(schedule.getBoards().getFirst(), board);
        assertEquals("Board 1", board.getName());
        assertEquals(3, board.getDays().size());
        List<String> placed = board.getDays().stream().flatMap(day -> day.getItems().stream())
                .map(item -> ((Strip) item).getScene()).sorted().toList();
        assertEquals(show.production.getScript().getScenes().stream().filter(scene -> !scene.isOmitted())
                .map(Scene::getId).sorted().toList(), placed);
        assertEquals(Show.MONDAY, schedule.getCalendars().getFirst().getStart());
        assertEquals(List.of(6, 7), schedule.getCalendars().getFirst().getDaysOff());
    }

    @Test
    void theWeekIsAsLongAsTheOfficeSays() {
        Settings.set(show.production, ScheduleSettings.DAYS_OFF, "7");
        assertEquals(List.of(7), start().getCalendars().getFirst().getDaysOff());
        Settings.set(show.production, ScheduleSettings.DAYS_OFF, "none");
        assertEquals(List.of(), start().getCalendars().getFirst().getDaysOff());
        Settings.set(show.production, ScheduleSettings.DAYS_OFF, "1 2 3 4 5 6 7");
        assertEquals(List.of(6, 7), start().getCalendars().getFirst().getDaysOff());
    }

    @Test
    void aLiveShowBeginsWithAnEmptyBoard() {
        Production live = CoreFactory.eINSTANCE.createProduction();
        live.setKind(ProductionKind.LIVE);
        Schedule schedule = (Schedule) new ScheduleSection().start(live, Show.questions());
        assertEquals(List.of(), schedule.getActive().getDays());
    }

    @Test
    void aProductionWithoutAStartBeginsOnAMondayAtLeastFourWeeksAhead() {
        show.production.setStart(null);
        LocalDate start = start().getCalendars().getFirst().getStart();
        assertEquals(DayOfWeek.MONDAY, start.getDayOfWeek());
        assertTrue(!start.isBefore(LocalDate.now().plusWeeks(4).minusDays(1)));
    }
}
