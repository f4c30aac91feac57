package org.backlot.ui.script;

import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;

/**
 * Gives the lines of a screenplay their styles when they come into sight, as to set those of all lines at once takes
 * many seconds; and again when they changed.
 */
final class ScriptStyles {

    /** More lines than the widget keeps laid out; it lays out all others when they come into sight. */
    private static final int KEPT = 320;

    private final StyledText text;
    private final ScriptLook look;
    private final IntFunction<Screenplay.Line> lines;
    private final Map<Screenplay.Line, List<StyleRange>> given = new HashMap<>();

    /** @param lines by their number; null where there is none */
    ScriptStyles(StyledText text, ScriptLook look, IntFunction<Screenplay.Line> lines) {
        this.text = text;
        this.look = look;
        this.lines = lines;
        text.addLineStyleListener(this::style);
    }

    private void style(LineStyleEvent event) {
        Screenplay.Line line = lines.apply(text.getLineAtOffset(event.lineOffset));
        if (line != null) {
            event.indent = ScriptLook.indent(line);
            event.wrapIndent = event.indent;
            event.styles = look.styles(line, event.lineOffset);
            given.put(line, from(event.styles, event.lineOffset));
        }
    }

    /** What was given is worth nothing for another text. */
    void forget() {
        given.clear();
    }

    /** Has those lines laid out again that the widget keeps in styles that they have no more. */
    void refresh() {
        int top = Math.max(0, text.getTopIndex() - 1);
        int end = Math.min(text.getLineCount(), top + KEPT);
        int[] changed = IntStream.range(top, end).filter(this::isChanged).toArray();
        if (changed.length > 0) {
            int last = changed[changed.length - 1];
            int from = text.getOffsetAtLine(changed[0]);
            text.redrawRange(from, text.getOffsetAtLine(last) + lines.apply(last).text().length() - from, false);
        }
        Set<Screenplay.Line> near = new HashSet<>(IntStream.range(top, end).mapToObj(lines).toList());
        given.keySet().retainAll(near);
    }

    private boolean isChanged(int index) {
        Screenplay.Line line = lines.apply(index);
        List<StyleRange> before = line == null ? null : given.get(line);
        return before != null && !before.equals(from(look.styles(line, 0), 0));
    }

    /** Styles as they are told from the beginning of the line. */
    private static List<StyleRange> from(StyleRange[] styles, int offset) {
        return Arrays.stream(styles).map(style -> {
            var moved = (StyleRange) style.clone();
            moved.start -= offset;
            return moved;
        }).toList();
    }
}
