package org.backlot.exchange.office;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.function.BiConsumer;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;

/**
 * Reads what the office knows of the scenes of the script, one to a row. Columns: scene (its number), synopsis,
 * scriptDay, sequence, location, weather, minutes (shooting time), pages (length as 1 3/8), notes. An empty cell leaves
 * the scene as it is.
 */
public final class ScenesImporter implements Importer {

    private static final Map<String, BiConsumer<Scene, String>> TEXTS = Map.of("synopsis", Scene::setSynopsis,
            "scriptDay", Scene::setScriptDay, "sequence", Scene::setSequence, "location", Scene::setLocation,
            "weather", Scene::setWeather, "notes", Scene::setNotes);

    private record Lengths(Duration shooting, OptionalInt eighths) {
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("scene", "scene number", "number", "sc"),
                Column.optional("synopsis", "summary"), Column.optional("scriptDay", "day", "story day"),
                Column.optional("sequence"), Column.optional("location", "shooting location"),
                Column.optional("weather"), Column.optional("minutes", "estimated minutes", "shooting minutes"),
                Column.optional("pages", "length", "page length"), Column.optional("notes", "note", "remarks"),
                Column.optional("heading", "slugline"), Column.optional("cast"));
        Map<TableRow, Lengths> lengths = new HashMap<>();
        for (TableRow row : table.rows()) {
            row.required("scene");
            lengths.put(row, new Lengths(minutes(row), pages(row)));
        }
        return new Scenes(table, fileName, lengths);
    }

    private static Duration minutes(TableRow row) throws UnreadableFile {
        BigDecimal minutes = row.number("minutes").orElse(null);
        if (minutes == null) {
            return null;
        }
        if (minutes.signum() < 0 || minutes.stripTrailingZeros().scale() > 0 || minutes.precision() > 6) {
            throw row.fault("The minutes \"" + row.text("minutes") + "\" are no whole number. Write them as 90");
        }
        return Duration.ofMinutes(minutes.intValueExact());
    }

    private static OptionalInt pages(TableRow row) throws UnreadableFile {
        OptionalInt eighths = Eighths.parse(row.text("pages"));
        if (eighths.isEmpty() && !row.text("pages").isEmpty()) {
            throw row.fault("The pages \"" + row.text("pages") + "\" are no length. Write them as 1 3/8");
        }
        return eighths;
    }

    private record Scenes(Table table, String fileName, Map<TableRow, Lengths> lengths) implements Incoming {

        @Override
        public String summary() {
            return table.rows().size() + " scenes described";
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            SceneRows.forEach(production, table.rows(), fileName, this::describe);
        }

        private void describe(Scene scene, TableRow row) {
            TEXTS.forEach((column, set) -> {
                if (!row.text(column).isEmpty()) {
                    set.accept(scene, row.text(column));
                }
            });
            Lengths stated = lengths.get(row);
            if (stated.shooting() != null) {
                scene.setShootingTime(stated.shooting());
            }
            stated.eighths().ifPresent(eighths -> {
                if (eighths != scene.getEighths()) {
                    scene.setEighths(eighths);
                    scene.setEstimated(false);
                }
            });
        }
    }
}
