package org.backlot.schedule.ui.board;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.documents.script.PlainText;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The words of a scene with the place where it is cut; a click, and the arrow keys, cut elsewhere. */
final class CutView {

    /** Lines that are seen above the cut at first. */
    private static final int ABOVE = 10;

    private final Scene scene;
    private final List<Integer> cuts;
    private final String number;
    private final IntConsumer chosen;
    private final StyledText text;
    private final Palette palette;
    private final List<Integer> starts = new ArrayList<>();
    private int cut;

    CutView(Composite parent, Palette palette, Scene scene, List<Integer> cuts, String number, IntConsumer chosen) {
        this.scene = scene;
        this.cuts = cuts;
        this.number = number;
        this.chosen = chosen;
        this.palette = palette;
        text = new StyledText(parent, SWT.BORDER | SWT.V_SCROLL | SWT.WRAP | SWT.READ_ONLY);
        text.setFont(JFaceResources.getTextFont());
        text.setMargins(10, 8, 10, 8);
        text.setCaret(null);
        text.addListener(SWT.MouseUp, e -> at(text.getOffsetAtPoint(new Point(e.x, e.y))));
        text.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP) {
                step(e.keyCode == SWT.ARROW_DOWN ? 1 : -1);
            }
        });
    }

    Control control() {
        return text;
    }

    /** Cuts before a paragraph. */
    void show(int paragraph) {
        cut = paragraph;
        boolean first = starts.isEmpty();
        int top = text.getTopPixel();
        var words = new StringBuilder();
        List<StyleRange> styles = new ArrayList<>();
        starts.clear();
        List<Paragraph> all = scene.getParagraphs();
        for (int i = 0; i <= all.size(); i++) {
            if (i == cut) {
                int from = words.length();
                words.append("\u2500\u2500\u2500\u2500\u2500\u2500 ").append(number)
                        .append(" \u2500\u2500\u2500\u2500\u2500\u2500\n\n");
                styles.add(new StyleRange(from, words.length() - from, palette.colour("accent"), null, SWT.BOLD));
            }
            if (i < all.size()) {
                starts.add(words.length());
                append(words, all.get(i));
            }
        }
        text.setText(words.toString());
        text.setStyleRanges(styles.toArray(StyleRange[]::new));
        indent();
        text.setTopPixel(top);
        if (first) {
            text.getDisplay().asyncExec(this::reveal);
        }
    }

    /** Lines that are broken go on below their beginning. */
    private void indent() {
        var gc = new GC(text);
        int space = gc.textExtent(" ").x;
        gc.dispose();
        for (int i = 0; i < text.getLineCount(); i++) {
            String line = text.getLine(i);
            text.setLineWrapIndent(i, 1, (line.length() - line.stripLeading().length()) * space);
        }
    }

    private void reveal() {
        if (!text.isDisposed() && cut < starts.size()) {
            text.setTopIndex(Math.max(0, text.getLineAtOffset(starts.get(cut)) - ABOVE));
        }
    }

    private static void append(StringBuilder words, Paragraph paragraph) {
        String indent = switch (paragraph.getKind()) {
            case CHARACTER -> " ".repeat(20);
            case PARENTHETICAL -> " ".repeat(15);
            case DIALOGUE, LYRICS -> " ".repeat(10);
            default -> "";
        };
        words.append(indent).append(PlainText.of(paragraph).replace("\n", "\n" + indent)).append('\n');
        if (paragraph.getKind() != ParagraphKind.CHARACTER && paragraph.getKind() != ParagraphKind.PARENTHETICAL) {
            words.append('\n');
        }
    }

    /** Cuts at the beginning of the paragraph that is there, or of the last before it that a scene can be cut at. */
    private void at(int offset) {
        if (offset < 0) {
            return;
        }
        int paragraph = 0;
        while (paragraph + 1 < starts.size() && starts.get(paragraph + 1) <= offset) {
            paragraph++;
        }
        int clicked = paragraph;
        cuts.stream().filter(place -> place <= clicked).reduce((a, b) -> b)
                .or(() -> cuts.stream().findFirst()).ifPresent(this::take);
    }

    private void step(int way) {
        int at = cuts.indexOf(cut) + way;
        if (at >= 0 && at < cuts.size()) {
            take(cuts.get(at));
        }
    }

    private void take(int place) {
        if (place != cut) {
            show(place);
            chosen.accept(place);
        }
    }
}
