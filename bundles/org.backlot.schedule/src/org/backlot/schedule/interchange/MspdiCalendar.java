package org.backlot.schedule.interchange;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.backlot.core.file.UnreadableFile;
import org.backlot.schedule.model.Calendar;

/**
 * A calendar of a project plan: which days of the week, and which dates besides, are not worked.
 *
 * @param daysOff 1 is Monday, 7 is Sunday
 * @param closed  dates with their names, which may be empty
 * @param more    it has more exceptions than dates that are off: those that come again, or days that are worked
 */
record MspdiCalendar(int uid, String name, Set<Integer> daysOff, Map<LocalDate, String> closed, boolean more) {

    private static final int LONGEST = 62;
    private static final int MOST_DATES = 2000;
    private static final int SUNDAY = 7;

    /** The name under which a calendar of ours is written. */
    static String name(Calendar calendar) {
        return calendar == null || calendar.getName() == null || calendar.getName().isBlank() ? "Standard"
                : calendar.getName().strip();
    }

    /** The calendars of a plan by their numbers. */
    static Map<Integer, MspdiCalendar> all(MspdiElement project) throws UnreadableFile {
        Map<Integer, MspdiElement> elements = new HashMap<>();
        for (MspdiElement element : project.all("Calendars", "Calendar")) {
            elements.put(element.number("UID", -1), element);
        }
        Map<Integer, MspdiCalendar> calendars = new HashMap<>();
        for (Map.Entry<Integer, MspdiElement> entry : elements.entrySet()) {
            calendars.put(entry.getKey(), of(entry.getKey(), elements, new HashSet<>()));
        }
        return calendars;
    }

    private static MspdiCalendar of(int uid, Map<Integer, MspdiElement> elements, Set<Integer> seen)
            throws UnreadableFile {
        MspdiElement element = elements.get(uid);
        int base = element.number("BaseCalendarUID", -1);
        boolean hasBase = seen.add(uid) && elements.containsKey(base) && !seen.contains(base);
        Optional<MspdiCalendar> from = hasBase ? Optional.of(of(base, elements, seen)) : Optional.empty();
        Set<Integer> off = new TreeSet<>(from.map(MspdiCalendar::daysOff).orElse(Set.of(6, SUNDAY)));
        Map<LocalDate, String> closed = new TreeMap<>(from.map(MspdiCalendar::closed).orElse(Map.of()));
        boolean more = from.map(MspdiCalendar::more).orElse(false);
        for (MspdiElement day : element.all("WeekDays", "WeekDay")) {
            int type = day.number("DayType", 0);
            if (type == 0) {
                more |= !close(day, "", closed);
            } else if (type > 0 && type <= SUNDAY) {
                int ours = type == 1 ? SUNDAY : type - 1;
                if (day.is("DayWorking")) {
                    off.remove(ours);
                } else {
                    off.add(ours);
                }
            }
        }
        for (MspdiElement exception : element.all("Exceptions", "Exception")) {
            boolean once = exception.number("Type", 1) == 1;
            more |= !once || !close(exception, exception.get("Name"), closed);
        }
        return new MspdiCalendar(uid, element.get("Name"), off, closed, more);
    }

    /** Whether it could be taken: a date, or a few in a row, that are not worked. */
    private static boolean close(MspdiElement exception, String name, Map<LocalDate, String> closed)
            throws UnreadableFile {
        MspdiElement period = exception.child("TimePeriod").orElse(exception);
        Optional<LocalDate> from = period.date("FromDate");
        LocalDate to = period.date("ToDate").or(() -> from).orElse(null);
        if (from.isEmpty() || exception.is("DayWorking") || to.isBefore(from.get())
                || to.isAfter(from.get().plusDays(LONGEST)) || closed.size() > MOST_DATES) {
            return false;
        }
        List<LocalDate> dates = from.get().datesUntil(to.plusDays(1)).toList();
        dates.forEach(date -> closed.merge(date, name, (a, b) -> b.isEmpty() ? a : b));
        return true;
    }
}
