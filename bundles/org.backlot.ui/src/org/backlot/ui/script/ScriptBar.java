package org.backlot.ui.script;

import java.util.List;

import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.ui.kit.Restyling;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Below the screenplay: what the words at the caret mean, in which other scenes they stand, and keys to add them. */
final class ScriptBar {

    private static final String HINT = "Select words and press Ctrl+T to tag them";

    private final ScriptLook look;
    private final Label says;
    private final Button here;
    private final Button all;

    ScriptBar(Composite parent, ScriptLook look, Runnable accept, Runnable acceptAll) {
        this.look = look;
        var whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(8, 2).spacing(4, 0).applyTo(whole);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(whole);
        says = new Label(whole, SWT.NONE);
        says.setText(HINT);
        says.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(says);
        here = button(whole, "Add Here", "Ctrl+Enter", accept);
        all = button(whole, "Add to All", "Ctrl+Shift+Enter", acceptAll);
        show(ScriptSpot.NOWHERE);
    }

    private static Button button(Composite parent, String label, String key, Runnable run) {
        var button = new Button(parent, SWT.PUSH | SWT.FLAT);
        button.setText(label);
        button.setToolTipText(key);
        button.addListener(SWT.Selection, e -> run.run());
        return button;
    }

    void show(ScriptSpot spot) {
        if (spot.tag() == null) {
            say(HINT, false, false);
            return;
        }
        Element element = spot.tag().element();
        List<Scene> scenes = look.tags().offered(element);
        boolean onSheet = spot.tag().onSheet();
        int others = scenes.size() - (onSheet ? 0 : 1);
        String where = others <= 0 ? ""
                : ", and stands in " + others + (others == 1 ? " other scene" : " other scenes");
        say(element.getName() + " (" + look.category(element) + ") is " + (onSheet ? "" : "not ")
                + "on the sheet of scene " + spot.scene().getNumber() + where, !onSheet, others > 0);
    }

    private void say(String text, boolean offersHere, boolean offersAll) {
        says.setText(text);
        Restyling.enable(here, offersHere);
        Restyling.enable(all, offersAll);
    }
}
