package org.backlot.schedule.ui.task;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.TaskPlan;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.ScrollBar;

/**
 * The chart of tasks to work at: bars are dragged, pulled and linked, or moved by keys, and every change is one step.
 */
final class GanttView {

    private static final String BESIDE = "org.backlot.schedule.ui.gantt.beside";
    private static final int NARROWEST = 90;
    private static final int SPLIT = 4;
    private static final int SNAP = 10;

    private final Desk desk;
    private final Picture picture;
    private final GanttDrawing drawing;
    private final CellEditor editor;
    private final GanttSelection selection = new GanttSelection();
    private final GanttKeys keys;
    private TaskPlan plan;
    private List<GanttRow> rows = List.of();
    private TimeScale scale = TimeScale.around(LocalDate.EPOCH, LocalDate.EPOCH, 1);
    private boolean fitted;
    private int beside;
    private Task hovered;
    private GanttDrag drag;
    private GanttState.Ghost ghost;
    private boolean splitting;

    GanttView(Composite parent, Desk desk) {
        this.desk = desk;
        picture = new Picture(parent, desk, this::draw);
        Canvas canvas = picture.control();
        canvas.setLayout(null);
        drawing = new GanttDrawing(canvas, new TaskColumns(desk::session, () -> Optional.ofNullable(plan)).beside());
        editor = new CellEditor(canvas, desk);
        beside = desk.habit(BESIDE).filter(kept -> kept.matches("\\d{2,4}")).map(Integer::valueOf)
                .orElse(0);
        keys = new GanttKeys(desk, this, selection);
        picture.zoomed(e -> zoom(e.count > 0 ? 1.2 : 1 / 1.2, Math.max(e.x, beside)));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseExit, e -> hover(null));
        canvas.addListener(SWT.MouseDoubleClick, this::edit);
        canvas.addListener(SWT.KeyDown, keys::press);
        canvas.addListener(SWT.Resize, e -> resized());
        desk.watch(canvas, this::refresh);
        desk.follow(canvas, Task.class, this::reveal);
    }

    Canvas control() {
        return picture.control();
    }

    /** What is shown; empty while no production is open. */
    Optional<TaskPlan> plan() {
        return Optional.ofNullable(plan);
    }

    GanttKeys keys() {
        return keys;
    }

    /** The tasks as they are shown, from the top. */
    List<Task> shown() {
        return rows.stream().map(GanttRow::model).flatMap(Optional::stream).toList();
    }

    /** Shows the production as it is now. */
    void refresh() {
        LocalDate left = scale.date(picture.visible().x);
        plan = TasksPart.plan(desk).orElse(null);
        rows = plan == null ? List.of() : GanttRow.of(plan);
        selection.keep(shown());
        hovered = null;
        if (rows.isEmpty()) {
            fitted = false;
            picture.size(0, 0);
            return;
        }
        scale = TimeScale.around(plan.first().orElse(plan.today()), plan.last().orElse(plan.today()), scale.perDay());
        if (fitted) {
            size();
            scroll(scale.x(left));
        } else {
            fit();
        }
    }

    private void size() {
        picture.size(beside + scale.width(), rows.isEmpty() ? 0 : rows.getLast().bottom());
    }

    /** Shows everything from the first day to the last. */
    void fit() {
        int width = picture.control().getClientArea().width;
        if (beside == 0 && width > 0) {
            beside = drawing.columnsWithin(width * 48 / 100);
        }
        int room = width - beside;
        if (room > NARROWEST && !rows.isEmpty()) {
            scale = scale.fit(room);
            fitted = true;
        }
        size();
    }

    private void resized() {
        if (!fitted) {
            fit();
        }
        size();
    }

    /** Spreads the days, or puts them closer; the day in the middle stays. */
    void zoom(double factor) {
        zoom(factor, (picture.control().getClientArea().width + beside) / 2);
    }

    private void zoom(double factor, int x) {
        editor.close();
        double days = (picture.visible().x + x - beside) / scale.perDay();
        scale = scale.zoomed(factor);
        size();
        scroll((int) (days * scale.perDay()) - x + beside);
    }

    private void scroll(int x) {
        ScrollBar bar = picture.control().getHorizontalBar();
        bar.setSelection(Math.max(0, x));
        picture.redraw();
    }

    /** Moves the days to the left or right. */
    void scrollBy(int days) {
        scroll(picture.visible().x + (int) Math.round(days * Math.max(2, scale.perDay())));
    }

    private GanttState state() {
        return new GanttState(plan, rows, scale, beside, selection.tasks(), hovered, ghost);
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        if (plan != null && !rows.isEmpty()) {
            drawing.draw(gc, palette, visible, state());
        }
    }

    private boolean atSplit(Event event) {
        return Math.abs(event.x - beside) <= SPLIT;
    }

    private Optional<GanttRow> row(Event event) {
        return event.y < GanttRow.HEAD ? Optional.empty()
                : GanttRow.at(rows, picture.at(event.x, event.y).y);
    }

    private void press(Event event) {
        editor.close();
        picture.control().setFocus();
        splitting = atSplit(event) && event.button == 1;
        Optional<Task> task = row(event).flatMap(GanttRow::model);
        if (splitting || task.isEmpty()) {
            return;
        }
        if ((event.stateMask & SWT.MOD1) != 0) {
            selection.toggle(task.get());
        } else if ((event.stateMask & SWT.SHIFT) != 0) {
            selection.upTo(task.get(), shown());
        } else if (event.button == 1 || !selection.contains(task.get())) {
            selection.only(task.get());
        }
        if (event.button == 1 && event.x > beside && (event.stateMask & (SWT.MOD1 | SWT.SHIFT)) == 0) {
            drag = GanttDrag.begun(state(), row(event).orElseThrow(), picture.at(event.x, event.y)).orElse(null);
        }
        tell();
    }

    private void move(Event event) {
        if (splitting) {
            int whole = drawing.columnsWithin(event.x + SNAP);
            beside = Math.abs(whole - event.x) <= SNAP ? whole : Math.clamp(event.x, NARROWEST, drawing.wholeTable());
            size();
            picture.redraw();
        } else if (drag != null) {
            ghost = drag.ghost(state(), picture.at(event.x, event.y));
            picture.redraw();
        } else {
            hover(event);
        }
    }

    private void hover(Event event) {
        Optional<GanttRow> row = event == null || event.x < beside ? Optional.empty() : row(event);
        Task now = row.flatMap(GanttRow::model).orElse(null);
        Point at = event == null ? null : picture.at(event.x, event.y);
        int cursor = event != null && atSplit(event) ? SWT.CURSOR_SIZEWE
                : row.flatMap(r -> GanttDrag.begun(state(), r, at)).map(GanttDrag::cursor).orElse(SWT.CURSOR_ARROW);
        picture.control().setCursor(picture.control().getDisplay().getSystemCursor(cursor));
        String says = row.map(GanttWords::of).orElse(null);
        picture.tip(says);
        if (now != hovered) {
            hovered = now;
            picture.redraw();
        }
    }

    private void release(Event event) {
        if (splitting) {
            desk.keepHabit(BESIDE, Integer.toString(beside));
        }
        splitting = false;
        GanttDrag ended = drag;
        GanttState.Ghost at = ghost;
        cancel();
        if (ended != null && at != null) {
            ended.drop(desk, state(), at);
        }
    }

    /** Forgets what is being dragged. */
    void cancel() {
        drag = null;
        ghost = null;
        picture.redraw();
    }

    private void edit(Event event) {
        row(event).filter(row -> row.task() != null).ifPresent(row -> {
            Column<Task, ?> column = event.x < beside ? drawing.column(event.x) : null;
            if (column != null) {
                cancel();
                edit(row, column);
            }
        });
    }

    /** Begins to type over the name of a task. */
    void rename(Task task) {
        row(task).ifPresent(row -> edit(row, drawing.column(0)));
    }

    private void edit(GanttRow row, Column<Task, ?> column) {
        picture.reveal(new Rectangle(picture.visible().x, row.top() - GanttRow.HEAD, 1,
                GanttRow.HEIGHT + GanttRow.HEAD));
        Rectangle visible = picture.visible();
        editor.edit(column, row.task().task(), picture.on(drawing.cell(state(), row, column, visible.x)));
    }

    private Optional<GanttRow> row(Task task) {
        return rows.stream().filter(row -> row.model().filter(task::equals).isPresent()).findFirst();
    }

    private void reveal(Task task) {
        if (!selection.contains(task) && row(task).isPresent()) {
            selection.only(task);
            show(task);
        }
    }

    /** Brings a task into sight. */
    void show(Task task) {
        row(task).ifPresent(row -> picture.reveal(new Rectangle(picture.visible().x, row.top() - GanttRow.HEAD, 1,
                GanttRow.HEIGHT + GanttRow.HEAD)));
        picture.redraw();
    }

    /** Makes known what is selected. */
    void tell() {
        picture.redraw();
        desk.select(selection.tasks());
    }
}
