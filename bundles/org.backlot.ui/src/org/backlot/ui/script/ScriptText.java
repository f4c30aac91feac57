package org.backlot.ui.script;

import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;

/**
 * The sheet of text on which a screenplay is shown: the typewriter face of the trade, as wide
 * as a page where there is room, and the margins beside it.
 */
final class ScriptText {

    /** How many characters a line of action has. */
    private static final int PAGE = 62;
    private static final String FACE = "Courier Prime";

    private ScriptText() {
    }

    static StyledText of(Composite parent) {
        var text = new StyledText(parent, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        Display display = text.getDisplay();
        boolean prime = has(display, FACE);
        Font font = FontDescriptor.createFrom(prime ? FACE : family(display), prime ? 11 : 10, SWT.NORMAL)
                .createFont(display);
        text.setFont(font);
        text.addDisposeListener(e -> font.dispose());
        text.setMargins(ScriptMargins.LEFT, 12, ScriptMargins.RIGHT, 12);
        text.setLineSpacing(2);
        var gc = new GC(text);
        gc.setFont(font);
        int page = gc.textExtent("M".repeat(PAGE)).x + ScriptMargins.LEFT + ScriptMargins.RIGHT;
        gc.dispose();
        text.addListener(SWT.Resize, e -> {
            int beside = Math.max(0, (text.getClientArea().width - page) / 2);
            if (text.getLeftMargin() != ScriptMargins.LEFT + beside) {
                text.setMargins(ScriptMargins.LEFT + beside, 12, ScriptMargins.RIGHT + beside, 12);
            }
        });
        return text;
    }

    private static String family(Display display) {
        for (String name : new String[] {"Courier New", "Liberation Mono", "DejaVu Sans Mono"}) {
            if (has(display, name)) {
                return name;
            }
        }
        return "Courier";
    }

    private static boolean has(Display display, String name) {
        return display.getFontList(name, true).length > 0;
    }
}
