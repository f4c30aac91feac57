package org.backlot.exchange.pdf;

import java.util.List;

/**
 * A line of the script itself, without what stands in the margins beside it.
 *
 * @param page     the page, by its index
 * @param label    the page as printed
 * @param number   counted from the first line of the script on its page, from 1
 * @param y        its base line in points
 * @param gap      from the base line above it, in lines: 1 where nothing parts them; infinite on top of a page
 * @param text     its words as one
 * @param parts    its words where wide gaps part them, as side by side speeches do
 * @param left     the scene number in the left margin, or null
 * @param right    the scene number in the right margin, or null
 * @param starred  marked as changed
 */
record BodyLine(int page, String label, int number, double y, double gap, Segment text, List<Segment> parts,
        String left, String right, boolean starred) {

    private static final double BLANK_LINE = 1.45;

    /** Nothing but the step from line to line parts it from the line above on its page. */
    boolean tight() {
        return gap < BLANK_LINE;
    }

    boolean topOfPage() {
        return Double.isInfinite(gap);
    }

    String words() {
        return text.text();
    }

    double x() {
        return text.x();
    }

    /** The scene number beside it, or null. */
    String sceneNumber() {
        return left != null ? left : right;
    }

    BodyLine with(Segment part) {
        return new BodyLine(page, label, number, y, gap, part, List.of(part), left, right, starred);
    }
}
