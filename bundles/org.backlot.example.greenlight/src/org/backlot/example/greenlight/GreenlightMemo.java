package org.backlot.example.greenlight;

import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** One page for the board: what the production costs, how long it shoots, and where the gates stand. */
public final class GreenlightMemo implements Document {

    private static final String UNKNOWN = "Not known";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** {@code start}, {@code budget} and {@code shootDays} as text, {@code gates} as in the report. */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        return Map.of("start", production.getStart() == null ? UNKNOWN : DAY.format(production.getStart()),
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
                .map(known -> String.format(Locale.ENGLISH, known.value().scale() > 0 ? "%,.2f %s" : "%,.0f %s",
                        known.value(), known.unit())).orElse(UNKNOWN);
    }
}
