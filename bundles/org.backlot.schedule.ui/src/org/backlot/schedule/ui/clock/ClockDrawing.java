package org.backlot.schedule.ui.clock;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Scene;
import org.backlot.schedule.constraint.Conflict;
import org.backlot.schedule.day.Shift;
import org.backlot.schedule.day.Span;
import org.backlot.schedule.strip.StripColours;
import org.backlot.schedule.strip.StripPaper;
import org.backlot.schedule.ui.board.StripInk;
import org.backlot.ui.kit.BoldFont;
import org.backlot.ui.kit.DrawnLine;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Draws a day: hours on top, the unit, everybody who is there, and below what is wrong with it. */
final class ClockDrawing {

    private static final String KEY = "Dashed lines: assumed, nobody said how long it takes.";
    private static final int LINE = 20;
    /** Between the names and the hours. */
    private static final int ROOM = 10;

    private final Font bold;

    ClockDrawing(Control owner) {
        bold = BoldFont.of(owner);
    }

    /** How high a day is with its conflicts. */
    static int height(ClockGrid grid, List<Conflict> conflicts) {
        return grid.bottom() + 12 + (conflicts.size() + 1) * LINE + 8;
    }

    /** @param left what is scrolled away at the left; the names stay in sight */
    void draw(GC gc, Palette palette, ClockGrid grid, ClockWords words, List<Conflict> conflicts, Span selected,
            int left) {
        hours(gc, palette, grid);
        grid.timeline().spans().forEach(span -> span(gc, palette, grid, words, span));
        if (selected != null) {
            mark(gc, palette, grid.area(selected));
        }
        grid.shifts().forEach(shift -> shift(gc, palette, grid, shift));
        names(gc, palette, grid, conflicts, left);
        below(gc, palette, grid, conflicts);
    }

    private void names(GC gc, Palette palette, ClockGrid grid, List<Conflict> conflicts, int left) {
        if (left > 0) {
            gc.setBackground(palette.colour("background"));
            gc.fillRectangle(left, 0, ClockGrid.NAMES - ROOM, grid.bottom());
        }
        String unit = grid.timeline().day().unit();
        name(gc, palette, unit.isEmpty() ? "Unit" : unit, "text", true, left, ClockGrid.HEAD + 10);
        name(gc, palette, ClockWords.times(grid.timeline().call(), grid.timeline().wrap()), "text.secondary", false,
                left, ClockGrid.HEAD + 30);
        for (Shift shift : grid.shifts()) {
            Severity worst = worst(conflicts, shift);
            String id = shift.element().getBoardId() == null ? "" : shift.element().getBoardId() + "  ";
            name(gc, palette, id + shift.element().getName(), worst == null ? "text" : ink(worst), worst != null, left,
                    grid.row(shift).y + 4);
        }
    }

    private void name(GC gc, Palette palette, String name, String ink, boolean strong, int left, int y) {
        gc.setForeground(palette.colour(ink));
        gc.setFont(strong ? bold : null);
        DrawnLine.draw(gc, name, left + 10, y, ClockGrid.NAMES - ROOM - 10);
        gc.setFont(null);
    }

    private static void hours(GC gc, Palette palette, ClockGrid grid) {
        gc.setBackground(palette.colour("header.background"));
        gc.fillRectangle(0, 0, grid.right() + 40, ClockGrid.HEAD - 4);
        for (int i = 0; i <= grid.hours(); i++) {
            LocalDateTime hour = grid.from().plusHours(i);
            int x = grid.x(hour);
            gc.setForeground(palette.colour("grid.line"));
            gc.drawLine(x, ClockGrid.HEAD - 4, x, grid.bottom());
            gc.setForeground(palette.colour("header.foreground"));
            String label = hour.toLocalTime().toString();
            gc.drawText(label, x - gc.textExtent(label).x / 2, 5, true);
        }
    }

    private void span(GC gc, Palette palette, ClockGrid grid, ClockWords words, Span span) {
        Rectangle area = grid.area(span);
        Scene scene = words.scene(span);
        var ink = new StripInk(palette, StripColours.of(words.plan().production()));
        StripPaper strip = scene == null ? null : StripPaper.of(scene, words.plan().lights().get(scene.getId()));
        if (span.length().isZero()) {
            gc.setBackground(palette.colour("accent"));
            gc.fillPolygon(new int[] {area.x - 4, area.y, area.x + 4, area.y, area.x, area.y + 7});
            return;
        }
        gc.setBackground(strip != null ? ink.paper(strip) : palette.colour(paper(span)));
        gc.fillRectangle(area);
        border(gc, palette, area, span.assumed());
        gc.setForeground(strip != null ? ink.ink(strip) : palette.colour("text"));
        int room = area.width - 8;
        gc.setFont(bold);
        DrawnLine.draw(gc, words.title(span), area.x + 5, area.y + 6, room);
        gc.setFont(null);
        DrawnLine.draw(gc, words.under(span), area.x + 5, area.y + 26, room);
    }

    private static String paper(Span span) {
        return switch (span.kind()) {
            case MEAL -> "warning.soft";
            case MOVE -> "accent.soft";
            case READY, WRAP -> "chrome";
            default -> "strip.banner";
        };
    }

    private static void border(GC gc, Palette palette, Rectangle area, boolean assumed) {
        gc.setForeground(palette.colour(assumed ? "text.disabled" : "text.secondary"));
        gc.setLineStyle(assumed ? SWT.LINE_DASH : SWT.LINE_SOLID);
        gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
        gc.setLineStyle(SWT.LINE_SOLID);
    }

    private static void mark(GC gc, Palette palette, Rectangle area) {
        gc.setForeground(palette.colour("accent"));
        gc.setLineWidth(3);
        gc.drawRectangle(area.x, area.y, area.width - 1, area.height - 1);
        gc.setLineWidth(1);
    }

    private static void shift(GC gc, Palette palette, ClockGrid grid, Shift shift) {
        Rectangle row = grid.row(shift);
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(0, row.y, row.width, row.y);
        int middle = row.y + row.height / 2;
        bar(gc, palette, "chrome", grid.x(shift.call()), grid.x(shift.done()), middle - 3, 7);
        if (shift.call().isBefore(shift.onSet())) {
            bar(gc, palette, "ok.soft", grid.x(shift.call()), grid.x(shift.onSet()), row.y + 5, row.height - 9);
        }
        for (Span need : shift.needs()) {
            bar(gc, palette, "accent", grid.x(need.from()), grid.x(need.until()), row.y + 5, row.height - 9);
        }
        time(gc, palette, shift.call(), grid, row, -1);
        time(gc, palette, shift.done(), grid, row, 1);
    }

    /** A time beside the end of a bar, where there is room. */
    private static void time(GC gc, Palette palette, LocalDateTime time, ClockGrid grid, Rectangle row, int side) {
        String label = time.toLocalTime().toString();
        int wide = gc.textExtent(label).x;
        int x = side < 0 ? grid.x(time) - wide - 4 : grid.x(time) + 4;
        if (x > ClockGrid.NAMES - 10 && x + wide < grid.right() + 14) {
            gc.setForeground(palette.colour("text.secondary"));
            gc.drawText(label, x, row.y + 4, true);
        }
    }

    private static void bar(GC gc, Palette palette, String colour, int from, int until, int y, int height) {
        gc.setBackground(palette.colour(colour));
        gc.fillRectangle(from, y, Math.max(2, until - from), height);
    }

    private static Severity worst(List<Conflict> conflicts, Shift shift) {
        List<String> ids = new ArrayList<>(List.of(shift.element().getId()));
        if (shift.element().getPerson() != null) {
            ids.add(shift.element().getPerson().getId());
        }
        return conflicts.stream().filter(conflict -> conflict.objects().stream().anyMatch(ids::contains))
                .map(Conflict::severity).min(Severity::compareTo).orElse(null);
    }

    private static String ink(Severity severity) {
        return switch (severity) {
            case ERROR -> "error";
            case WARNING -> "warning";
            default -> "text";
        };
    }

    private static void below(GC gc, Palette palette, ClockGrid grid, List<Conflict> conflicts) {
        gc.setForeground(palette.colour("border"));
        gc.drawLine(0, grid.bottom(), grid.right(), grid.bottom());
        int y = grid.bottom() + 10;
        for (Conflict conflict : conflicts) {
            gc.setBackground(palette.colour(ink(conflict.severity())));
            gc.fillOval(12, y + 5, 8, 8);
            gc.setForeground(palette.colour("text"));
            DrawnLine.draw(gc, conflict.fact(), 28, y, grid.right() - 30);
            y += LINE;
        }
        gc.setForeground(palette.colour("text.secondary"));
        gc.drawText(KEY, 12, y, true);
    }

    /** The conflict that stands at a height. */
    static Optional<Conflict> at(ClockGrid grid, List<Conflict> conflicts, int y) {
        int index = Math.floorDiv(y - grid.bottom() - 10, LINE);
        return index >= 0 && index < conflicts.size() ? Optional.of(conflicts.get(index)) : Optional.empty();
    }

    /** The time that a drag would give, with a line through the day. */
    void dragged(GC gc, Palette palette, ClockGrid grid, LocalDateTime time, String says) {
        int x = grid.x(time);
        gc.setForeground(palette.colour("accent"));
        gc.setLineWidth(2);
        gc.drawLine(x, ClockGrid.HEAD - 4, x, grid.bottom());
        gc.setLineWidth(1);
        int wide = gc.textExtent(says).x + 12;
        int left = Math.min(x + 6, grid.right() - wide);
        gc.setBackground(palette.colour("accent"));
        gc.fillRectangle(left, 2, wide, ClockGrid.HEAD - 6);
        gc.setForeground(palette.colour("accent.text"));
        gc.drawText(says, left + 6, 5, true);
    }
}
