package org.backlot.core.breakdown;

/**
 * Words in their sentence.
 *
 * @param before what stands before the words
 * @param words  the words
 * @param after  what follows them
 */
public record Sentence(String before, String words, String after) {

    private static final int REACH = 70;

    /** The sentence around some characters of a text, at most 70 characters to each side. */
    public static Sentence around(String text, int start, int end) {
        int from = start;
        while (from > 0 && start - from < REACH && !ends(text, from - 1)) {
            from--;
        }
        int to = end;
        while (to < text.length() && to - end < REACH && (to == end || !ends(text, to - 1))) {
            to++;
        }
        String before = text.substring(from, start).stripLeading();
        String after = text.substring(end, to).stripTrailing();
        return new Sentence((from > 0 && !ends(text, from - 1) ? "\u2026" : "") + before.replace('\n', ' '),
                text.substring(start, end), after.replace('\n', ' ') + (to < text.length() && !ends(text, to - 1)
                        ? "\u2026" : ""));
    }

    private static boolean ends(String text, int at) {
        char c = text.charAt(at);
        return c == '\n' || (c == '.' || c == '!' || c == '?') && (at + 1 == text.length()
                || Character.isWhitespace(text.charAt(at + 1)));
    }

    @Override
    public String toString() {
        return before + words + after;
    }
}
