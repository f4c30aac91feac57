package org.backlot.schedule.report;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/**
 * The board: {@code [{day, date, kind, place, unit, call, items: [...]}, ...]}, a map for each day in the order of the
 * board, and a last one {@code {boneyard: [...]}} with the items that have no day. An item is
 * {@code {type: "scene", number, heading, eighths, cast: [board id]}} or {@code {type: "banner", kind, text, start}}.
 * {@code day} is the number of the day in its unit; {@code call} is null where nobody set one. Option {@code board}.
 */
public final class BoardReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedDay day : plan.days()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("day", day.when().number());
            row.put("date", day.date().toString());
            row.put("kind", day.day().getKind().getName());
            row.put("place", day.place());
            row.put("unit", day.unit());
            row.put("call", day.day().getCall() == null ? null : day.day().getCall().toString());
            row.put("items", items(plan, day.day().getItems()));
            rows.add(row);
        }
        rows.add(Map.of("boneyard", items(plan, plan.board().getBoneyard())));
        return rows;
    }

    private static List<Map<String, Object>> items(Plan plan, List<Item> items) {
        return items.stream().map(item -> switch (item) {
            case Strip strip -> plan.scene(strip).map(BoardReport::scene).orElse(null);
            case Banner banner -> banner(banner);
            default -> null;
        }).filter(Objects::nonNull).toList();
    }

    private static Map<String, Object> scene(Scene scene) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", "scene");
        row.put("number", scene.getNumber());
        row.put("heading", scene.getHeading());
        row.put("eighths", scene.getEighths());
        row.put("cast", PlannedDay.cast(scene).stream()
                .map(cast -> cast.getBoardId() == null ? cast.getName() : cast.getBoardId()).toList());
        return row;
    }

    private static Map<String, Object> banner(Banner banner) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("type", "banner");
        row.put("kind", banner.getKind().getName());
        row.put("text", banner.getText());
        row.put("start", banner.getStart() == null ? null : banner.getStart().toString());
        return row;
    }
}
