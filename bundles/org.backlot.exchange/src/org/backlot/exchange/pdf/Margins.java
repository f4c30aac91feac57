package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.List;

/** Parts the script from what stands in the margins beside it, and from the marks that pages continue with. */
final class Margins {

    private final PageFrame frame;
    private int stars;

    Margins(PageFrame frame) {
        this.frame = frame;
    }

    /** How many lines bore a mark of revision. */
    int stars() {
        return stars;
    }

    BodyPage body(TextPage page) {
        List<BodyLine> lines = new ArrayList<>();
        boolean more = false;
        double above = Double.NEGATIVE_INFINITY;
        for (TextLine line : page.lines()) {
            Parts parts = parts(line);
            boolean marks = !parts.rest.isEmpty() && parts.rest.stream().allMatch(s -> Words.more(s.text())
                    || Words.sceneContinues(s.text()));
            more |= marks && parts.rest.stream().anyMatch(s -> Words.more(s.text()));
            stars += parts.starred ? 1 : 0;
            if (!marks && !parts.rest.isEmpty()) {
                double gap = (line.y() - above) / frame.lineHeight();
                lines.add(new BodyLine(page.index(), page.label(), lines.size() + 1, line.y(), gap, whole(parts.rest),
                        List.copyOf(parts.rest), parts.left, parts.right, parts.starred));
                above = line.y();
            }
        }
        return new BodyPage(page, List.copyOf(lines), more);
    }

    private static final class Parts {
        private final List<Segment> rest = new ArrayList<>();
        private String left;
        private String right;
        private boolean starred;
    }

    private Parts parts(TextLine line) {
        Parts parts = new Parts();
        parts.rest.addAll(line.segments());
        left(parts);
        right(parts);
        if (parts.rest.size() == 1 && parts.left == null && Words.star(parts.rest.getFirst().text())
                && outside(parts.rest.getFirst())) {
            parts.rest.clear();
            parts.starred = true;
        }
        return parts;
    }

    private boolean outside(Segment segment) {
        return segment.x() > frame.right() - frame.pitch() || segment.end() < frame.left() - PageFrame.SAME;
    }

    private void left(Parts parts) {
        while (parts.rest.size() > 1 && parts.rest.getFirst().end() < frame.left() + PageFrame.SAME) {
            String text = parts.rest.getFirst().text();
            if (Words.star(text)) {
                parts.starred = true;
            } else if (parts.left == null && Words.sceneNumber(text) != null) {
                parts.left = Words.sceneNumber(text);
            } else {
                return;
            }
            parts.rest.removeFirst();
        }
        Segment first = parts.rest.getFirst();
        String[] both = Words.numberAndHeading(first.text());
        if (both == null && first.x() < frame.left() - PageFrame.SAME) {
            both = numberBefore(first);
        }
        if (both != null && parts.left == null) {
            parts.left = Words.sceneNumber(both[0]);
            parts.rest.set(0, tail(first, count(both[0], first)));
        }
    }

    /** A number that stands close before words in the column of action. */
    private String[] numberBefore(Segment segment) {
        int space = segment.text().indexOf(' ');
        if (space < 0 || Words.sceneNumber(segment.text().substring(0, space)) == null) {
            return null;
        }
        int count = count(segment.text().substring(0, space), segment);
        return Math.abs(segment.glyphs().get(count).x() - frame.left()) < PageFrame.SAME
                ? new String[] {segment.text().substring(0, space), segment.text().substring(space + 1)} : null;
    }

    private void right(Parts parts) {
        boolean again = true;
        while (again && !parts.rest.isEmpty()) {
            again = false;
            Segment last = parts.rest.getLast();
            String word = last.text().substring(last.text().lastIndexOf(' ') + 1);
            boolean alone = word.length() == last.text().length();
            if (alone && parts.rest.size() == 1) {
                return;
            }
            Segment end = alone ? last : tail(last, last.glyphs().size() - count(word, last, true));
            String number = Words.sceneNumber(word);
            boolean beyond = end.x() > frame.right() - frame.pitch();
            boolean star = Words.star(word) && (alone || beyond);
            boolean numbered = number != null && parts.right == null && (number.equals(parts.left)
                    || beyond && (alone || parts.left != null));
            boolean continues = alone && parts.rest.size() > 1 && Words.sceneContinues(last.text()) && beyond;
            if (star || numbered || continues) {
                parts.starred |= star;
                parts.right = numbered ? number : parts.right;
                parts.rest.removeLast();
                if (!alone) {
                    parts.rest.add(head(last, last.glyphs().size() - count(word, last, true)));
                }
                again = true;
            }
        }
    }

    /** How many characters of a segment, as drawn, make the text with which it begins. */
    static int count(String text, Segment segment) {
        return count(text, segment, false);
    }

    private static int count(String text, Segment segment, boolean fromEnd) {
        int letters = text.replace(" ", "").length();
        List<Glyph> glyphs = fromEnd ? segment.glyphs().reversed() : segment.glyphs();
        int count = 0;
        for (int seen = 0; count < glyphs.size() - 1 && seen < letters; count++) {
            seen += glyphs.get(count).text().length();
        }
        return count;
    }

    private static Segment tail(Segment segment, int from) {
        return Segment.of(segment.glyphs().subList(from, segment.glyphs().size()));
    }

    private static Segment head(Segment segment, int to) {
        return Segment.of(segment.glyphs().subList(0, to));
    }

    private static Segment whole(List<Segment> parts) {
        return parts.size() == 1 ? parts.getFirst() : Segment.joined(parts);
    }
}
