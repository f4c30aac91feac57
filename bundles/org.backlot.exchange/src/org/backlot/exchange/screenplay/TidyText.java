package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.List;

/**
 * The text of a paragraph without space that no reader sees, and the way from places in the file's text to places in
 * it.
 */
final class TidyText {

    /** How a line break is taken, with the space around it. */
    private enum Breaks {
        /** As one space: the trade has one line. */
        TO_SPACE,
        /** As it is, without the space. */
        BARE,
        /** As it is. */
        KEPT
    }

    private final String plain;
    private final List<Emphasis> emphasis;
    /** The new place of every old one; null where all stay. */
    private final int[] places;

    private TidyText(String plain, List<Emphasis> emphasis, int[] places) {
        this.plain = plain;
        this.emphasis = emphasis;
        this.places = places;
    }

    static TidyText of(ScreenplayParagraph from) {
        Breaks breaks = switch (from.kind()) {
            case CHARACTER, TRANSITION, CENTERED, ACT, SECTION, SYNOPSIS, PARENTHETICAL -> Breaks.TO_SPACE;
            case DIALOGUE, LYRICS, NOTE -> Breaks.BARE;
            default -> Breaks.KEPT;
        };
        TidyText tidy = of(from.text(), from.emphasis(), breaks);
        if (from.kind() != ScreenplayParagraph.Kind.PARENTHETICAL || tidy.plain.isEmpty()) {
            return tidy;
        }
        boolean bracketed = tidy.plain.length() > 1 && tidy.plain.startsWith("(") && tidy.plain.endsWith(")");
        return bracketed ? tidy.withPlainBrackets() : tidy.bracketed(from.text().length());
    }

    /** The words as a person reads them. */
    String plain() {
        return plain;
    }

    /** The words with Fountain's marks of emphasis. */
    String marked() {
        return FountainMarks.mark(plain, emphasis);
    }

    /** Where a place of the file's text came to. */
    int place(int old) {
        return places == null ? Math.min(old, plain.length()) : places[Math.min(old, places.length - 1)];
    }

    /** Brackets by which a line is known must not hide behind a mark. */
    private TidyText withPlainBrackets() {
        List<Emphasis> inside = new ArrayList<>();
        for (Emphasis range : emphasis) {
            int start = Math.max(1, range.start());
            int end = Math.min(plain.length() - 1, range.end());
            if (end > start) {
                inside.add(new Emphasis(start, end, range.styles()));
            }
        }
        return new TidyText(plain, inside, places);
    }

    private TidyText bracketed(int oldLength) {
        int[] shifted = new int[oldLength + 1];
        for (int i = 0; i <= oldLength; i++) {
            shifted[i] = place(i) + 1;
        }
        List<Emphasis> moved = emphasis.stream()
                .map(e -> new Emphasis(e.start() + 1, e.end() + 1, e.styles())).toList();
        return new TidyText("(" + plain + ")", moved, shifted);
    }

    private static TidyText of(String text, List<Emphasis> emphasis, Breaks breaks) {
        if (tidy(text, breaks)) {
            return new TidyText(text, emphasis, null);
        }
        StringBuilder plain = new StringBuilder();
        int[] places = new int[text.length() + 1];
        int i = 0;
        while (i < text.length()) {
            int end = i;
            int lines = 0;
            while (end < text.length() && Character.isWhitespace(text.charAt(end))) {
                lines += text.charAt(end++) == '\n' ? 1 : 0;
            }
            if (end == i) {
                places[i++] = plain.length();
                plain.append(text.charAt(i - 1));
                continue;
            }
            int before = plain.length();
            space(plain, text.substring(i, end), lines, breaks, end == text.length());
            for (int from = i; i < end; i++) {
                places[i] = Math.min(plain.length(), before + i - from);
            }
        }
        places[text.length()] = plain.length();
        return new TidyText(plain.toString(), moved(emphasis, places), places);
    }

    private static void space(StringBuilder plain, String space, int lines, Breaks breaks, boolean last) {
        boolean kept = breaks == Breaks.KEPT || (lines == 0 && !plain.isEmpty());
        if (last || (plain.isEmpty() && breaks != Breaks.KEPT)) {
            return;
        }
        if (kept) {
            plain.append(space);
        } else {
            plain.append(breaks == Breaks.TO_SPACE ? " " : "\n".repeat(lines));
        }
    }

    private static boolean tidy(String text, Breaks breaks) {
        if (text.isEmpty()) {
            return true;
        }
        boolean ends = Character.isWhitespace(text.charAt(text.length() - 1))
                || (breaks != Breaks.KEPT && Character.isWhitespace(text.charAt(0)));
        return !ends && (breaks == Breaks.KEPT || text.indexOf('\n') < 0);
    }

    private static List<Emphasis> moved(List<Emphasis> emphasis, int[] places) {
        List<Emphasis> moved = new ArrayList<>();
        for (Emphasis range : emphasis) {
            int start = places[range.start()];
            int end = places[range.end()];
            if (end > start) {
                moved.add(new Emphasis(start, end, range.styles()));
            }
        }
        return moved;
    }
}
