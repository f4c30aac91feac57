package org.backlot.schedule.ui.board;

import java.time.Duration;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Supplier;

import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.Gap;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.strip.StripFields;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Draws the rows of a stripboard. */
final class BoardDrawing {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);
    private static final int PAD = 8;
    private static final int LEFT = 24;
    /** Where there is less room, a break says the day and its pages alone. */
    private static final int NARROW = 480;
    /** The colours of units, by names of the palette, in the order in which the units come on the board. */
    private static final List<String> UNITS = List.of("accent", "category.stunts", "category.props",
            "category.greenery", "category.vehicles", "category.camera", "category.animals");

    private final OpenBoard open;
    private final StripDrawing strips;
    private final Supplier<StripLook> look;
    private int drawn;

    /** @param look of the strips, asked for each frame */
    BoardDrawing(OpenBoard open, StripDrawing strips, Supplier<StripLook> look) {
        this.open = open;
        this.strips = strips;
        this.look = look;
    }

    /** How many rows were drawn so far. */
    int drawn() {
        return drawn;
    }

    void rows(GC gc, Palette palette, BoardRows rows, Rectangle visible, int width) {
        var ink = new StripInk(palette, open.look().colours());
        for (BoardRow row : rows.between(visible.y, visible.y + visible.height)) {
            var area = new Rectangle(0, row.top(), width, row.height());
            switch (row.type()) {
                case BREAK -> dayBreak(gc, palette, row.day(), area);
                case GAP -> gap(gc, palette, row.gap(), area);
                case BONEYARD -> boneyard(gc, palette, area);
                case ITEM -> item(gc, palette, ink, row, area);
            }
            if (row.item() != null && open.selection().contains(row.item())
                    || row.type() == BoardRow.Type.BREAK && open.selection().contains(row.day().day())) {
                mark(gc, palette, area);
            }
            drawn++;
        }
    }

    private void item(GC gc, Palette palette, StripInk ink, BoardRow row, Rectangle area) {
        if (row.item() instanceof Strip strip) {
            Scene scene = open.plan().scene(strip).orElse(null);
            strips.strip(gc, palette, ink, look.get(), strip, scene, open.conflicts().of(strip, scene, row.day()),
                    area);
            if (open.owed().has(scene)) {
                StripDrawing.owed(gc, palette, area);
            }
        } else if (row.item() instanceof Banner banner) {
            banner(gc, palette, banner, area);
        }
    }

    private void banner(GC gc, Palette palette, Banner banner, Rectangle area) {
        String paper = switch (banner.getKind()) {
            case NOTE -> "strip.banner";
            case MEAL -> "ok.soft";
            case MOVE -> "warning.soft";
            case TRAVEL -> "accent.soft";
            case SESSION -> "raised";
        };
        gc.setBackground(palette.colour(paper));
        gc.fillRectangle(area);
        gc.setForeground(palette.colour("border"));
        gc.drawLine(area.x, area.y + area.height - 1, area.x + area.width, area.y + area.height - 1);
        gc.setForeground(palette.colour(paper.equals("strip.banner") ? "strip.banner.text" : "text"));
        int y = area.y + (area.height - strips.line()) / 2;
        int x = LEFT + 4;
        strips.words(gc, times(banner), false, x, y, 110);
        String text = Objects.requireNonNullElse(banner.getText(), "").strip();
        String called = open.look().called(banner);
        x += 114;
        int room = area.width - x - PAD;
        int first = called.isEmpty() ? room : Math.min(room * 3 / 5, strips.width(gc, text, true));
        strips.words(gc, text, true, x, y, first);
        if (!called.isEmpty()) {
            strips.words(gc, called, false, x + first + 16, y, room - first - 16);
        }
    }

    /** When it begins and ends, or how long it is. */
    private static String times(Banner banner) {
        if (banner.getStart() == null) {
            return banner.getLength() == null ? "" : StripFields.spell(banner.getLength()) + " h";
        }
        return banner.getStart() + (banner.getLength() == null ? ""
                : " \u2013 " + banner.getStart().plus(banner.getLength()));
    }

    private void gap(GC gc, Palette palette, Gap gap, Rectangle area) {
        gc.setBackground(palette.colour("chrome"));
        gc.fillRectangle(area);
        gc.setForeground(palette.colour("text.secondary"));
        strips.words(gc, SHORT.format(gap.from()) + (gap.until().equals(gap.from()) ? ""
                : " \u2013 " + SHORT.format(gap.until())) + "   " + gap.why(), false, LEFT + 4, area.y,
                area.width - LEFT - PAD);
    }

    private void boneyard(GC gc, Palette palette, Rectangle area) {
        int count = open.plan().board().getBoneyard().size();
        bar(gc, palette, area);
        strips.words(gc, "Boneyard: " + (count == 0 ? "nothing is" : count + (count == 1 ? " is" : " are"))
                + " without a day", true, LEFT + 4, area.y + (area.height - strips.line()) / 2,
                area.width - LEFT - PAD);
    }

    private void dayBreak(GC gc, Palette palette, PlannedDay day, Rectangle area) {
        bar(gc, palette, area);
        gc.setBackground(palette.colour(UNITS.get(open.units().indexOf(day.unit()) % UNITS.size())));
        gc.fillRectangle(area.x + area.width - 6, area.y, 6, area.height);
        triangle(gc, open.isFolded(day.day()), area);
        boolean one = day.scenes().isEmpty();
        int y = one ? area.y + (area.height - strips.line()) / 2 : area.y + 3;
        boolean narrow = area.width < NARROW;
        String right = one ? "" : narrow ? Eighths.toString(day.eighths()) + " pp" : totals(day);
        int end = area.width - 6 - PAD - strips.width(gc, right, true);
        strips.words(gc, right, true, end, y, area.width);
        strips.words(gc, narrow ? name(day) : title(day), true, LEFT + 18, y, end - LEFT - 18 - PAD);
        if (!one) {
            strips.words(gc, sets(day), false, LEFT + 18, y + strips.line(), area.width - LEFT - 18 - PAD - 6);
        }
        List<Conflicts.Conflict> conflicts = open.conflicts().of(day).stream().filter(conflict ->
                conflict.objects().isEmpty() || conflict.objects().contains(day.day().getId())).toList();
        strips.marks(gc, palette, conflicts, conflicts.isEmpty() ? null : onBar(palette, Conflicts.colour(conflicts)),
                day.day().isLocked(), area);
    }

    /** The bar is dark in both themes. */
    private static Color onBar(Palette palette, String colour) {
        return palette.colour(!palette.isDark() && palette.has(colour + ".soft") ? colour + ".soft" : colour);
    }

    private static void bar(GC gc, Palette palette, Rectangle area) {
        gc.setBackground(palette.colour("strip.day-break"));
        gc.setForeground(palette.colour("strip.day-break.text"));
        gc.fillRectangle(area);
    }

    private static void triangle(GC gc, boolean folded, Rectangle area) {
        int x = area.x + LEFT + 2;
        int y = area.y + 8;
        gc.setBackground(gc.getForeground());
        gc.fillPolygon(folded ? new int[] {x, y, x + 7, y + 4, x, y + 8} : new int[] {x, y, x + 9, y, x + 4, y + 7});
    }

    private String title(PlannedDay day) {
        List<String> parts = new ArrayList<>();
        parts.add("End of " + day.name());
        if (open.look().isLive()) {
            parts.add(DayDates.words(day.day().getKind()));
        }
        parts.add(DATE.format(day.date()));
        parts.add("call " + day.call());
        if (!day.place().isBlank()) {
            parts.add(day.place());
        }
        return String.join("  \u00b7  ", parts);
    }

    private String totals(PlannedDay day) {
        int count = day.scenes().size();
        return count + (count == 1 ? " scene   " : " scenes   ") + Eighths.toString(day.eighths()) + " pp   "
                + StripFields.spell(time(day)) + " h";
    }

    private Duration time(PlannedDay day) {
        return day.scenes().stream().map(open.look().content().pace()::of).reduce(Duration.ZERO, Duration::plus);
    }

    private static String sets(PlannedDay day) {
        return String.join(", ", day.scenes().stream().map(StripFields::set).filter(Objects::nonNull).distinct()
                .toList());
    }

    private static void mark(GC gc, Palette palette, Rectangle area) {
        gc.setForeground(palette.colour("accent"));
        gc.setLineWidth(2);
        gc.drawRectangle(area.x + 1, area.y + 1, area.width - 3, area.height - 3);
        gc.setLineWidth(1);
        gc.setBackground(palette.colour("accent"));
        gc.setAlpha(28);
        gc.fillRectangle(area);
        gc.setAlpha(255);
    }

    /** Where what is dragged would land, and in words what would come of it. */
    void landing(GC gc, Palette palette, int y, int width, String says, boolean warns) {
        String colour = warns ? "error" : "accent";
        gc.setForeground(palette.colour(colour));
        gc.setLineWidth(3);
        gc.setLineCap(SWT.CAP_ROUND);
        gc.drawLine(0, y, width, y);
        gc.setLineWidth(1);
        if (!says.isEmpty()) {
            int wide = Math.min(width - 2 * LEFT, strips.width(gc, says, true) + 2 * PAD);
            int high = strips.line() + 6;
            int top = Math.max(0, y - high - 3);
            gc.setBackground(palette.colour(colour));
            gc.fillRoundRectangle(LEFT, top, wide, high, 6, 6);
            gc.setForeground(palette.colour("accent.text"));
            strips.words(gc, says, true, LEFT + PAD, top + 3, wide - 2 * PAD + 1);
        }
    }

    /** A day as a menu names it. */
    static String name(PlannedDay day) {
        return day.name() + ", " + SHORT.format(day.date());
    }

    static String date(LocalDate date) {
        return SHORT.format(date);
    }
}
