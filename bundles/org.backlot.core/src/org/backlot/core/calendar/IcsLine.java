package org.backlot.core.calendar;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * A content line of a calendar: {@code ATTENDEE;PARTSTAT=ACCEPTED:mailto:ada@example.org}.
 *
 * @param name       in capitals
 * @param parameters by their names in capitals, without quotation marks; of several with one name the first
 * @param value      as it stands in the file; see {@link #text}
 */
public record IcsLine(String name, Map<String, String> parameters, String value) {

    public IcsLine {
        parameters = Map.copyOf(parameters);
    }

    /** The value of type TEXT, read. */
    public String text() {
        return IcsText.unescape(value);
    }

    /** A parameter; the empty string where there is none. */
    public String parameter(String parameter) {
        return parameters.getOrDefault(parameter, "");
    }

    /**
     * Reads an unfolded line.
     *
     * @throws IllegalArgumentException if it is none
     */
    static IcsLine parse(String line) {
        List<String> parts = new ArrayList<>();
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            if (!quoted && (c == ';' || c == ':')) {
                parts.add(line.substring(start, i));
                start = i + 1;
                if (c == ':') {
                    return of(parts, line.substring(start));
                }
            }
        }
        throw new IllegalArgumentException("The line has no value");
    }

    private static IcsLine of(List<String> parts, String value) {
        Map<String, String> parameters = new LinkedHashMap<>();
        for (String part : parts.subList(1, parts.size())) {
            int equals = part.indexOf('=');
            if (equals < 0) {
                throw new IllegalArgumentException("The parameter " + part + " has no value");
            }
            parameters.putIfAbsent(part.substring(0, equals).strip().toUpperCase(Locale.ROOT),
                    part.substring(equals + 1).replace("\"", ""));
        }
        return new IcsLine(parts.getFirst().strip().toUpperCase(Locale.ROOT), parameters, value);
    }
}
