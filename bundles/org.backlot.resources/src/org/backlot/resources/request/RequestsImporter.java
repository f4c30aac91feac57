package org.backlot.resources.request;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.exchange.Installed;
import org.backlot.resources.exchange.RowsImporter;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.RequestState;

/**
 * Reads a list of requests, one to a row, as of an office that asked by other means. Columns: kind (availability,
 * dates, sizes, offer, quote), to (the name or e-mail of a person or vendor), from, until, due, subject and text
 * (blank: the office's own for the kind), state (blank: draft), sent (a day), reminders, answered (a day), answer (in
 * words), sizes (measures between semicolons).
 * Answers set availability, as they do when they are read.
 */
public final class RequestsImporter extends RowsImporter<RequestsImporter.Row> {

    /** Of the columns above. */
    public RequestsImporter() {
        super(Column.required("kind"), Column.required("to", "who"), Column.optional("from"), Column.optional("until"),
                Column.optional("due"), Column.optional("subject"), Column.optional("text"), Column.optional("state"),
                Column.optional("sent"), Column.optional("reminders"), Column.optional("answered"),
                Column.optional("answer", "note"), Column.optional("sizes"));
    }

    /** A request as the office noted it. */
    record Row(Questionnaire asks, boolean standard, String to, RequestState state, LocalDate sent,
            int reminders, LocalDate answered, String answer, String sizes) {
    }

    @Override
    protected Row row(TableRow row, Installed installed) throws UnreadableFile {
        row.required("kind");
        RequestKind kind = row.choice("kind", RequestKind.class).orElseThrow();
        Wording standard = Wording.standard(kind);
        boolean own = !row.text("subject").isEmpty() || !row.text("text").isEmpty();
        var wording = new Wording(row.text("subject").isEmpty() ? standard.subject() : row.text("subject"),
                row.text("text").isEmpty() ? standard.text() : row.text("text"));
        LocalDate from = row.date("from").orElse(null);
        try {
            var asks = new Questionnaire(kind, from, row.date("until").orElse(from), row.date("due").orElse(null),
                    wording);
            return new Row(asks, !own, row.required("to"), row.choice("state", RequestState.class)
                    .orElse(RequestState.DRAFT), row.date("sent").orElse(null),
                    row.number("reminders").map(number -> Math.max(0, number.intValue())).orElse(0),
                    row.date("answered").orElse(null), row.text("answer"), String.join("\n", row.list("sizes")));
        } catch (IllegalArgumentException e) {
            UnreadableFile fault = row.fault(e.getMessage());
            fault.initCause(e);
            throw fault;
        }
    }

    @Override
    protected String summary(List<Row> rows) {
        return rows.size() + " requests";
    }

    @Override
    protected void put(List<Row> rows, ResourceBook book, Installed installed) {
        rows.forEach(row -> put(book, row));
    }

    private static void put(ResourceBook book, Row row) {
        Questionnaire asks = row.asks();
        Wording wording = row.standard() ? Wording.of(book.production(), asks.kind()) : asks.wording();
        Request request = new Questionnaire(asks.kind(), asks.from(), asks.until(), asks.due(), wording)
                .ask(book, List.of(Recipient.named(book.production(), row.to()))).getFirst();
        request.setAt(row.sent() == null ? null : row.sent().atStartOfDay().toString());
        request.setReminders(row.reminders());
        switch (row.state()) {
            case YES, MAYBE, NO -> {
                LocalDateTime at = row.answered() == null ? LocalDateTime.now() : row.answered().atStartOfDay();
                new Answers(book, at).take(List.of(new Answer(request.getUid(), "", null, row.state(), null, null,
                        row.answer(), row.sizes(), at, "", Optional.empty())));
            }
            default -> request.setState(row.state());
        }
    }
}
