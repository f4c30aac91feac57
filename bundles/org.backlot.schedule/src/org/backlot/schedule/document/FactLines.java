package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Facts as the office writes them, in lines as {@code Parking: the school yard}.
 *
 * @param lines as they stand, without those that are blank
 */
public record FactLines(List<String> lines) {

    private static final Pattern LABELLED = Pattern.compile("([\\p{Lu}\\d][\\p{L}\\d /&'-]{1,28}):\\s+(.+)");

    /** The lines of a text; null for none. */
    public static FactLines of(String text) {
        return new FactLines(Words.text(text).lines().map(String::strip).filter(line -> !line.isEmpty()).toList());
    }

    /** What is said by label, in order; what is said last of a label counts. */
    public Map<String, String> labelled() {
        Map<String, String> labelled = new LinkedHashMap<>();
        lines.forEach(line -> {
            Matcher matcher = LABELLED.matcher(line);
            if (matcher.matches()) {
                labelled.put(matcher.group(1).strip(), matcher.group(2).strip());
            }
        });
        return labelled;
    }

    /** The lines without a label. */
    public List<String> unlabelled() {
        return lines.stream().filter(line -> !LABELLED.matcher(line).matches()).toList();
    }

    /** Those that have none of these labels. */
    public FactLines without(List<String> labels) {
        return new FactLines(lines.stream().filter(line -> label(line).filter(labels::contains).isEmpty()).toList());
    }

    /** With something else said of a label, at its place, else at the end; nothing where the value is null or blank. */
    public FactLines with(String label, String value) {
        String line = Words.text(value).isEmpty() ? "" : label + ": " + Words.text(value);
        List<String> now = new ArrayList<>(without(List.of(label)).lines);
        int place = lines.stream().map(FactLines::label).toList().indexOf(Optional.of(label));
        if (!line.isEmpty()) {
            now.add(place < 0 ? now.size() : place, line);
        }
        return new FactLines(List.copyOf(now));
    }

    private static Optional<String> label(String line) {
        Matcher matcher = LABELLED.matcher(line);
        return matcher.matches() ? Optional.of(matcher.group(1).strip()) : Optional.empty();
    }

    @Override
    public String toString() {
        return String.join("\n", lines);
    }
}
