package org.backlot.exchange.screenplay;

/**
 * A piece of a file that has no place here, kept to be written back.
 *
 * @param format  the id of the format
 * @param at      the paragraph or (as its {@linkplain TextRange#HEADING heading}) the scene to which it belongs; null:
 *                the file as a whole
 * @param name    where it stands there: the name of an element, "@" for attributes, "Type" for a style
 * @param content the piece, in the format's own writing
 */
public record Keepsake(String format, TextRange at, String name, String content) {
}
