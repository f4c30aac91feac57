package org.backlot.documents.breakdown;

import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Category;
import org.backlot.core.draft.DraftColour;
import org.backlot.core.draft.Revisions;
import org.backlot.core.model.Draft;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.report.ScenesReport;
import org.backlot.core.value.Eighths;

/**
 * A scene as papers print it.
 *
 * @param colour the class of its strip colour in the stylesheet: {@code int-day}, {@code ext-night}, ...
 * @param pages  as {@code 1 3/8}
 * @param cast   the board ids of its cast, those without one by name
 * @param draft  the last draft that changed it; empty where it is as the first had it
 */
public record SceneRow(String number, String intExt, String set, String time, String colour, String pages, int eighths,
        boolean estimated, String page, String synopsis, String scriptDay, String location, String cast, String draft,
        String draftColour) {

    static SceneRow of(Scene scene) {
        String cast = scene.getElements().stream().filter(e -> Category.CAST.equals(e.getCategory()))
                .map(e -> e.getBoardId() == null || e.getBoardId().isBlank() ? e.getName() : e.getBoardId())
                .collect(Collectors.joining(", "));
        String set = scene.getSet() == null ? text(scene.getHeading()) : scene.getSet().getName();
        Optional<Draft> draft = Revisions.latest(scene);
        return new SceneRow(text(scene.getNumber()), ScenesReport.intExt(scene.getIntExt()), set, text(scene.getTime()),
                colour(scene), Eighths.toString(scene.getEighths()), scene.getEighths(), scene.isEstimated(),
                text(scene.getPage()), text(scene.getSynopsis()), text(scene.getScriptDay()), text(scene.getLocation()),
                cast, draft.map(d -> text(d.getName())).orElse(""), draft.map(d -> DraftColour.of(d).rgb()).orElse(""));
    }

    /** The custom of the trade: white day and yellow day, blue night and green night, for interiors and exteriors. */
    private static String colour(Scene scene) {
        String time = text(scene.getTime()).toUpperCase(Locale.ROOT);
        String light = switch (time) {
            case "NIGHT", "MIDNIGHT" -> "night";
            case "DAWN", "MORNING", "SUNRISE" -> "dawn";
            case "DUSK", "EVENING", "SUNSET", "MAGIC HOUR" -> "dusk";
            default -> time.contains("NIGHT") ? "night" : "day";
        };
        return (scene.getIntExt() == IntExt.EXT ? "ext-" : "int-") + light;
    }

    private static String text(String value) {
        return Objects.requireNonNullElse(value, "");
    }
}
