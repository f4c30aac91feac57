package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Lines from the characters of a page: those on one base line, from left to right. Words part where the file has a
 * space or the page a gap; segments, where the gap is wider than any between words. A character drawn twice on one
 * place is one in bold, and the sign {@code _} below a letter underlines it.
 */
final class Lines {

    /** Parts of the type's size. */
    private static final double SAME_LINE = 0.35;
    private static final double WORD_GAP = 0.17;
    /** In widths of a character: more than the two spaces after a full stop. */
    private static final double WIDE_GAP = 2.3;
    private static final double OVERPRINT = 0.3;

    private Lines() {
    }

    static TextPage of(GlyphPage page) {
        List<Glyph> down = page.glyphs().stream().sorted(Comparator.comparingDouble(Glyph::y)).toList();
        List<TextLine> lines = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= down.size(); i++) {
            boolean ends = i == down.size() || down.get(i).y() - down.get(start).y() > SAME_LINE
                    * Math.min(down.get(i).size(), down.get(start).size());
            if (ends) {
                line(page.index(), down.subList(start, i), lines);
                start = i;
            }
        }
        return new TextPage(page.index(), page.width(), page.height(), null, List.copyOf(lines));
    }

    private static void line(int page, List<Glyph> glyphs, List<TextLine> to) {
        List<Glyph> row = new ArrayList<>(glyphs);
        row.sort(Comparator.comparingDouble(Glyph::x));
        List<Glyph> once = withoutOverprints(row);
        List<Segment> segments = segments(once);
        if (!segments.isEmpty()) {
            double y = once.stream().filter(g -> !g.blank()).mapToDouble(Glyph::y).max().orElseThrow();
            to.add(new TextLine(page, y, segments));
        }
    }

    private static List<Glyph> withoutOverprints(List<Glyph> row) {
        List<Glyph> once = new ArrayList<>();
        for (Glyph glyph : row) {
            int twin = -1;
            for (int i = once.size() - 1; i >= 0 && twin < 0 && glyph.x() - once.get(i).x() < OVERPRINT
                    * Math.max(glyph.width(), once.get(i).width()); i--) {
                Glyph other = once.get(i);
                boolean under = !glyph.text().equals(other.text()) && !glyph.blank() && !other.blank()
                        && (glyph.text().equals("_") || other.text().equals("_"));
                twin = glyph.text().equals(other.text()) || under ? i : -1;
            }
            if (twin < 0) {
                once.add(glyph);
            } else if (glyph.text().equals(once.get(twin).text())) {
                once.set(twin, once.get(twin).overprinted());
            } else {
                Glyph letter = glyph.text().equals("_") ? once.get(twin) : glyph;
                once.set(twin, letter.withUnderline());
            }
        }
        return once;
    }

    private static List<Segment> segments(List<Glyph> row) {
        double pitch = row.stream().filter(g -> !g.blank()).mapToDouble(Glyph::width).average().orElse(1);
        double[] spaces = row.stream().filter(Glyph::blank).mapToDouble(Glyph::x).sorted().toArray();
        List<Segment> segments = new ArrayList<>();
        List<Glyph> current = new ArrayList<>();
        for (Glyph glyph : row) {
            if (glyph.blank()) {
                continue;
            }
            if (!current.isEmpty() && glyph.x() - current.getLast().end() > WIDE_GAP * pitch) {
                segments.add(Segment.of(current));
                current = new ArrayList<>();
            }
            boolean spaced = !current.isEmpty() && parted(current.getLast(), glyph, spaces);
            current.add(spaced ? glyph.afterSpace() : glyph);
        }
        if (!current.isEmpty()) {
            segments.add(Segment.of(current));
        }
        return List.copyOf(segments);
    }

    private static boolean parted(Glyph before, Glyph glyph, double[] spaces) {
        if (glyph.x() - before.end() > WORD_GAP * glyph.size()) {
            return true;
        }
        int at = Arrays.binarySearch(spaces, before.x() + before.width() / 2);
        int next = at < 0 ? -at - 1 : at;
        return next < spaces.length && spaces[next] < glyph.x() - WORD_GAP * glyph.size() / 2;
    }
}
