package org.backlot.resources.book;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.resources.Kinds;

/**
 * {@code backlot show positions}: the positions of departments: {@code department}, {@code position}, {@code wanted},
 * {@code open}, {@code by} (names) and {@code skills}.
 */
public final class PositionsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return Position.of(production, new Kinds(questions.contributions())).stream().map(position -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("department", position.requirement().getDepartment());
            row.put("position", position.requirement().getName());
            row.put("wanted", position.wanted());
            row.put("open", position.open());
            row.put("by", position.by());
            row.put("skills", List.copyOf(position.requirement().getSkills()));
            return row;
        }).toList();
    }
}
