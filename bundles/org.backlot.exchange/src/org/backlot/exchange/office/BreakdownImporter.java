package org.backlot.exchange.office;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;

/**
 * Reads a breakdown: what each scene needs, one thing to a row. Columns: scene (its number), category (its printed name
 * or its id), name, note. The notes of a thing that several scenes need are kept with the scene they belong to.
 */
public final class BreakdownImporter implements Importer {

    private final Optional<Categories> categories;

    /** Knows no categories by name yet; see {@link #with}. */
    public BreakdownImporter() {
        this(Optional.empty());
    }

    private BreakdownImporter(Optional<Categories> categories) {
        this.categories = categories;
    }

    @Override
    public Importer with(Contributions installed) {
        return new BreakdownImporter(Optional.of(new Categories(installed)));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("scene", "scene number", "number", "sc"),
                Column.required("category"), Column.required("name", "element", "item"),
                Column.optional("note", "notes", "remarks", "description"));
        Map<TableRow, String> categoryIds = new HashMap<>();
        for (TableRow row : table.rows()) {
            row.required("scene");
            row.required("name");
            categoryIds.put(row, category(row));
        }
        return new Sheets(table, fileName, categoryIds);
    }

    private String category(TableRow row) throws IOException {
        String name = row.required("category");
        Optional<Category> known = categories.flatMap(all -> all.byName(name).or(() -> all.byId(name)));
        if (known.isEmpty()) {
            throw row.fault("There is no category " + name + ". Write one of "
                    + categories.map(all -> all.all().stream().map(Category::name).collect(Collectors.joining(", ")))
                            .orElse("the installed ones"));
        }
        return known.get().id();
    }

    private record Sheets(Table table, String fileName, Map<TableRow, String> categoryIds) implements Incoming {

        @Override
        public String summary() {
            Set<String> scenes = new HashSet<>();
            Set<String> elements = new HashSet<>();
            for (TableRow row : table.rows()) {
                scenes.add(row.text("scene"));
                elements.add(categoryIds.get(row) + "/" + row.text("name"));
            }
            return elements.size() + " elements in " + scenes.size() + " scenes";
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            Breakdown breakdown = new Breakdown(production);
            Map<Element, List<String>> notes = new HashMap<>();
            SceneRows.forEach(production, table.rows(), fileName, (scene, row) -> {
                Element element = breakdown.tag(scene, categoryIds.get(row), row.text("name"));
                if (!row.text("note").isEmpty()) {
                    notes.computeIfAbsent(element, e -> new ArrayList<>())
                            .add("Sc. " + scene.getNumber() + ": " + row.text("note"));
                }
            });
            notes.forEach((element, lines) -> {
                List<String> all = new ArrayList<>();
                if (element.getNotes() != null && !element.getNotes().isBlank()) {
                    all.add(element.getNotes());
                }
                lines.stream().filter(line -> !all.contains(line)).forEach(all::add);
                element.setNotes(String.join("\n", all));
            });
            Breakdown.numberCast(production);
        }
    }
}
