package org.backlot.exchange.screenplay;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.exchange.screenplay.FountainSource.Line;

/** Reads the title page of a Fountain file: keys and values from the first line to the first blank one. */
final class FountainTitlePage {

    private static final Pattern FIELD = Pattern.compile("(\\p{L}[\\p{L}\\p{N} _/-]{0,60}?)\\s*:[ \\t]*(.*)");
    private static final Pattern TRANSITION = Pattern.compile("\\P{Ll}*(?: TO|IN|OUT)");

    private FountainTitlePage() {
    }

    /** Reads fields and returns the index of the first line of the script. */
    static int read(List<Line> lines, Map<String, String> fields) {
        if (!begins(lines)) {
            return 0;
        }
        String key = "";
        int next = 0;
        while (next < lines.size() && !lines.get(next).blank()) {
            String line = lines.get(next).text();
            Matcher field = FIELD.matcher(line);
            String value = line;
            if (!indented(line) && field.matches()) {
                key = field.group(1);
                value = field.group(2);
                fields.putIfAbsent(key, "");
            }
            String plain = FountainText.of(value.strip()).plain();
            if (!plain.isEmpty()) {
                fields.merge(key, plain, (before, added) -> before.isEmpty() ? added : before + "\n" + added);
            }
            next++;
        }
        return next;
    }

    /** A first line "FADE IN:" is script, not a field without a value. */
    private static boolean begins(List<Line> lines) {
        if (lines.isEmpty()) {
            return false;
        }
        Matcher field = FIELD.matcher(lines.getFirst().text());
        if (!field.matches() || TRANSITION.matcher(field.group(1)).matches()) {
            return false;
        }
        return !field.group(2).isBlank() || (lines.size() > 1 && indented(lines.get(1).text()));
    }

    private static boolean indented(String line) {
        return line.startsWith("\t") || line.startsWith("   ");
    }
}
