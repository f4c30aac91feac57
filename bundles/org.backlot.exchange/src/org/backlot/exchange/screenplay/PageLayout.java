package org.backlot.exchange.screenplay;

import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;

/**
 * How a screenplay falls on paper, in characters of Courier 12 (ten to the inch) and lines (six to the inch).
 *
 * @param linesPerPage  lines that make a page when lengths are measured
 * @param linesToBreak  lines after which a new page begins; fewer, as paragraphs are broken at sentences
 * @param action        characters to a line of action, headings, shots and everything else
 * @param character     characters to a line of a cue
 * @param parenthetical characters to a line in brackets
 * @param dialogue      characters to a line of dialogue
 * @param transition    characters to a line of a transition
 * @param dualDialogue  characters to a line of dialogue where two speak side by side
 * @param aboveHeading  blank lines above a scene heading
 */
public record PageLayout(int linesPerPage, int linesToBreak, int action, int character, int parenthetical,
        int dialogue, int transition, int dualDialogue, int aboveHeading) {

    /**
     * The US screenplay on Letter paper: the element widths of Final Draft 12's own template (text from 1.5 to 7.5
     * inches, dialogue 2.5 to 6, brackets 3 to 5.5), 55 lines to a page as the trade counts.
     */
    public static final PageLayout US_SCREENPLAY = new PageLayout(55, 52, 60, 37, 25, 35, 16, 28, 2);

    /** Characters to a line for a kind of paragraph. */
    public int width(Kind kind) {
        return switch (kind) {
            case CHARACTER -> character;
            case PARENTHETICAL -> parenthetical;
            case DIALOGUE, LYRICS -> dialogue;
            case TRANSITION -> transition;
            default -> action;
        };
    }

    /** Blank lines above a kind of paragraph. */
    public int above(Kind kind) {
        return switch (kind) {
            case PARENTHETICAL, DIALOGUE, LYRICS, GENERAL, CAST_LIST -> 0;
            case ACT -> aboveHeading;
            default -> 1;
        };
    }
}
