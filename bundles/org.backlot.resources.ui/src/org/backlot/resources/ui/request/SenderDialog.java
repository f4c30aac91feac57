package org.backlot.resources.ui.request;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;
import org.backlot.resources.mail.Address;
import org.backlot.resources.model.Request;
import org.backlot.resources.request.Letters;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks who sends, and says what will go out and what cannot. */
final class SenderDialog {

    private final Shell shell;
    private final Desk desk;
    private final Production production;
    private final List<Request> requests;
    private Frame frame;
    private Text sender;
    private Button goes;
    private Address from;
    private boolean goOut;

    SenderDialog(Shell shell, Desk desk, Production production, List<Request> requests) {
        this.shell = shell;
        this.desk = desk;
        this.production = production;
        this.requests = requests;
    }

    /** The sender, kept for the production; empty where the person thought better of it. */
    Optional<Address> open(String title, String verb) {
        frame = new Frame(shell, title).accept(verb, () -> {
            from = Address.parse(sender.getText());
            goOut = goes.getSelection();
            return keep(desk, production, from);
        });
        return frame.open(this::fill) ? Optional.of(from) : Optional.empty();
    }

    /** Whether they go out now, so that they count as sent. */
    boolean goOut() {
        return goOut;
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        sender = field(area, "From", SWT.BORDER, chosen(production));
        sender.addListener(SWT.Modify, e -> show());
        goes = new Button(area, SWT.CHECK);
        goes.setText("They go out now: mark them as sent");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(goes);
        show();
    }

    private void show() {
        try {
            says(frame, Letters.of(production, requests, Address.parse(sender.getText()), Instant.now()));
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage() + ". Write the sender as Production office <office@example.org>").ready(false);
        }
    }

    /** Says what will go out and what cannot. */
    static void says(Frame frame, Letters letters) {
        int count = letters.written().size();
        String says = count == 0 ? "Nothing can go out." : count == 1 ? "1 e-mail to "
                + letters.written().getFirst().letter().to() + "." : count + " e-mails.";
        String faults = letters.faults().isEmpty() ? "" : " Left out: " + String.join("; ", letters.faults()) + ".";
        frame.say(says + faults).ready(count > 0);
    }

    static String chosen(Production production) {
        return Letters.sender(production).map(Address::toString).orElse("");
    }

    static boolean keep(Desk desk, Production production, Address from) {
        return from.toString().equals(chosen(production))
                || desk.edit("Choose the sender", () -> Settings.set(production, Letters.SENDER, from.toString()));
    }

    static void label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
    }

    static Text field(Composite area, String label, int style, String value) {
        label(area, label);
        var text = new Text(area, style);
        text.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(320, SWT.DEFAULT).applyTo(text);
        return text;
    }
}
