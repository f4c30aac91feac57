package org.backlot.ui.script;

import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;

import org.backlot.core.draft.Revisions;
import org.backlot.core.model.Draft;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;

/**
 * What stands beside the lines of a screenplay: the number and length of a scene at the left; its page, the marks of
 * drafts in their colours and signs of notes at the right; and dots below words that are offered.
 */
final class ScriptMargins {

    static final int LEFT = 92;
    static final int RIGHT = 64;
    private static final int MARK = 46;
    /** Between the mark beside a heading and the page. */
    private static final int GAP = 16;
    private static final int NOTE = 16;

    private final StyledText text;
    private final IntFunction<Screenplay.Line> lines;
    private final ScriptLook look;
    private int paintedTop;

    private ScriptMargins(StyledText text, IntFunction<Screenplay.Line> lines, ScriptLook look) {
        this.text = text;
        this.lines = lines;
        this.look = look;
    }

    /** Draws them whenever the text is drawn. */
    static void draw(StyledText text, IntFunction<Screenplay.Line> lines, ScriptLook look) {
        text.addListener(SWT.Paint, new ScriptMargins(text, lines, look)::paint);
    }

    private void paint(Event event) {
        if (text.getTopPixel() != paintedTop) {
            paintedTop = text.getTopPixel();
            text.redraw();
        }
        int height = text.getClientArea().height;
        for (int i = text.getLineIndex(0); i < text.getLineCount(); i++) {
            int y = text.getLinePixel(i);
            if (y > height) {
                return;
            }
            Screenplay.Line line = lines.apply(i);
            if (line != null) {
                beside(event.gc, line, y, text.getLinePixel(i + 1) - y);
                dots(event.gc, line, text.getOffsetAtLine(i));
            }
        }
    }

    private void beside(GC gc, Screenplay.Line line, int y, int height) {
        Palette palette = look.palette();
        int left = text.getLeftMargin() - LEFT;
        int width = text.getClientArea().width - text.getRightMargin() + RIGHT;
        int mark = line.heading() ? Math.min(width - MARK, scene(gc, line.scene(), y, left, width) - GAP)
                : width - MARK;
        if (line.kind() == ParagraphKind.PAGE_BREAK) {
            gc.setForeground(palette.colour("border"));
            gc.drawLine(left + LEFT, y + height / 2, width - RIGHT, y + height / 2);
        }
        Draft draft = (line.heading() ? Revisions.mark(line.scene())
                : Optional.ofNullable(line.paragraph()).flatMap(Revisions::mark)).orElse(null);
        if (draft != null) {
            gc.setFont(text.getFont());
            gc.setForeground(palette.colour("text"));
            gc.drawText(draft.getMark() == null ? "*" : draft.getMark(), mark, y, true);
            if (draft.getColour() != null) {
                gc.setBackground(Palette.parse(draft.getColour()));
                gc.fillRectangle(width - 6, y, 6, height);
            }
        }
        boolean noted = line.paragraph() != null && line.start() == 0 && !line.paragraph().getNotes().isEmpty();
        if (noted) {
            note(gc, y, width - MARK + NOTE, look.noteColour(line.paragraph().getNotes().getFirst()));
        }
    }

    /** Answers where the label of its page begins. */
    private int scene(GC gc, Scene scene, int y, int left, int width) {
        Palette palette = look.palette();
        gc.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        gc.setForeground(palette.colour(scene.isOmitted() ? "text.disabled" : "text"));
        String number = scene.getNumber() == null ? "" : scene.getNumber();
        gc.drawText(number, left + 10, y, true);
        gc.setFont(JFaceResources.getDefaultFont());
        gc.setForeground(palette.colour("text.secondary"));
        if (!scene.isOmitted()) {
            String length = Eighths.toString(scene.getEighths());
            gc.drawText(length, left + LEFT - 10 - gc.textExtent(length).x, y, true);
        }
        if (scene.getPage() != null && !scene.getPage().isBlank()) {
            String page = "p. " + scene.getPage();
            int start = width - 10 - gc.textExtent(page).x;
            gc.drawText(page, start, y, true);
            return start;
        }
        return width;
    }

    private static void note(GC gc, int y, int x, Color colour) {
        gc.setBackground(colour);
        gc.fillPolygon(new int[] {x, y + 3, x + 11, y + 3, x + 11, y + 10, x + 7, y + 14, x, y + 14});
    }

    /** Below each word of a tag, so that it follows the text where that is broken. */
    private void dots(GC gc, Screenplay.Line line, int offset) {
        List<Tags.Tag> tags = look.tags(line);
        for (Tags.Tag tag : tags) {
            if (!tag.onSheet()) {
                gc.setForeground(look.colour(tag.element()));
                gc.setLineStyle(SWT.LINE_DOT);
                gc.setLineWidth(2);
                int from = Math.max(0, tag.start() - line.start());
                int to = Math.min(line.text().length(), tag.end() - line.start());
                for (int word = from; word < to; word++) {
                    int end = word;
                    while (end < to && line.text().charAt(end) != ' ') {
                        end++;
                    }
                    under(gc, offset + word, offset + end);
                    word = end;
                }
                gc.setLineStyle(SWT.LINE_SOLID);
                gc.setLineWidth(1);
            }
        }
    }

    private void under(GC gc, int from, int to) {
        Point start = text.getLocationAtOffset(from);
        Point end = text.getLocationAtOffset(to);
        int y = start.y + text.getLineHeight(from) - 2;
        int stop = end.y == start.y ? end.x : start.x + (to - from) * 8;
        gc.drawLine(start.x, y, stop, y);
    }
}
