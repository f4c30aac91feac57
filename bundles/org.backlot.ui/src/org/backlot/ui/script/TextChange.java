package org.backlot.ui.script;

import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Point;

/**
 * What makes one text of another, as short as can be: a widget that is given a whole screenplay again lays out each of
 * its lines again.
 *
 * @param start  the first character that is replaced
 * @param length how many are replaced
 * @param text   what stands there then
 */
public record TextChange(int start, int length, String text) {

    /** What makes the one of the other. */
    public static TextChange between(String before, String now) {
        int most = Math.min(before.length(), now.length());
        int same = 0;
        while (same < most && before.charAt(same) == now.charAt(same)) {
            same++;
        }
        int behind = 0;
        while (behind < most - same
                && before.charAt(before.length() - 1 - behind) == now.charAt(now.length() - 1 - behind)) {
            behind++;
        }
        return new TextChange(same, before.length() - same - behind, now.substring(same, now.length() - behind));
    }

    /** Whether little of a text stays. */
    boolean isAnotherText(String before) {
        return length >= before.length() / 2;
    }

    /** Makes the change; the lines in sight, the caret and what is selected stay where they were. */
    void make(StyledText in) {
        int top = in.getTopIndex();
        int away = in.getLinePixel(top);
        boolean above = in.getLineAtOffset(start) < top;
        int lines = in.getLineCount();
        Point selection = in.getSelection();
        in.replaceTextRange(start, length, text);
        in.setSelection(follow(selection.x, in.getCharCount()), follow(selection.y, in.getCharCount()));
        int now = above ? Math.max(0, top + in.getLineCount() - lines) : top;
        in.setTopIndex(now);
        int moved = in.getLinePixel(now) - away;
        if (moved != 0) {
            in.setTopPixel(in.getTopPixel() + moved);
        }
    }

    /** Where a place of the text is after the change. */
    private int follow(int offset, int end) {
        int now = offset <= start ? offset : offset >= start + length ? offset - length + text.length()
                : Math.min(offset, start + text.length());
        return Math.min(now, end);
    }
}
