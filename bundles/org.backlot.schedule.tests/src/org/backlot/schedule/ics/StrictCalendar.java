package org.backlot.schedule.ics;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A calendar file, read as strictly as RFC 5545 lets one. */
final class StrictCalendar {

    private static final Pattern LINE = Pattern.compile(
            "([A-Z][A-Z0-9-]*)((?:;[A-Z][A-Z0-9-]*=(?:\"[^\"]*\"|[^\";:,]*)(?:,(?:\"[^\"]*\"|[^\";:,]*))*)*):(.*)");
    private static final Set<String> TEXTS = Set.of("SUMMARY", "DESCRIPTION", "LOCATION");

    /** A component with its properties, by name with parameters. */
    record Part(String name, Map<String, String> properties) {

        String get(String property) {
            return properties.entrySet().stream().filter(p -> p.getKey().equals(property)
                    || p.getKey().startsWith(property + ";")).map(Map.Entry::getValue).findFirst().orElse("");
        }
    }

    private final List<Part> parts = new ArrayList<>();

    StrictCalendar(byte[] file) {
        String text = new String(file, StandardCharsets.UTF_8);
        assertEquals(file.length, text.getBytes(StandardCharsets.UTF_8).length, "it is UTF-8, and no character is cut");
        assertTrue(text.endsWith("\r\n"));
        assertFalse(text.replace("\r\n", "").contains("\n") || text.replace("\r\n", "").contains("\r"));
        for (String line : text.split("\r\n")) {
            assertTrue(line.getBytes(StandardCharsets.UTF_8).length <= 75, line);
        }
        Deque<Part> open = new ArrayDeque<>();
        for (String line : text.replace("\r\n ", "").split("\r\n")) {
            read(line, open);
        }
        assertTrue(open.isEmpty(), "every component ends");
        check();
    }

    private void read(String line, Deque<Part> open) {
        Matcher matcher = LINE.matcher(line);
        assertTrue(matcher.matches(), line);
        String name = matcher.group(1);
        String value = matcher.group(3);
        if (name.equals("BEGIN")) {
            Part part = new Part(value, new LinkedHashMap<>());
            parts.add(part);
            open.push(part);
        } else if (name.equals("END")) {
            assertEquals(open.pop().name(), value);
        } else {
            assertTrue(open.element().properties().put(name + matcher.group(2), value) == null, "twice: " + line);
            if (TEXTS.contains(name)) {
                assertTrue(value.matches("(?:[^\\\\;,]|\\\\[\\\\;,nN])*"), line);
            }
        }
    }

    private void check() {
        assertEquals("VCALENDAR", parts.getFirst().name());
        assertEquals("2.0", parts.getFirst().get("VERSION"));
        assertFalse(parts.getFirst().get("PRODID").isEmpty());
        Set<String> zones = new HashSet<>();
        all("VTIMEZONE").forEach(zone -> assertTrue(zones.add(zone.get("TZID"))));
        Set<String> uids = new HashSet<>();
        for (Part event : all("VEVENT")) {
            assertTrue(uids.add(event.get("UID")) && !event.get("UID").isBlank());
            assertTrue(event.get("DTSTAMP").matches("\\d{8}T\\d{6}Z"), event.get("DTSTAMP"));
            assertTrue(event.get("DTEND").compareTo(event.get("DTSTART")) > 0, event.toString());
            event.properties().keySet().stream().filter(key -> key.contains(";TZID="))
                    .forEach(key -> assertTrue(zones.contains(key.substring(key.indexOf('=') + 1)), key));
        }
    }

    List<Part> all(String name) {
        return parts.stream().filter(part -> part.name().equals(name)).toList();
    }

    /** The event whose summary has these words. */
    Part event(String words) {
        return all("VEVENT").stream().filter(event -> event.get("SUMMARY").contains(words)).findFirst().orElseThrow();
    }
}
