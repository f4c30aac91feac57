package org.backlot.exchange.pdf;

import java.util.List;

/**
 * What is written on a page, in no order. Measures are in points.
 *
 * @param index      from 0, as the file has its pages
 * @param width      of the page as it is read
 * @param height     of the page as it is read
 * @param glyphs     upright characters, without those that run across the page
 * @param unreadable how many characters are drawn of which the file does not say what they mean
 */
record GlyphPage(int index, double width, double height, List<Glyph> glyphs, int unreadable) {
}
