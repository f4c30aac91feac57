package org.backlot.schedule.holiday;

import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

import de.focus_shift.jollyday.core.CalendarHierarchy;
import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.HolidayType;
import de.focus_shift.jollyday.core.ManagerParameters;
import de.focus_shift.jollyday.core.util.ResourceUtil;

/**
 * The public holidays of countries and their regions, by rule: fixed dates, the first Monday of May, days around
 * Easter, and the substitutes of those that fall on a weekend. Days that are only observed, or only banks have off, are
 * none. Source: the data of <a href="https://github.com/focus-shift/jollyday">Jollyday</a>, each file with its own
 * sources.
 */
public final class PublicHolidays {

    private static final int COUNTRY = 2;
    private static final Map<RegionYear, Map<LocalDate, String>> KNOWN = new ConcurrentHashMap<>();

    private PublicHolidays() {
    }

    /**
     * A country or a part of one that has holidays of its own.
     *
     * @param code ISO 3166 where it has one: {@code GB}, {@code GB-SCT}, {@code DE-BY}; a city of a region {@code
     *             DE-BY-AG}
     * @param name in English, from the country down: {@code Germany, Bavaria}
     */
    public record Region(String code, String name) {
    }

    private record RegionYear(String region, int year) {
    }

    /** Every country and region, by name. Takes a moment: each has a file. */
    public static List<Region> regions() {
        List<Region> regions = new ArrayList<>();
        HolidayManager.getSupportedCalendarCodes().stream().filter(code -> code.length() == COUNTRY)
                .forEach(code -> collect(manager(code).getCalendarHierarchy(), "", "", regions));
        regions.sort(Comparator.comparing(Region::name));
        return List.copyOf(regions);
    }

    private static void collect(CalendarHierarchy place, String codes, String names, List<Region> regions) {
        String[] levels = place.getId().split("_");
        String code = codes + levels[levels.length - 1].toUpperCase(Locale.ROOT);
        String name = codes.isEmpty() ? Locale.of("", code).getDisplayCountry(Locale.ENGLISH)
                : names + place.getDescription(Locale.ENGLISH);
        regions.add(new Region(code, name));
        place.getChildren().values().forEach(child -> collect(child, code + "-", name + ", ", regions));
    }

    /** Whether there are holidays under this code. */
    public static boolean knows(String region) {
        return path(region).isPresent();
    }

    /** The names by which Jollyday knows a region within its country; empty where it does not. */
    private static Optional<String[]> path(String region) {
        String[] levels = region.strip().split("-");
        if (HolidayManager.getSupportedCalendarCodes().stream().noneMatch(levels[0]::equalsIgnoreCase)) {
            return Optional.empty();
        }
        String[] path = new String[levels.length - 1];
        CalendarHierarchy place = manager(levels[0]).getCalendarHierarchy();
        for (int i = 0; i < path.length; i++) {
            String level = levels[i + 1];
            var child = place.getChildren().entrySet().stream()
                    .filter(part -> part.getKey().equalsIgnoreCase(level)).findFirst();
            if (child.isEmpty()) {
                return Optional.empty();
            }
            path[i] = child.get().getKey();
            place = child.get().getValue();
        }
        return Optional.of(path);
    }

    /**
     * The holidays of a year with their English names, of the country and of its region. Where a holiday is moved to
     * another date as its substitute, both dates are in it; a substitute may lie in the year before.
     *
     * @param region a {@linkplain Region#code code}; one that is not known has none
     */
    public static Map<LocalDate, String> of(String region, int year) {
        return KNOWN.computeIfAbsent(new RegionYear(region, year), PublicHolidays::find);
    }

    private static Map<LocalDate, String> find(RegionYear of) {
        Map<LocalDate, String> holidays = new TreeMap<>();
        path(of.region()).ifPresent(path -> {
            HolidayManager manager = manager(of.region().strip().split("-")[0]);
            for (int year = of.year() - 1; year <= of.year() + 1; year++) {
                manager.getHolidays(Year.of(year), HolidayType.PUBLIC_HOLIDAY, path)
                        .forEach(holiday -> add(holiday, holidays));
            }
        });
        holidays.keySet().removeIf(date -> date.getYear() != of.year());
        return Collections.unmodifiableMap(holidays);
    }

    private static void add(Holiday holiday, Map<LocalDate, String> holidays) {
        String given = holiday.getDescription(Locale.ENGLISH);
        String name = ResourceUtil.UNDEFINED.equals(given) ? "Public holiday" : given;
        holidays.merge(holiday.getActualDate(), name, PublicHolidays::both);
        holiday.getObservedDate().ifPresent(date -> holidays.merge(date, name + " (substitute)",
                PublicHolidays::both));
    }

    private static String both(String one, String other) {
        return one.equals(other) ? one : one + "; " + other;
    }

    /**
     * Jollyday finds its reader of files, {@link HolidayFiles}, through the class loader of the thread. The one of the
     * workbench does not know this bundle, and SPI Fly would only if the bundle were started, which it need not be.
     */
    private static HolidayManager manager(String country) {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(PublicHolidays.class.getClassLoader());
        try {
            return HolidayManager.getInstance(ManagerParameters.create(country.toLowerCase(Locale.ROOT)));
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
