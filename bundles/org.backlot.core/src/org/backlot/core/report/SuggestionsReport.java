package org.backlot.core.report;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Suggestion;
import org.backlot.core.breakdown.Suggestions;
import org.backlot.core.breakdown.WordLists;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;

/**
 * What the script names and the breakdown sheets lack: {@code [{scene, category, name, element, why, words, sentence,
 * places: [paragraph:start-end]}]}, scene by scene. {@code scene} is the number of a scene, {@code category} the id of
 * a category or {@code org.backlot.core.weather}, {@code element} the id of an element that is there already or null;
 * {@code why} is {@code cue}, {@code known}, {@code word}, {@code capitals} or {@code number}.
 */
public final class SuggestionsReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return rows(production, suggestions(production, questions));
    }

    /** Suggestions as the report has them. */
    public static List<Map<String, Object>> rows(Production production, List<Suggestion> suggestions) {
        Map<String, Scene> scenes = scenes(production);
        return suggestions.stream().map(suggestion -> {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("scene", scenes.get(suggestion.scene()).getNumber());
            row.put("category", suggestion.category());
            row.put("name", suggestion.name());
            row.put("element", suggestion.element());
            row.put("why", suggestion.why().name().toLowerCase(Locale.ROOT));
            row.put("words", suggestion.said());
            row.put("sentence", Suggestions.sentence(scenes.get(suggestion.scene()), suggestion).toString());
            row.put("places", suggestion.places().stream()
                    .map(place -> place.paragraph() + ":" + place.start() + "-" + place.end()).toList());
            return row;
        }).toList();
    }

    @Override
    public Object forPeople(Production production, Questions questions, Map<String, String> options) {
        return lines(production, suggestions(production, questions), questions.categories());
    }

    /** Suggestions for reading. */
    public static List<Map<String, Object>> lines(Production production, List<Suggestion> suggestions,
            Categories categories) {
        Map<String, Scene> scenes = scenes(production);
        return suggestions.stream().map(suggestion -> {
            Map<String, Object> line = new LinkedHashMap<>();
            line.put("scene", scenes.get(suggestion.scene()).getNumber());
            line.put("category", suggestion.category().equals(Suggestion.WEATHER) ? "Weather"
                    : categories.nameOf(suggestion.category()));
            line.put("name", suggestion.name());
            line.put("why", suggestion.why().says());
            line.put("sentence", Suggestions.sentence(scenes.get(suggestion.scene()), suggestion).toString());
            return line;
        }).toList();
    }

    private static List<Suggestion> suggestions(Production production, Questions questions) {
        return Suggestions.of(production, new WordLists(questions.contributions()));
    }

    private static Map<String, Scene> scenes(Production production) {
        return Breakdown.scenes(production).stream().collect(Collectors.toMap(Scene::getId, Function.identity()));
    }
}
