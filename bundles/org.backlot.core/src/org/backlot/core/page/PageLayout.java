package org.backlot.core.page;

import java.util.List;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;

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
    public int width(ParagraphKind kind) {
        return switch (kind) {
            case CHARACTER -> character;
            case PARENTHETICAL -> parenthetical;
            case DIALOGUE, LYRICS -> dialogue;
            case TRANSITION -> transition;
            default -> action;
        };
    }

    /** Blank lines above a kind of paragraph. */
    public int above(ParagraphKind kind) {
        return switch (kind) {
            case PARENTHETICAL, DIALOGUE, LYRICS, GENERAL -> 0;
            default -> 1;
        };
    }

    /** Whether paragraphs of a kind take room on the printed page. */
    public static boolean isPrinted(ParagraphKind kind) {
        return switch (kind) {
            case SECTION, SYNOPSIS, NOTE, PAGE_BREAK -> false;
            default -> true;
        };
    }

    /**
     * The lines that paragraphs take, with the blank lines above them. Of two who speak side by side the first counts;
     * what is not printed takes none.
     */
    public int lines(List<Paragraph> paragraphs) {
        int lines = 0;
        for (Paragraph paragraph : paragraphs) {
            if (isPrinted(paragraph.getKind()) && !paragraph.isDual()) {
                String text = paragraph.getText() == null ? "" : paragraph.getText();
                lines += above(paragraph.getKind()) + lines(text, width(paragraph.getKind()));
            }
        }
        return lines;
    }

    /** Lines that a text takes, broken at spaces and after hyphens as a typewriter would; at least one. */
    public static int lines(String text, int width) {
        if (text.length() <= width && text.indexOf('\n') < 0) {
            return 1;
        }
        int lines = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            end = end < 0 ? text.length() : end;
            lines += wrapped(text.substring(start, end).stripTrailing(), width);
            start = end + 1;
        }
        return lines;
    }

    private static int wrapped(String line, int width) {
        int lines = 1;
        int start = 0;
        while (line.length() - start > width) {
            int end = start + width;
            int at = end;
            while (at > start && line.charAt(at) != ' ' && line.charAt(at - 1) != '-') {
                at--;
            }
            start = at > start ? at : end;
            while (start < line.length() && line.charAt(start) == ' ') {
                start++;
            }
            lines++;
        }
        return lines;
    }
}
