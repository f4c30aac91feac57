package org.backlot.resources.ui.booking;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.backlot.core.question.Days;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Requirement;
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

/** The chart to work at: bars are dragged, pulled at their ends, made over empty days, or changed by keys. */
final class ChartView {

    private static final double STEP = 1.25;

    private final Desk desk;
    private final ChartVerbs verbs;
    private final Picture picture;
    private List<ChartRow> rows = List.of();
    private DayScale scale = new DayScale(LocalDate.EPOCH, LocalDate.EPOCH, DayScale.DAY);
    private int row = -1;
    private Booking selected;
    private ChartDrag drag;
    private ChartState.Ghost ghost;

    ChartView(Composite parent, Desk desk, ChartVerbs verbs) {
        this.desk = desk;
        this.verbs = verbs;
        picture = new Picture(parent, desk, this::draw);
        var keys = new ChartKeys(this, verbs);
        Canvas canvas = picture.control();
        picture.zoomed(e -> zoom((int) Math.round(scale.perDay() * (e.count > 0 ? STEP : 1 / STEP))));
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, e -> open());
        canvas.addListener(SWT.KeyDown, keys::press);
        canvas.addListener(SWT.Traverse, e -> e.doit = e.detail != SWT.TRAVERSE_ARROW_NEXT
                && e.detail != SWT.TRAVERSE_ARROW_PREVIOUS && e.detail != SWT.TRAVERSE_RETURN);
    }

    Canvas control() {
        return picture.control();
    }

    /** Shows rows and the days from the first to the last; the row and booking that were chosen stay so. */
    void show(List<ChartRow> now, LocalDate first, LocalDate last) {
        Optional<String> before = chosen().map(ChartRow::name);
        LocalDate left = state().day(picture.visible().x + ChartState.NAMES);
        boolean moved = !first.equals(scale.first()) && scale.first().toEpochDay() != 0;
        rows = now;
        scale = new DayScale(first, last, scale.perDay());
        row = before.map(name -> IntStream.range(0, rows.size()).filter(i -> !rows.get(i).isGroup()
                && rows.get(i).name().equals(name)).findFirst().orElse(-1)).orElse(-1);
        boolean there = selected != null && selected.eContainer() != null && row >= 0
                && bars().stream().anyMatch(bar -> bar.booking().orElse(null) == selected);
        selected = there ? selected : null;
        cancel();
        size();
        if (moved) {
            scrollTo(left);
        }
    }

    private void size() {
        picture.size(rows.isEmpty() ? 0 : state().width() + 1, rows.isEmpty() ? 0 : state().height() + 1);
    }

    ChartState state() {
        return new ChartState(rows, scale, row, selected, ghost);
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        if (rows.isEmpty()) {
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText("Nothing to show. Put scenes on the schedule, or enter from when until when something is\n"
                    + "needed or booked.", visible.x + 16, visible.y + 16, true);
        } else {
            new ChartDrawing(gc, palette, visible, state()).draw();
        }
    }

    /** Gives a day more or less room; the day at the left stays. */
    void zoom(int perDay) {
        LocalDate left = state().day(picture.visible().x + ChartState.NAMES);
        scale = scale.with(perDay);
        size();
        scrollTo(left);
    }

    int perDay() {
        return scale.perDay();
    }

    /** Brings a day to the left edge. */
    void scrollTo(LocalDate day) {
        ScrollBar bar = picture.control().getHorizontalBar();
        bar.setSelection(Math.max(0, scale.x(day)));
        picture.redraw();
    }

    Optional<ChartRow> chosen() {
        return row < 0 || row >= rows.size() ? Optional.empty() : Optional.of(rows.get(row));
    }

    Booking selected() {
        return selected;
    }

    List<Bar> bars() {
        return chosen().map(ChartRow::bars).orElse(List.of());
    }

    /** Chooses the row of something that is needed, as another part shows it. */
    void follow(Requirement requirement) {
        boolean there = chosen().flatMap(ChartRow::line).filter(line -> line.requirement() == requirement).isPresent();
        if (!there) {
            IntStream.range(0, rows.size()).filter(i -> rows.get(i).line()
                    .filter(line -> line.requirement() == requirement).isPresent()).findFirst().ifPresent(i -> {
                        row = i;
                        selected = null;
                        reveal();
                    });
        }
    }

    /** Goes to a row, or to the one beyond a group; its first booking is selected. */
    void step(int by) {
        int way = by < 0 ? -1 : 1;
        int next = Math.clamp(row + (long) by, 0, Math.max(0, rows.size() - 1));
        while (next >= 0 && next < rows.size() && rows.get(next).isGroup()) {
            next += way;
        }
        if (next >= 0 && next < rows.size()) {
            choose(next, rows.get(next).bars().stream().flatMap(bar -> bar.booking().stream()).findFirst()
                    .orElse(null));
            reveal();
        }
    }

    /** Gives the selected booking to the row above or below. */
    void give(int way) {
        if (selected != null) {
            give(row + way, 0);
        }
    }

    /** Gives the selected booking to another row, which is chosen then, some days later or earlier. */
    private void give(int to, int days) {
        int from = row;
        if (to >= 0 && to < rows.size() && !rows.get(to).isGroup()) {
            row = to;
            row = verbs.give(selected, rows.get(to), days) ? row : from;
            picture.redraw();
        }
    }

    /** Goes to another booking of the row. */
    void across(int by) {
        List<Booking> all = bars().stream().flatMap(bar -> bar.booking().stream()).toList();
        if (!all.isEmpty()) {
            choose(row, all.get(Math.clamp(all.indexOf(selected) + (long) by, 0, all.size() - 1)));
            reveal();
        }
    }

    private void choose(int index, Booking booking) {
        row = index;
        selected = booking;
        picture.redraw();
        if (booking != null) {
            desk.select(List.of(booking));
        } else {
            chosen().flatMap(ChartRow::line).ifPresent(line -> desk.select(List.of(line.requirement())));
        }
    }

    /** Brings the row into sight, and the booking in it; names and heads lie over the rest. */
    private void reveal() {
        Rectangle seen = picture.visible();
        int up = state().top(row) - ChartState.HEAD < seen.y ? ChartState.HEAD : 0;
        Optional<Bar> bar = bars().stream().filter(one -> one.booking().orElse(null) == selected
                && selected != null).findFirst();
        int left = bar.map(one -> state().area(row, one).x - ChartState.NAMES).orElse(seen.x);
        int width = bar.map(one -> Math.min(seen.width, state().area(row, one).width + ChartState.NAMES)).orElse(1);
        picture.reveal(new Rectangle(Math.max(0, left), state().top(row) - up, width, 2 * ChartState.ROW + up));
    }

    private void press(Event event) {
        picture.control().setFocus();
        Point at = picture.at(event.x, event.y);
        int index = inHead(at) ? -1 : state().index(at.y);
        if (index < 0 || rows.get(index).isGroup()) {
            return;
        }
        boolean overNames = at.x < picture.visible().x + ChartState.NAMES;
        choose(index, overNames ? null : state().bar(at.x, at.y).flatMap(Bar::booking).orElse(null));
        drag = event.button == 1 && !overNames ? ChartDrag.begun(state(), at).orElse(null) : null;
    }

    private boolean inHead(Point at) {
        return at.y < picture.visible().y + ChartState.HEAD;
    }

    private void move(Event event) {
        Point at = picture.at(event.x, event.y);
        if (drag != null) {
            picture.tip(null);
            ghost = drag.ghost(state(), at);
            picture.redraw();
            return;
        }
        boolean beside = inHead(at) || at.x < picture.visible().x + ChartState.NAMES;
        int cursor = beside ? SWT.CURSOR_ARROW : ChartDrag.begun(state(), at)
                .filter(would -> would.mode() != ChartDrag.Mode.BOOK).map(ChartDrag::cursor).orElse(SWT.CURSOR_ARROW);
        picture.control().setCursor(picture.control().getDisplay().getSystemCursor(cursor));
        int index = inHead(at) ? -1 : state().index(at.y);
        picture.tip(index < 0 || rows.get(index).isGroup() ? null : beside ? rows.get(index).name()
                : state().bar(at.x, at.y).map(Bar::says).orElseGet(() -> ChartWords.of(rows.get(index),
                        state().day(at.x))));
    }

    private void release(Event event) {
        ChartDrag done = drag;
        ChartState.Ghost at = ghost;
        int days = done == null ? 0 : done.days(state(), picture.at(event.x, event.y).x);
        cancel();
        if (done == null || at == null) {
            return;
        }
        switch (done.mode()) {
            case MOVE -> {
                if (at.row() == done.row()) {
                    verbs.move(selected, days);
                } else {
                    give(at.row(), days);
                }
            }
            case BEGIN -> verbs.stretch(selected, days, true);
            case END -> verbs.stretch(selected, days, false);
            case BOOK -> verbs.book(picture.control().getShell(), rows.get(done.row()),
                    List.of(new Days(at.first(), at.last())));
        }
    }

    /** Forgets what is being dragged. */
    void cancel() {
        drag = null;
        ghost = null;
        picture.redraw();
    }

    /** Opens the booking; where none is selected, asks for one on the days that are missing. */
    void open() {
        if (selected != null) {
            verbs.open(picture.control().getShell(), selected);
        } else {
            bookWanted();
        }
    }

    /** Asks for a booking on the days for which the row asks. */
    void bookWanted() {
        chosen().ifPresent(at -> verbs.book(picture.control().getShell(), at,
                ChartVerbs.wanted(at, state().day(picture.visible().x + ChartState.NAMES))));
    }
}
