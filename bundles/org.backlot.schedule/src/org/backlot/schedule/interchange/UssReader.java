package org.backlot.schedule.interchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backlot.core.file.UnreadableFile;

/**
 * Reads files of the standard, also with the spellings of the official sample that differ from the text of the
 * standard: {@code strip} for {@code scene}, {@code breakdownArrays} for {@code breakdownIds}, {@code doodDayCount} for
 * {@code dropDayCount}, dates that end in {@code +0000}, days and loose breakdowns in one list, and missing keys.
 */
final class UssReader {

    static final String ROOT = "universalScheduleStandard";
    /** The key under which we write what the standard has no place for. */
    static final String OURS = "_backlot";
    /** Days without work after which a performer may be dropped, where a file does not say. */
    static final BigDecimal STANDARD_DROP = BigDecimal.TEN;
    private static final BigDecimal MOST_PAGES = BigDecimal.valueOf(10_000);
    private static final BigDecimal MOST_MILLIS = BigDecimal.valueOf(Duration.ofDays(365).toMillis());
    private static final Set<String> LISTS = Set.of("breakdowns", "categories", "elements", "stripboards", "calendars");

    private UssReader() {
    }

    /** @throws UnreadableFile with the line, if it is no schedule */
    static UssFile read(InputStream in, String fileName) throws IOException {
        JsonObject root = JsonSource.read(in, fileName);
        if (!(root.get(ROOT) instanceof JsonObject schedule)) {
            throw root.fault("It has no \"" + ROOT + "\", so it is no Universal Schedule Standard file. Choose the "
                    + ".uss file that the scheduling program exported");
        }
        List<UssFile.Category> categories = each(schedule, "categories", UssReader::category);
        List<UssFile.Element> elements = each(schedule, "elements", UssReader::element);
        List<UssFile.Sheet> sheets = each(schedule, "breakdowns", UssReader::sheet);
        List<UssFile.Stripboard> boards = each(schedule, "stripboards", UssReader::stripboard);
        List<UssFile.Calendar> calendars = each(schedule, "calendars", UssReader::calendar);
        for (String key : List.of("project", "name", "company", "scriptColor", "scriptDate")) {
            schedule.text(key);
        }
        return new UssFile(schedule.without(LISTS), categories, elements, sheets, boards, calendars);
    }

    private interface Reading<T> {
        T of(JsonObject from) throws UnreadableFile;
    }

    private static <T> List<T> each(JsonObject from, String key, Reading<T> reading) throws UnreadableFile {
        List<T> all = new ArrayList<>();
        Set<String> ids = new HashSet<>();
        for (JsonObject object : from.objects(key)) {
            if (!ids.add(object.required("id"))) {
                throw object.fault("Two of the " + key + " have the id " + object.text("id"));
            }
            all.add(reading.of(object));
        }
        return List.copyOf(all);
    }

    private static UssFile.Category category(JsonObject from) throws UnreadableFile {
        BigDecimal ucid = from.number("ucid");
        boolean known = ucid != null && ucid.signum() >= 0 && ucid.compareTo(MOST_PAGES) < 0;
        return new UssFile.Category(from.required("id"), known ? Integer.valueOf(ucid.intValue()) : null,
                from.required("name"), from.without(Set.of("ucid", "name")));
    }

    private static UssFile.Element element(JsonObject from) throws UnreadableFile {
        List<UssFile.Event> events = new ArrayList<>();
        for (JsonObject event : from.objects("events")) {
            events.add(event(event));
        }
        JsonObject kept = from.without(Set.of("name", "elementId", "isIdLock", "isHold", "isDrop", "linkedElements",
                "events", "dropDayCount", "doodDayCount", "daysOff", "isDood", "category"));
        BigDecimal drop = from.number(from.get("dropDayCount") == null ? "doodDayCount" : "dropDayCount");
        if (drop != null && drop.compareTo(STANDARD_DROP) != 0) {
            kept.put("dropDayCount", drop);
        }
        if (!from.flag("isDood", true)) {
            kept.put("isDood", false);
        }
        if (!from.list("daysOff").isEmpty()) {
            kept.put("daysOff", from.list("daysOff"));
        }
        return new UssFile.Element(from.required("id"), from.required("category"), from.required("name"),
                from.text("elementId"), from.flag("isIdLock", false), from.flag("isHold", false),
                from.flag("isDrop", false), from.texts("linkedElements"), List.copyOf(events), kept);
    }

    private static UssFile.Event event(JsonObject from) throws UnreadableFile {
        String type = from.text("type");
        String name = from.text("name");
        return new UssFile.Event(from.text("id"), type == null ? "event" : type, name == null ? "" : name,
                date(from, "date"), ours(from), from.without(Set.of("type", "name", "date", OURS)));
    }

    static LocalDate date(JsonObject from, String key) throws UnreadableFile {
        String text = from.required(key);
        return UssDate.parse(text).orElseThrow(() -> from.fault("\"" + key + "\" is \"" + text
                + "\", which is no date. Dates are written as 2027-03-01T12:00:00.000Z"));
    }

    private static JsonObject ours(JsonObject from) {
        return from.get(OURS) instanceof JsonObject ours ? ours : null;
    }

    private static UssFile.Sheet sheet(JsonObject from) throws UnreadableFile {
        String type = from.text("type");
        boolean banner = "banner".equalsIgnoreCase(type);
        if (!banner && type != null && !type.equalsIgnoreCase("scene") && !type.equalsIgnoreCase("strip")) {
            throw from.fault("A breakdown of the type \"" + type + "\" is not known; it has to be scene or banner");
        }
        BigDecimal pages = from.number("pages");
        if (pages != null && (pages.signum() < 0 || pages.compareTo(MOST_PAGES) > 0)) {
            throw from.fault("A scene of " + pages.toPlainString() + " pages cannot be");
        }
        BigDecimal eighths = pages == null ? BigDecimal.ZERO : pages.multiply(BigDecimal.valueOf(8));
        BigDecimal duration = from.number("duration");
        if (duration != null && (duration.signum() < 0 || duration.compareTo(MOST_MILLIS) > 0)) {
            throw from.fault("\"duration\" is " + duration.toPlainString() + " ms, which cannot be");
        }
        Set<String> read = banner ? Set.of("bannerText", "duration", "elements", "type", OURS)
                : Set.of("scene", "description", "comments", "pages", "scriptPage", "duration", "elements", "type",
                        OURS);
        return new UssFile.Sheet(from.required("id"), banner, from.text("bannerText"), from.text("scene"),
                from.text("description"), from.text("comments"), eighths.setScale(0, RoundingMode.HALF_UP).intValue(),
                eighths.stripTrailingZeros().scale() <= 0, from.text("scriptPage"),
                duration == null ? null : Duration.ofMillis(duration.longValue()), from.texts("elements"), ours(from),
                from.without(read));
    }

    private static UssFile.Stripboard stripboard(JsonObject from) throws UnreadableFile {
        List<UssFile.Part> parts = new ArrayList<>();
        for (JsonObject part : from.objects("boards")) {
            parts.add(part(part));
        }
        String name = from.text("name");
        return new UssFile.Stripboard(from.required("id"), name == null ? "Board" : name, from.text("calendar"),
                List.copyOf(parts), ours(from), from.without(Set.of("name", "calendar", "boards", OURS)));
    }

    private static UssFile.Part part(JsonObject from) throws UnreadableFile {
        List<List<String>> days = new ArrayList<>();
        List<String> loose = new ArrayList<>();
        for (Object item : from.list(from.get("breakdownIds") == null ? "breakdownArrays" : "breakdownIds")) {
            if (item instanceof String id) {
                loose.add(id);
            } else if (item instanceof List<?> day && day.stream().allMatch(String.class::isInstance)) {
                days.add(day.stream().map(String.class::cast).toList());
            } else {
                throw from.fault("A board has to hold ids of breakdowns or lists of them");
            }
        }
        return new UssFile.Part(from.text("id"), from.text("name"), List.copyOf(days), List.copyOf(loose),
                from.without(Set.of("breakdownIds", "breakdownArrays", "name")));
    }

    private static UssFile.Calendar calendar(JsonObject from) throws UnreadableFile {
        List<Integer> daysOff = new ArrayList<>();
        for (Object day : from.list("daysOff")) {
            if (!(day instanceof BigDecimal number) || number.signum() < 0
                    || number.compareTo(BigDecimal.valueOf(6)) > 0 || number.stripTrailingZeros().scale() > 0) {
                throw from.fault("\"daysOff\" has to be a list of days of the week, 0 for Sunday to 6 for Saturday");
            }
            daysOff.add(number.intValue());
        }
        List<UssFile.Event> events = new ArrayList<>();
        for (JsonObject event : from.objects("events")) {
            events.add(event(event));
        }
        String name = from.text("name");
        return new UssFile.Calendar(from.required("id"), name == null ? "Calendar" : name, List.copyOf(daysOff),
                List.copyOf(events), from.without(Set.of("name", "daysOff", "events")));
    }
}
