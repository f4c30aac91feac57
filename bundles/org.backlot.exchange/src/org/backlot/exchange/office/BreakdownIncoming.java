package org.backlot.exchange.office;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.session.Ids;
import org.backlot.core.spreadsheet.Fault.Extent;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Mapping.NewScenes;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Outcome.Count;

/**
 * A breakdown that was read.
 *
 * @param scenes in the order of the file
 * @param told   the categories of which the file tells all that a scene needs
 */
record BreakdownIncoming(MappedSheet from, Mapping mapping, List<SceneEntry> scenes, List<String> told,
        Faults faults, Faults leftOut, List<String> notes) implements MappedIncoming {

    @Override
    public MappedIncoming leavingOut() {
        return faults.canBeLeftOut()
                ? new BreakdownIncoming(from, mapping, scenes, told, new Faults(), faults, notes) : this;
    }

    @Override
    public String summary() {
        long elements = scenes.stream().flatMap(scene -> scene.tags().stream())
                .map(tag -> tag.category() + "/" + tag.name().toUpperCase(Locale.ROOT)).distinct().count();
        boolean onlyElements = from.columns().stream().map(MappedSheet.Column::field).filter(id -> !id.isEmpty())
                .allMatch(id -> id.equals(BreakdownFields.SCENE)
                        || BreakdownFields.OF_ELEMENT.stream().anyMatch(field -> field.id().equals(id)));
        return onlyElements ? elements + " elements in " + scenes.size() + " scenes"
                : scenes.size() + " scenes described" + (elements == 0 ? "" : ", " + elements + " elements");
    }

    @Override
    public Outcome put(Production production) {
        faults.requireNone();
        Map<String, Scene> known = known(production);
        List<SceneEntry> missing = scenes.stream().filter(entry -> !known.containsKey(key(entry.number()))).toList();
        boolean all = known.isEmpty() || mapping.scenes() == NewScenes.ADD;
        if (!missing.isEmpty() && !all && mapping.scenes() == NewScenes.REFUSE) {
            throw new IllegalStateException("The script has no scene " + numbers(missing) + ", which "
                    + from.sheet().file() + " names; import the script first, correct the numbers, or choose that new "
                    + "scenes are added or left out");
        }
        ElementTags tags = new ElementTags(production, mapping.replaces() ? told : List.of());
        SceneValues values = new SceneValues(tags.breakdown());
        int updated = 0;
        int unchanged = 0;
        Scene last = null;
        for (SceneEntry entry : scenes) {
            Scene scene = known.get(key(entry.number()));
            if (scene == null && !all) {
                continue;
            }
            boolean made = scene == null;
            if (made) {
                scene = add(production, entry, last);
            }
            boolean described = values.describe(scene, entry, made);
            boolean tagged = tags.put(scene, entry);
            updated += !made && (described || tagged) ? 1 : 0;
            unchanged += !made && !described && !tagged ? 1 : 0;
            last = scene;
        }
        tags.finish();
        Breakdown.numberCast(production);
        List<String> told = new ArrayList<>(notes);
        if (!missing.isEmpty() && !all) {
            told.add("Not in the script and left out: scene " + numbers(missing) + ".");
        }
        told.addAll(tags.notes());
        if (mapping.replaces() && leftOut.count(Extent.ROW) > 0) {
            told.add("Nothing was taken off the sheets, as rows that may belong on them were left out.");
        }
        return new Outcome(List.of(new Count("scenes", "added", all ? missing.size() : 0, "new scene", "new scenes"),
                new Count("scenes", "updated", updated, "scene updated", "scenes updated"),
                new Count("scenes", "unchanged", unchanged, "scene as before", "scenes as before"),
                new Count("scenes", "leftOut", all ? 0 : missing.size(), "scene left out", "scenes left out"),
                new Count("elements", "added", tags.made(), "new element", "new elements"),
                new Count("elements", "known", tags.known(), "known element", "known elements"),
                new Count("elements", "tagged", tags.tagged(), "tag added", "tags added"),
                new Count("elements", "untagged", tags.untagged(), "tag taken off", "tags taken off")), told);
    }

    private static String key(String number) {
        return number.strip().toUpperCase(Locale.ROOT);
    }

    private static String numbers(List<SceneEntry> scenes) {
        return String.join(", ", scenes.stream().limit(10).map(SceneEntry::number).toList())
                + (scenes.size() > 10 ? " and " + (scenes.size() - 10) + " more" : "");
    }

    private static Map<String, Scene> known(Production production) {
        Map<String, Scene> known = new HashMap<>();
        if (production.getScript() != null) {
            production.getScript().getScenes().stream().filter(scene -> scene.getNumber() != null)
                    .forEach(scene -> known.putIfAbsent(key(scene.getNumber()), scene));
        }
        return known;
    }

    /** A new scene stands behind the one before it in the file; the first of a file at the end. */
    private static Scene add(Production production, SceneEntry entry, Scene before) {
        if (production.getScript() == null) {
            Script script = CoreFactory.eINSTANCE.createScript();
            Ids.of(script);
            production.setScript(script);
        }
        Scene scene = CoreFactory.eINSTANCE.createScene();
        Ids.of(scene);
        scene.setNumber(entry.number());
        List<Scene> all = production.getScript().getScenes();
        all.add(before == null ? all.size() : all.indexOf(before) + 1, scene);
        return scene;
    }
}
