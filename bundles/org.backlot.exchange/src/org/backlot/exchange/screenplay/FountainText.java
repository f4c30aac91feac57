package org.backlot.exchange.screenplay;

import java.util.List;

/**
 * The plain text of one Fountain paragraph: marks of emphasis become ranges, a backslash keeps the mark after it, the
 * places of notes are remembered. Emphasis ends with its line.
 *
 * @param plain    the words
 * @param emphasis the emphasised ranges, by start
 * @param notes    where in the plain text notes hang, in order
 */
record FountainText(String plain, List<Emphasis> emphasis, List<Integer> notes) {

    /** Text in which nothing is a mark. */
    static FountainText plain(String text) {
        return new FountainText(text, List.of(), List.of());
    }

    static FountainText of(String marked) {
        return unmarked(marked) ? plain(marked) : new FountainEmphasis().read(marked);
    }

    /** Whether a text holds no character that is more than itself. */
    static boolean unmarked(String text) {
        return text.indexOf('*') < 0 && text.indexOf('_') < 0 && text.indexOf('\\') < 0
                && text.indexOf(FountainSource.NOTE) < 0;
    }
}
