package org.backlot.resources.lookahead;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.check.Severity;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;

/** Exteriors, and scenes that say which weather they need: one line for each day. */
final class WeatherDays implements LookAhead.Watch {

    @Override
    public void look(Production production, Questions questions, Days days, List<Upcoming> found) {
        Map<String, Scene> scenes = new HashMap<>();
        if (production.getScript() != null) {
            production.getScript().getScenes().forEach(scene -> scenes.put(scene.getId(), scene));
        }
        for (CompanyDay day : questions.days(production)) {
            List<Scene> exposed = day.scenes().stream().map(scenes::get)
                    .filter(scene -> scene != null && isExposed(scene)).toList();
            if (days.contains(day.date()) && !exposed.isEmpty()) {
                found.add(new Upcoming(day.date(), exposed.stream().anyMatch(WeatherDays::asks) ? Severity.WARNING
                        : Severity.INFO, Upcoming.Topic.WEATHER, day.name(), "Under the sky: "
                                + String.join(", ", exposed.stream().map(WeatherDays::says).toList()),
                        exposed.getFirst().getId()));
            }
        }
    }

    private static boolean isExposed(Scene scene) {
        return scene.getIntExt() == IntExt.EXT || scene.getIntExt() == IntExt.INT_EXT || asks(scene);
    }

    private static boolean asks(Scene scene) {
        return scene.getWeather() != null && !scene.getWeather().isBlank();
    }

    private static String says(Scene scene) {
        return "scene " + scene.getNumber() + (asks(scene) ? " (" + scene.getWeather().strip() + ")" : "");
    }
}
