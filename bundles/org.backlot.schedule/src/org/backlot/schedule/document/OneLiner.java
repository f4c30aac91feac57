package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;
import org.backlot.documents.Document;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;

/** The one-line schedule: a line a scene, a heading a day. Option {@code board}. */
public final class OneLiner implements Document {

    private static final List<String> COLUMNS =
            List.of("number", "intExt", "set", "time", "synopsis", "pages", "cast", "location");

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        Map<String, Object> content = Words.head(production, plan);
        content.put("days", new DayLines(plan).days());
        content.put("pages", Eighths.toString(plan.days().stream().mapToInt(PlannedDay::eighths).sum()));
        content.put("boneyard", new DayLines(plan).of(plan.board().getBoneyard()));
        return content;
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        List<List<Object>> rows = new ArrayList<>();
        for (PlannedDay day : plan.days()) {
            for (Scene scene : day.scenes()) {
                Map<String, Object> line = Words.scene(plan, scene);
                List<Object> row = new ArrayList<>(List.of(day.name(), day.date(), day.unit()));
                for (String column : COLUMNS) {
                    row.add(line.get(column));
                }
                rows.add(row);
            }
        }
        return List.of(new Sheet("One-line schedule", List.of("Day", "Date", "Unit", "Scene", "I/E", "Set", "Time",
                "Synopsis", "Pages", "Cast", "Location"), rows));
    }
}
