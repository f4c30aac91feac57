package org.backlot.resources.request;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.backlot.core.command.UsageFault;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.mail.Address;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;

/**
 * {@code backlot requests PRODUCTION}: {@code --quotes} drafts requests for quotation, {@code --write FOLDER} writes
 * the e-mails of what is not answered ({@code --sent} notes that they go out), {@code --answers FILE} reads answers; in
 * this order. Prints {@code drafted}, {@code written} (file names), {@code answered} (name and state) and {@code told}.
 */
public final class RequestsCommand implements Command {

    @Override
    public Outcome run(Invocation call) throws IOException {
        boolean edits = call.option("sent").isPresent() || call.option("quotes").isPresent()
                || !call.options("answers").isEmpty();
        if (!edits && call.option("write").isEmpty()) {
            throw new UsageFault("Say what to do: --write FOLDER, --answers FILE or --quotes. backlot show PRODUCTION "
                    + "requests prints them");
        }
        Map<String, Object> done = new LinkedHashMap<>();
        List<String> told = new ArrayList<>();
        try (Session session = call.open("PRODUCTION", edits ? FileStore.Access.EDIT : FileStore.Access.READ)) {
            ResourceBook book = ResourceBook.of(session.production())
                    .orElseThrow(() -> new UsageFault("This production has no resource book"));
            List<Answer> answers = answers(call, session.production(), told);
            try {
                if (call.option("quotes").isPresent()) {
                    session.edit("Draft requests for quotation", () -> done.put("drafted",
                            Questionnaire.quotes(book, session.questions(), null).size()));
                }
                if (call.option("write").isPresent()) {
                    done.put("written", write(call, session, book, told));
                }
            } catch (IllegalArgumentException e) {
                throw new UsageFault(e.getMessage());
            }
            if (!call.options("answers").isEmpty()) {
                done.put("answered", take(session, book, answers, told));
            }
            if (edits) {
                session.save();
            }
        }
        told.forEach(call::note);
        done.put("told", told);
        call.print(done);
        return Outcome.FINE;
    }

    private static List<String> write(Invocation call, Session session, ResourceBook book, List<String> told)
            throws IOException {
        Address from = call.option("from").map(Address::parse).or(() -> Letters.sender(book.production()))
                .orElseThrow(() -> new UsageFault("Say who sends: --from \"Production office <office@example.org>\", or "
                        + "set " + Letters.SENDER));
        RequestKind kind = call.option("kind").map(RequestsCommand::kind).orElse(null);
        List<Request> open = book.resources().getRequests().stream().filter(request -> !Standing.isAnswered(request))
                .filter(request -> kind == null || request.getKind() == kind).toList();
        Instant now = Instant.now();
        Letters letters = Letters.of(book.production(), open, from, now);
        told.addAll(letters.faults());
        List<Path> files = letters.writeInto(call.file(call.option("write").orElseThrow()));
        if (call.option("sent").isPresent()) {
            session.edit("Send requests", () -> Letters.sent(book.production(),
                    letters.written().stream().map(Letters.Written::request).toList(), now));
        }
        return files.stream().map(file -> file.getFileName().toString()).toList();
    }

    private static RequestKind kind(String name) {
        for (RequestKind kind : RequestKind.values()) {
            if (kind.name().equalsIgnoreCase(name)) {
                return kind;
            }
        }
        throw new UsageFault("There is no kind of request " + name
                + ". Write availability, dates, sizes, offer or quote");
    }

    private static List<Answer> answers(Invocation call, Production production, List<String> told) throws IOException {
        List<Answer> answers = new ArrayList<>();
        for (String name : call.options("answers")) {
            Path file = call.file(name);
            try (InputStream in = Files.newInputStream(file)) {
                AnswerFile read = AnswerFile.read(in, file.getFileName().toString(), Letters.zone(production));
                answers.addAll(read.answers());
                told.addAll(read.notes());
            }
        }
        return answers;
    }

    private static List<Map<String, Object>> take(Session session, ResourceBook book, List<Answer> answers,
            List<String> told) {
        List<Map<String, Object>> rows = new ArrayList<>();
        session.edit("Read answers", () -> {
            ZoneId zone = Letters.zone(book.production());
            Answers.Taken taken = new Answers(book, LocalDateTime.now(zone)).take(answers);
            told.addAll(taken.told());
            taken.answered().forEach(request -> rows.add(Map.of("name", Recipient.of(book.production(),
                    request.getTo()).map(Recipient::name).orElse(""), "state",
                    Standing.word(request.getState()).toLowerCase(Locale.ROOT))));
        });
        return rows;
    }
}
