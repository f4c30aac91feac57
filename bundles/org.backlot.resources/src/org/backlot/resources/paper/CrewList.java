package org.backlot.resources.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** Who works in which department, and who plays what: names and positions alone, safe to hand to anybody. */
public final class CrewList implements Document {

    /** {@code title}, {@code departments}: lists of {@code name} and {@code people} (name, part). Cast come first. */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> departments = new ArrayList<>();
        List<People.Entry> players = People.players(production);
        if (!players.isEmpty()) {
            departments.add(department("Cast", players));
        }
        People.crew(production).forEach((name, people) -> departments.add(department(name, people)));
        return Map.of("title", People.text(production.getTitle()), "company", People.text(production.getCompany()),
                "departments", departments);
    }

    private static Map<String, Object> department(String name, List<People.Entry> people) {
        return Map.of("name", name, "people", people.stream()
                .map(entry -> Map.of("name", entry.name(), "part", entry.part())).toList());
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        People.players(production).forEach(entry -> rows.add(List.of("Cast", entry.part(), entry.name())));
        People.crew(production).forEach((department, people) ->
                people.forEach(entry -> rows.add(List.of(department, entry.part(), entry.name()))));
        return List.of(new Sheet("Crew list", List.of("Department", "Position", "Name"), rows));
    }
}
