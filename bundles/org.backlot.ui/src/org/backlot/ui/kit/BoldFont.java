package org.backlot.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;

/** The bold font of a drawing. */
public final class BoldFont {

    private BoldFont() {
    }

    /** The font of a control, bold; it is let go with the control. */
    public static Font of(Control owner) {
        FontData data = owner.getFont().getFontData()[0];
        var bold = new Font(owner.getDisplay(), data.getName(), data.getHeight(), SWT.BOLD);
        owner.addDisposeListener(e -> bold.dispose());
        return bold;
    }
}
