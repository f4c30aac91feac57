package org.backlot.schedule.constraint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.check.Severity;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.OrderRule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;
import org.junit.jupiter.api.Test;

class ConstraintsTest {

    private final Show show = new Show();

    private List<Conflict> conflicts(Class<? extends Constraint> constraint) {
        var outlook = new Outlook(Plan.of(show.production, show.board), Show.questions());
        return Constraints.judge(outlook, Show.contributions()).stream()
                .filter(conflict -> conflict.constraint().equals(constraint.getName())).toList();
    }

    private String says(Class<? extends Constraint> constraint) {
        List<Conflict> conflicts = conflicts(constraint);
        assertEquals(1, conflicts.size(), conflicts.toString());
        return conflicts.getFirst().says();
    }

    private Scene scene(String number, int minutes, String... cast) {
        Scene scene = show.scene(number, cast);
        scene.setShootingTime(Duration.ofMinutes(minutes));
        return scene;
    }

    @Test
    void somebodyWhoCannotWorkIsFoundWithTheScenes() {
        show.works("ANNA", "WW");
        String anna = show.element("ANNA").getId();
        show.event(anna, ElementEventKind.UNAVAILABLE, LocalDate.of(2027, 3, 3), null);
        assertEquals(List.of(), conflicts(Unavailable.class));
        show.event(anna, ElementEventKind.UNAVAILABLE, LocalDate.of(2027, 2, 20), Show.MONDAY).setNote("Other film");
        Conflict conflict = conflicts(Unavailable.class).getFirst();
        assertEquals(List.of(anna, show.production.getScript().getScenes().getFirst().getId()), conflict.objects());
        assertEquals(show.board.getDays().getFirst(), conflict.day().day());
        assertTrue(conflict.says().contains("Other film"));
        assertEquals(Severity.ERROR, conflict.severity());
    }

    @Test
    void aPerformerRestsFromTheirOwnDismissalToTheirOwnCall() {
        ShootDay night = show.day(scene("1", 120, "ANNA"), scene("2", 300, "BERT"));
        ShootDay morning = show.day(scene("3", 60, "ANNA"), scene("4", 60, "BERT"));
        night.setCall(LocalTime.of(15, 0));
        morning.setCall(LocalTime.of(10, 30));
        String says = says(RestTooShort.class);
        assertTrue(says.startsWith("BERT rests 11 h 15 from Day 1, dismissed 00:15, to the call 11:30."), says
                + " (ANNA was dismissed at 18:15)");
        assertTrue(says.contains("SAG-AFTRA") && says.contains("2023-11-09"), says);
        morning.setCall(LocalTime.of(11, 15));
        assertEquals(List.of(), conflicts(RestTooShort.class), "12 hours are enough");
        morning.setCall(LocalTime.of(11, 14));
        assertEquals(1, conflicts(RestTooShort.class).size());
    }

    @Test
    void theCrewRestsFromWrapToCall() {
        ShootDay late = show.day(scene("1", 600));
        late.setCall(LocalTime.of(10, 0));
        ShootDay early = show.day(scene("2", 60));
        early.setCall(LocalTime.of(8, 29));
        assertTrue(says(RestTooShort.class).startsWith("The crew rests 9 h 59 from the wrap of Day 1"));
        early.setCall(LocalTime.of(8, 30));
        assertEquals(List.of(), conflicts(RestTooShort.class));
        early.setCall(LocalTime.of(5, 0));
        early.setUnit("2nd Unit");
        assertEquals(List.of(), conflicts(RestTooShort.class), "another crew");
    }

    @Test
    void somebodyInTwoUnitsAtOnceIsWorseThanOneAfterTheOther() {
        show.day(scene("1", 120, "ANNA"));
        ShootDay second = show.day(scene("2", 60, "ANNA"));
        assertEquals(List.of(), conflicts(InTwoUnits.class), "two dates");
        second.setUnit("2nd Unit");
        assertEquals(Severity.ERROR, conflicts(InTwoUnits.class).getFirst().severity());
        second.setCall(LocalTime.of(14, 0));
        assertEquals(Severity.WARNING, conflicts(InTwoUnits.class).getFirst().severity());
    }

    @Test
    void aMinorHasTheHoursOfItsAge() {
        show.day(scene("1", 240, "WREN"), scene("2", 240, "WREN"));
        show.element("WREN").setPerson(show.person("Posy", "", ""));
        assertEquals(List.of(), conflicts(MinorsHours.class), "nobody knows the age");
        show.element("WREN").getPerson().setBirth(Show.MONDAY.minusYears(18));
        assertEquals(List.of(), conflicts(MinorsHours.class), "18 on that day");
        show.element("WREN").getPerson().setBirth(Show.MONDAY.minusYears(18).plusDays(1));
        List<Conflict> seventeen = conflicts(MinorsHours.class);
        assertEquals(1, seventeen.size(), "9 hours of work on a school day; 10 h 15 at the place are allowed");
        assertTrue(seventeen.getFirst().says().startsWith("Posy is 17 years old, works 9 h on a school day. "),
                seventeen.getFirst().says());
        assertTrue(seventeen.getFirst().says().contains("6 hours at most on a school day. (8 CCR 11760"));
        show.element("WREN").getPerson().setBirth(Show.MONDAY.minusYears(8));
        assertTrue(says(MinorsHours.class).startsWith("Posy is 8 years old, is at the place of work for 10 h 15 and works 9 h on "
                + "a school day. "), says(MinorsHours.class));
    }

    @Test
    void aMinorMayWorkLongerOnADayWithoutSchool() {
        ShootDay day = show.day(scene("1", 420, "WREN"));
        show.element("WREN").setPerson(show.person("Posy", "", ""));
        show.element("WREN").getPerson().setBirth(Show.MONDAY.minusYears(17));
        assertTrue(says(MinorsHours.class).contains("works 8 h on a school day"));
        day.setFixedDate(LocalDate.of(2027, 3, 6));
        assertEquals(List.of(), conflicts(MinorsHours.class), "a Saturday");
        day.setFixedDate(Show.MONDAY);
        show.closed(Show.MONDAY, CalendarEventKind.HOLIDAY);
        assertEquals(List.of(), conflicts(MinorsHours.class), "a holiday");
    }

    @Test
    void aMinorNeitherComesTooEarlyNorStaysTooLate() {
        ShootDay day = show.day(scene("1", 60, "WREN"));
        show.element("WREN").setPerson(show.person("Posy", "", ""));
        show.element("WREN").getPerson().setBirth(Show.MONDAY.minusYears(12));
        day.setCall(LocalTime.of(4, 59));
        assertTrue(says(MinorsHours.class).contains("is called at 04:59"));
        day.setCall(LocalTime.of(20, 0));
        assertTrue(says(MinorsHours.class).contains("is dismissed at 22:15"));
        day.setFixedDate(LocalDate.of(2027, 3, 5));
        assertEquals(List.of(), conflicts(MinorsHours.class), "no school on the Saturday after it");
        day.setCall(LocalTime.of(22, 30));
        assertTrue(says(MinorsHours.class).contains("is dismissed at 00:45"));
    }

    @Test
    void aDayIsTooLongByItsPagesOrByItsHours() {
        Scene scene = show.scene("1", IntExt.INT, "ROOM", "DAY", 48);
        scene.setShootingTime(Duration.ofMinutes(570));
        show.day(scene);
        assertEquals(List.of(), conflicts(DayTooLong.class));
        scene.setShootingTime(Duration.ofMinutes(580));
        assertEquals("Takes 11 h 10 without meals, 10 min of them overtime; wrap is at 19:10", says(DayTooLong.class));
        scene.setShootingTime(Duration.ofMinutes(60));
        scene.setEighths(49);
        assertEquals("Has 6 1/8 pages; the office plans 4 0/8 a day", says(DayTooLong.class));
    }

    @Test
    void aWrittenMealComesInTime() {
        ShootDay day = show.day(scene("1", 280), scene("2", 60));
        DayEdits.addBanner(day, 1, BannerKind.MEAL, "Lunch", LocalTime.of(13, 0)).setLength(Duration.ofMinutes(30));
        assertEquals(List.of(), conflicts(MealTooLate.class));
        DayEdits.remove(day);
        ShootDay late = show.day(scene("3", 310), scene("4", 340));
        DayEdits.addBanner(late, 1, BannerKind.MEAL, "Lunch", LocalTime.of(13, 0)).setLength(Duration.ofMinutes(30));
        List<Conflict> conflicts = conflicts(MealTooLate.class);
        assertEquals(2, conflicts.size());
        assertTrue(conflicts.get(0).says().startsWith("On Day 1 the first meal begins 6 h 10 after 07:00, at 13:10."),
                conflicts.get(0).says());
        assertTrue(conflicts.get(1).says().startsWith("On Day 1 the crew is wrapped without another 6 h 10 after"),
                conflicts.get(1).says());
    }

    @Test
    void aMoveWithoutALineIsFound() {
        Scene barn = show.scene("1");
        Scene beach = show.scene("2");
        barn.setLocation("Barn");
        show.day(barn, beach);
        assertEquals(List.of(), conflicts(MoveWithoutBanner.class));
        beach.setLocation("Beach");
        assertEquals(beach.getId(), conflicts(MoveWithoutBanner.class).getFirst().target());
    }

    @Test
    void aSceneThatHasToComeFirstComesFirst() {
        Scene beard = scene("1", 60);
        Scene shaved = scene("2", 60);
        ShootDay first = show.day(shaved, scene("3", 60));
        ShootDay second = show.day(beard);
        OrderRule rule = ScheduleFactory.eINSTANCE.createOrderRule();
        rule.setFirst(beard.getId());
        rule.setThen(shaved.getId());
        rule.setReason("the beard goes");
        Ids.of(rule);
        show.schedule.getOrders().add(rule);
        assertEquals("Scene 2 is shot on Day 1, before scene 1 on Day 2, which has to come first: the beard goes",
                says(OrderBroken.class));
        DayEdits.move(List.copyOf(second.getItems()), first, 0);
        assertEquals(List.of(), conflicts(OrderBroken.class), "the same day, in order");
        DayEdits.move(List.of(first.getItems().getFirst()), first, first.getItems().size());
        assertEquals(1, conflicts(OrderBroken.class).size(), "the same day, out of order");
    }

    @Test
    void aStudiosConstraintIsAskedAndOneThatThrowsIsLeftOut() {
        show.day(show.scene("1"));
        var problems = new ArrayList<String>();
        String xml = "<extension point=\"org.backlot.schedule.constraints\">"
                + "<constraint id=\"studio.good\" name=\"Good\" order=\"2\" class=\"" + NoMondays.class.getName()
                + "\"/><constraint id=\"studio.bad\" name=\"Bad\" order=\"1\" class=\"" + Broken.class.getName()
                + "\"/></extension>";
        var registry = PlainRegistry.of("org.backlot.schedule").with("org.backlot.schedule.tests", xml).registry();
        var installed = new Backlot(registry, "Tester", problem -> problems.add(problem.message()))
                .contributions();
        var conflicts = Constraints.judge(new Outlook(Plan.of(show.production, show.board), Show.questions()),
                installed);
        assertEquals(List.of("studio.good"), conflicts.stream().map(Conflict::constraint).toList());
        assertEquals(1, problems.size());
    }

    /** A studio's own. */
    public static final class NoMondays implements Constraint {
        @Override
        public void judge(Outlook outlook, Conflicts found) {
            outlook.days().stream().filter(day -> day.day().date().equals(Show.MONDAY))
                    .forEach(day -> found.add(Severity.INFO, day.day(), List.of(), "A Monday"));
        }
    }

    /** A studio's own that is broken. */
    public static final class Broken implements Constraint {
        @Override
        public void judge(Outlook outlook, Conflicts found) {
            throw new IllegalStateException("broken");
        }
    }
}
