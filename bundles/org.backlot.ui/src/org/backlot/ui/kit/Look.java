package org.backlot.ui.kit;

/**
 * How a cell or row looks, by names of the palette, so that it follows the theme.
 *
 * @param fill the paper, as {@code strip.ext-day}, or the empty string for the ordinary one
 * @param ink  the text, as {@code text.secondary}, or the empty string for the ordinary one
 */
public record Look(String fill, String ink, boolean bold, boolean struck) {

    /** As everything else. */
    public static final Look PLAIN = new Look("", "", false, false);
    /** Worked out by the program, not typed by a person. */
    public static final Look DERIVED = ink("text.secondary");
    /** Of no effect now: omitted, cancelled. */
    public static final Look FAINT = ink("text.disabled");
    /** Totals and heads. */
    public static final Look STRONG = new Look("", "", true, false);
    /** What is wrong. */
    public static final Look ERROR = ink("error");
    /** What should be looked at. */
    public static final Look WARNING = ink("warning");
    /** What is well. */
    public static final Look OK = ink("ok");

    /** Ordinary paper with ink of a name. */
    public static Look ink(String name) {
        return new Look("", name, false, false);
    }

    /** Paper and ink of two names. */
    public static Look on(String fill, String ink) {
        return new Look(fill, ink, false, false);
    }

    /** This, where it says something, else the other. */
    Look over(Look other) {
        return new Look(fill.isEmpty() ? other.fill : fill, ink.isEmpty() ? other.ink : ink, bold || other.bold,
                struck || other.struck);
    }

    String label() {
        return "look:" + fill + "/" + ink + "/" + bold + "/" + struck;
    }
}
