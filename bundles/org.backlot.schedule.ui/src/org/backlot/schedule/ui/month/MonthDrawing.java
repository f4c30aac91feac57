package org.backlot.schedule.ui.month;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.TextStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.Agenda;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEvent;
import org.backlot.ui.kit.DrawnLine;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Control;

/** Draws a calendar. */
final class MonthDrawing {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.ENGLISH);
    private static final int PAD = 6;
    private static final int LINE = 15;

    private final Font bold;
    private final Font small;

    MonthDrawing(Control canvas) {
        FontData plain = canvas.getFont().getFontData()[0];
        bold = new Font(canvas.getDisplay(), plain.getName(), plain.getHeight(), SWT.BOLD);
        small = new Font(canvas.getDisplay(), plain.getName(), plain.getHeight() - 1, SWT.NORMAL);
        canvas.addDisposeListener(e -> {
            bold.dispose();
            small.dispose();
        });
    }

    /**
     * Draws what is in sight; the days of the week stay in sight.
     *
     * @param month   whose dates are bright; null: all are
     * @param today   is marked
     * @param at      the date that the keys move from
     * @param picked  the day or event that is selected; null: none
     * @param landing the date on which something is being dragged; null: nothing is
     */
    void draw(GC gc, Palette palette, Rectangle visible, MonthGrid grid, YearMonth month, LocalDate today, LocalDate at,
            Identified picked, LocalDate landing) {
        grid.cells().stream().filter(cell -> cell.area().intersects(visible)).forEach(cell -> {
            boolean within = month == null || YearMonth.from(cell.on().date()).equals(month);
            date(gc, palette, cell, within, cell.on().date().equals(today));
        });
        grid.blocks().stream().filter(block -> block.area().intersects(visible))
                .forEach(block -> day(gc, palette, block, block.day().day() == picked));
        grid.bars().stream().filter(bar -> bar.area().intersects(visible))
                .forEach(bar -> event(gc, palette, bar, bar.event() == picked));
        grid.cell(at).ifPresent(cell -> frame(gc, palette, cell.area(), "focus", 1));
        if (landing != null) {
            grid.cell(landing).ifPresent(cell -> frame(gc, palette, cell.area(), "accent", 3));
        }
        head(gc, palette, visible, grid);
    }

    private void head(GC gc, Palette palette, Rectangle visible, MonthGrid grid) {
        gc.setBackground(palette.colour("header.background"));
        gc.fillRectangle(0, visible.y, grid.size().x, MonthGrid.HEAD);
        gc.setForeground(palette.colour("header.foreground"));
        gc.setFont(null);
        for (DayOfWeek day : DayOfWeek.values()) {
            gc.drawText(day.getDisplayName(TextStyle.FULL, Locale.ENGLISH),
                    (day.getValue() - 1) * grid.column() + PAD, visible.y + 4, true);
        }
    }

    private static void frame(GC gc, Palette palette, Rectangle area, String colour, int width) {
        gc.setForeground(palette.colour(colour));
        gc.setLineWidth(width);
        gc.drawRectangle(area.x + width / 2, area.y + width / 2, area.width - width, area.height - width);
        gc.setLineWidth(1);
    }

    private void date(GC gc, Palette palette, MonthGrid.Cell cell, boolean within, boolean today) {
        Rectangle area = cell.area();
        Agenda.On on = cell.on();
        gc.setBackground(palette.colour(on.off() ? "chrome" : within ? "background" : "row.alternate"));
        gc.fillRectangle(area);
        gc.setForeground(palette.colour("grid.line"));
        gc.drawRectangle(area);
        String number = on.date().getDayOfMonth() == 1 ? MONTH.format(on.date())
                : Integer.toString(on.date().getDayOfMonth());
        gc.setFont(bold);
        if (today) {
            gc.setBackground(palette.colour("accent"));
            gc.fillRoundRectangle(area.x + 3, area.y + 2, gc.textExtent(number).x + 2 * PAD - 2, 19, 9, 9);
        }
        gc.setForeground(palette.colour(today ? "accent.text" : within ? "text" : "text.disabled"));
        gc.drawText(number, area.x + PAD, area.y + 3, true);
        gc.setFont(small);
        on.says().ifPresent(says -> {
            boolean travel = says.kind() == CalendarEventKind.TRAVEL || says.kind() == CalendarEventKind.MOVE;
            boolean worked = says.kind() == CalendarEventKind.WORKED;
            gc.setBackground(palette.colour(travel ? "ok.soft" : worked ? "accent.soft" : "warning.soft"));
            gc.fillRectangle(area.x + 1, area.y + MonthGrid.TITLE, area.width - 1, MonthGrid.NAME - 2);
            gc.setForeground(palette.colour(travel ? "ok" : worked ? "accent" : "warning"));
            DrawnLine.draw(gc, says.words(), area.x + PAD, area.y + MonthGrid.TITLE + 1, area.width - 2 * PAD);
        });
        gc.setFont(null);
    }

    private void day(GC gc, Palette palette, MonthGrid.Block block, boolean picked) {
        PlannedDay day = block.day();
        Rectangle area = block.area();
        String paper = day.scenes().isEmpty() ? "strip.banner"
                : Palette.strip(place(day), day.light() == Light.NIGHT ? "NIGHT" : "DAY");
        gc.setBackground(palette.colour(paper));
        gc.fillRoundRectangle(area.x, area.y, area.width, area.height, 6, 6);
        gc.setForeground(palette.colour(picked ? "focus" : "border"));
        gc.setLineWidth(picked ? 2 : 1);
        gc.drawRoundRectangle(area.x, area.y, area.width - 1, area.height - 1, 6, 6);
        gc.setLineWidth(1);
        gc.setForeground(palette.colour(paper + ".text"));
        int room = area.width - 2 * PAD;
        String call = day.call().toString() + (day.day().getFixedDate() == null ? "" : " \u2693");
        gc.setFont(bold);
        DrawnLine.draw(gc, day.name(), area.x + PAD, area.y + 2, room - gc.textExtent(call).x - 4);
        gc.setFont(small);
        gc.drawText(call, area.x + area.width - PAD - gc.textExtent(call).x, area.y + 2, true);
        DrawnLine.draw(gc, work(day), area.x + PAD, area.y + 2 + LINE, room);
        DrawnLine.draw(gc, sets(day), area.x + PAD, area.y + 2 + 2 * LINE, room);
        DrawnLine.draw(gc, cast(day), area.x + PAD, area.y + 2 + 3 * LINE, room);
        gc.setFont(null);
    }

    /** What a day says when the pointer rests on it. */
    static String hint(PlannedDay day) {
        return day.name() + ", call " + day.call() + (day.place().isBlank() ? "" : ", " + day.place()) + "\n"
                + day.scenes().stream().map(scene -> scene.getNumber() + "  " + scene.getHeading())
                        .collect(Collectors.joining("\n"))
                + (day.day().getFixedDate() == null ? "" : "\nFixed on its date");
    }

    private static IntExt place(PlannedDay day) {
        return day.scenes().stream().filter(scene -> scene.getIntExt() == IntExt.EXT).count() * 2 > day.scenes().size()
                ? IntExt.EXT : IntExt.INT;
    }

    private static String work(PlannedDay day) {
        return day.scenes().isEmpty() ? DayDates.words(day.day().getKind())
                : Eighths.toString(day.eighths()) + " pp, " + day.scenes().size()
                + (day.scenes().size() == 1 ? " scene" : " scenes");
    }

    private static String sets(PlannedDay day) {
        return day.scenes().isEmpty() ? day.place() : day.scenes().stream()
                .map(scene -> scene.getSet() == null ? "" : scene.getSet().getName())
                .filter(set -> !set.isEmpty()).distinct().collect(Collectors.joining(", "));
    }

    private static String cast(PlannedDay day) {
        if (day.scenes().isEmpty()) {
            return day.day().getItems().stream().filter(Banner.class::isInstance).map(Banner.class::cast)
                    .filter(banner -> banner.getKind() == BannerKind.SESSION && banner.getText() != null)
                    .map(Banner::getText).distinct().collect(Collectors.joining(", "));
        }
        List<String> ids = day.elements().keySet().stream()
                .filter(element -> Category.CAST.equals(element.getCategory())).map(Element::getBoardId)
                .filter(Objects::nonNull).sorted(Comparator.comparing(String::length)
                        .thenComparing(Comparator.naturalOrder())).toList();
        return ids.isEmpty() ? day.scenes().stream().map(Scene::getNumber).collect(Collectors.joining(", "))
                : "Cast " + String.join(", ", ids);
    }

    private void event(GC gc, Palette palette, MonthGrid.Bar bar, boolean picked) {
        Rectangle area = bar.area();
        String colour = colour(bar.event());
        gc.setBackground(palette.colour(colour + ".soft"));
        gc.fillRectangle(area);
        gc.setBackground(palette.colour(colour));
        if (bar.begins()) {
            gc.fillRectangle(area.x, area.y, 3, area.height);
        }
        if (bar.ends()) {
            gc.fillRectangle(area.x + area.width - 3, area.y, 3, area.height);
        }
        if (picked) {
            frame(gc, palette, area, "focus", 2);
        }
        gc.setForeground(palette.colour("text"));
        gc.setFont(small);
        DrawnLine.draw(gc, bar.says(), area.x + PAD, area.y + 1, area.width - 2 * PAD);
        gc.setFont(null);
    }

    private static String colour(ElementEvent event) {
        return switch (event.getKind()) {
            case UNAVAILABLE -> "error";
            case CONTRACT_START, CONTRACT_END -> "warning";
            case FITTING, REHEARSAL -> "accent";
            case TRAVEL -> "ok";
        };
    }
}
