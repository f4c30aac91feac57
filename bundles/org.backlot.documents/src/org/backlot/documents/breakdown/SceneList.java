package org.backlot.documents.breakdown;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;
import org.backlot.documents.Document;

/** Every scene of the script on one line. */
public final class SceneList implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        List<SceneRow> scenes = rows(production);
        return Map.of("scenes", scenes, "pages", Eighths.toString(scenes.stream().mapToInt(SceneRow::eighths).sum()));
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = rows(production).stream()
                .map(s -> Arrays.<Object>asList(s.number(), s.intExt(), s.set(), s.time(), s.eighths(), s.page(),
                        s.scriptDay(), s.cast(), s.synopsis(), s.location(), s.draft())).toList();
        return List.of(new Sheet("Scenes", List.of("Scene", "I/E", "Set", "Time", "Eighths", "Page", "Script day",
                "Cast", "Synopsis", "Location", "Draft"), rows));
    }

    private static List<SceneRow> rows(Production production) {
        return Breakdown.scenes(production).stream().map(SceneRow::of).toList();
    }
}
