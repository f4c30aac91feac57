package org.backlot.exchange.screenplay;

import java.util.List;

/**
 * One paragraph of a screenplay. The text is plain: marks of emphasis are taken out and given as ranges, so that every
 * offset (of emphasis, tags, notes) counts in the text that a person reads.
 *
 * @param kind     what it is
 * @param text     the words; lines within the paragraph are parted by {@code \n}; empty for a page break
 * @param column   where it stands in dual dialogue
 * @param style    the name of the style in the file ("Outline 2", a studio's own), or "" where the file has no styles
 * @param emphasis the emphasised ranges, by start
 * @param line     the line in the file, from 1
 */
public record ScreenplayParagraph(Kind kind, String text, Column column, String style, List<Emphasis> emphasis,
        int line) {

    /** What a paragraph is. */
    public enum Kind {
        /** What is seen and heard. */
        ACTION,
        /** The cue: who speaks. */
        CHARACTER,
        /** How it is said, in brackets as typed. */
        PARENTHETICAL,
        /** What is said. */
        DIALOGUE,
        /** "CUT TO:". */
        TRANSITION,
        /** "CLOSE ON": a heading within a scene. */
        SHOT,
        /** Text with no part in the layout. */
        GENERAL,
        /** Sung. */
        LYRICS,
        /** Centred on the page. */
        CENTERED,
        /** "ACT ONE", "END OF ACT ONE". */
        ACT,
        /** A list of the cast (situation comedy). */
        CAST_LIST,
        /** Outline heading, not printed. Stands before what it opens, so at the end of the scene above. */
        SECTION,
        /** A synopsis that belongs to a section, not to a scene; not printed. */
        SYNOPSIS,
        /** A note that is a paragraph of its own, not printed. */
        NOTE,
        /** The next paragraph starts a new page. */
        PAGE_BREAK;

        /** Whether it takes room on the printed page. */
        public boolean printed() {
            return switch (this) {
                case SECTION, SYNOPSIS, NOTE, PAGE_BREAK -> false;
                default -> true;
            };
        }

        /** Whether it is part of a speech: the cue and what is said. */
        public boolean speech() {
            return switch (this) {
                case CHARACTER, PARENTHETICAL, DIALOGUE, LYRICS -> true;
                default -> false;
            };
        }
    }

    /** Place in dual dialogue: alone on the page, or one of two speeches side by side. */
    public enum Column { FULL, LEFT, RIGHT }

    /** Copies the emphasis. */
    public ScreenplayParagraph {
        emphasis = List.copyOf(emphasis);
    }

    /**
     * The text with its emphasis in Fountain's marks ({@code *italic*}, {@code **bold**}, {@code _underline_}), and
     * with a backslash before what only looks like one. Strikeout and capitals have no mark and are left out.
     */
    public String marked() {
        return FountainMarks.mark(text, emphasis);
    }

    /** Whether two people speak at once here. */
    public boolean dual() {
        return column != Column.FULL;
    }
}
