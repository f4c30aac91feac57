package org.backlot.exchange.pdf;

import java.util.List;

/**
 * A page as lines.
 *
 * @param index  from 0, as the file has its pages
 * @param width  in points
 * @param height in points
 * @param label  its number as printed or as it follows from the pages beside it: 12, 12A; null where nothing tells
 * @param lines  from top to bottom
 */
record TextPage(int index, double width, double height, String label, List<TextLine> lines) {

    TextPage with(String other, List<TextLine> fewer) {
        return new TextPage(index, width, height, other, fewer);
    }
}
