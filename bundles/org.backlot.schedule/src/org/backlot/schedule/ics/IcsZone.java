package org.backlot.schedule.ics;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Time zones as a calendar file has to define them: an observance for each change of the offset in a span of time. */
final class IcsZone {

    private static final Pattern ZONED = Pattern.compile("DT(?:START|END);TZID=([^:]+):(\\d{8}T\\d{6})");
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss");

    private IcsZone() {
    }

    /** The definitions of every zone that events name, good for their times. */
    static List<String> of(List<IcsEvent> events) {
        Map<String, TreeSet<LocalDateTime>> times = new TreeMap<>();
        for (IcsEvent event : events) {
            for (String line : event.properties()) {
                Matcher zoned = ZONED.matcher(line);
                if (zoned.matches()) {
                    times.computeIfAbsent(zoned.group(1), zone -> new TreeSet<>())
                            .add(LocalDateTime.parse(zoned.group(2), TIME));
                }
            }
        }
        return times.entrySet().stream().flatMap(zone -> lines(ZoneId.of(zone.getKey()), zone.getValue().first(),
                zone.getValue().last()).stream()).toList();
    }

    /** The lines of one definition, good for every time between two. */
    private static List<String> lines(ZoneId zone, LocalDateTime from, LocalDateTime until) {
        ZoneRules rules = zone.getRules();
        List<String> lines = new ArrayList<>(List.of("BEGIN:VTIMEZONE", "TZID:" + zone.getId()));
        Instant at = from.minusYears(1).toInstant(rules.getOffset(from.minusYears(1)));
        Instant end = until.toInstant(rules.getOffset(until));
        ZoneOffset first = rules.getOffset(at);
        observance(rules.isDaylightSavings(at), LocalDateTime.ofInstant(at, first), first, first, lines);
        for (ZoneOffsetTransition next = rules.nextTransition(at); next != null && !next.getInstant().isAfter(end);
                next = rules.nextTransition(next.getInstant())) {
            observance(rules.isDaylightSavings(next.getInstant()), next.getDateTimeBefore(),
                    next.getOffsetBefore(), next.getOffsetAfter(), lines);
        }
        lines.add("END:VTIMEZONE");
        return lines;
    }

    private static void observance(boolean daylight, LocalDateTime from, ZoneOffset before,
            ZoneOffset after, List<String> lines) {
        String kind = daylight ? "DAYLIGHT" : "STANDARD";
        lines.addAll(List.of("BEGIN:" + kind, "DTSTART:" + TIME.format(from),
                "TZOFFSETFROM:" + offset(before), "TZOFFSETTO:" + offset(after), "END:" + kind));
    }

    private static String offset(ZoneOffset offset) {
        int seconds = Math.abs(offset.getTotalSeconds());
        String rest = seconds % 60 == 0 ? "" : String.format("%02d", seconds % 60);
        return (offset.getTotalSeconds() < 0 ? "-" : "+")
                + String.format("%02d%02d", seconds / 3600, seconds / 60 % 60) + rest;
    }
}
