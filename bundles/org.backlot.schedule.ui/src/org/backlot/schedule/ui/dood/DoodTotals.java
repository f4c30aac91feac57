package org.backlot.schedule.ui.dood;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

import org.backlot.schedule.dood.DoodRow;
import org.backlot.ui.kit.Palette;
import org.eclipse.swt.graphics.GC;

/** The totals at the right of a day-out-of-days. */
enum DoodTotals {

    WORK("Work", 46, total -> count(total.work())),
    HOLD("Hold", 46, total -> count(total.hold())),
    TRAVEL("Trav.", 46, total -> count(total.travel())),
    REHEARSAL("Reh.", 46, total -> count(total.rehearsal())),
    FITTING("Fitt.", 46, total -> count(total.fitting())),
    HOLIDAY("Hol.", 46, total -> count(total.holiday())),
    PAID("Paid", 46, total -> count(total.paid())),
    START("Start", 62, total -> date(total.start())),
    FINISH("Finish", 62, total -> date(total.finish()));

    private static final List<DoodTotals> ALL = List.of(values());

    private final String label;
    private final int width;
    private final Function<DoodRow.Totals, String> value;

    DoodTotals(String label, int width, Function<DoodRow.Totals, String> value) {
        this.label = label;
        this.width = width;
        this.value = value;
    }

    /** All of them, in pixels at 100 %. */
    static int width() {
        return Arrays.stream(values()).mapToInt(total -> total.width).sum();
    }

    static void head(GC gc, Palette palette, int left, int y) {
        gc.setForeground(palette.colour("header.foreground"));
        texts(gc, ALL.stream().map(total -> total.label).toList(), left, y);
    }

    static void row(GC gc, DoodRow row, int left, int y) {
        texts(gc, ALL.stream().map(total -> total.value.apply(row.total())).toList(), left, y);
    }

    private static void texts(GC gc, List<String> texts, int left, int y) {
        int right = left;
        for (int i = 0; i < texts.size(); i++) {
            right += ALL.get(i).width;
            gc.drawText(texts.get(i), right - gc.textExtent(texts.get(i)).x - 8, y, true);
        }
    }

    private static String count(int days) {
        return days == 0 ? "" : Integer.toString(days);
    }

    private static String date(LocalDate date) {
        return date == null ? "" : DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH).format(date);
    }
}
