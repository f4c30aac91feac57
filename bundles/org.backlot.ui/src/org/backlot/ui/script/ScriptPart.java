package org.backlot.ui.script;

import java.util.List;

import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Palette;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.LineBackgroundEvent;
import org.eclipse.swt.custom.LineStyleEvent;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** The screenplay to read; the caret selects its scene, and the scene that is selected elsewhere is brought here. */
public class ScriptPart {

    private static final int MARGIN = 24;

    private final Desk desk;
    private final StyledText text;
    private List<Screenplay.Line> lines = List.of();
    private Scene selected;
    private Palette painted;
    private boolean quiet;

    @Inject
    public ScriptPart(Composite parent, Desk desk) {
        this.desk = desk;
        text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        Font font = FontDescriptor.createFrom("Courier Prime", 11, SWT.NORMAL).createFont(text.getDisplay());
        Font courier = text.getDisplay().getFontList("Courier Prime", true).length > 0 ? font
                : FontDescriptor.createFrom(family(), 10, SWT.NORMAL).createFont(text.getDisplay());
        text.setFont(courier);
        text.addDisposeListener(e -> {
            font.dispose();
            courier.dispose();
        });
        text.setMargins(MARGIN, 12, MARGIN, 12);
        text.setTabStops(new int[] {48});
        text.setLineSpacing(2);
        text.addLineStyleListener(this::style);
        text.addLineBackgroundListener(this::background);
        text.addCaretListener(e -> caret(e.caretOffset));
        desk.watch(text, List.of(Production.class, Script.class, Scene.class, Paragraph.class), this::show);
        desk.follow(text, Scene.class, this::bring);
    }

    private String family() {
        for (String name : new String[] {"Courier New", "Liberation Mono", "DejaVu Sans Mono"}) {
            if (text.getDisplay().getFontList(name, true).length > 0) {
                return name;
            }
        }
        return "Courier";
    }

    private void show() {
        quiet = true;
        List<Screenplay.Line> next = desk.session().map(s -> Screenplay.of(s.production().getScript()))
                .orElse(List.of());
        if (!next.equals(lines) || !desk.palette().equals(painted)) {
            int top = text.getTopPixel();
            lines = next;
            painted = desk.palette();
            text.setText(String.join("\n", lines.stream().map(Screenplay.Line::text).toList()));
            text.setTopPixel(top);
        }
        quiet = false;
    }

    /** Asked for each line when it comes into sight: to set all lines of a feature at once takes many seconds. */
    private void style(LineStyleEvent event) {
        int index = text.getLineAtOffset(event.lineOffset);
        if (index >= lines.size()) {
            return;
        }
        Screenplay.Line line = lines.get(index);
        event.indent = indent(line);
        event.wrapIndent = event.indent;
        int end = line.heading() ? line.text().lastIndexOf(Screenplay.GAP) : -1;
        if (end >= 0) {
            event.styles = new StyleRange[] {
                    new StyleRange(event.lineOffset, end, desk.palette().colour("text"), null, SWT.BOLD),
                    new StyleRange(event.lineOffset + end, line.text().length() - end,
                            desk.palette().colour("text.secondary"), null)};
        }
    }

    private void background(LineBackgroundEvent event) {
        int index = text.getLineAtOffset(event.lineOffset);
        if (index < lines.size() && lines.get(index).heading()) {
            event.lineBackground = desk.palette().colour(
                    lines.get(index).scene() == selected ? "selection" : "raised");
        }
    }

    private static int indent(Screenplay.Line line) {
        return switch (line.kind()) {
            case CHARACTER -> 260;
            case PARENTHETICAL -> 190;
            case DIALOGUE, LYRICS -> 140;
            case TRANSITION -> 400;
            default -> line.heading() ? 0 : 48;
        };
    }

    private void caret(int offset) {
        int line = text.getLineAtOffset(offset);
        Scene scene = quiet || line >= lines.size() ? null : lines.get(line).scene();
        if (scene != null && scene != selected) {
            mark(scene);
            desk.select(List.of(scene));
        }
    }

    private void bring(Scene scene) {
        if (scene == selected) {
            return;
        }
        mark(scene);
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).heading() && lines.get(i).scene() == scene) {
                quiet = true;
                text.setCaretOffset(text.getOffsetAtLine(i));
                text.setTopIndex(Math.max(0, i - 1));
                quiet = false;
                return;
            }
        }
    }

    private void mark(Scene scene) {
        selected = scene;
        text.redraw();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        text.setFocus();
    }
}
