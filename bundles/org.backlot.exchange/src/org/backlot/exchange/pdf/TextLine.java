package org.backlot.exchange.pdf;

import java.util.List;
import java.util.stream.Collectors;

/**
 * A line of text on a page.
 *
 * @param page     the index of the page
 * @param y        its base line in points from the upper edge
 * @param segments from left to right, never empty
 */
record TextLine(int page, double y, List<Segment> segments) {

    Segment first() {
        return segments.getFirst();
    }

    Segment last() {
        return segments.getLast();
    }

    String text() {
        return segments.stream().map(Segment::text).collect(Collectors.joining(" "));
    }

    TextLine with(List<Segment> others) {
        return new TextLine(page, y, others);
    }
}
