package org.backlot.schedule.ui.board;

import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Draws the rows of a stripboard in the colours of the trade. */
final class StripDrawing {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.ENGLISH);
    private static final int NUMBER = 58;
    private static final int LIGHT = 150;
    /** From the right edge. */
    private static final int LOCATION = 350;
    private static final int PAGES = 186;
    private static final int CAST = 128;
    private static final int PAD = 8;
    private static final int LEAST = 700;

    private final Font bold;
    private int width = LEAST;

    StripDrawing(Control owner) {
        FontData data = owner.getFont().getFontData()[0];
        bold = new Font(owner.getDisplay(), data.getName(), data.getHeight(), SWT.BOLD);
        owner.addDisposeListener(e -> bold.dispose());
    }

    /** Fits the strips into a room, as far as they stay readable; answers their width. */
    int fit(int room) {
        width = Math.max(LEAST, room);
        return width;
    }

    void draw(GC gc, Palette palette, Plan plan, BoardRow row, Set<Item> selected) {
        switch (row.type()) {
            case BREAK -> dayBreak(gc, palette, row);
            case BONEYARD -> bar(gc, palette, row,
                    "Boneyard: " + plan.board().getBoneyard().size() + " without a day", "");
            case ITEM -> {
                if (row.item() instanceof Strip strip) {
                    strip(gc, palette, row, plan.scene(strip).orElse(null));
                } else if (row.item() instanceof Banner banner) {
                    banner(gc, palette, row, banner);
                }
                if (selected.contains(row.item())) {
                    mark(gc, palette, row);
                }
            }
        }
    }

    private void dayBreak(GC gc, Palette palette, BoardRow row) {
        PlannedDay day = row.day();
        String unit = day.unit().isBlank() ? "" : day.unit() + ", ";
        String text = "End of " + unit + day.name() + "  \u00b7  " + DATE.format(day.date())
                + (day.place().isBlank() ? "" : "  \u00b7  " + day.place());
        bar(gc, palette, row, text, day.scenes().size() + " sc   " + Eighths.toString(day.eighths()) + " pp");
    }

    private void bar(GC gc, Palette palette, BoardRow row, String left, String right) {
        gc.setBackground(palette.colour("strip.day-break"));
        gc.setForeground(palette.colour("strip.day-break.text"));
        gc.fillRectangle(0, row.top(), width, row.type().height);
        gc.setFont(bold);
        int end = width - gc.textExtent(right).x - PAD;
        text(gc, left, PAD, row.top() + 4, end - 2 * PAD);
        gc.drawText(right, end, row.top() + 4, true);
        gc.setFont(null);
    }

    private void banner(GC gc, Palette palette, BoardRow row, Banner banner) {
        paper(gc, palette, row, "strip.banner");
        String start = banner.getStart() == null ? "" : banner.getStart() + "   ";
        String length = banner.getLength() == null ? "" : "   (" + banner.getLength().toMinutes() + " min)";
        gc.setFont(bold);
        text(gc, start + Objects.requireNonNullElse(banner.getText(), "") + length, NUMBER, row.top() + 11,
                width - NUMBER - PAD);
        gc.setFont(null);
    }

    private void strip(GC gc, Palette palette, BoardRow row, Scene scene) {
        if (scene == null) {
            paper(gc, palette, row, "strip.omitted");
            text(gc, "This scene is no longer in the script", NUMBER, row.top() + 11, width - NUMBER - PAD);
            return;
        }
        paper(gc, palette, row,
                scene.isOmitted() ? "strip.omitted" : Palette.strip(scene.getIntExt(), scene.getTime()));
        int first = row.top() + 3;
        int second = row.top() + 20;
        int location = width - LOCATION;
        gc.setFont(bold);
        text(gc, Objects.requireNonNullElse(scene.getNumber(), ""), PAD, row.top() + 11, NUMBER - PAD);
        text(gc, scene.isOmitted() ? "OMITTED" : set(scene), LIGHT, first, location - LIGHT - PAD);
        gc.setFont(null);
        text(gc, place(scene), NUMBER, first, LIGHT - NUMBER - 4);
        text(gc, Objects.requireNonNullElse(scene.getTime(), ""), NUMBER, second, LIGHT - NUMBER - 4);
        text(gc, Objects.requireNonNullElse(scene.getSynopsis(), ""), LIGHT, second, location - LIGHT - PAD);
        text(gc, Objects.requireNonNullElse(scene.getLocation(), ""), location, row.top() + 11, LOCATION - PAGES - PAD);
        text(gc, Eighths.toString(scene.getEighths()), width - PAGES, row.top() + 11, PAGES - CAST - 4);
        text(gc, cast(scene), width - CAST, row.top() + 11, CAST - 4);
    }

    private void paper(GC gc, Palette palette, BoardRow row, String name) {
        gc.setBackground(palette.colour(name));
        gc.fillRectangle(0, row.top(), width, row.type().height);
        gc.setForeground(palette.colour("grid.line"));
        gc.drawLine(0, row.bottom() - 1, width, row.bottom() - 1);
        gc.setForeground(palette.colour(name + ".text"));
    }

    private void mark(GC gc, Palette palette, BoardRow row) {
        gc.setForeground(palette.colour("accent"));
        gc.setBackground(palette.colour("accent"));
        gc.fillRectangle(0, row.top(), 4, row.type().height - 1);
        gc.setLineWidth(2);
        gc.drawRectangle(1, row.top() + 1, width - 3, row.type().height - 3);
        gc.setLineWidth(1);
    }

    private static String set(Scene scene) {
        return scene.getSet() == null ? Objects.requireNonNullElse(scene.getHeading(), "") : scene.getSet().getName();
    }

    private static String place(Scene scene) {
        return switch (scene.getIntExt()) {
            case INT -> "INT";
            case EXT -> "EXT";
            case INT_EXT -> "INT/EXT";
            case NONE -> "";
        };
    }

    private static String cast(Scene scene) {
        return PlannedDay.cast(scene).stream().map(Element::getBoardId).filter(Objects::nonNull)
                .sorted(Comparator.comparing(String::length).thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining(", "));
    }

    /** Draws a line of text, shortened to its room. */
    private static void text(GC gc, String text, int x, int y, int room) {
        String fit = text;
        if (gc.textExtent(fit).x > room) {
            int length = Math.min(fit.length(), Math.max(1, room / 4));
            while (length > 1 && gc.textExtent(fit.substring(0, length) + "\u2026").x > room) {
                length--;
            }
            fit = fit.substring(0, length) + "\u2026";
        }
        gc.drawText(fit, x, y, true);
    }

    /** Where dragged strips would land. */
    void landing(GC gc, Palette palette, int y) {
        gc.setForeground(palette.colour("accent"));
        gc.setLineWidth(3);
        gc.drawLine(0, y, width, y);
        gc.setLineWidth(1);
    }

    Rectangle area(BoardRow row) {
        return new Rectangle(0, row.top(), width, row.type().height);
    }

    static List<BoardRow> visible(List<BoardRow> rows, Rectangle visible) {
        return rows.stream().filter(row -> row.bottom() >= visible.y && row.top() <= visible.y + visible.height)
                .toList();
    }
}
