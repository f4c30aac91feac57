package org.backlot.exchange.pdf;

/**
 * A character, or several that are drawn as one, where it stands on its page. All measures are in points of 1/72 inch.
 *
 * @param text       what it says; a space where it is one
 * @param x          its left edge, from the left edge of the page
 * @param y          its base line, from the upper edge of the page
 * @param width      how far it moves what follows
 * @param size       the size of its type
 * @param bold       set in bold
 * @param italic     set in italics or oblique
 * @param underlined underlined with the character for it
 * @param spaced     parted by a space from what stands before it
 */
record Glyph(String text, double x, double y, double width, double size, boolean bold, boolean italic,
        boolean underlined, boolean spaced) {

    double end() {
        return x + width;
    }

    boolean blank() {
        return text.isBlank();
    }

    /** The same, as two drawings of it over one another mean it. */
    Glyph overprinted() {
        return new Glyph(text, x, y, width, size, true, italic, underlined, spaced);
    }

    Glyph withUnderline() {
        return new Glyph(text, x, y, width, size, bold, italic, true, spaced);
    }

    Glyph afterSpace() {
        return spaced ? this : new Glyph(text, x, y, width, size, bold, italic, underlined, true);
    }

    Glyph notBold() {
        return new Glyph(text, x, y, width, size, false, italic, underlined, spaced);
    }
}
