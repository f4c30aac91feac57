package org.backlot.resources.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Request;
import org.backlot.resources.model.Resources;

/**
 * {@code backlot show requests}: a list with, for each request, {@code kind}, {@code to}, {@code email}, {@code state}
 * (draft, sent, seen, yes, maybe, no, expired), {@code subject}, {@code from} and {@code until}, {@code due},
 * {@code sent}, {@code reminders}, {@code answered}, {@code answer} and {@code uid}.
 */
public final class RequestsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Session.section(production, Resources.class).ifPresent(book -> book.getRequests()
                .forEach(request -> rows.add(row(production, request))));
        return rows;
    }

    private static Map<String, Object> row(Production production, Request request) {
        var to = Recipient.of(production, request.getTo());
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("kind", request.getKind().name().toLowerCase(Locale.ROOT));
        row.put("to", to.map(Recipient::name).orElse(request.getTo()));
        row.put("email", to.map(Recipient::email).orElse(""));
        row.put("state", Standing.of(request, LocalDate.now()).name().toLowerCase(Locale.ROOT));
        row.put("subject", request.getSubject());
        row.put("from", day(request.getFrom()));
        row.put("until", day(request.getUntil()));
        row.put("due", day(request.getDue()));
        row.put("sent", request.getAt());
        row.put("reminders", request.getReminders());
        row.put("answered", request.getAnswered());
        row.put("answer", request.getAnswer());
        row.put("uid", request.getUid());
        return row;
    }

    private static String day(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
