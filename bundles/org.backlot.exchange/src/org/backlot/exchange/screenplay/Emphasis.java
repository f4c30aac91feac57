package org.backlot.exchange.screenplay;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * A range of a paragraph's text that is set differently. Ranges may lie within one another.
 *
 * @param start  first character, from 0
 * @param end    after the last character
 * @param styles how it is set, never empty
 */
public record Emphasis(int start, int end, Set<Style> styles) {

    /** A way to set a word apart. */
    public enum Style { BOLD, ITALIC, UNDERLINE, STRIKEOUT, ALL_CAPS }

    /** Copies the styles, in the order of {@link Style}. */
    public Emphasis {
        styles = Collections.unmodifiableSet(EnumSet.copyOf(styles));
    }
}
