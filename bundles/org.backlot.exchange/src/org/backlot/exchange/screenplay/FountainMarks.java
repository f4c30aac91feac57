package org.backlot.exchange.screenplay;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Writes emphasis as Fountain has it: the way back from {@link FountainText}. */
final class FountainMarks {

    private static final Set<Emphasis.Style> MARKED = EnumSet.of(Emphasis.Style.BOLD, Emphasis.Style.ITALIC,
            Emphasis.Style.UNDERLINE);

    private final String text;
    private final Map<Emphasis.Style, BitSet> characters = new EnumMap<>(Emphasis.Style.class);
    private final StringBuilder marked = new StringBuilder();

    private FountainMarks(String text, List<Emphasis> emphasis) {
        this.text = text;
        for (Emphasis range : emphasis) {
            for (Emphasis.Style style : range.styles()) {
                if (MARKED.contains(style)) {
                    characters.computeIfAbsent(style, s -> new BitSet()).set(range.start(), range.end());
                }
            }
        }
    }

    static String mark(String text, List<Emphasis> emphasis) {
        if (emphasis.isEmpty() && FountainText.unmarked(text) && text.indexOf('[') < 0) {
            return text;
        }
        FountainMarks marks = new FountainMarks(text, emphasis);
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            marks.line(start, end);
            if (end < text.length()) {
                marks.marked.append('\n');
            }
            start = end + 1;
        }
        return marks.marked.toString();
    }

    /** Emphasis ends with its line, and marks stand against words: a styled space at either end is left plain. */
    private void line(int start, int end) {
        Set<Emphasis.Style> open = EnumSet.noneOf(Emphasis.Style.class);
        int next = start;
        for (int i = start; i < end; i++) {
            Set<Emphasis.Style> wanted = stylesAt(i);
            if (Character.isWhitespace(text.charAt(i))) {
                next = Math.max(next, i);
                while (next < end && Character.isWhitespace(text.charAt(next))) {
                    next++;
                }
                wanted = over(open, next < end ? stylesAt(next) : Set.of());
            } else if (!open.contains(Emphasis.Style.UNDERLINE) && i > start
                    && Character.isLetterOrDigit(text.charAt(i - 1))) {
                // An underscore within a word is no mark: the underline waits for the next word.
                wanted.remove(Emphasis.Style.UNDERLINE);
            }
            turn(open, wanted);
            character(i);
        }
        turn(open, EnumSet.noneOf(Emphasis.Style.class));
    }

    /** What stays open over space: an underline lies outside of stars, so that these close where it changes. */
    private static Set<Emphasis.Style> over(Set<Emphasis.Style> open, Set<Emphasis.Style> after) {
        Set<Emphasis.Style> stays = EnumSet.noneOf(Emphasis.Style.class);
        boolean underlined = open.contains(Emphasis.Style.UNDERLINE);
        if (after.equals(open)) {
            stays.addAll(open);
        } else if (underlined && after.contains(Emphasis.Style.UNDERLINE)) {
            stays.add(Emphasis.Style.UNDERLINE);
        }
        return stays;
    }

    private void turn(Set<Emphasis.Style> open, Set<Emphasis.Style> wanted) {
        if (open.equals(wanted)) {
            return;
        }
        boolean underlineStays = open.contains(Emphasis.Style.UNDERLINE)
                && wanted.contains(Emphasis.Style.UNDERLINE);
        marked.append(stars(open));
        if (!underlineStays) {
            marked.append(open.contains(Emphasis.Style.UNDERLINE) ? "_" : "");
            marked.append(wanted.contains(Emphasis.Style.UNDERLINE) ? "_" : "");
        }
        marked.append(stars(wanted));
        open.clear();
        open.addAll(wanted);
    }

    private static String stars(Set<Emphasis.Style> styles) {
        int count = (styles.contains(Emphasis.Style.ITALIC) ? 1 : 0) + (styles.contains(Emphasis.Style.BOLD) ? 2 : 0);
        return "*".repeat(count);
    }

    private Set<Emphasis.Style> stylesAt(int index) {
        Set<Emphasis.Style> styles = EnumSet.noneOf(Emphasis.Style.class);
        characters.forEach((style, set) -> {
            if (set.get(index)) {
                styles.add(style);
            }
        });
        return styles;
    }

    private void character(int index) {
        char c = text.charAt(index);
        boolean note = c == '[' && ((index > 0 && text.charAt(index - 1) == '[')
                || (index + 1 < text.length() && text.charAt(index + 1) == FountainSource.NOTE));
        if (c == '*' || c == '_' || c == '\\' || note) {
            marked.append('\\');
        }
        marked.append(c);
    }
}
