package org.backlot.core.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;

/**
 * Every scene of the script that is not omitted, in script order: {@code [{id, number, heading, intExt, set, time,
 * eighths, estimated, page, elements: [{category, name}]}]}. {@code intExt} is {@code INT}, {@code EXT},
 * {@code INT/EXT} or empty; {@code category} is the id of a category.
 */
public final class ScenesReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return Breakdown.scenes(production).stream().map(ScenesReport::row).toList();
    }

    private static Map<String, Object> row(Scene scene) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", scene.getId());
        row.put("number", scene.getNumber());
        row.put("heading", scene.getHeading());
        row.put("intExt", intExt(scene.getIntExt()));
        row.put("set", scene.getSet() == null ? null : scene.getSet().getName());
        row.put("time", scene.getTime());
        row.put("eighths", scene.getEighths());
        row.put("estimated", scene.isEstimated());
        row.put("page", scene.getPage());
        List<Map<String, String>> elements = scene.getElements().stream().map(ScenesReport::element).toList();
        row.put("elements", elements);
        return row;
    }

    private static Map<String, String> element(Element element) {
        Map<String, String> row = new LinkedHashMap<>();
        row.put("category", element.getCategory());
        row.put("name", element.getName());
        return row;
    }

    /** As printed on a heading: INT, EXT, INT/EXT or nothing. */
    public static String intExt(IntExt value) {
        return value == IntExt.NONE ? "" : value.getName().replace('_', '/');
    }
}
