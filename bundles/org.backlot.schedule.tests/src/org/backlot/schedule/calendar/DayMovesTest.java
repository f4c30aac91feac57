package org.backlot.schedule.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.core.model.Scene;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.ShootDay;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DayMovesTest {

    private final Show show = new Show();

    @BeforeEach
    void sixDays() {
        show.works("X", "......");
    }

    /** The scene of each day, with its date in March 2027; the first is a Monday. */
    private String plan() {
        return Plan.of(show.production, show.board).days().stream().map(day -> day.scenes().stream()
                .map(Scene::getNumber).collect(Collectors.joining("+")) + ":" + day.date().getDayOfMonth()
                + (day.day().getFixedDate() == null ? "" : "!")).collect(Collectors.joining(" "));
    }

    private ShootDay day(int index) {
        return show.board.getDays().get(index);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }

    @Test
    void onADateThatIsTakenADayTakesThePlaceAndTheOthersCloseUpOrMakeRoom() {
        DayMoves.place(show.production, day(1), march(4));
        assertEquals("s0:1 s2:2 s3:3 s1:4 s4:5 s5:8", plan());
        DayMoves.place(show.production, day(3), march(1));
        assertEquals("s1:1 s0:2 s2:3 s3:4 s4:5 s5:8", plan());
    }

    @Test
    void onAFreeDateADayIsFixedAndTheOthersCloseUp() {
        DayMoves.place(show.production, day(1), march(20));
        assertEquals("s0:1 s2:2 s3:3 s4:4 s5:5 s1:20!", plan());
        DayMoves.place(show.production, day(5), march(8));
        assertEquals("s0:1 s2:2 s3:3 s4:4 s5:5 s1:8", plan(), "where it falls by itself it is not fixed");
    }

    @Test
    void aWeekendCanBeWorkedByFixingADayOnIt() {
        DayMoves.place(show.production, day(5), march(6));
        assertEquals("s0:1 s1:2 s2:3 s3:4 s4:5 s5:6!", plan());
    }

    @Test
    void fixingLeavesTheOthersWhereTheDayIs() {
        DayMoves.fix(show.production, day(0), march(3));
        assertEquals("s1:1 s2:2 s0:3! s3:4 s4:5 s5:8", plan());
        DayMoves.free(day(2));
        assertNull(day(2).getFixedDate());
    }

    @Test
    void allDaysArePutOnTheirDatesAndFixedWhereTheyWouldNotFallThere() {
        Map<ShootDay, LocalDate> dates = new HashMap<>();
        int[] backAndOn = { 1, 5, 3, 4, 8, 9 };
        for (int i = 0; i < backAndOn.length; i++) {
            dates.put(day(i), march(backAndOn[i]));
        }
        day(5).setUnit(" ");
        DayMoves.placeAll(show.production, show.board, dates);
        assertEquals("s0:1 s1:5! s2:3! s3:4! s4:8 s5:9", plan());
    }

    @Test
    void aDayMovedWithAllThatFollowLeavesDaysOffAndTakesThemBack() {
        DayMoves.shift(show.production, day(2), march(5));
        assertEquals("s0:1 s1:2 s2:5 s3:8 s4:9 s5:10", plan());
        assertEquals(List.of(CalendarEventKind.DAY_OFF, CalendarEventKind.DAY_OFF),
                show.calendar.getEvents().stream().map(event -> event.getKind()).toList());
        DayMoves.shift(show.production, day(2), march(4));
        assertEquals("s0:1 s1:2 s2:4 s3:5 s4:8 s5:9", plan());
        DayMoves.shift(show.production, day(2), march(3));
        assertEquals("s0:1 s1:2 s2:3 s3:4 s4:5 s5:8", plan());
        assertEquals(List.of(), show.calendar.getEvents());
    }

    @Test
    void aDayOffPushesWhatFollowsAndGoesAgain() {
        DayMoves.dayOff(show.production, show.board, "", march(3));
        assertEquals("s0:1 s1:2 s2:4 s3:5 s4:8 s5:9", plan());
        DayMoves.dayOff(show.production, show.board, "", march(3));
        assertEquals("s0:1 s1:2 s2:3 s3:4 s4:5 s5:8", plan());
    }

    @Test
    void aWeekendAndAHolidayBecomeWorkedAndOffAgain() {
        DayMoves.dayOff(show.production, show.board, "", march(6));
        assertEquals("s0:1 s1:2 s2:3 s3:4 s4:5 s5:6", plan());
        DayMoves.dayOff(show.production, show.board, "", march(6));
        assertEquals("s0:1 s1:2 s2:3 s3:4 s4:5 s5:8", plan());
        assertEquals(List.of(), show.calendar.getEvents());
    }

    @Test
    void unitsDoNotTakeEachOthersPlaces() {
        day(5).setUnit("2nd Unit");
        assertEquals("s0:1 s1:2 s2:3 s3:4 s4:5 s5:1", plan());
        DayMoves.place(show.production, day(5), march(3));
        assertEquals("s0:1 s1:2 s2:3 s3:4 s4:5 s5:3!", plan());
    }

    @Test
    void aBoardWithoutACalendarGetsOneForItsDayOff() {
        show.board.setCalendar(null);
        DayMoves.dayOff(show.production, show.board, "", march(2));
        assertEquals("s0:1 s1:3 s2:4 s3:5 s4:8 s5:9", plan());
    }

    @Test
    void anEventMovesAsLongAsItIs() {
        ElementEvent event = show.event("x", ElementEventKind.TRAVEL, march(1), march(3));
        DayMoves.move(event, -2);
        assertEquals(march(1), event.getUntil());
        assertEquals(LocalDate.of(2027, 2, 27), event.getFrom());
    }

    @Test
    void theAgendaHasTheDaysTheWordsOfTheCalendarAndTheEventsOfEachDate() {
        show.closed(march(3), CalendarEventKind.MOVE);
        ElementEvent event = show.event("x", ElementEventKind.TRAVEL, march(5), march(9));
        Agenda agenda = Agenda.of(Plan.of(show.production, show.board));
        assertEquals(1, agenda.on(march(2)).days().size());
        assertEquals("Move", agenda.on(march(3)).says().orElseThrow().words());
        assertEquals(List.of(event), agenda.events(march(8), march(14)));
        assertEquals(List.of(), agenda.events(march(10), march(14)));
        assertEquals("Somebody: travel", agenda.words(event));
    }
}
