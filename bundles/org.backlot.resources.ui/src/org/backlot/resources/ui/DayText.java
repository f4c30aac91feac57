package org.backlot.resources.ui;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

import org.backlot.core.question.Days;
import org.backlot.resources.booking.Spans;

/** Days in as few words as fit into a cell. */
public final class DayText {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);

    private DayText() {
    }

    /** Runs of days, a month named once: {@code 26 Feb - 2 Mar, 4, 9-12 Mar}. */
    public static String of(Collection<LocalDate> dates) {
        List<Days> runs = Spans.runs(dates);
        var text = new StringBuilder();
        for (int i = 0; i < runs.size(); i++) {
            Days run = runs.get(i);
            YearMonth month = YearMonth.from(run.last());
            boolean last = i + 1 == runs.size() || !isWithin(runs.get(i + 1), month);
            text.append(i == 0 ? "" : ", ").append(run.first().getDayOfMonth());
            if (!isWithin(run, month)) {
                text.append(' ').append(MONTH.format(run.first())).append(" - ").append(run.last().getDayOfMonth());
                last = true;
            } else if (!run.first().equals(run.last())) {
                text.append('-').append(run.last().getDayOfMonth());
            }
            text.append(last ? " " + MONTH.format(run.last()) : "");
        }
        return text.toString();
    }

    private static boolean isWithin(Days run, YearMonth month) {
        return YearMonth.from(run.first()).equals(month) && YearMonth.from(run.last()).equals(month);
    }
}
