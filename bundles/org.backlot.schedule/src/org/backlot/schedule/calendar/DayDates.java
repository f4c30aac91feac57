package org.backlot.schedule.calendar;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.model.ProductionKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ShootDay;
import org.eclipse.emf.common.util.Enumerator;

/**
 * The dates and numbers of the days of a board. Each unit has its own run of dates from the start of its calendar on;
 * a day with a fixed date takes it, and the next day of its unit comes after it.
 */
public final class DayDates {

    private DayDates() {
    }

    /** Every day of the board, in the order of the board. */
    public static List<DayDate> of(Production production, Board board) {
        Runs runs = new Runs(UnitDays.of(production, board));
        boolean live = production.getKind() == ProductionKind.LIVE;
        Map<String, Integer> counts = new HashMap<>();
        List<DayDate> dates = new ArrayList<>();
        for (ShootDay day : board.getDays()) {
            String unit = unit(day);
            LocalDate date = runs.date(day);
            runs.go(day, date);
            String kind = live || day.getKind() == DayKind.SHOOT ? "" : words(day.getKind());
            String series = (unit + " " + kind).strip();
            int number = counts.merge(series, 1, Integer::sum);
            dates.add(new DayDate(day, number, date, (series + " " + number).strip()));
        }
        return List.copyOf(dates);
    }

    /** How far the units have come, day by day in the order of the board. */
    static final class Runs {

        private final UnitDays calendars;
        private final Map<String, LocalDate> next = new HashMap<>();

        Runs(UnitDays calendars) {
            this.calendars = calendars;
        }

        /** The date of the day that comes next: its own where it is fixed, else the next working one of its unit. */
        LocalDate date(ShootDay day) {
            return day.getFixedDate() == null ? calendars.of(unit(day)).next(next(day)) : day.getFixedDate();
        }

        /** Goes on over a day on a date. One that is fixed before the day above it turns nobody back. */
        void go(ShootDay day, LocalDate date) {
            LocalDate from = next(day);
            LocalDate after = date.plusDays(1);
            next.put(unit(day), after.isAfter(from) ? after : from);
        }

        private LocalDate next(ShootDay day) {
            return next.getOrDefault(unit(day), calendars.of(unit(day)).start());
        }
    }

    /** The unit of a day, the empty string for the main unit. */
    public static String unit(ShootDay day) {
        return day.getUnit() == null ? "" : day.getUnit().strip();
    }

    /** A kind of day or event in words, as {@code Load in}. */
    public static String words(Enumerator kind) {
        String text = kind.getName().replace('_', ' ').toLowerCase(Locale.ROOT);
        return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}
