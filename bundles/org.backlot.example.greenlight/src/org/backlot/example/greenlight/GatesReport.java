package org.backlot.example.greenlight;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.example.greenlight.model.Gate;

/** {@code backlot show gates}: a list of {@code name}, {@code due}, {@code decision}, {@code decided}, {@code by}. */
public final class GatesReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return Gates.of(production).stream().map(gate -> row(production, gate)).toList();
    }

    static Map<String, Object> row(Production production, Gate gate) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", gate.getName());
        row.put("due", text(gate.getDue()));
        row.put("decision", gate.getDecision().getName());
        row.put("decided", text(gate.getDecided()));
        row.put("by", Gates.decidedBy(production, gate));
        return row;
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
