package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/** The full shooting schedule: every scene with everything that it needs, by category. Option {@code board}. */
public final class ShootingSchedule implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        List<Map<String, Object>> days = new ArrayList<>();
        for (PlannedDay day : plan.days()) {
            Map<String, Object> row = Words.day(day);
            List<Map<String, Object>> lines = new ArrayList<>();
            for (Item item : day.day().getItems()) {
                for (Map<String, Object> line : new DayLines(plan).of(List.of(item))) {
                    if (item instanceof Strip strip) {
                        plan.scene(strip).ifPresent(scene ->
                                line.put("needs", DayLines.needs(scene, questions.categories())));
                    }
                    lines.add(line);
                }
            }
            row.put("lines", lines);
            days.add(row);
        }
        Map<String, Object> content = Words.head(production, plan);
        content.put("days", days);
        return content;
    }
}
