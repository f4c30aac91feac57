package org.backlot.schedule.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.question.Quantity;
import org.backlot.schedule.Show;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.junit.jupiter.api.Test;

class TaskEditsTest {

    private final Works works = new Works();

    private List<String> names() {
        return works.show.schedule.getTasks().stream().map(Task::getName).toList();
    }

    @Test
    void aNewTaskStandsAfterTheLastOfItsPhase() {
        works.task("Edit", 5);
        TaskEdits.add(works.show.schedule, "Casting", TaskPhase.PREP, 5);
        TaskEdits.add(works.show.schedule, "Mix", TaskPhase.POST, 5);
        assertEquals(List.of("Casting", "Edit", "Mix"), names());
        TaskEdits.move(works.show.schedule.getTasks().get(2), -1);
        assertEquals(List.of("Casting", "Mix", "Edit"), names());
        TaskEdits.move(works.show.schedule.getTasks().get(1), -1);
        assertEquals(List.of("Casting", "Mix", "Edit"), names());
    }

    @Test
    void tasksAreNeverLinkedIntoACircle() {
        Task a = works.task("A", 1);
        Task b = works.task("B", 1);
        Task c = works.task("C", 1);
        TaskEdits.link(List.of(a, b, c));
        assertEquals("A", Waits.text(b));
        assertEquals("B", Waits.text(c));
        assertEquals(b.getDependencies().getFirst(), TaskEdits.link(a, b));
        assertEquals("C waits for A, so that they would wait for each other",
                assertThrows(IllegalArgumentException.class, () -> TaskEdits.link(c, a)).getMessage());
        assertThrows(IllegalArgumentException.class, () -> TaskEdits.link(a, a));
        TaskEdits.unlink(List.of(b, c));
        assertEquals("A", Waits.text(b));
        assertEquals("", Waits.text(c));
    }

    @Test
    void aTaskBeginsWhereItIsPutAndEndsWhereItIsPulledTo() {
        Task task = works.task("Edit", 5);
        task.setLate(true);
        TaskEdits.begin(task, LocalDate.of(2027, 2, 6));
        assertEquals("02-08 to 02-12", works.when(task));
        TaskEdits.end(works.plan(), works.of(task), LocalDate.of(2027, 2, 16));
        assertEquals("02-08 to 02-16", works.when(task));
        TaskEdits.end(works.plan(), works.of(task), LocalDate.of(2027, 1, 1));
        assertEquals(1, task.getDays());
        task.setBegan(LocalDate.of(2027, 2, 3));
        TaskEdits.begin(task, LocalDate.of(2027, 2, 2));
        assertEquals(LocalDate.of(2027, 2, 2), task.getBegan());
        task.setFinished(LocalDate.of(2027, 2, 3));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> TaskEdits.begin(task, Works.TODAY)).getMessage()
                .contains("is finished"));
    }

    @Test
    void budgetsAskForTheDaysOfATask() {
        Task task = works.task("Picture edit", 40);
        works.task("Picture lock", 0);
        assertEquals(List.of("schedule.taskDays Picture edit 40"), quantities());
        task.setBegan(LocalDate.of(2027, 2, 1));
        task.setFinished(LocalDate.of(2027, 2, 9));
        assertEquals(List.of("schedule.taskDays Picture edit 7"), quantities());
        works.task("Picture edit", 3);
        assertEquals(List.of("schedule.taskDays Picture edit 10"), quantities());
    }

    @Test
    void workIsCountedInDaysOfTheFirstBoardWhereNoneWasMadeActive() {
        Task task = works.task("Picture edit", 40);
        task.setBegan(LocalDate.of(2027, 2, 1));
        task.setFinished(LocalDate.of(2027, 2, 9));
        works.show.schedule.setActive(null);
        works.show.calendar.getDaysOff().clear();
        assertEquals(List.of("schedule.taskDays Picture edit 9"), quantities());
    }

    private List<String> quantities() {
        return Show.questions().quantities(works.show.production).stream()
                .filter(q -> q.name().equals("schedule.taskDays")).map(TaskEditsTest::text).toList();
    }

    private static String text(Quantity quantity) {
        return quantity.name() + " " + quantity.key() + " " + quantity.value();
    }
}
