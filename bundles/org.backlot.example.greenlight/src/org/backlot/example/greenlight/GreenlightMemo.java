package org.backlot.example.greenlight;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** One page for the board: what the production costs, how long it shoots, and where the gates stand. */
public final class GreenlightMemo implements Document {

    private static final String UNKNOWN = "Not known";

    /** {@code production}, {@code start}, {@code budget} and {@code shootDays} as text, {@code gates} as in the report. */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        return Map.of("production", Objects.requireNonNullElse(production.getTitle(), "Untitled"),
                "start", Objects.requireNonNullElse(production.getStart(), UNKNOWN).toString(),
                "budget", answer(production, questions, "budget.total"),
                "shootDays", answer(production, questions, "schedule.shootDays"),
                "gates", Gates.of(production).stream().map(gate -> GatesReport.row(production, gate)).toList());
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        Gates.of(production).forEach(gate -> rows.add(new ArrayList<>(GatesReport.row(production, gate).values())));
        return List.of(new Sheet("Gates", List.of("Gate", "Due", "Decision", "Decided", "By"), rows));
    }

    /** Asks by name, as the section that answers may not be installed. */
    private static String answer(Production production, Questions questions, String quantity) {
        return questions.quantity(production, quantity, "")
                .map(known -> known.value().toPlainString() + " " + known.unit()).orElse(UNKNOWN);
    }
}
