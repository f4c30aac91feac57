package org.backlot.schedule.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.schedule.model.ElementEventKind;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class StartMoveTest {

    private static final LocalDate TO = Show.MONDAY.plusWeeks(2);

    private final Show show = new Show();
    private ElementEvent flight;
    private ElementEvent wedding;

    @BeforeEach
    void plan() {
        show.works("ANNA", "W.WW");
        show.board.getDays().get(2).setFixedDate(Show.MONDAY.plusDays(3));
        String anna = show.element("ANNA").getId();
        flight = show.event(anna, ElementEventKind.TRAVEL, Show.MONDAY.minusDays(2), Show.MONDAY.minusDays(1));
        wedding = show.event(anna, ElementEventKind.UNAVAILABLE, Show.MONDAY.plusDays(14), null);
        show.closed(Show.MONDAY.plusDays(4), CalendarEventKind.MOVE);
        Ids.complete(show.production);
    }

    private List<LocalDate> dates() {
        return DayDates.of(show.production, show.board).stream().map(DayDate::date).toList();
    }

    @Test
    void itSaysWhatItMovesAndWhatItIsUsualToKeep() {
        assertEquals(List.of("ANNA: travel 2027-02-27 true", "Day 3 2027-03-04 false", "Move 2027-03-05 true",
                "ANNA: unavailable 2027-03-15 false"),
                new StartMove(show.production, show.calendar, TO).typed().stream()
                        .map(typed -> typed.what() + " " + typed.from() + " " + typed.goes()).toList());
    }

    @Test
    void daysFollowTypedDatesGoAlongOrStayAndAllIsOneStep() throws IOException {
        try (Session session = show.session()) {
            StartMove move = new StartMove(show.production, show.calendar, TO);
            session.edit("Move the start", () -> move.make(move.typed().stream().filter(StartMove.Typed::goes)
                    .map(StartMove.Typed::id).toList()));
            assertEquals(List.of(TO, TO.plusDays(1), Show.MONDAY.plusDays(3), TO.plusDays(2)), dates());
            assertEquals(TO, show.production.getStart());
            assertEquals(TO.minusDays(2), flight.getFrom());
            assertEquals(TO.minusDays(1), flight.getUntil());
            assertEquals(Show.MONDAY.plusDays(14), wedding.getFrom());
            assertEquals(TO.plusDays(4), show.calendar.getEvents().getFirst().getDate());
            session.undo();
            assertEquals(Show.MONDAY, dates().getFirst());
            assertEquals(Show.MONDAY.minusDays(2), flight.getFrom());
            assertEquals(Show.MONDAY, show.production.getStart());
        }
    }

    @Test
    void aFixedDateGoesAlongWhereItIsWanted() {
        new StartMove(show.production, show.calendar, TO).make(List.of(show.board.getDays().get(2).getId()));
        assertEquals(TO.plusDays(3), dates().get(2));
        assertEquals(Show.MONDAY.minusDays(2), flight.getFrom());
    }

    @Test
    void aProductionThatBeginsOnAnotherDateThanTheCalendarKeepsIts() {
        show.production.setStart(Show.MONDAY.minusWeeks(3));
        new StartMove(show.production, show.calendar, TO).make(List.of());
        assertEquals(Show.MONDAY.minusWeeks(3), show.production.getStart());
    }

    @Test
    void beforeItIsMadeItSaysWhichHolidaysAndConflictsItMeets() {
        show.calendar.getHolidays().add("GB-ENG");
        StartImpact before = StartImpact.of(show.production, show.calendar, Show.questions());
        assertEquals(List.of(), before.holidays());
        assertEquals(List.of(), before.conflicts());
        new StartMove(show.production, show.calendar, LocalDate.of(2027, 3, 15)).make(List.of());
        StartImpact wedding = StartImpact.of(show.production, show.calendar, Show.questions());
        assertEquals(1, wedding.conflicts().size());
        assertTrue(wedding.conflicts().getFirst().contains("ANNA"), wedding.conflicts().getFirst());
        new StartMove(show.production, show.calendar, LocalDate.of(2027, 3, 25)).make(List.of());
        assertEquals(List.of("Fri 26 Mar 2027, Good Friday", "Mon 29 Mar 2027, Easter Monday"),
                StartImpact.of(show.production, show.calendar, Show.questions()).holidays());
    }
}
