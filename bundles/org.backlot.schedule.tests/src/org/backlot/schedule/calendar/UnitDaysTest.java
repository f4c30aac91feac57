package org.backlot.schedule.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.session.Ids;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.constraint.DayTooLong;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.Terms;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.optimise.BoardProblem;
import org.backlot.schedule.optimise.Scope;
import org.backlot.schedule.optimise.pack.PackDay;
import org.backlot.schedule.progress.Progress;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class UnitDaysTest {

    private static final String SECOND = "2nd Unit";

    private final Show show = new Show();
    private Calendar own;

    /** The second unit begins on Wednesday 3 March and has Fridays off alone. */
    @BeforeEach
    void ownCalendar() {
        own = ScheduleFactory.eINSTANCE.createCalendar();
        own.setName("Splinter");
        own.setStart(march(3));
        own.getDaysOff().add(5);
        show.schedule.getCalendars().add(own);
        Ids.complete(own);
        CalendarEdits.use(show.board, SECOND, own);
    }

    private static LocalDate march(int day) {
        return LocalDate.of(2027, 3, day);
    }

    private ShootDay second(String number, String... cast) {
        ShootDay day = show.day(show.scene(number, cast));
        day.setUnit(SECOND);
        return day;
    }

    private List<LocalDate> dates(Board board, String unit) {
        return Plan.of(show.production, board).days().stream().filter(day -> day.unit().equals(unit))
                .map(PlannedDay::date).toList();
    }

    @Test
    void aUnitBeginsAndRestsByItsOwnCalendar() {
        show.works("ANNA", "WWWWWW");
        for (int i = 1; i <= 4; i++) {
            second("b" + i);
        }
        assertEquals(List.of(march(1), march(2), march(3), march(4), march(5), march(8)), dates(show.board, ""));
        assertEquals(List.of(march(3), march(4), march(6), march(7)), dates(show.board, SECOND));
    }

    @Test
    void aUnitWithoutOneWorksByThatOfTheBoard() {
        second("1");
        CalendarEdits.use(show.board, SECOND, show.calendar);
        assertEquals(List.of(march(1)), dates(show.board, SECOND));
        assertEquals(List.of(), show.board.getUnits());
        CalendarEdits.use(show.board, "", own);
        assertEquals(List.of(march(3)), dates(show.board, SECOND), "and goes on to when the board gets another");
    }

    @Test
    void copiesOfABoardWorkByTheSame() {
        second("1");
        Board copy = BoardEdits.copy(show.board, "Board 2");
        assertEquals(List.of(march(3)), dates(copy, SECOND));
        assertSame(own, UnitDays.calendar(copy, SECOND).orElseThrow());
    }

    @Test
    void aCalendarThatAUnitWorksByStays() {
        String says = assertThrows(IllegalArgumentException.class, () -> CalendarEdits.remove(own)).getMessage();
        assertTrue(says.contains("Board 1"), says);
        CalendarEdits.use(show.board, SECOND, null);
        CalendarEdits.remove(own);
        assertEquals(List.of(show.calendar), show.schedule.getCalendars());
    }

    @Test
    void aDayOffOfOneUnitMovesNoOther() {
        show.works("ANNA", "WWW");
        ShootDay day = second("1");
        second("2");
        DayMoves.dayOff(show.production, show.board, SECOND, march(3));
        assertEquals(List.of(march(4), march(6)), dates(show.board, SECOND));
        assertEquals(List.of(march(1), march(2), march(3)), dates(show.board, ""));
        DayMoves.shift(show.production, day, march(6));
        assertEquals(List.of(march(6), march(7)), dates(show.board, SECOND));
        assertEquals(List.of(march(1), march(2), march(3)), dates(show.board, ""));
    }

    @Test
    void theStartOfAUnitMovesAlone() {
        show.works("ANNA", "W");
        second("1").setFixedDate(march(8));
        show.board.getDays().getFirst().setFixedDate(march(1));
        var move = new StartMove(show.production, own, march(10));
        assertEquals(List.of("Day 2nd Unit 1"), move.typed().stream().map(StartMove.Typed::what).toList());
        own.setStart(Show.MONDAY);
        new StartMove(show.production, own, march(10)).make(List.of());
        assertEquals(Show.MONDAY, show.production.getStart(), "the production begins with its main unit");
    }

    @Test
    void whoIsHeldFollowsFromTheUnitsWithWhichTheyWork() {
        show.works("ANNA", "W...W.W");
        second("b1", "BERT");
        second("b2");
        second("b3", "BERT", "BOTH");
        second("b4");
        ShootDay last = second("b5", "BOTH");
        last.getItems().clear();
        show.board.getDays().get(3).getItems().add(0, DayEdits.strip(show.scene("x", "BOTH")));
        var dood = DayOutOfDays.of(Plan.of(show.production, show.board),
                Terms.of(show.production, Show.questions().standards()), element -> true);
        assertEquals("H", dood.code(show.element("ANNA"), march(4)));
        assertEquals("", dood.code(show.element("ANNA"), march(6)), "Saturday is off for the main unit");
        assertEquals("SW", dood.code(show.element("BERT"), march(3)));
        assertEquals("H", dood.code(show.element("BERT"), march(4)));
        assertEquals("", dood.code(show.element("BERT"), march(5)), "Friday is off for the second unit");
        assertEquals("WF", dood.code(show.element("BERT"), march(6)));
        assertEquals("SW", dood.code(show.element("BOTH"), march(4)));
        assertEquals("H", dood.code(show.element("BOTH"), march(5)), "one of both units works on Friday");
        assertEquals("WF", dood.code(show.element("BOTH"), march(6)));
    }

    @Test
    void aDateIsOffWhereNoUnitWorksAndSaysWhoseHolidayItIs() {
        show.works("ANNA", "WW");
        second("1");
        Agenda agenda = Agenda.of(Plan.of(show.production, show.board));
        assertFalse(agenda.on(march(5)).off(), "the main unit works on Friday");
        assertFalse(agenda.on(march(6)).off(), "and the second one on Saturday");
        assertFalse(agenda.isWorked("", march(6)));
        CalendarEdits.add(own, CalendarEventKind.HOLIDAY, march(4), "Local fair");
        agenda = Agenda.of(Plan.of(show.production, show.board));
        assertEquals("2nd Unit: Local fair", agenda.on(march(4)).says().orElseThrow().words());
        CalendarEdits.add(show.calendar, CalendarEventKind.HOLIDAY, march(4), "Local fair");
        agenda = Agenda.of(Plan.of(show.production, show.board));
        assertEquals("Local fair", agenda.on(march(4)).says().orElseThrow().words());
        assertTrue(agenda.on(march(4)).off());
    }

    @Test
    void theWrapAtThisPaceCountsTheDatesOnWhichTheUnitsThatAreLeftWork() {
        second("1");
        second("2");
        second("3");
        own.getDaysOff().clear();
        own.getDaysOff().addAll(List.of(1, 2, 3, 4, 5));
        var report = ScheduleFactory.eINSTANCE.createDayReport();
        report.setDate(march(6));
        report.setUnit(SECOND);
        var shot = ScheduleFactory.eINSTANCE.createSceneReport();
        shot.setScene(show.production.getScript().getScenes().getFirst().getId());
        shot.setEighths(8);
        shot.setComplete(true);
        report.getScenes().add(shot);
        show.schedule.getReports().add(report);
        Ids.complete(show.production);
        assertEquals(Optional.of(march(13)), Progress.of(Plan.of(show.production, show.board), null).projectedWrap());
    }

    @Test
    void aUnitMayHaveOtherHours() {
        show.works("ANNA", "W");
        second("1");
        own.setHours(Duration.ofHours(2));
        show.production.getScript().getScenes().forEach(scene -> scene.setShootingTime(Duration.ofHours(3)));
        var tooLong = new ArrayList<String>();
        new DayTooLong().judge(new Outlook(Plan.of(show.production, show.board), Show.questions()),
                (severity, day, objects, fact, rules, fixes) -> tooLong.add(day.name()));
        assertEquals(List.of("2nd Unit 1"), tooLong);
    }

    @Test
    void theOptimiserPaysTheDaysThatTheUnitWorks() {
        show.works("ANNA", "WWW");
        for (int i = 1; i <= 4; i++) {
            second("b" + i, "BERT");
        }
        Ids.complete(show.production);
        var problem = BoardProblem.of(Plan.of(show.production, show.board), Show.questions(),
                new Scope(SECOND, false, 1));
        assertEquals(List.of(march(3), march(4), march(6), march(7), march(8)),
                problem.problem().days().stream().map(PackDay::date).toList());
        assertEquals(List.of(0, 1, 2, 3, 4), problem.problem().days().stream().map(PackDay::payDay).toList());
    }
}
