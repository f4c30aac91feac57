package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import org.backlot.exchange.screenplay.Emphasis;
import org.backlot.exchange.screenplay.Emphasis.Style;

/**
 * A stretch of a line without a wide gap in it.
 *
 * @param text     its words, parted by single spaces
 * @param emphasis what of them is set in bold, italics, or underlined
 * @param x        its left edge in points
 * @param end      its right edge in points
 * @param size     the size of its type in points
 * @param glyphs   its characters, from left to right, without spaces
 */
record Segment(String text, List<Emphasis> emphasis, double x, double end, double size, List<Glyph> glyphs) {

    /** Characters as words; each knows whether a space is before it. */
    static Segment of(List<Glyph> glyphs) {
        StringBuilder text = new StringBuilder();
        List<Set<Style>> styles = new ArrayList<>();
        Glyph before = null;
        for (Glyph glyph : glyphs) {
            Set<Style> set = styles(glyph);
            if (before != null && glyph.spaced()) {
                Set<Style> across = styles(before);
                across.retainAll(set);
                text.append(' ');
                styles.add(across);
            }
            text.append(glyph.text());
            for (int i = 0; i < glyph.text().length(); i++) {
                styles.add(set);
            }
            before = glyph;
        }
        double size = glyphs.stream().mapToDouble(Glyph::size).average().orElse(0);
        double end = glyphs.stream().mapToDouble(Glyph::end).max().orElse(0);
        return new Segment(text.toString(), ranges(styles), glyphs.getFirst().x(), end, size, List.copyOf(glyphs));
    }

    /** Several of one line as one, with a space between each two. */
    static Segment joined(List<Segment> parts) {
        List<Glyph> all = new ArrayList<>(parts.getFirst().glyphs());
        for (Segment part : parts.subList(1, parts.size())) {
            all.add(part.glyphs().getFirst().afterSpace());
            all.addAll(part.glyphs().subList(1, part.glyphs().size()));
        }
        return of(all);
    }

    double width() {
        return end - x;
    }

    double centre() {
        return (x + end) / 2;
    }

    /** The mean width of a character. */
    double pitch() {
        return width() / Math.max(1, text.length());
    }

    boolean bold() {
        return glyphs.stream().allMatch(Glyph::bold);
    }

    /** Whether all its letters are capitals, and it has at least one. What stands in brackets does not count. */
    boolean capitals() {
        return Words.capitals(text);
    }

    private static Set<Style> styles(Glyph glyph) {
        Set<Style> styles = EnumSet.noneOf(Style.class);
        if (glyph.bold()) {
            styles.add(Style.BOLD);
        }
        if (glyph.italic()) {
            styles.add(Style.ITALIC);
        }
        if (glyph.underlined()) {
            styles.add(Style.UNDERLINE);
        }
        return styles;
    }

    private static List<Emphasis> ranges(List<Set<Style>> styles) {
        List<Emphasis> ranges = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= styles.size(); i++) {
            if (i == styles.size() || !styles.get(i).equals(styles.get(start))) {
                if (!styles.get(start).isEmpty()) {
                    ranges.add(new Emphasis(start, i, styles.get(start)));
                }
                start = i;
            }
        }
        return ranges;
    }
}
