package org.backlot.ui.draft;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.draft.SceneChange;
import org.backlot.core.draft.SceneVersion;
import org.backlot.core.draft.SceneVersion.Line;
import org.backlot.core.draft.TextDifference;
import org.backlot.core.model.ParagraphKind;
import org.backlot.ui.kit.Desk;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** The old and the new text of a change side by side; words that are gone are struck out, new ones are marked. */
final class TextPanes {

    /** Lines to read above the first difference. */
    private static final int ABOVE = 3;

    private final Desk desk;
    private final SashForm whole;
    private final StyledText before;
    private final StyledText after;

    TextPanes(Composite parent, Desk desk) {
        this.desk = desk;
        whole = new SashForm(parent, SWT.HORIZONTAL);
        before = pane();
        after = pane();
        follow(before, after);
        follow(after, before);
    }

    private StyledText pane() {
        var pane = new StyledText(whole, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL | SWT.BORDER);
        pane.setMargins(10, 8, 10, 8);
        pane.setLineSpacing(2);
        return pane;
    }

    private static void follow(StyledText one, StyledText other) {
        one.getVerticalBar().addListener(SWT.Selection, e -> other.setTopPixel(one.getTopPixel()));
    }

    Control control() {
        return whole;
    }

    StyledText before() {
        return before;
    }

    StyledText after() {
        return after;
    }

    /** Shows a change. */
    void show(SceneChange change) {
        List<Line> old = lines(change, change.before());
        List<Line> fresh = lines(change, change.after());
        if (change instanceof SceneChange.Opening opening) {
            old = opening.was();
            fresh = opening.is();
        } else if (change instanceof SceneChange.Notes notes) {
            fresh = notes.texts().stream().map(text -> new Line(ParagraphKind.NOTE, text, false)).toList();
        }
        var left = new Writing(desk.palette().colour("error"), desk.palette().colour("error.soft"), true);
        var right = new Writing(desk.palette().colour("ok"), desk.palette().colour("ok.soft"), false);
        for (TextDifference.Row row : TextDifference.of(old, fresh).rows()) {
            if (!row.same()) {
                left.begin();
                right.begin();
            }
            left.add(row.before() < 0 ? null : old.get(row.before()), row.removed());
            right.add(row.after() < 0 ? null : fresh.get(row.after()), row.added());
        }
        left.into(before);
        right.into(after);
    }

    /** Headings are lines of their own, so that what was split or merged is read in one piece. */
    private static List<Line> lines(SceneChange change, List<SceneVersion> scenes) {
        List<Line> lines = new ArrayList<>();
        for (SceneVersion scene : scenes) {
            boolean comparable = !change.before().isEmpty() && !change.after().isEmpty();
            lines.add(new Line(ParagraphKind.SHOT, comparable ? scene.heading() : scene.title(), false));
            lines.addAll(scene.lines());
        }
        return lines;
    }

    /** One side as it is written. */
    private static final class Writing {

        private final StringBuilder text = new StringBuilder();
        private final List<StyleRange> marks = new ArrayList<>();
        private final List<Integer> indents = new ArrayList<>();
        private final Color ink;
        private final Color paper;
        private final boolean struck;
        /** The line of the first difference. */
        private int first = -1;

        Writing(Color ink, Color paper, boolean struck) {
            this.ink = ink;
            this.paper = paper;
            this.struck = struck;
        }

        /** What is added next differs. */
        void begin() {
            first = first < 0 ? indents.size() : first;
        }

        void add(Line line, List<TextDifference.Span> spans) {
            int start = text.length();
            String words = line == null ? "" : line.text();
            for (TextDifference.Span span : spans) {
                var mark = new StyleRange(start + span.start(), span.end() - span.start(), ink, paper);
                mark.strikeout = struck;
                marks.add(mark);
            }
            if (line != null && line.kind() == ParagraphKind.SHOT && spans.isEmpty()) {
                marks.add(new StyleRange(start, words.length(), null, null, SWT.BOLD));
            }
            text.append(words).append('\n');
            int indent = line == null ? 0 : indent(line.kind());
            words.lines().forEach(each -> indents.add(indent));
            if (words.isEmpty()) {
                indents.add(indent);
            }
        }

        private static int indent(ParagraphKind kind) {
            return switch (kind) {
                case CHARACTER -> 120;
                case PARENTHETICAL -> 90;
                case DIALOGUE, LYRICS -> 60;
                default -> 0;
            };
        }

        void into(StyledText pane) {
            pane.setText(text.toString());
            pane.setStyleRanges(marks.toArray(StyleRange[]::new));
            for (int i = 0; i < indents.size() && i < pane.getLineCount(); i++) {
                pane.setLineIndent(i, 1, indents.get(i));
                pane.setLineWrapIndent(i, 1, indents.get(i));
            }
            pane.setTopIndex(Math.max(0, first - ABOVE));
        }
    }
}
