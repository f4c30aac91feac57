package org.backlot.resources.ui.request;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.RequestKind;
import org.backlot.resources.model.RequestState;
import org.backlot.resources.request.Recipient;
import org.backlot.resources.request.Standing;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is asked of whom, and how far it is. */
public final class RequestColumns {

    private final OpenBook book;

    public RequestColumns(OpenBook book) {
        this.book = book;
    }

    public List<Column<Request, ?>> table() {
        return List.of(Column.<Request>text("To", 170, this::to),
                Column.of("Asks for", 100, Kind.choice(RequestKind.class), Request::getKind),
                Column.<Request>text("State", 90, request -> Standing.word(state(request)))
                        .look(request -> look(state(request))),
                Column.text("Subject", 290, Request::getSubject).edit(Request::setSubject),
                Column.of("From", 132, Kind.DATE, Request::getFrom).edit(Request::setFrom),
                Column.of("Until", 132, Kind.DATE, Request::getUntil).edit(Request::setUntil),
                Column.of("Answer by", 132, Kind.DATE, Request::getDue).edit(Request::setDue),
                Column.<Request, LocalDate>of("Sent", 132, Kind.DATE, request -> day(request.getAt())),
                Column.<Request>text("Reminded", 150, RequestColumns::reminded),
                Column.<Request, LocalDate>of("Answered", 132, Kind.DATE, request -> day(request.getAnswered())),
                Column.of("Answer", 220, Kind.LINES, Request::getAnswer).edit(Request::setAnswer),
                Column.of("Text", 260, Kind.LINES, Request::getText).edit(Request::setText).onDemand(),
                Column.<Request>text("E-mail", 200, this::email).onDemand());
    }

    private Production production() {
        return book.book().orElseThrow().production();
    }

    String to(Request request) {
        return Recipient.of(production(), request.getTo()).map(Recipient::name).orElse("Somebody who is there no more");
    }

    private String email(Request request) {
        return Recipient.of(production(), request.getTo()).map(Recipient::email).orElse("");
    }

    static RequestState state(Request request) {
        return Standing.of(request, LocalDate.now());
    }

    static Look look(RequestState state) {
        return switch (state) {
            case DRAFT -> Look.DERIVED;
            case SENT -> Look.on("accent.soft", "");
            case SEEN -> Look.on("accent.soft", "accent");
            case YES -> Look.on("ok.soft", "ok");
            case MAYBE -> Look.on("warning.soft", "warning");
            case NO -> Look.on("error.soft", "error");
            case EXPIRED -> Look.WARNING;
        };
    }

    private static String reminded(Request request) {
        LocalDate last = day(request.getReminded());
        return request.getReminders() == 0 ? ""
                : request.getReminders() + "\u00d7" + (last == null ? "" : ", last " + Kind.DATE.show(last));
    }

    private static LocalDate day(String at) {
        try {
            return at == null ? null : LocalDateTime.parse(at).toLocalDate();
        } catch (DateTimeParseException e) {
            return null;
        }
    }
}
