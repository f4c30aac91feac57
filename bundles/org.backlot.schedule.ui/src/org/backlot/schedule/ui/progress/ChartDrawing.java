package org.backlot.schedule.ui.progress;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;

import org.backlot.schedule.progress.Progress;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws what was planned and what was shot as two lines over the dates, with the wrap that the pace leads to. */
final class ChartDrawing {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final int LABEL = 44;
    private static final int DOT = 3;

    private final GC gc;
    private final Palette palette;
    private final Progress progress;
    private final ChartScale scale;

    ChartDrawing(GC gc, Palette palette, Progress progress, ChartScale scale) {
        this.gc = gc;
        this.palette = palette;
        this.progress = progress;
        this.scale = scale;
    }

    void draw(LocalDate chosen, LocalDate today) {
        if (chosen != null && scale.has(chosen)) {
            gc.setBackground(palette.colour("selection"));
            gc.fillRectangle(scale.left(chosen), scale.area().y, scale.right(chosen) - scale.left(chosen),
                    scale.area().height);
        }
        grid();
        dates();
        planned();
        if (progress.isBegun()) {
            shot();
            progress.projectedWrap().ifPresent(this::projected);
        }
        progress.plannedWrap().ifPresent(wrap -> flag(wrap, "planned wrap", "text.secondary", 2));
        if (scale.has(today)) {
            flag(today, "today", "accent", 1);
        }
        legend();
    }

    private void grid() {
        Rectangle area = scale.area();
        for (int eighths = 0; eighths <= scale.pages(); eighths += scale.step()) {
            int y = scale.y(eighths);
            gc.setForeground(palette.colour("grid.line"));
            gc.drawLine(area.x, y, area.x + area.width, y);
            gc.setForeground(palette.colour("text.secondary"));
            String pages = Integer.toString(eighths / 8);
            gc.drawText(pages, area.x - gc.textExtent(pages).x - 6, y - gc.textExtent(pages).y / 2, true);
        }
        gc.setForeground(palette.colour("border"));
        gc.drawLine(area.x, scale.y(0), area.x + area.width, scale.y(0));
    }

    private void dates() {
        int y = scale.y(0) + 4;
        int free = Integer.MIN_VALUE;
        gc.setForeground(palette.colour("text.secondary"));
        for (Progress.Day day : progress.days()) {
            int x = (scale.left(day.date()) + scale.right(day.date())) / 2;
            gc.drawLine(x, y - 4, x, y - 2);
            if (day.scenes() > 0 && x - LABEL / 2 >= free) {
                String label = DAY.format(day.date());
                gc.drawText(label, x - gc.textExtent(label).x / 2, y, true);
                free = x + LABEL / 2 + 8;
            }
        }
    }

    private void planned() {
        int x = scale.left(progress.days().getFirst().date());
        int y = scale.y(0);
        pen("text.secondary", 2, SWT.LINE_SOLID);
        for (Progress.Day day : progress.days()) {
            int nextX = scale.right(day.date());
            int nextY = scale.y(day.plannedSoFar());
            gc.drawLine(x, y, scale.left(day.date()), y);
            gc.drawLine(scale.left(day.date()), y, nextX, nextY);
            x = nextX;
            y = nextY;
        }
    }

    private void shot() {
        int x = scale.left(progress.days().getFirst().date());
        int y = scale.y(0);
        for (Progress.Day day : progress.days()) {
            if (day.date().isAfter(progress.asOf())) {
                break;
            }
            int nextX = scale.right(day.date());
            int nextY = scale.y(day.shotSoFar());
            pen(tone(), 3, SWT.LINE_SOLID);
            gc.drawLine(x, y, scale.left(day.date()), y);
            gc.drawLine(scale.left(day.date()), y, nextX, nextY);
            if (day.reported()) {
                gc.setBackground(palette.colour(tone()));
                gc.fillOval(nextX - DOT, nextY - DOT, 2 * DOT, 2 * DOT);
            }
            x = nextX;
            y = nextY;
        }
    }

    private void projected(LocalDate wrap) {
        if (!wrap.isAfter(progress.asOf()) || !scale.has(wrap)) {
            return;
        }
        int y = scale.y(progress.total());
        pen(tone(), 2, SWT.LINE_DASH);
        gc.drawLine(scale.right(progress.asOf()), scale.y(progress.shot()), scale.right(wrap), y);
        boolean same = progress.plannedWrap().equals(Optional.of(wrap));
        if (!same) {
            flag(wrap, "at this pace", tone(), 0);
        }
    }

    /** A date with words at the top, on one of the lines of words there. */
    private void flag(LocalDate date, String says, String colour, int line) {
        int x = scale.right(date);
        String text = says + " " + DAY.format(date);
        int wide = gc.textExtent(text).x;
        int height = gc.textExtent(text).y;
        int y = scale.area().y - 3 * height + line * height;
        pen(colour, 1, SWT.LINE_DOT);
        gc.drawLine(x, y + height, x, scale.y(0));
        gc.setForeground(palette.colour(colour));
        int most = scale.area().x + scale.area().width - wide;
        gc.drawText(text, Math.max(scale.area().x, Math.min(x - wide / 2, most)), y, true);
    }

    private void legend() {
        int x = scale.area().x + 10;
        int y = scale.area().y + 6;
        x = key(x, y, "planned", "text.secondary", SWT.LINE_SOLID);
        if (progress.isBegun()) {
            x = key(x, y, "shot", tone(), SWT.LINE_SOLID);
            key(x, y, "at this pace", tone(), SWT.LINE_DASH);
        }
    }

    private int key(int x, int y, String says, String colour, int style) {
        int middle = y + gc.textExtent(says).y / 2;
        pen(colour, 3, style);
        gc.drawLine(x, middle, x + 22, middle);
        gc.setForeground(palette.colour("text"));
        gc.drawText(says, x + 28, y, true);
        return x + 28 + gc.textExtent(says).x + 18;
    }

    private String tone() {
        return progress.behind() > 0 ? "warning" : "ok";
    }

    private void pen(String colour, int width, int style) {
        gc.setForeground(palette.colour(colour));
        gc.setLineWidth(width);
        gc.setLineStyle(style);
        if (style == SWT.LINE_SOLID) {
            gc.setLineDash(null);
        }
    }
}
