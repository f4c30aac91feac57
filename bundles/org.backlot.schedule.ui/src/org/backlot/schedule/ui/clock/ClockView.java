package org.backlot.schedule.ui.clock;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntConsumer;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Identified;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.constraint.Conflict;
import org.backlot.schedule.day.ClockEdits;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Shift;
import org.backlot.schedule.day.Span;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.kit.Picture;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/** The picture of a day to work at: edges, meals and the call are dragged, or changed with keys. */
final class ClockView {

    private static final int DRAG = 4;

    private final Desk desk;
    private final Picture picture;
    private final ClockDrawing drawing;
    private final IntConsumer turn;
    private DayTimeline timeline;
    private ClockWords words;
    private ClockGrid grid;
    private List<Conflict> conflicts = List.of();
    private boolean all;
    private int selected = -1;
    private ClockDrag drag;
    private int pressedAt;
    private LocalDateTime dragged;

    /** @param turn goes some days on, or back */
    ClockView(Composite parent, Desk desk, IntConsumer turn) {
        this.desk = desk;
        this.turn = turn;
        picture = new Picture(parent, desk, this::draw);
        drawing = new ClockDrawing(picture.control());
        Control canvas = picture.control();
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Resize, e -> fit());
    }

    Control control() {
        return picture.control();
    }

    /** Shows a day; null where there is none. */
    void show(Plan plan, DayTimeline now) {
        boolean other = timeline == null || now == null || timeline.day().day() != now.day().day();
        timeline = now;
        words = plan == null ? null : new ClockWords(plan);
        selected = other || now == null || selected >= now.spans().size() ? -1 : selected;
        drag = null;
        dragged = null;
        fit();
    }

    /** Shows what is wrong with the day. */
    void show(List<Conflict> found) {
        conflicts = found;
        fit();
    }

    private void fit() {
        grid = timeline == null ? null
                : ClockGrid.of(timeline, shifts(), (int) (picture.control().getClientArea().width / picture.zoom()));
        picture.size(grid == null ? 0 : grid.right(), grid == null ? 0 : ClockDrawing.height(grid, conflicts));
    }

    /** Shows everything that is needed, or the performers alone. */
    void showAll(boolean everything) {
        all = everything;
        fit();
    }

    private List<Shift> shifts() {
        return timeline.shifts().stream().filter(shift -> all || Category.CAST.equals(shift.element().getCategory()))
                .toList();
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        if (grid == null || timeline.spans().isEmpty()) {
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText(grid == null ? "Choose a day of the board to see it on the clock."
                    : "Nothing is planned for this day yet.", 14, 14, true);
            return;
        }
        drawing.draw(gc, palette, grid, words, conflicts, chosen().orElse(null), visible.x);
        if (dragged != null) {
            drawing.dragged(gc, palette, grid, dragged, drag.says(dragged));
        }
    }

    private Optional<Span> chosen() {
        return selected < 0 || timeline == null ? Optional.empty() : Optional.of(timeline.spans().get(selected));
    }

    private void press(Event event) {
        picture.control().setFocus();
        if (grid == null || event.button != 1) {
            return;
        }
        Point at = picture.at(event.x, event.y);
        Optional<Span> edge = grid.edge(at.x, at.y);
        Optional<Span> span = edge.or(() -> grid.span(at.x, at.y));
        choose(span.map(timeline.spans()::indexOf).orElse(-1));
        Optional<Shift> shift = span.isPresent() ? Optional.empty() : grid.shift(at.y);
        shift.ifPresent(one -> desk.select(List.of(one.element())));
        if (span.isEmpty() && shift.isEmpty()) {
            ClockDrawing.at(grid, conflicts, at.y).map(Conflict::target)
                    .flatMap(id -> desk.session().flatMap(s -> s.object(id, Identified.class)))
                    .ifPresent(object -> desk.select(List.of(object)));
        }
        boolean body = edge.isPresent() || span.filter(one -> one.kind() != Span.Kind.SCENE).isPresent();
        drag = body ? ClockDrag.of(desk, timeline, words, span.get()) : null;
        pressedAt = at.x;
    }

    private void choose(int index) {
        selected = index;
        chosen().map(Span::item).filter(Objects::nonNull).ifPresent(item -> desk.select(List.of(item)));
        picture.redraw();
    }

    private void move(Event event) {
        if (grid == null) {
            return;
        }
        Point at = picture.at(event.x, event.y);
        if (drag != null && (dragged != null || Math.abs(at.x - pressedAt) > DRAG)) {
            dragged = ClockEdits.nearest(drag.time().plus(
                    Duration.between(grid.time(pressedAt), grid.time(at.x))));
            picture.redraw();
            return;
        }
        boolean edge = grid.edge(at.x, at.y).isPresent();
        picture.control().setCursor(edge ? picture.control().getDisplay().getSystemCursor(SWT.CURSOR_SIZEWE) : null);
        String says = grid.span(at.x, at.y).map(words::all).or(() -> grid.shift(at.y).map(words::all))
                .or(() -> ClockDrawing.at(grid, conflicts, at.y).map(Conflict::says)).orElse(null);
        picture.tip(says);
    }

    private void release(Event event) {
        ClockDrag done = drag;
        LocalDateTime time = dragged;
        drag = null;
        dragged = null;
        if (done != null && time != null) {
            done.put(time);
        }
        picture.redraw();
    }

    private void key(Event event) {
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> across(-1, alt);
            case SWT.ARROW_RIGHT -> across(1, alt);
            case SWT.ARROW_UP, SWT.PAGE_UP -> turn.accept(-1);
            case SWT.ARROW_DOWN, SWT.PAGE_DOWN -> turn.accept(1);
            case SWT.ESC -> {
                drag = null;
                dragged = null;
                picture.redraw();
            }
            default -> event.doit = true;
        }
    }

    /** To the span before or after; with Alt its time, five minutes earlier or later. */
    private void across(int way, boolean change) {
        if (timeline == null || timeline.spans().isEmpty()) {
            return;
        }
        if (change) {
            chosen().map(span -> ClockDrag.of(desk, timeline, words, span)).ifPresent(
                    handle -> handle.put(handle.time().plusMinutes((long) way * ClockEdits.STEP)));
            return;
        }
        choose(selected < 0 ? 0 : Math.clamp(selected + way, 0, timeline.spans().size() - 1));
        chosen().ifPresent(span -> picture.reveal(grid.area(span)));
    }
}
