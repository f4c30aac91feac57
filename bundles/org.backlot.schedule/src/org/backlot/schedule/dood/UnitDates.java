package org.backlot.schedule.dood;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.CalendarDay;
import org.backlot.schedule.calendar.UnitDays;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.DayKind;

/** The dates of a plan: what they are for the whole company, and for those who work with some of its units alone. */
final class UnitDates {

    private static final List<DoodDay.Kind> STRONGEST_FIRST = List.of(DoodDay.Kind.SHOOT, DoodDay.Kind.FREE,
            DoodDay.Kind.COMPANY_TRAVEL, DoodDay.Kind.HOLIDAY, DoodDay.Kind.WEEKLY_OFF);

    private final UnitDays calendars;
    private final Set<String> units = new LinkedHashSet<>();
    private final TreeMap<LocalDate, List<PlannedDay>> byDate = new TreeMap<>();
    private final Map<Set<String>, List<DoodDay>> known = new HashMap<>();

    /** @param more dates that are shown although no unit may have a day then */
    UnitDates(Plan plan, Collection<LocalDate> more) {
        calendars = UnitDays.of(plan.production(), plan.board());
        for (PlannedDay day : plan.days()) {
            units.add(day.unit());
            byDate.computeIfAbsent(day.date(), date -> new ArrayList<>()).add(day);
        }
        if (units.isEmpty()) {
            units.add("");
        }
        more.forEach(date -> byDate.putIfAbsent(date, List.of()));
    }

    /** Every date from the first to the last, for the whole company. */
    List<DoodDay> all() {
        return of(units);
    }

    /** The same for those who work with some units: a date on which one of these works is no day off. */
    List<DoodDay> of(Set<String> some) {
        boolean whole = some.isEmpty() || calendars(some).equals(calendars(units));
        Set<String> wanted = whole ? units : some;
        return known.computeIfAbsent(wanted, this::days);
    }

    private Set<WorkingDays> calendars(Set<String> some) {
        return some.stream().map(calendars::of).collect(Collectors.toSet());
    }

    private List<DoodDay> days(Set<String> wanted) {
        if (byDate.isEmpty()) {
            return List.of();
        }
        Set<WorkingDays> own = calendars(wanted);
        return byDate.firstKey().datesUntil(byDate.lastKey().plusDays(1)).map(date -> {
            List<PlannedDay> days = byDate.getOrDefault(date, List.of());
            List<PlannedDay> theirs = days.stream().filter(day -> wanted.contains(day.unit())).toList();
            List<DoodDay.Kind> kinds = own.stream().map(calendar -> kind(calendar, date, theirs)).toList();
            return new DoodDay(date, days,
                    STRONGEST_FIRST.stream().filter(kinds::contains).findFirst().orElseThrow());
        }).toList();
    }

    private static DoodDay.Kind kind(WorkingDays calendar, LocalDate date, List<PlannedDay> days) {
        Optional<CalendarEventKind> event = calendar.says(date).map(CalendarDay::kind);
        boolean travels = !days.isEmpty() && days.stream().allMatch(day -> day.day().getKind() == DayKind.TRAVEL);
        if (travels || event.filter(k -> k == CalendarEventKind.TRAVEL || k == CalendarEventKind.MOVE).isPresent()) {
            return DoodDay.Kind.COMPANY_TRAVEL;
        }
        if (!calendar.isWorked(date)) {
            return event.filter(kind -> kind == CalendarEventKind.HOLIDAY).isPresent() ? DoodDay.Kind.HOLIDAY
                    : DoodDay.Kind.WEEKLY_OFF;
        }
        return days.isEmpty() ? DoodDay.Kind.FREE : DoodDay.Kind.SHOOT;
    }
}
