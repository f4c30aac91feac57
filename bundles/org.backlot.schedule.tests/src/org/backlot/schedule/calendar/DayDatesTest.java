package org.backlot.schedule.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.model.ProductionKind;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ShootDay;
import org.junit.jupiter.api.Test;

class DayDatesTest {

    private final Show show = new Show();

    private List<String> dates() {
        return DayDates.of(show.production, show.board).stream()
                .map(day -> day.label() + " " + day.date().toString().substring(5)).toList();
    }

    @Test
    void weekendsAndHolidaysAreNotWorked() {
        show.works("X", ".......");
        show.closed(LocalDate.of(2027, 3, 3), CalendarEventKind.HOLIDAY);
        show.closed(LocalDate.of(2027, 3, 9), CalendarEventKind.TRAVEL);
        assertEquals(List.of("1 03-01", "2 03-02", "3 03-04", "4 03-05", "5 03-08", "6 03-10", "7 03-11"), dates());
    }

    @Test
    void publicHolidaysOfTheCalendarsRegionsAreNotWorked() {
        show.calendar.setStart(LocalDate.of(2027, 3, 25));
        show.works("X", "....");
        assertEquals(List.of("1 03-25", "2 03-26", "3 03-29", "4 03-30"), dates());
        show.calendar.getHolidays().addAll(List.of("GB-SCT", "DE"));
        assertEquals(List.of("1 03-25", "2 03-30", "3 03-31", "4 04-01"), dates());
        assertEquals("Good Friday", WorkingDays.of(show.production, show.board).says(LocalDate.of(2027, 3, 26))
                .orElseThrow().words());
    }

    @Test
    void aHolidayADayOffAndATravelDayAreWorkedWhereSomebodyDecidedSo() {
        show.calendar.setStart(LocalDate.of(2027, 3, 26));
        show.calendar.getHolidays().add("GB-ENG");
        show.works("X", "....");
        show.closed(LocalDate.of(2027, 3, 26), CalendarEventKind.WORKED);
        show.closed(LocalDate.of(2027, 3, 27), CalendarEventKind.WORKED);
        show.closed(LocalDate.of(2027, 3, 30), CalendarEventKind.WORKED);
        show.closed(LocalDate.of(2027, 3, 30), CalendarEventKind.TRAVEL);
        assertEquals(List.of("1 03-26", "2 03-27", "3 03-30", "4 03-31"), dates());
        assertEquals("Good Friday", WorkingDays.of(show.production, show.board).holiday(LocalDate.of(2027, 3, 26))
                .orElseThrow(), "it is still a holiday, and premiums may be due");
    }

    @Test
    void anEventOfSeveralDatesClosesThemAll() {
        show.closed(LocalDate.of(2027, 3, 2), CalendarEventKind.MOVE);
        show.calendar.getEvents().getFirst().setUntil(LocalDate.of(2027, 3, 4));
        show.works("X", "..");
        assertEquals(List.of("1 03-01", "2 03-05"), dates());
        show.calendar.getEvents().getFirst().setUntil(LocalDate.of(2027, 3, 1));
        assertEquals(List.of("1 03-01", "2 03-03"), dates(), "an end before the beginning is no end");
    }

    @Test
    void aFixedDateHoldsAndTheNextDayComesAfterIt() {
        show.works("X", "...");
        show.board.getDays().get(1).setFixedDate(LocalDate.of(2027, 3, 6));
        assertEquals(List.of("1 03-01", "2 03-06", "3 03-08"), dates());
    }

    @Test
    void unitsRunInParallel() {
        show.works("X", "....");
        show.board.getDays().get(1).setUnit("2nd Unit");
        show.board.getDays().get(1).setFixedDate(LocalDate.of(2027, 3, 2));
        show.board.getDays().get(2).setUnit("2nd Unit");
        assertEquals(List.of("1 03-01", "2nd Unit 1 03-02", "2nd Unit 2 03-03", "2 03-02"), dates());
    }

    @Test
    void preparationTakesADateButNoShootingNumber() {
        show.works("X", "..");
        ShootDay prep = show.board.getDays().getFirst();
        prep.setKind(DayKind.PREP);
        assertEquals(List.of("Prep 1 03-01", "1 03-02"), dates());
    }

    @Test
    void everyDayOfALiveShowIsNumbered() {
        show.production.setKind(ProductionKind.LIVE);
        show.works("X", "..");
        show.board.getDays().getFirst().setKind(DayKind.REHEARSAL);
        show.board.getDays().get(1).setKind(DayKind.PERFORMANCE);
        assertEquals(List.of("1 03-01", "2 03-02"), dates());
    }

    @Test
    void aCalendarThatHasEveryDayOffIsIgnored() {
        show.calendar.getDaysOff().addAll(List.of(1, 2, 3, 4, 5));
        show.works("X", "..");
        assertEquals(List.of("1 03-01", "2 03-02"), dates());
    }

    @Test
    void withoutAStartItIsTheNextMondayAtLeastFourWeeksAhead() {
        assertEquals(LocalDate.of(2027, 3, 29), WorkingDays.standardStart(LocalDate.of(2027, 3, 1)));
        assertEquals(LocalDate.of(2027, 4, 5), WorkingDays.standardStart(LocalDate.of(2027, 3, 2)));
    }
}
