package org.backlot.schedule.board;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;

import org.backlot.schedule.Show;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.CalendarEventKind;
import org.junit.jupiter.api.Test;

class GapTest {

    private final Show show = new Show();

    @Test
    void datesBetweenTwoDaysAreOneGapForEachReason() {
        show.closed(Show.MONDAY.plusDays(7), CalendarEventKind.HOLIDAY);
        show.calendar.getEvents().getFirst().setName("Easter Monday");
        WorkingDays calendar = WorkingDays.of(show.production, show.board);
        assertEquals(List.of(new Gap(Show.MONDAY.plusDays(4), Show.MONDAY.plusDays(4), "Not used"),
                new Gap(Show.MONDAY.plusDays(5), Show.MONDAY.plusDays(6), "Day off"),
                new Gap(Show.MONDAY.plusDays(7), Show.MONDAY.plusDays(7), "Easter Monday")),
                Gap.between(calendar, Show.MONDAY.plusDays(3), Show.MONDAY.plusDays(8)));
        assertEquals(List.of(), Gap.between(calendar, Show.MONDAY, Show.MONDAY.plusDays(1)));
    }
}
