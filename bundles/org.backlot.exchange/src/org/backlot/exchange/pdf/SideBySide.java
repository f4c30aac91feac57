package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/** Two speeches side by side: two cues on one line, and below them words on either side of a white strip. */
final class SideBySide {

    private final List<Glyph> glyphs = new ArrayList<>();
    private final List<BodyLine> lines;
    private final WordBreaks breaks;
    private double middle;

    private SideBySide(List<BodyLine> lines, WordBreaks breaks) {
        this.lines = lines;
        this.breaks = breaks;
        lines.forEach(line -> glyphs.addAll(line.text().glyphs()));
    }

    /** Whether a line holds two cues. */
    static boolean begins(BodyLine line, BodyLine below, PageFrame frame) {
        return line.parts().size() == 2 && !line.tight() && below != null && below.tight()
                && line.sceneNumber() == null && line.parts().stream().allMatch(Segment::capitals)
                && line.parts().getFirst().x() > frame.left() + PageFrame.SAME
                && !line.parts().getLast().text().startsWith("(") && !Words.transition(line.parts().getLast().text())
                && line.parts().getLast().x() - line.parts().getFirst().end() > 3 * frame.pitch();
    }

    /** How many lines from the first the speeches take. */
    static int height(List<BodyLine> lines, int first) {
        int end = first + 1;
        while (end < lines.size() && lines.get(end).tight()) {
            end++;
        }
        return end - first;
    }

    /** The passages of both: first all of the left, then all of the right. */
    static List<Passage> passages(List<BodyLine> lines, WordBreaks breaks) {
        SideBySide speeches = new SideBySide(lines, breaks);
        double strip = speeches.findStrip();
        List<Passage> passages = new ArrayList<>(speeches.side(Column.LEFT));
        passages.addAll(speeches.side(Column.RIGHT));
        double pitch = lines.getFirst().text().glyphs().getFirst().width();
        if (strip < pitch) {
            passages.getFirst().reviews.add("taken for two speeches side by side, though no clear white parts them");
        }
        return passages;
    }

    /** Finds the middle of the widest strip without a character between the two cues; returns its width in points. */
    private double findStrip() {
        List<Segment> cues = lines.getFirst().parts();
        double from = cues.getFirst().end();
        double to = cues.getLast().x();
        List<Glyph> between = glyphs.stream().filter(g -> g.end() > from && g.x() < to)
                .sorted(Comparator.comparingDouble(Glyph::x)).toList();
        double widest = 0;
        double reached = from;
        middle = (from + to) / 2;
        for (Glyph glyph : between) {
            if (glyph.x() - reached > widest) {
                widest = glyph.x() - reached;
                middle = (reached + glyph.x()) / 2;
            }
            reached = Math.max(reached, glyph.end());
        }
        if (to - reached > widest) {
            widest = to - reached;
            middle = (reached + to) / 2;
        }
        return widest;
    }

    private List<Passage> side(Column column) {
        List<BodyLine> half = new ArrayList<>();
        for (BodyLine line : lines) {
            List<Glyph> own = line.text().glyphs().stream()
                    .filter(g -> column == Column.LEFT == g.x() + g.width() / 2 < middle).toList();
            if (!own.isEmpty()) {
                half.add(line.with(Segment.of(own)));
            }
        }
        double end = half.stream().mapToDouble(line -> line.text().end()).max().orElse(0);
        List<Passage> passages = new ArrayList<>();
        boolean open = false;
        for (BodyLine line : half) {
            Passage last = passages.isEmpty() ? null : passages.getLast();
            if (last == null) {
                passages.add(new Passage(Kind.CHARACTER, column, line));
            } else if (open) {
                breaks.join(last, line, Double.NEGATIVE_INFINITY);
                open = !last.text().endsWith(")");
            } else if (line.words().startsWith("(")) {
                passages.add(new Passage(Kind.PARENTHETICAL, column, line));
                open = !line.words().endsWith(")");
            } else if (last.kind == Kind.DIALOGUE) {
                breaks.join(last, line, end);
            } else {
                passages.add(new Passage(Kind.DIALOGUE, column, line));
            }
        }
        return passages;
    }
}
