package org.backlot.resources.ui.request;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.mail.Address;
import org.backlot.resources.model.Request;
import org.backlot.resources.request.Letters;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.eclipse.equinox.security.storage.SecurePreferencesFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Shell;

/** Lets requests go out: as files of e-mail, or through a mail server. */
final class Outgoing {

    private final Desk desk;
    private final Shell shell;

    Outgoing(Desk desk, Shell shell) {
        this.desk = desk;
        this.shell = shell;
    }

    void write(List<Request> requests) {
        if (isNothing(requests)) {
            return;
        }
        Session session = desk.session().orElseThrow();
        var dialog = new SenderDialog(shell, desk, session.production(), requests);
        dialog.open("Write E-mails", "Choose Folder\u2026").ifPresent(from -> {
            var folder = new DirectoryDialog(shell, SWT.SAVE);
            folder.setText("Folder for the e-mails");
            String chosen = folder.open();
            if (chosen != null) {
                write(session, requests, from, Path.of(chosen), dialog.goOut());
            }
        });
    }

    /** Writes the files, and notes that they go out where that is so. */
    void write(Session session, List<Request> requests, Address from, Path folder, boolean goOut) {
        Instant now = Instant.now();
        Letters letters = Letters.of(session.production(), requests, from, now);
        try {
            letters.writeInto(folder);
        } catch (IOException e) {
            desk.tell("Write e-mails", e);
            return;
        }
        if (goOut) {
            desk.edit("Send requests", () -> Letters.sent(session.production(),
                    letters.written().stream().map(Letters.Written::request).toList(), now));
        }
    }

    void send(List<Request> requests) {
        if (isNothing(requests)) {
            return;
        }
        Session session = desk.session().orElseThrow();
        Production production = session.production();
        var account = new MailAccount(desk, SecurePreferencesFactory.getDefault());
        var dialog = new SendDialog(shell, desk, production, requests, account);
        dialog.open().ifPresent(with -> new SendJob(desk, session, shell.getDisplay(),
                Letters.of(production, requests, with.from(), Instant.now()), with.server(), with.password())
                .schedule());
    }

    private boolean isNothing(List<Request> requests) {
        if (requests.isEmpty() && desk.session().isPresent()) {
            new Frame(shell, "Requests").say("There is nothing that could go out: no draft, and nothing that waits for "
                    + "an answer.").open(area -> { });
        }
        return requests.isEmpty();
    }
}
