package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Writes the text of a paragraph as Final Draft's runs, split wherever style or tag changes. */
final class FinalDraftRuns {

    /**
     * Tagged words.
     *
     * @param start first character of the plain text
     * @param end   after the last
     * @param tag   the number of the tag
     */
    record Tagged(int start, int end, int tag) {
    }

    private FinalDraftRuns() {
    }

    /** Writes the runs; the revision is the id of the set that changed the paragraph, or null. */
    static void write(XmlOutput out, FountainText text, List<Tagged> tagged, String revision) {
        String plain = text.plain();
        Set<Integer> cuts = new TreeSet<>(List.of(0, plain.length()));
        text.emphasis().forEach(range -> cuts.addAll(List.of(range.start(), range.end())));
        tagged.forEach(words -> cuts.addAll(List.of(words.start(), words.end())));
        List<Integer> places = new ArrayList<>(cuts);
        places.removeIf(cut -> cut > 0 && cut < plain.length() && Character.isLowSurrogate(plain.charAt(cut)));
        for (int i = 0; i + 1 < places.size() || i == 0; i++) {
            int start = places.get(i);
            int end = places.get(Math.min(i + 1, places.size() - 1));
            out.start("Text").attribute("RevisionID", revision).attribute("Style", style(text.emphasis(), start, end))
                    .attribute("TagNumber", numbers(tagged, start, end));
            if (end > start) {
                out.text(plain.substring(start, end));
            }
            out.end();
        }
    }

    private static String style(List<Emphasis> emphasis, int start, int end) {
        Set<Emphasis.Style> styles = EnumSet.noneOf(Emphasis.Style.class);
        emphasis.stream().filter(range -> range.start() <= start && range.end() >= end && end > start)
                .forEach(range -> styles.addAll(range.styles()));
        return styles.isEmpty() ? null : styles.stream().map(style -> switch (style) {
            case BOLD -> "Bold";
            case ITALIC -> "Italic";
            case UNDERLINE -> "Underline";
            case STRIKEOUT -> "Strikeout";
            case ALL_CAPS -> "AllCaps";
        }).collect(Collectors.joining("+"));
    }

    private static String numbers(List<Tagged> tagged, int start, int end) {
        String numbers = tagged.stream().filter(words -> words.start() <= start && words.end() >= end && end > start)
                .map(words -> Integer.toString(words.tag())).distinct().collect(Collectors.joining(","));
        return numbers.isEmpty() ? null : numbers;
    }
}
