package org.backlot.exchange.moviemagic;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.session.Ids;
import org.backlot.exchange.screenplay.SlugLine;
import org.backlot.exchange.screenplay.SlugLineParser;
import org.backlot.exchange.screenplay.SlugWords;

/**
 * A breakdown on its way into a production. A production without scenes gets scenes of it; one that has a script gets
 * the elements on the sheets of its scenes, by their numbers, and the boxes of the sheets that are blank.
 */
final class SchedulingExportIncoming implements Incoming {

    static final String OMITTED = "OMITTED";

    private final SchedulingExport file;
    private final String fileName;
    private final Labels labels;
    private final List<SchedulingExport.Sheet> ordered;

    SchedulingExportIncoming(SchedulingExport file, String fileName, Optional<Categories> installed) {
        this.file = file;
        this.fileName = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        this.labels = new Labels(installed);
        this.ordered = SceneOrder.of(file.scenes());
    }

    @Override
    public String summary() {
        Set<String> elements = new LinkedHashSet<>();
        for (SchedulingExport.Sheet sheet : file.scenes()) {
            sheet.entries().stream().filter(entry -> Labels.field(label(entry)).isEmpty())
                    .forEach(entry -> elements.add(entry.label() + "/" + entry.text().toUpperCase(Locale.ROOT)));
        }
        return count(file.scenes().size(), "scene") + ", " + count(elements.size(), "element");
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    private String label(SchedulingExport.Entry entry) {
        return file.labels().get(entry.label());
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        String unknown = file.scenes().stream().flatMap(sheet -> sheet.entries().stream()).map(this::label).distinct()
                .filter(label -> Labels.field(label).isEmpty() && labels.category(label).isEmpty()).sorted()
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            notes.add("Categories that are not known here became miscellaneous, and are written back as they were: "
                    + unknown + ".");
        }
        if (!ordered.equals(file.scenes())) {
            notes.add("The file does not list its scenes by their numbers, perhaps in the order of a board; the script "
                    + "has them by number.");
        }
        if (!file.records().isEmpty()) {
            notes.add(count(file.records().size(), "record") + " of unknown kinds: kept, to be written back.");
        }
        return notes;
    }

    @Override
    public void putInto(Production production) {
        if (production.getScript() != null && !production.getScript().getScenes().isEmpty()) {
            describe(production);
            return;
        }
        Script script = production.getScript() == null ? CoreFactory.eINSTANCE.createScript() : production.getScript();
        script.setSource(fileName);
        production.setScript(script);
        Breakdown breakdown = new Breakdown(production);
        SlugLine slug = null;
        for (SchedulingExport.Sheet sheet : ordered) {
            slug = slug(sheet.heading(), slug);
            Scene scene = scene(sheet, slug, breakdown);
            script.getScenes().add(scene);
            tag(scene, sheet, production, breakdown);
        }
        Ids.complete(script);
        Breakdown.numberCast(production);
        if (!ordered.equals(file.scenes())) {
            keep(production, null, "order", file.scenes().stream().map(SchedulingExport.Sheet::number)
                    .collect(Collectors.joining("\n")));
        }
        file.records().forEach(record -> keep(production, null, "record " + record.type(),
                Base64.getEncoder().encodeToString(record.payload())));
    }

    private void describe(Production production) {
        Map<String, Scene> known = new HashMap<>();
        Breakdown.scenes(production).stream().filter(scene -> scene.getNumber() != null)
                .forEach(scene -> known.putIfAbsent(scene.getNumber().strip().toUpperCase(Locale.ROOT), scene));
        List<SchedulingExport.Sheet> sheets = ordered.stream().filter(sheet -> !sheet.isOmitted()).toList();
        List<String> missing = sheets.stream().map(SchedulingExport.Sheet::number)
                .filter(number -> !known.containsKey(number.toUpperCase(Locale.ROOT)))
                .map(number -> number.isEmpty() ? "without a number" : number).toList();
        if (!missing.isEmpty()) {
            throw new IllegalStateException("This production has scenes, and " + missing.size() + " of " + fileName
                    + " are not among them: scene "
                    + String.join(", ", missing.subList(0, Math.min(10, missing.size())))
                    + "; import it into a new production, or give the scenes the numbers that they have here");
        }
        Breakdown breakdown = new Breakdown(production);
        sheets.forEach(sheet -> tag(known.get(sheet.number().toUpperCase(Locale.ROOT)), sheet, production, breakdown));
        Breakdown.numberCast(production);
    }

    /** Some programs write {@code INT KITCHEN-DAY}. */
    private static SlugLine slug(String heading, SlugLine previous) {
        SlugLineParser parser = new SlugLineParser(SlugWords.DEFAULT);
        SlugLine slug = parser.parse(heading, previous);
        int dash = heading.lastIndexOf('-');
        if (slug.timeOfDay().isEmpty() && dash > 0) {
            SlugLine parted = parser.parse(heading.substring(0, dash) + " - " + heading.substring(dash + 1), previous);
            return parted.timeOfDay().isEmpty() ? slug : parted;
        }
        return slug;
    }

    private static Scene scene(SchedulingExport.Sheet sheet, SlugLine slug, Breakdown breakdown) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        Ids.of(scene);
        scene.setNumber(sheet.number().isEmpty() ? null : sheet.number());
        scene.setPage(sheet.page().isEmpty() ? null : sheet.page());
        scene.setEighths(sheet.eighths());
        scene.setOmitted(sheet.isOmitted());
        scene.setHeading(sheet.isOmitted() ? OMITTED : sheet.heading());
        if (!sheet.isOmitted()) {
            scene.setIntExt(switch (slug.place()) {
                case INT -> IntExt.INT;
                case EXT, EST -> IntExt.EXT;
                case INT_EXT -> IntExt.INT_EXT;
                case UNKNOWN -> IntExt.NONE;
            });
            scene.setIntExtInferred(slug.placeInferred());
            scene.setTime(slug.timeOfDay().isEmpty() ? null : slug.timeOfDay());
            if (!slug.set().isEmpty()) {
                scene.setSet(breakdown.element(Category.SET, slug.set()));
            }
        }
        return scene;
    }

    private void tag(Scene scene, SchedulingExport.Sheet sheet, Production production, Breakdown breakdown) {
        Set<Labels.Field> written = Arrays.stream(Labels.Field.values())
                .filter(field -> field.of(scene) != null && !field.of(scene).isBlank()).collect(Collectors.toSet());
        for (SchedulingExport.Entry entry : sheet.entries()) {
            Optional<Labels.Field> field = Labels.field(label(entry));
            if (field.isPresent()) {
                field.filter(box -> !written.contains(box)).ifPresent(box -> box.add(scene, entry.text()));
                continue;
            }
            Optional<String> category = labels.category(label(entry));
            Element element = breakdown.tag(scene, category.orElse(Labels.FALLBACK), entry.text());
            if (category.isEmpty() && !label(entry).isBlank()) {
                keepLabel(production, element, label(entry));
            }
        }
    }

    private static void keepLabel(Production production, Element element, String label) {
        boolean known = production.getForeign().stream().anyMatch(foreign -> element.getId().equals(foreign.getObject())
                && SchedulingExport.FORMAT.equals(foreign.getFormat()));
        if (!known) {
            keep(production, element.getId(), "category", label);
        }
    }

    private static void keep(Production production, String object, String name, String content) {
        Foreign foreign = CoreFactory.eINSTANCE.createForeign();
        foreign.setFormat(SchedulingExport.FORMAT);
        foreign.setObject(object);
        foreign.setName(name);
        foreign.setContent(content);
        Ids.of(foreign);
        production.getForeign().add(foreign);
    }
}
