package org.backlot.resources.ui.request;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.resources.mail.Address;
import org.backlot.resources.mail.MailServer;
import org.backlot.resources.mail.MailServer.Security;
import org.backlot.resources.model.Request;
import org.backlot.resources.request.Letters;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.equinox.security.storage.StorageException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks who sends, and through which mail server. */
final class SendDialog {

    private final Desk desk;
    private final Production production;
    private final List<Request> requests;
    private final MailAccount account;
    private final Frame frame;
    private Text sender;
    private Text host;
    private Text port;
    private Combo security;
    private Text user;
    private Text password;
    private Button keep;
    private With with;

    /** What was chosen. */
    record With(Address from, MailServer server, String password) {
    }

    SendDialog(Shell shell, Desk desk, Production production, List<Request> requests, MailAccount account) {
        this.desk = desk;
        this.production = production;
        this.requests = requests;
        this.account = account;
        frame = new Frame(shell, "Send Requests").accept("Send", this::complete);
    }

    Optional<With> open() {
        return frame.open(this::fill) ? Optional.of(with) : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(area);
        sender = SenderDialog.field(area, "From", SWT.BORDER, SenderDialog.chosen(production));
        host = SenderDialog.field(area, "Mail server", SWT.BORDER, account.habit("host", ""));
        SenderDialog.label(area, "Security");
        security = new Combo(area, SWT.DROP_DOWN | SWT.READ_ONLY);
        security.setItems("STARTTLS", "TLS", "None: a server in the same house, without a user");
        security.select(Math.max(0, List.of("STARTTLS", "TLS", "NONE").indexOf(account.habit("security", "STARTTLS"))));
        port = SenderDialog.field(area, "Port", SWT.BORDER, account.habit("port", "587"));
        security.addListener(SWT.Selection, e -> port.setText(switch (security()) {
            case STARTTLS -> "587";
            case TLS -> "465";
            case NONE -> "25";
        }));
        user = SenderDialog.field(area, "User", SWT.BORDER, account.habit("user", ""));
        password = SenderDialog.field(area, "Password", SWT.PASSWORD | SWT.BORDER, "");
        keep = new Button(area, SWT.CHECK);
        keep.setText("Keep the password in the secure storage of this computer");
        GridDataFactory.fillDefaults().span(2, 1).applyTo(keep);
        List.of(sender, host, user).forEach(field -> field.addListener(SWT.Modify, e -> show()));
        show();
    }

    private Security security() {
        return Security.values()[Math.max(0, security.getSelectionIndex())];
    }

    private void show() {
        password.setMessage(account.hasPassword(host.getText().strip(), user.getText().strip())
                ? "Kept in the secure storage" : "");
        try {
            SenderDialog.says(frame, Letters.of(production, requests, Address.parse(sender.getText()), Instant.now()));
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage() + ". Write the sender as Production office <office@example.org>").ready(false);
        }
    }

    private boolean complete() {
        try {
            Address from = Address.parse(sender.getText());
            MailServer server = new MailServer(host.getText(), number(port.getText()), security(), user.getText());
            String secret = server.user().isEmpty() ? "" : secret(server);
            account.keep(server);
            with = new With(from, server, secret);
            return SenderDialog.keep(desk, production, from);
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage());
        } catch (StorageException | IOException e) {
            frame.wrong("The secure storage did not open: " + e.getMessage()
                    + ". Type the password and do not keep it");
        }
        return false;
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text.strip());
        } catch (NumberFormatException e) {
            throw new IllegalArgumentException("The port is a number: 587, or 465 for TLS", e);
        }
    }

    private String secret(MailServer server) throws StorageException, IOException {
        String typed = password.getText();
        if (typed.isEmpty()) {
            return account.password(server).orElseThrow(() -> new IllegalArgumentException("Type the password of "
                    + server.user()));
        }
        if (keep.getSelection()) {
            account.keepPassword(server, typed);
        }
        return typed;
    }
}
