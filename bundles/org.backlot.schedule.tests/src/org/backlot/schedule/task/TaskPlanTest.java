package org.backlot.schedule.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.junit.jupiter.api.Test;

/** Networks that were reckoned by hand. The shoot begins on Monday 1 March 2027; today is Monday 1 February. */
class TaskPlanTest {

    private final Works works = new Works();

    @Test
    void aTaskWithoutAnythingBeginsToday() {
        Task task = works.task("Budget", 3);
        assertEquals("02-01 to 02-03", works.when(task));
        assertEquals(Reason.Why.TODAY, works.of(task).reason().why());
    }

    @Test
    void aTaskBeginsOnAWorkingDayAndRunsOverTheWeekend() {
        works.on(LocalDate.of(2027, 2, 6));
        assertEquals("02-08 to 02-12", works.when(works.task("Week", 5)));
        assertEquals("02-08 to 02-15", works.when(works.task("Week and a day", 6)));
    }

    @Test
    void aHolidayIsNotWorked() {
        works.show.closed(LocalDate.of(2027, 2, 2), CalendarEventKind.HOLIDAY);
        assertEquals("02-01 to 02-04", works.when(works.task("Three days", 3)));
    }

    @Test
    void theFourKindsOfDependency() {
        Task first = works.task("First", 5);
        first.setNotBefore(LocalDate.of(2027, 2, 8));
        assertEquals("02-15 to 02-17", when(first, 3, DependencyKind.FINISH_TO_START, 0));
        assertEquals("02-08 to 02-10", when(first, 3, DependencyKind.START_TO_START, 0));
        assertEquals("02-10 to 02-12", when(first, 3, DependencyKind.FINISH_TO_FINISH, 0));
        assertEquals("02-03 to 02-05", when(first, 3, DependencyKind.START_TO_FINISH, 0));
    }

    @Test
    void lagsAreWorkingDaysAndMayBeNegative() {
        Task first = works.task("First", 5);
        first.setNotBefore(LocalDate.of(2027, 2, 8));
        assertEquals("02-17 to 02-19", when(first, 3, DependencyKind.FINISH_TO_START, 2));
        assertEquals("02-11 to 02-15", when(first, 3, DependencyKind.FINISH_TO_START, -2));
        assertEquals("02-10 to 02-12", when(first, 3, DependencyKind.START_TO_START, 2));
        assertEquals("02-05 to 02-09", when(first, 3, DependencyKind.START_TO_START, -1));
        assertEquals("02-12 to 02-16", when(first, 3, DependencyKind.FINISH_TO_FINISH, 2));
        assertEquals("02-04 to 02-08", when(first, 3, DependencyKind.START_TO_FINISH, 1));
    }

    private String when(Task first, int days, DependencyKind kind, int lag) {
        Task then = works.task("Then", days);
        works.after(then, first, kind, lag);
        return works.when(then);
    }

    @Test
    void aMilestoneIsReachedInTheEveningSoThatWhatFollowsBeginsTheNextMorning() {
        Task edit = works.task("Edit", 5);
        Task lock = works.task("Picture lock", 0);
        Task mix = works.task("Mix", 2);
        works.after(lock, edit);
        works.after(mix, lock);
        assertEquals("02-05 to 02-05", works.when(lock));
        assertEquals("02-08 to 02-09", works.when(mix));
    }

    @Test
    void slackIsWhatATaskMaySlipAndTheLongestWayHasNone() {
        Task a = works.task("A", 3);
        Task b = works.task("B", 5);
        Task c = works.task("C", 2);
        Task d = works.task("D", 4);
        works.after(b, a);
        works.after(c, a);
        works.after(d, b);
        works.after(d, c);
        // A 1-3, B 4-10, C 4-5, D 11-16 February
        assertEquals("02-11 to 02-16", works.when(d));
        assertEquals(List.of(0, 0, 3, 0), works.plan().tasks().stream().map(PlannedTask::slack).toList());
        assertEquals(List.of(0, 0, 3, 0), works.plan().tasks().stream().map(PlannedTask::freeSlack).toList());
        assertEquals(List.of(true, true, false, true),
                works.plan().tasks().stream().map(PlannedTask::critical).toList());
        assertEquals("02-09 to 02-10", Works.words(works.of(c).latest()));
        assertEquals("It waits for B", works.of(d).reason().says());
    }

    @Test
    void freeSlackIsUpToTheNextTaskAndTotalSlackUpToTheEnd() {
        Task a = works.task("A", 2);
        Task b = works.task("B", 2);
        Task end = works.task("End", 10);
        works.after(b, a);
        Task last = works.task("Last", 1);
        works.after(last, b);
        works.after(last, end);
        assertEquals(6, works.of(a).slack());
        assertEquals(0, works.of(a).freeSlack());
        assertEquals(6, works.of(b).freeSlack());
        assertFalse(works.of(a).critical());
    }

    @Test
    void postFollowsTheShootAndMovesWithIt() {
        works.show.works("X", ".....");
        Task assembly = works.task("Assembly", 5);
        works.after(assembly, Anchor.SHOOT_WRAP, DependencyKind.FINISH_TO_START, 0);
        Task rushes = works.task("Rushes", 5);
        works.after(rushes, Anchor.SHOOT_START, DependencyKind.START_TO_START, 1);
        assertEquals("03-08 to 03-12", works.when(assembly));
        assertEquals("03-02 to 03-08", works.when(rushes));
        assertEquals("It waits for the last shooting day", works.of(assembly).reason().says());
        works.show.calendar.setStart(LocalDate.of(2027, 3, 8));
        assertEquals("03-15 to 03-19", works.when(assembly));
        assertEquals("03-09 to 03-15", works.when(rushes));
        works.show.day();
        assertEquals("03-16 to 03-22", works.when(assembly));
    }

    @Test
    void preparationIsReadyForTheShootAndMovesWithIt() {
        works.show.works("X", "..");
        Task cast = works.task("Casting", 10, TaskPhase.PREP);
        cast.setBeforeShoot(true);
        cast.setLead(5);
        cast.setLate(true);
        // five free working days before 1 March: it ends on 19 February
        assertEquals("02-08 to 02-19", works.when(cast));
        assertEquals(LocalDate.of(2027, 2, 19), works.of(cast).due());
        works.show.calendar.setStart(LocalDate.of(2027, 3, 8));
        assertEquals("02-15 to 02-26", works.when(cast));
        works.show.calendar.setStart(LocalDate.of(2027, 2, 15));
        assertEquals("02-01 to 02-12", works.when(cast));
        assertEquals(5, works.of(cast).lateBy());
        assertEquals(-5, works.of(cast).slack());
    }

    @Test
    void backwardFromTheDelivery() {
        Task edit = works.task("Edit", 10);
        Task mix = works.task("Mix", 5);
        Task delivery = works.task("Delivery", 0, TaskPhase.DELIVERY);
        works.after(mix, edit);
        works.after(delivery, mix);
        delivery.setDeadline(LocalDate.of(2027, 3, 5));
        // as early as possible: 1-12, 15-19 February; at the latest: 15-26 February, 1-5 March
        assertEquals("02-15 to 02-26", Works.words(works.of(edit).latest()));
        assertEquals(10, works.of(edit).slack());
        assertEquals(List.of(0, 0, 10), works.plan().tasks().stream().map(PlannedTask::freeSlack).toList());
        assertTrue(works.of(edit).critical());
        List.of(edit, mix, delivery).forEach(task -> task.setLate(true));
        assertEquals("02-15 to 02-26", works.when(edit));
        assertEquals("03-01 to 03-05", works.when(mix));
        assertEquals("03-05 to 03-05", works.when(delivery));
        assertEquals("It is needed by Mix", works.of(edit).reason().says());
        assertEquals(Reason.Why.DUE, works.of(delivery).reason().why());
        delivery.setDeadline(LocalDate.of(2027, 2, 26));
        assertEquals("02-08 to 02-19", works.when(edit));
    }

    @Test
    void aDeliveryOneWeekEarlierThanItCanBeIsLateAndShowsNegativeSlack() {
        Task edit = works.task("Edit", 10);
        Task delivery = works.task("Delivery", 0);
        works.after(delivery, edit);
        delivery.setDeadline(LocalDate.of(2027, 2, 5));
        assertEquals(-5, works.of(edit).slack());
        assertEquals(5, works.of(delivery).lateBy());
        assertTrue(works.of(edit).critical());
        assertEquals(List.of("Delivery", "Edit"),
                works.plan().drivers(works.of(delivery)).stream().map(PlannedTask::name).toList());
    }

    @Test
    void aLateTaskNeverPushesWhatIsPlannedEarly() {
        Task props = works.task("Props", 2);
        Task shoot = works.task("Photo shoot", 1);
        works.after(shoot, props);
        shoot.setNotBefore(LocalDate.of(2027, 2, 10));
        works.task("Long", 40);
        props.setLate(true);
        assertEquals("02-08 to 02-09", works.when(props));
        assertEquals("02-10 to 02-10", works.when(shoot));
    }

    @Test
    void whatReallyHappenedCounts() {
        Task edit = works.task("Edit", 5);
        Task mix = works.task("Mix", 2);
        works.after(mix, edit);
        edit.setBegan(LocalDate.of(2027, 1, 27));
        assertEquals("01-27 to 02-02", works.when(edit));
        assertEquals("02-03 to 02-04", works.when(mix));
        works.on(LocalDate.of(2027, 2, 10));
        assertEquals("01-27 to 02-10", works.when(edit));
        edit.setFinished(LocalDate.of(2027, 2, 4));
        assertEquals("01-27 to 02-04", works.when(edit));
        assertEquals(0, works.of(edit).slack());
        assertFalse(works.of(edit).critical());
        assertEquals("02-10 to 02-11", works.when(mix));
    }

    @Test
    void whatBeganWithoutWaitingIsNotHeldUpAnyMore() {
        Task lock = works.task("Lock", 10);
        Task music = works.task("Music", 5);
        works.after(music, lock);
        music.setBegan(LocalDate.of(2027, 2, 1));
        assertEquals("02-01 to 02-05", works.when(music));
        assertEquals(0, works.of(lock).slack());
    }

    @Test
    void eachTaskKeepsToItsCalendar() {
        Task build = works.task("Build", 6);
        build.setCalendar(works.calendar("Six days", 7));
        Task dress = works.task("Dress", 1);
        works.after(dress, build);
        assertEquals("02-01 to 02-06", works.when(build));
        assertEquals("02-08 to 02-08", works.when(dress));
        Task every = works.task("Every day", 7);
        every.setCalendar(works.calendar("No day off"));
        assertEquals("02-01 to 02-07", works.when(every));
        Task handover = works.task("Handover", 0);
        works.after(handover, every);
        assertEquals("02-07 to 02-07", works.when(handover));
    }

    @Test
    void tasksThatWaitForEachOtherAreFoundAndTheOthersHaveTheirDates() {
        Task a = works.task("A", 2);
        Task b = works.task("B", 2);
        Task c = works.task("C", 2);
        Task alone = works.task("Alone", 2);
        works.after(a, c);
        works.after(b, a);
        works.after(c, b);
        works.after(alone, alone);
        Task after = works.task("After", 1);
        works.after(after, c);
        Task other = works.task("Other", 1);
        assertEquals(List.of(List.of(a, b, c), List.of(alone)), works.plan().cycles());
        assertTrue(works.of(a).inCycle());
        assertFalse(works.of(after).inCycle());
        assertEquals("02-01 to 02-01", works.when(other));
        assertEquals("02-03 to 02-03", works.when(after));
    }

    @Test
    void aDependencyOnNothingIsLeftOutAndNamed() {
        Task task = works.task("A", 2);
        Dependency nothing = works.after(task, (Task) null, DependencyKind.FINISH_TO_START, 0);
        Dependency noShoot = works.after(task, Anchor.SHOOT_WRAP, DependencyKind.FINISH_TO_START, 0);
        assertEquals(List.of(nothing, noShoot), works.plan().broken());
        assertEquals("02-01 to 02-02", works.when(task));
        task.setBeforeShoot(true);
        assertNull(works.of(task).due());
    }

    @Test
    void aProductionThatIsOverIsLookedBackAt() {
        works.show.works("X", "..");
        Task edit = works.task("Edit", 5);
        works.after(edit, Anchor.SHOOT_WRAP, DependencyKind.FINISH_TO_START, 0);
        works.on(LocalDate.of(2030, 1, 1));
        assertEquals("03-03 to 03-09", works.when(edit));
    }

    @Test
    void slipsOfTheKeyboardDoNotHang() {
        Task task = works.task("Edit", Integer.MAX_VALUE);
        task.setNotBefore(LocalDate.of(99999, 1, 1));
        task.setDeadline(LocalDate.MAX);
        Task after = works.task("After", -3);
        works.after(after, task, DependencyKind.START_TO_FINISH, Integer.MIN_VALUE);
        Task began = works.task("Began", 3);
        began.setBegan(LocalDate.MIN);
        works.show.day().setFixedDate(LocalDate.MAX.minusDays(3));
        assertEquals(3, works.plan().tasks().size());
        assertTrue(works.of(after).isMilestone());
    }
}
