package org.backlot.core.report;

import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Questions;

/** Every number that sections know: {@code [{name, key, value, unit, source}]}; {@code source} is for people. */
public final class QuantitiesReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return questions.quantities(production).stream().map(QuantitiesReport::row).toList();
    }

    private static Map<String, Object> row(Quantity quantity) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", quantity.name());
        row.put("key", quantity.key());
        row.put("value", quantity.value());
        row.put("unit", quantity.unit());
        row.put("source", quantity.source().says());
        return row;
    }
}
