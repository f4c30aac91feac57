package org.backlot.ui.kit;

import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Control;

/**
 * The style sheet is asked once for each control; it does not see that one was enabled, was pressed or has another
 * class.
 */
public final class Restyling {

    private static final String ENGINE = "org.eclipse.e4.ui.css.swt.theme";
    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final String PRESSED = "pressed";

    private Restyling() {
    }

    /** Asks the style sheet again. */
    public static void restyle(Control control) {
        if (control.getDisplay().getData(ENGINE) instanceof IThemeEngine engine) {
            engine.applyStyles(control, false);
        }
    }

    /** Enables a control or not, and lets it look so. */
    public static void enable(Control control, boolean can) {
        if (control.getEnabled() != can) {
            control.setEnabled(can);
            restyle(control);
        }
    }

    /** Presses a toggle button or lets it go, and lets it look so: its class is {@value #PRESSED} while it is. */
    public static void press(Button toggle, boolean pressed) {
        toggle.setSelection(pressed);
        toggle.setData(CLASS, pressed ? PRESSED : null);
        restyle(toggle);
    }
}
