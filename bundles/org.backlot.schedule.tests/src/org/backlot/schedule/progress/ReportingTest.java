package org.backlot.schedule.progress;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Scene;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.junit.jupiter.api.Test;

class ReportingTest {

    private final Show show = new Show();
    private final Scene one = show.scene("1");
    private final Scene two = show.scene("2");
    private final Scene three = show.scene("3");

    ReportingTest() {
        show.day(one, two);
        show.day(three);
    }

    private Plan plan() {
        return Plan.of(show.production, show.board);
    }

    private ReportedDay monday() {
        return ReportedDay.of(plan(), Show.MONDAY, "");
    }

    private List<String> lines() {
        return monday().lines().stream().map(line -> line.scene().getNumber() + (line.planned() ? "" : " extra")
                + " owed " + line.owed()).toList();
    }

    @Test
    void aDayHasItsPlannedScenesBeforeAnythingIsSaid() {
        assertEquals(List.of("1 owed 8", "2 owed 8"), lines());
        assertEquals(Optional.empty(), monday().report());
        assertEquals("Day 1", monday().name());
        assertTrue(show.schedule.getReports().isEmpty());
    }

    @Test
    void allPlannedScenesAreCompleteInOneStep() {
        assertFalse(monday().isComplete());
        Reporting.complete(show.schedule, monday());
        assertTrue(monday().isComplete());
        assertEquals(16, Progress.of(plan()).shot());
        Reporting.complete(show.schedule, monday());
        assertEquals(2, show.schedule.getReports().getFirst().getScenes().size(), "nothing is said twice");
    }

    @Test
    void whatWasShotWithoutBeingPlannedIsListedAfterIt() {
        Reporting.eighths(Reporting.scene(Reporting.day(show.schedule, Show.MONDAY, ""), three), 3);
        assertEquals(List.of("1 owed 8", "2 owed 8", "3 extra owed 8"), lines());
        ReportedDay tuesday = ReportedDay.of(plan(), Show.MONDAY.plusDays(1), "");
        assertEquals(5, tuesday.lines().getFirst().owed(), "three eighths were shot before");
    }

    @Test
    void unitsReportForThemselves() {
        Reporting.day(show.schedule, Show.MONDAY, "2nd Unit");
        assertEquals(List.of("", "2nd Unit"), ReportedDay.on(plan(), Show.MONDAY).stream().map(ReportedDay::unit)
                .toList());
        assertEquals(Optional.empty(), monday().report());
    }

    @Test
    void theNextDayToReportIsTheFirstAfterTheLastReport() {
        assertEquals(Optional.of(Show.MONDAY), ReportedDay.next(plan()));
        Reporting.day(show.schedule, Show.MONDAY, "");
        assertEquals(Optional.of(Show.MONDAY.plusDays(1)), ReportedDay.next(plan()));
        Reporting.day(show.schedule, Show.MONDAY.plusDays(1), "");
        assertEquals(Optional.of(Show.MONDAY.plusDays(1)), ReportedDay.next(plan()));
    }

    @Test
    void fewerThanNoSetupsAreRefused() {
        var report = Reporting.scene(Reporting.day(show.schedule, Show.MONDAY, ""), one);
        assertThrows(IllegalArgumentException.class, () -> Reporting.setups(report, -1));
        assertThrows(IllegalArgumentException.class, () -> Reporting.eighths(report, -1));
    }
}
