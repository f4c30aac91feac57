package org.backlot.resources.ui.request;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.session.Session;
import org.backlot.resources.mail.Letter;
import org.backlot.resources.mail.MailServer;
import org.backlot.resources.mail.Sending;
import org.backlot.resources.mail.Sending.Delivery;
import org.backlot.resources.model.Request;
import org.backlot.resources.request.Letters;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.production.Work;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Display;

/**
 * Sends letters one by one until it is cancelled. Each that the server took is marked as sent there and then, and
 * nothing else; so whoever tries again sends the rest.
 */
public final class SendJob extends Job {

    private final Desk desk;
    private final Session session;
    private final Display display;
    private final Letters letters;
    private final MailServer server;
    private final String password;

    /**
     * @param display of the thread that draws, on which the production is changed
     * @param letters what is sent
     */
    public SendJob(Desk desk, Session session, Display display, Letters letters, MailServer server, String password) {
        super("Sending " + letters.written().size() + " e-mails");
        this.desk = desk;
        this.session = session;
        this.display = display;
        this.letters = letters;
        this.server = server;
        this.password = password;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        SubMonitor progress = SubMonitor.convert(monitor, letters.written().size());
        List<Delivery> deliveries = new ArrayList<>();
        Optional<IOException> fault = Optional.empty();
        try {
            new Sending(server, password).send(letters.written().stream().map(Letters.Written::letter).toList(),
                    delivery -> {
                        deliveries.add(delivery);
                        if (delivery.isSent()) {
                            display.asyncExec(() -> sent(delivery.letter()));
                        }
                        setName("Sending e-mails: " + deliveries.size() + " of " + letters.written().size());
                        progress.split(1);
                    });
        } catch (OperationCanceledException e) {
            return Status.CANCEL_STATUS;
        } catch (IOException e) {
            fault = Optional.of(e);
        } finally {
            IOException told = fault.orElse(null);
            display.asyncExec(() -> tell(deliveries, Optional.ofNullable(told)));
        }
        long sent = deliveries.stream().filter(Delivery::isSent).count();
        return Status.info(sent == 1 ? "1 e-mail sent" : sent + " e-mails sent");
    }

    /** Notes at once what the server took, so that it is known however the rest ends. */
    private void sent(Letter letter) {
        List<Request> requests = letters.of(List.of(letter)).stream()
                .flatMap(request -> session.object(request.getId(), Request.class).stream()).toList();
        if (!requests.isEmpty() && desk.session().filter(open -> open == session).isPresent()) {
            desk.edit("Send request to " + letter.to().name(),
                    () -> Letters.sent(session.production(), requests, Instant.now()));
        }
    }

    private void tell(List<Delivery> deliveries, Optional<IOException> fault) {
        List<String> problems = new ArrayList<>();
        deliveries.stream().filter(delivery -> !delivery.isSent())
                .forEach(delivery -> problems.add(delivery.letter().to() + ": " + delivery.problem()));
        fault.ifPresent(cause -> problems.add(cause.getMessage()));
        if (!problems.isEmpty()) {
            long sent = deliveries.stream().filter(Delivery::isSent).count();
            desk.tell("Send requests", new IllegalStateException(sent + " of " + letters.written().size()
                    + " e-mails went out. " + String.join("; ", problems), fault.orElse(null)));
        }
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == Work.FAMILY;
    }
}
