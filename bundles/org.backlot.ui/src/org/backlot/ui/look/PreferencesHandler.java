package org.backlot.ui.look;

import java.util.List;

import org.backlot.ui.kit.Frame;
import org.eclipse.e4.core.di.annotations.Execute;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/** Shows the person's choices for the program itself. */
public class PreferencesHandler {

    private static final List<String> LABELS = List.of("As the desktop has it", "Light", "Dark");

    @Execute
    void show(Shell shell, Theme theme) {
        new Frame(shell, "Preferences").open(area -> {
            GridDataFactory.fillDefaults().grab(true, true).hint(360, SWT.DEFAULT).applyTo(area);
            var head = new Label(area, SWT.NONE);
            head.setText("Theme");
            head.setData("org.eclipse.e4.ui.css.CssClassName", "section-title");
            for (String choice : Theme.CHOICES) {
                var button = new Button(area, SWT.RADIO);
                button.setText(LABELS.get(Theme.CHOICES.indexOf(choice)));
                button.setSelection(theme.choice().equals(choice));
                button.addListener(SWT.Selection, e -> {
                    if (button.getSelection()) {
                        theme.choose(choice);
                    }
                });
            }
        });
    }
}
