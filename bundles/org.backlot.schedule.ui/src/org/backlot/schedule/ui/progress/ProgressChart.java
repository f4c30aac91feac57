package org.backlot.schedule.ui.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;

import org.backlot.core.value.Eighths;
import org.backlot.schedule.progress.Figures;
import org.backlot.schedule.progress.Progress;
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

/** The figures of the shoot and its chart; a click chooses a date, and so do the arrow keys. */
final class ProgressChart {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    /** How high the chart is where the part is low. */
    private static final int LEAST = 96;
    private static final String EMPTY = "This board plans no pages, so there is nothing to fall behind with.\n"
            + "The days of a live show run by their sessions; the day view shows them.";

    private final Picture picture;
    private final Tiles tiles;
    private final Consumer<LocalDate> choose;
    private Progress progress;
    private ChartScale scale;
    private LocalDate chosen;
    private int tall;

    ProgressChart(Composite parent, Desk desk, Consumer<LocalDate> choose) {
        this.choose = choose;
        picture = new Picture(parent, desk, this::draw);
        tiles = new Tiles(picture.control());
        picture.control().addListener(SWT.MouseDown, this::press);
        picture.control().addListener(SWT.MouseMove, this::hover);
        picture.control().addListener(SWT.KeyDown, this::key);
    }

    Control control() {
        return picture.control();
    }

    /** Shows a progress; null where no production has a board. */
    void show(Progress now) {
        progress = now;
        picture.redraw();
    }

    void choose(LocalDate date) {
        chosen = date;
        picture.redraw();
    }

    private void draw(GC gc, Palette palette, Rectangle visible) {
        scale = null;
        if (progress == null || progress.dates() == 0) {
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText(EMPTY, 14, 14, true);
            return;
        }
        int top = tiles.draw(gc, palette, Figures.of(progress), visible.width);
        int line = gc.getFontMetrics().getHeight();
        int head = top + 3 * line + 4;
        int needed = head + LEAST + line + 12;
        fit(needed);
        int height = Math.max(needed, picture.control().getClientArea().height);
        Rectangle area = new Rectangle(42, head, visible.width - 42 - 24, height - head - line - 12);
        if (area.width > LEAST / 2) {
            scale = ChartScale.of(progress, area).orElse(null);
            new ChartDrawing(gc, palette, progress, scale).draw(chosen, LocalDate.now());
        }
    }

    /** What does not fit into the part is scrolled to. */
    private void fit(int needed) {
        if (needed != tall) {
            tall = needed;
            picture.control().getDisplay().asyncExec(() -> {
                if (!picture.control().isDisposed()) {
                    picture.size(1, tall);
                }
            });
        }
    }

    private Optional<Progress.Day> at(Event event) {
        Point point = picture.at(event.x, event.y);
        return scale == null ? Optional.empty() : scale.at(point.x, point.y).flatMap(this::day);
    }

    private Optional<Progress.Day> day(LocalDate date) {
        return progress.days().stream().filter(day -> day.date().equals(date)).findFirst();
    }

    private void press(Event event) {
        picture.control().setFocus();
        at(event).map(Progress.Day::date).ifPresent(choose);
    }

    private void hover(Event event) {
        String says = at(event).map(ProgressChart::words).orElse(null);
        picture.tip(says);
    }

    private static String words(Progress.Day day) {
        return (day.label().isEmpty() ? "" : day.label() + ", ") + DATE.format(day.date()) + "\nplanned "
                + Eighths.toString(day.eighths()) + (day.reported() ? ", shot " + Eighths.toString(day.shot())
                        : ", not reported")
                + "\nso far planned " + Eighths.toString(day.plannedSoFar())
                + (day.reported() ? ", shot " + Eighths.toString(day.shotSoFar()) : "");
    }

    private void key(Event event) {
        int way = event.keyCode == SWT.ARROW_LEFT ? -1 : event.keyCode == SWT.ARROW_RIGHT ? 1 : 0;
        if (way != 0 && progress != null && !progress.days().isEmpty()) {
            int now = chosen == null ? -1 : day(chosen).map(progress.days()::indexOf).orElse(-1);
            int next = now < 0 ? 0 : Math.clamp(now + way, 0, progress.days().size() - 1);
            choose.accept(progress.days().get(next).date());
        }
    }
}
