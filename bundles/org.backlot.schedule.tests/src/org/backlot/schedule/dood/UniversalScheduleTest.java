package org.backlot.schedule.dood;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.testing.SampleFiles;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.junit.jupiter.api.Test;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;

/** The day-out-of-days of a schedule that another program wrote, against numbers that were computed apart from it. */
class UniversalScheduleTest {

    private static final String SAMPLE = "uss/full_sample_schedule.uss";

    @Test
    void theBoardRevWhiteHasItsKnownDaysPagesAndWork() throws IOException {
        Map<String, Object> uss = map(map(read(SampleFiles.at(SAMPLE))).get("universalScheduleStandard"));
        Show show = show(uss);
        Plan plan = Plan.of(show.production, show.board);
        assertEquals(56, plan.days().size());
        assertEquals(LocalDate.of(2022, 8, 17), plan.first().orElseThrow());
        assertEquals(LocalDate.of(2022, 11, 2), plan.last().orElseThrow());
        assertEquals(1375, plan.days().stream().mapToInt(PlannedDay::eighths).sum());
        DayOutOfDays dood = DayOutOfDays.of(show.production, show.board, Terms.standard(), Category.CAST);
        DoodRow george = dood.row(show.element("GEORGE")).orElseThrow();
        assertEquals(52, george.total().work());
        assertEquals(52 + george.total().hold(), (int) george.codes().stream().filter(code -> !code.isEmpty())
                .filter(code -> !code.equals("TR") && !code.equals("R")).count());
    }

    private static Show show(Map<String, Object> uss) {
        Show show = new Show();
        show.calendar.setStart(LocalDate.of(2022, 8, 17));
        String castId = maps(uss.get("categories")).stream().filter(c -> "Cast".equals(c.get("name"))).findFirst()
                .orElseThrow().get("id").toString();
        Map<String, String> cast = new LinkedHashMap<>();
        maps(uss.get("elements")).stream().filter(element -> castId.equals(element.get("category")))
                .forEach(element -> cast.put(element.get("id").toString(), element.get("name").toString()));
        Map<String, Scene> scenes = new HashMap<>();
        for (Map<String, Object> breakdown : maps(uss.get("breakdowns"))) {
            if ("strip".equals(breakdown.get("type"))) {
                String[] names = list(breakdown.get("elements")).stream().map(cast::get)
                        .filter(name -> name != null).toArray(String[]::new);
                int eighths = (int) Math.round(Double.parseDouble(breakdown.get("pages").toString()) * 8);
                scenes.put(breakdown.get("id").toString(), show.scene(String.valueOf(breakdown.get("scene")),
                        IntExt.INT, "SET", "DAY", eighths, names));
            }
        }
        Map<String, Object> board = maps(uss.get("stripboards")).stream()
                .filter(b -> "Rev. WHITE".equals(b.get("name"))).findFirst().orElseThrow();
        for (Object day : list(maps(board.get("boards")).getFirst().get("breakdownArrays"))) {
            show.day(list(day).stream().map(scenes::get).filter(scene -> scene != null).toArray(Scene[]::new));
        }
        assertEquals(List.of(), show.production.getElements().stream().map(Element::getName)
                .filter(name -> name == null).toList());
        return show;
    }

    private static Object read(Path file) throws IOException {
        try (JsonParser json = new JsonFactory().createParser(file.toFile())) {
            json.nextToken();
            return value(json);
        }
    }

    private static Object value(JsonParser json) throws IOException {
        if (json.currentToken() == JsonToken.START_OBJECT) {
            Map<String, Object> map = new LinkedHashMap<>();
            while (json.nextToken() != JsonToken.END_OBJECT) {
                String name = json.currentName();
                json.nextToken();
                map.put(name, value(json));
            }
            return map;
        }
        if (json.currentToken() == JsonToken.START_ARRAY) {
            List<Object> list = new ArrayList<>();
            while (json.nextToken() != JsonToken.END_ARRAY) {
                list.add(value(json));
            }
            return list;
        }
        return json.currentToken() == JsonToken.VALUE_NULL ? null : json.getText();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    private static List<?> list(Object value) {
        return (List<?>) value;
    }

    private static List<Map<String, Object>> maps(Object value) {
        return list(value).stream().map(UniversalScheduleTest::map).toList();
    }
}
