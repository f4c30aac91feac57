package org.backlot.schedule.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.PlannedDay;

/** The days of a board: {@code [{number, date, unit, eighths, scenes: [number]}]}. Option {@code board}. */
public final class DaysReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedDay day : Boards.plan(production, options).days()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("number", day.when().number());
            row.put("date", day.date().toString());
            row.put("unit", day.unit());
            row.put("eighths", day.eighths());
            row.put("scenes", day.scenes().stream().map(Scene::getNumber).toList());
            rows.add(row);
        }
        return rows;
    }
}
