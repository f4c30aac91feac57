package org.backlot.exchange.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

import org.backlot.core.exchange.TableRow;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;

/** Rows that name the scene to which they belong, against the scenes of a production. */
final class SceneRows {

    private final Map<String, Scene> scenes = new HashMap<>();

    private SceneRows(Production production) {
        if (production.getScript() != null) {
            production.getScript().getScenes().stream().filter(scene -> scene.getNumber() != null)
                    .forEach(scene -> scenes.putIfAbsent(scene.getNumber().strip(), scene));
        }
    }

    /**
     * Hands every row to its scene, after all of them were found.
     *
     * @throws IllegalStateException where a scene is not in the script; nothing was changed then
     */
    static void forEach(Production production, List<TableRow> rows, String fileName, BiConsumer<Scene, TableRow> put) {
        SceneRows known = new SceneRows(production);
        Set<String> missing = new LinkedHashSet<>();
        Map<TableRow, Scene> found = new LinkedHashMap<>();
        for (TableRow row : rows) {
            Scene scene = known.scenes.get(row.text("scene"));
            if (scene == null) {
                missing.add(row.text("scene"));
            } else {
                found.put(row, scene);
            }
        }
        if (!missing.isEmpty()) {
            List<String> first = new ArrayList<>(missing).subList(0, Math.min(10, missing.size()));
            throw new IllegalStateException("The script has no scene " + String.join(", ", first) + ", which "
                    + fileName + " names; import the script first, or correct the numbers");
        }
        found.forEach((row, scene) -> put.accept(scene, row));
    }
}
