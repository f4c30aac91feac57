package org.backlot.ui.elements;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.model.Element;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** Asks by dialogs. */
final class AskingDialogs implements Asking {

    private final Shell shell;
    private final Categories categories;

    AskingDialogs(Shell shell, Categories categories) {
        this.shell = shell;
        this.categories = categories;
    }

    @Override
    public Optional<String> name(String title, String message, String proposal, Function<String, String> fault) {
        var dialog = new InputDialog(shell, title, message, proposal, fault::apply);
        return dialog.open() == Window.OK ? Optional.of(dialog.getValue().strip()) : Optional.empty();
    }

    @Override
    public Optional<Element> kept(List<Element> elements, String message) {
        var dialog = new Keeping(elements, message);
        return dialog.open() == 0 ? Optional.of(elements.get(dialog.chosen)) : Optional.empty();
    }

    @Override
    public boolean sure(String title, String message, String verb) {
        return MessageDialog.open(MessageDialog.QUESTION, shell, title, message, SWT.NONE, verb, "Cancel") == 0;
    }

    /** A button for each element. */
    private final class Keeping extends MessageDialog {

        private final List<Element> elements;
        private int chosen;

        Keeping(List<Element> elements, String message) {
            super(AskingDialogs.this.shell, "Merge", null, message, QUESTION, 0, "Merge", "Cancel");
            this.elements = elements;
        }

        @Override
        protected Control createCustomArea(Composite parent) {
            var area = new Composite(parent, SWT.NONE);
            GridDataFactory.fillDefaults().grab(true, false).indent(52, 0).applyTo(area);
            GridLayoutFactory.fillDefaults().applyTo(area);
            for (int i = 0; i < elements.size(); i++) {
                var button = new Button(area, SWT.RADIO);
                Element element = elements.get(i);
                button.setText((element.getBoardId() == null ? "" : element.getBoardId() + "  ")
                        + element.getName() + "  (" + categories.nameOf(element.getCategory()) + ")");
                button.setSelection(i == 0);
                int place = i;
                button.addListener(SWT.Selection, e -> chosen = place);
            }
            return area;
        }
    }
}
