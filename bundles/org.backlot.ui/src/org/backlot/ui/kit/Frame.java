package org.backlot.ui.kit;

import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

/**
 * The frame of every dialog: a line that says what to do, or what is wrong, a body, and the buttons.
 *
 * <pre>{@code
 * var frame = new Frame(shell, "Papers").accept("Make\u2026", this::complete);
 * frame.say("Choose a paper.");
 * if (frame.open(this::body)) {
 *     ...
 * }
 * }</pre>
 */
public final class Frame {

    private static final String CLASS = "org.eclipse.e4.ui.css.CssClassName";
    private static final int LINE = 420;

    private final Window window;
    private final String title;
    private String verb;
    private BooleanSupplier accepts = () -> true;
    private String says = "";
    private boolean wrong;
    private boolean ready = true;
    private Consumer<Composite> body;
    private Label line;

    public Frame(Shell parent, String title) {
        this.title = title;
        window = new Window(parent);
    }

    /**
     * Has a button that Enter presses, and one that cancels; without, there is one that closes.
     *
     * @param label   what is done then, a verb
     * @param complete asked when it is pressed; whether the dialog may close
     */
    public Frame accept(String label, BooleanSupplier complete) {
        verb = label;
        accepts = complete;
        return this;
    }

    /** Says what to do. */
    public Frame say(String text) {
        return tell(text, false);
    }

    /** Says what is wrong, until something else is said. */
    public Frame wrong(String text) {
        return tell(text, true);
    }

    /** Whether the button can be pressed. */
    public Frame ready(boolean can) {
        ready = can;
        window.update();
        return this;
    }

    /** As if the button were pressed. */
    public void accept() {
        if (ready) {
            window.okPressed();
        }
    }

    /**
     * Shows the dialog until it is closed.
     *
     * @param content makes what stands in it, in a composite with margins and a layout of one column
     * @return whether the button was pressed, and not cancel
     */
    public boolean open(Consumer<Composite> content) {
        body = content;
        return window.open() == org.eclipse.jface.window.Window.OK;
    }

    /** The shell, while it is open. */
    public Shell shell() {
        return window.getShell();
    }

    private Frame tell(String text, boolean fault) {
        says = text;
        wrong = fault;
        if (line != null && !line.isDisposed()) {
            show();
            line.getParent().layout();
        }
        return this;
    }

    private void show() {
        ((GridData) line.getLayoutData()).exclude = says.isEmpty();
        line.setVisible(!says.isEmpty());
        line.setText(says.replace("&", "&&"));
        line.setToolTipText(says);
        line.setData(CLASS, wrong ? "problem-error" : "hint");
        Restyling.restyle(line);
    }

    private void fill(Composite parent) {
        GridLayoutFactory.fillDefaults().margins(16, 14).spacing(0, 12).applyTo(parent);
        line = new Label(parent, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).hint(LINE, SWT.DEFAULT).applyTo(line);
        show();
        var area = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().applyTo(area);
        body.accept(area);
    }

    private final class Window extends Dialog {

        Window(Shell parent) {
            super(parent);
        }

        @Override
        protected void configureShell(Shell shell) {
            super.configureShell(shell);
            shell.setText(title);
        }

        @Override
        protected boolean isResizable() {
            return true;
        }

        @Override
        protected Control createDialogArea(Composite parent) {
            var area = (Composite) super.createDialogArea(parent);
            fill(area);
            return area;
        }

        @Override
        protected void createButtonsForButtonBar(Composite bar) {
            createButton(bar, IDialogConstants.OK_ID, verb == null ? IDialogConstants.CLOSE_LABEL : verb, true);
            if (verb != null) {
                createButton(bar, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
            }
            update();
        }

        void update() {
            Button button = getButton(IDialogConstants.OK_ID);
            if (button != null) {
                Restyling.enable(button, ready);
            }
        }

        @Override
        protected void okPressed() {
            if (accepts.getAsBoolean()) {
                super.okPressed();
            }
        }
    }
}
