package org.backlot.exchange.screenplay;

/**
 * A note on a place in the script. A note that is a paragraph of its own is a {@link ScreenplayParagraph.Kind#NOTE}
 * instead.
 *
 * @param origin where it comes from
 * @param text   the note, paragraphs parted by {@code \n}
 * @param at     what it hangs on, clipped to the paragraph in which it starts; null where the file's own range is stale
 * @param until  the place where it ends, perhaps in a later paragraph; null where that is not known
 * @param length its characters, one for every end of a paragraph in it; -1 where they follow from {@code until}
 * @param stand  whether it stands between paragraphs
 */
public record ScreenplayNote(Origin origin, String text, TextRange at, TextRange until, int length, Stand stand) {

    /** Where a note stands. */
    public enum Stand {
        /** It hangs on words. */
        ON_WORDS,
        /** As a paragraph of its own before the one in which it starts. */
        BEFORE,
        /** As a paragraph of its own after it. */
        AFTER,
        /** As a paragraph of its own before the first scene. */
        IN_OPENING
    }

    /**
     * Who wrote a note when, as the file has it; each "" where it does not say.
     *
     * @param name   its heading
     * @param type   the kind of note ("Producer", "Writer")
     * @param writer who wrote it
     * @param date   when ("20201201T003451")
     * @param colour {@code #RRGGBB}
     * @param others other attributes, as they are written
     */
    public record Origin(String name, String type, String writer, String date, String colour, String others) {

        /** Nothing is known. */
        public static final Origin UNKNOWN = new Origin("", "", "", "", "", "");
    }

    /** A note that hangs on a place and of which nothing else is known. */
    static ScreenplayNote of(String text, TextRange at) {
        return new ScreenplayNote(Origin.UNKNOWN, text, at, at, -1, Stand.ON_WORDS);
    }

    /** The heading of the note, or "". */
    public String name() {
        return origin.name();
    }

    /** Who wrote it, or "". */
    public String writer() {
        return origin.writer();
    }
}
