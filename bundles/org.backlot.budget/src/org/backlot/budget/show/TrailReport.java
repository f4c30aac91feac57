package org.backlot.budget.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.core.session.Session;

/**
 * The report {@code trail}: what was decided on money, oldest first, {@code [{number, at, name, inPlaceOf, role, act,
 * what, amount, reason, digest}]}. The digest of the last entry, written down elsewhere, proves the trail up to there.
 */
public final class TrailReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return Session.section(production, Budget.class).map(Budget::getTrail).<List<Entry>>map(list -> list)
                .orElse(List.of()).stream().map(entry -> row(production, entry)).toList();
    }

    private static Map<String, Object> row(Production production, Entry entry) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", entry.getNumber());
        row.put("at", entry.getAt());
        row.put("name", entry.getName());
        row.put("inPlaceOf", production.getPeople().stream()
                .filter(person -> person.getId().equals(entry.getInPlaceOf())).map(Person::getName).findFirst()
                .orElse(entry.getInPlaceOf()));
        row.put("role", entry.getRole());
        row.put("act", entry.getAct().getName());
        row.put("what", entry.getWhat());
        row.put("amount", entry.getAmount());
        row.put("reason", entry.getReason());
        row.put("digest", entry.getDigest());
        return row;
    }
}
