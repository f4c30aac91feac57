package org.backlot.schedule.ui.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.TaskEdits;
import org.backlot.schedule.task.TaskPlan;
import org.backlot.schedule.task.Waits;
import org.backlot.schedule.ui.Boarded;
import org.backlot.schedule.ui.Window;
import org.backlot.ui.kit.Habits;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Works at the chart with the mouse and with keys: three tasks far ahead, so that today says nothing. */
class GanttPartTest {

    private static final LocalDate MONDAY = LocalDate.of(2090, 1, 2);
    private static final int TABLE = 300;

    private Window window;
    private final List<Task> tasks = new ArrayList<>();
    private Boarded of;
    private Canvas chart;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        window = new Window(folder);
        of = window.of();
        window.context().set(Habits.class, new Habits() {
            @Override
            public Optional<String> get(String name) {
                return Optional.of(Integer.toString(TABLE));
            }

            @Override
            public void set(String name, String value) {
                // nothing is kept
            }
        });
        window.shell().setSize(1300, 700);
        new GanttPart(window.shell(), window.desk(), window.backlot()).focus();
        window.open();
        chart = window.canvas();
    }

    /** Edit from Monday for five days, Mix for two after nothing, Lock a milestone. */
    private void fill() {
        of.session().edit("Make tasks", () -> {
            Schedule schedule = schedule();
            of.board().getDays().clear();
            Calendar calendar = ScheduleFactory.eINSTANCE.createCalendar();
            calendar.setStart(MONDAY);
            calendar.getDaysOff().addAll(List.of(6, 7));
            schedule.getCalendars().add(calendar);
            of.board().setCalendar(calendar);
            tasks.add(TaskEdits.add(schedule, "Edit", TaskPhase.POST, 5));
            tasks.add(TaskEdits.add(schedule, "Mix", TaskPhase.POST, 2));
            tasks.add(TaskEdits.add(schedule, "Lock", TaskPhase.POST, 0));
            tasks.forEach(task -> task.setNotBefore(MONDAY));
        });
        window.settle();
    }

    private Schedule schedule() {
        return of.session().section(Schedule.class).orElseThrow();
    }

    @AfterEach
    void close() throws IOException {
        window.close();
    }

    @Test
    void anEmptyChartOffersTheStandardMilestones() {
        Button offer = Widgets.find(window.shell(), Button.class,
                b -> b.getText().equals("Add Standard Milestones")).orElseThrow();
        assertTrue(offer.isVisible());
        offer.notifyListeners(SWT.Selection, new Event());
        window.settle();
        assertTrue(schedule().getTasks().size() > 20);
        assertTrue(chart.isVisible());
        of.session().undo();
        window.settle();
        assertEquals(List.of(), schedule().getTasks());
        assertTrue(offer.isVisible());
    }

    @Test
    void aBarIsDraggedToAnotherDayInOneStep() {
        fill();
        drag(middle(0), row(0), middle(0) + days(7), row(0));
        assertEquals(MONDAY.plusDays(7), tasks.get(0).getNotBefore());
        assertEquals("Move Edit", step());
        of.session().undo();
        window.settle();
        assertEquals(MONDAY, tasks.get(0).getNotBefore());
    }

    @Test
    void theEndOfABarIsPulledToAnotherLength() {
        fill();
        int end = x(MONDAY.plusDays(5)) - 2;
        drag(end, row(0), end + days(4), row(0));
        assertEquals(7, tasks.get(0).getDays());
        assertEquals("Change the length of Edit", step());
    }

    @Test
    void fromTheKnobOfABarToAnotherItIsLinked() {
        fill();
        drag(x(MONDAY.plusDays(5)) + 8, row(0), middle(1), row(1));
        assertEquals("Edit", Waits.text(tasks.get(1)));
        assertEquals("Link Edit to Mix", step());
        assertEquals(MONDAY.plusDays(7), plan(1));
        // back again they would wait for each other
        drag(x(MONDAY.plusDays(9)) + 8, row(1), middle(0), row(0));
        assertEquals("", Waits.text(tasks.get(0)));
        assertEquals("Link Mix to Edit: Mix waits for Edit, so that they would wait for each other",
                window.told().getFirst());
    }

    @Test
    void keysDoTheSame() {
        fill();
        press(20, row(0), 0);
        key(SWT.ALT, SWT.ARROW_RIGHT);
        assertEquals(MONDAY.plusDays(1), tasks.get(0).getNotBefore());
        key(SWT.ALT | SWT.SHIFT, SWT.ARROW_RIGHT);
        assertEquals(6, tasks.get(0).getDays());
        key(SWT.SHIFT, SWT.ARROW_DOWN);
        key(SWT.MOD1, 'l');
        assertEquals("Edit", Waits.text(tasks.get(1)));
        press(20, row(2), 0);
        key(SWT.ALT, SWT.ARROW_UP);
        assertEquals(List.of("Edit", "Lock", "Mix"), schedule().getTasks().stream().map(Task::getName).toList());
        press(20, row(0), 0);
        key(0, SWT.DEL);
        assertEquals(List.of("Lock", "Mix"), schedule().getTasks().stream().map(Task::getName).toList());
        assertEquals(List.of(), tasks.get(1).getDependencies());
        of.session().undo();
        window.settle();
        assertEquals("Edit", Waits.text(tasks.get(1)));
        assertEquals(List.of(), window.told());
    }

    @Test
    void aNewTaskIsNamedAtOnceAndACellIsTypedOver() {
        fill();
        press(20, row(0), 0);
        key(0, SWT.INSERT);
        type("Grade");
        assertEquals("Grade", schedule().getTasks().get(3).getName());
        var event = new Event();
        event.button = 1;
        event.x = 196 + 10;
        event.y = row(0);
        chart.notifyListeners(SWT.MouseDoubleClick, event);
        window.settle();
        type("many");
        assertEquals(1, window.told().size());
        assertEquals(5, tasks.get(0).getDays());
    }

    @Test
    void goingElsewhereKeepsWhatWasTyped() {
        fill();
        press(20, row(1), 0);
        key(0, SWT.F2);
        ((Text) chart.getChildren()[0]).setText("Final mix");
        press(20, row(0), 0);
        assertEquals("Final mix", tasks.get(1).getName());
        key(0, SWT.F2);
        var event = new Event();
        event.detail = SWT.TRAVERSE_ESCAPE;
        Text field = (Text) chart.getChildren()[0];
        field.setText("Cut");
        field.notifyListeners(SWT.Traverse, event);
        assertEquals("Edit", tasks.get(0).getName());
    }

    @Test
    void aClickMovesNothing() {
        fill();
        drag(middle(0), row(0), middle(0) + 1, row(0) + 1);
        assertEquals("Make tasks", step());
    }

    @Test
    void pointingTellsWhyThen() {
        fill();
        var event = new Event();
        event.x = middle(0);
        event.y = row(0);
        chart.notifyListeners(SWT.MouseMove, event);
        assertTrue(chart.getToolTipText().contains("It is not to begin before that day"), chart.getToolTipText());
        assertTrue(chart.getToolTipText().contains("critical"), chart.getToolTipText());
    }

    private String step() {
        return of.session().undoable().orElseThrow().label();
    }

    private LocalDate plan(int task) {
        return TaskPlan.of(of.session().production()).of(tasks.get(task)).orElseThrow().start();
    }

    /** The scale of the chart, as it is after it was fitted into its room. */
    private TimeScale scale() {
        return TimeScale.around(MONDAY, MONDAY.plusDays(4), 1).fit(chart.getClientArea().width - TABLE);
    }

    private int x(LocalDate date) {
        return TABLE + scale().x(date);
    }

    private int days(int count) {
        return (int) (count * scale().perDay());
    }

    private int middle(int task) {
        LocalDate day = MONDAY.plusDays(task == 0 ? 2 : 0);
        return (x(day) + x(day.plusDays(1))) / 2;
    }

    /** The middle of a line: the head of the phase comes first. */
    private int row(int task) {
        return GanttRow.HEAD + (task + 1) * GanttRow.HEIGHT + GanttRow.HEIGHT / 2;
    }

    private void drag(int x, int y, int toX, int toY) {
        send(SWT.MouseDown, x, y, 0);
        send(SWT.MouseMove, toX, toY, 0);
        send(SWT.MouseUp, toX, toY, 0);
    }

    private void press(int x, int y, int modifiers) {
        send(SWT.MouseDown, x, y, modifiers);
        send(SWT.MouseUp, x, y, modifiers);
    }

    private void send(int type, int x, int y, int modifiers) {
        var event = new Event();
        event.button = 1;
        event.x = x;
        event.y = y;
        event.stateMask = modifiers;
        chart.notifyListeners(type, event);
        window.settle();
    }

    private void key(int modifiers, int code) {
        var event = new Event();
        event.keyCode = code;
        event.stateMask = modifiers;
        chart.notifyListeners(SWT.KeyDown, event);
        window.settle();
    }

    private void type(String text) {
        Text field = (Text) chart.getChildren()[0];
        field.setText(text);
        var event = new Event();
        event.detail = SWT.TRAVERSE_RETURN;
        field.notifyListeners(SWT.Traverse, event);
        window.settle();
    }
}
