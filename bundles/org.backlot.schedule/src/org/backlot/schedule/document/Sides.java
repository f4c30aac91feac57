package org.backlot.schedule.document;

import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.documents.script.ScriptPages;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;

/**
 * The pages of the script that are shot on a day, in the order of the day, and the colours in which they were issued.
 * Options {@code day} and {@code board}.
 */
public final class Sides implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Plan plan = Boards.plan(production, options);
        PlannedDay day = Boards.day(plan, options);
        List<Scene> scenes = day.scenes().stream().filter(scene -> !scene.isOmitted()).toList();
        Map<String, Object> content = Words.head(production, plan);
        content.put("day", Words.day(day));
        content.put("lines", new DayLines(plan).of(day).stream().filter(line -> "scene".equals(line.get("type")))
                .toList());
        content.put("pages", scenes.stream().map(Words::pages).distinct().toList());
        content.put("scenes", ScriptPages.plain(scenes, questions.categories()));
        return content;
    }
}
