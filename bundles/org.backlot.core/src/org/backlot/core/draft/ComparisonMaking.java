package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

import org.backlot.core.draft.SceneChange.Aspect;
import org.backlot.core.draft.SceneChange.Difference;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;

/** Makes a comparison: matches the scenes, finds splits and merges, and says what each pair differs in. */
final class ComparisonMaking {

    private static final double DOUBTFUL = 0.35;

    private final Production production;
    private final Production draft;
    private final List<SceneVersion> before;
    private final List<SceneVersion> after;
    private final boolean locked;
    private final Likeness likeness;
    private final int[] matches;
    private final boolean fileNumbers;
    private final Set<Integer> moved = new HashSet<>();
    private final List<ElementRename> renames;
    private final Sheets sheets;
    /** By the place in the old draft, and by the place in the new one. */
    private final Map<Integer, SceneChange> ofOld = new HashMap<>();
    private final Map<Integer, SceneChange> ofNew = new HashMap<>();

    ComparisonMaking(Production production, Production draft) {
        this.production = production;
        this.draft = draft;
        this.locked = production.getScript().isLocked();
        before = SceneVersion.of(production.getScript());
        after = SceneVersion.of(draft.getScript());
        likeness = new Likeness(before, after);
        SceneMatching.Matches found = SceneMatching.of(likeness, locked);
        matches = found.after();
        fileNumbers = found.trust() >= 0.5;
        List<Chain.Pair> pairs = new ArrayList<>();
        for (int o = 0; o < matches.length; o++) {
            if (matches[o] >= 0) {
                pairs.add(new Chain.Pair(o, matches[o], 1));
                moved.add(o);
            }
        }
        Chain.of(pairs, after.size()).forEach(pair -> moved.remove(pair.o()));
        renames = new ElementRenames(production, before, after, matches).find(draft);
        sheets = new Sheets(production, renames);
    }

    DraftComparison make() {
        var parts = new Parts(likeness, matches);
        parts.splits().forEach(this::split);
        parts.merges().forEach((n, whole) -> {
            if (!ofNew.containsKey(n) && whole.stream().noneMatch(ofOld::containsKey)) {
                merge(n, whole);
            }
        });
        for (int o = 0; o < matches.length; o++) {
            if (!ofOld.containsKey(o) && matches[o] >= 0) {
                put(pair(before.get(o), after.get(matches[o])));
            } else if (!ofOld.containsKey(o) && !before.get(o).omitted()) {
                put(cut(before.get(o)));
            }
        }
        for (SceneVersion scene : after) {
            if (!ofNew.containsKey(scene.place()) && !scene.omitted()) {
                Difference difference = new Difference(Set.of(), Sheets.names(fresh(scene).getElements()), List.of(),
                        scene.eighths());
                put(new SceneChange.New("+" + scene.number(), scene, difference, ""));
            }
        }
        return ordered();
    }

    private void put(SceneChange change) {
        change.before().forEach(was -> ofOld.put(was.place(), change));
        change.after().forEach(is -> ofNew.put(is.place(), change));
    }

    private void split(int o, TreeSet<Integer> places) {
        SceneVersion was = before.get(o);
        List<SceneVersion> parts = places.stream().map(after::get).toList();
        SceneVersion stays = parts.stream().filter(p -> locked && fileNumbers && p.number().equals(was.number()))
                .findFirst().orElse(parts.getFirst());
        Difference own = difference(was, stays);
        int eighths = parts.stream().mapToInt(SceneVersion::eighths).sum() - was.eighths();
        put(new SceneChange.Split(was.number(), was, parts, stays,
                new Difference(own.aspects(), own.added(), own.removed(), eighths), ""));
    }

    private void merge(int n, TreeSet<Integer> places) {
        SceneVersion is = after.get(n);
        List<SceneVersion> parts = places.stream().map(before::get).toList();
        SceneVersion stays = parts.stream().filter(p -> p.number().equals(is.number())).findFirst()
                .orElse(parts.getFirst());
        Difference own = difference(stays, is);
        int eighths = is.eighths() - parts.stream().mapToInt(SceneVersion::eighths).sum();
        put(new SceneChange.Merged(stays.number(), parts, stays, is,
                new Difference(own.aspects(), own.added(), own.removed(), eighths), ""));
    }

    private SceneChange cut(SceneVersion was) {
        boolean said = after.stream().anyMatch(scene -> scene.omitted()
                && scene.number().equalsIgnoreCase(was.number()));
        String doubt = locked && !said ? "The file neither has scene " + was.number()
                + " nor says that it is omitted" : "";
        return new SceneChange.Cut(was.number(), was,
                new Difference(Set.of(), List.of(), List.of(), -was.eighths()), doubt);
    }

    private SceneChange pair(SceneVersion was, SceneVersion is) {
        Difference difference = difference(was, is);
        if (was.omitted()) {
            return new SceneChange.Restored(was.number(), was, is, new Difference(difference.aspects(),
                    difference.added(), difference.removed(), is.eighths()), "");
        }
        if (moved.contains(was.place())) {
            return new SceneChange.Moved(was.number(), was, is, difference, doubt(was, is));
        }
        return difference.aspects().isEmpty() ? new SceneChange.Unchanged(was.number(), was, is)
                : new SceneChange.Changed(was.number(), was, is, difference, doubt(was, is));
    }

    private String doubt(SceneVersion was, SceneVersion is) {
        boolean sameText = was.lines().equals(is.lines());
        if (!sameText && likeness.text(was.place(), is.place()) < DOUBTFUL) {
            boolean numberAlone = !was.sameHeading(is) && likeness.sameNumber(was.place(), is.place());
            return numberAlone ? "Only its number says that it is the same scene"
                    : "Little of its text is the same; it may be another scene";
        }
        boolean kept = !sameText && length(was, is) != is.eighths();
        return kept ? "Its length of " + Eighths.toString(was.eighths())
                + " was set by hand and is kept; the new text is "
                + "about " + Eighths.toString(is.eighths()) : "";
    }

    /** The length that a scene gets: an estimate never takes the place of a length that was set or measured. */
    static int length(SceneVersion was, SceneVersion is) {
        return is.estimated() && !was.estimated() ? was.eighths() : is.eighths();
    }

    private Difference difference(SceneVersion was, SceneVersion is) {
        Set<Aspect> aspects = EnumSet.noneOf(Aspect.class);
        Sheets.Change sheet = sheets.of(old(was), was, fresh(is), is);
        if (!locked && !is.number().isEmpty() && !was.number().equals(is.number())) {
            aspects.add(Aspect.NUMBER);
        }
        if (!was.heading().strip().equals(is.heading().strip())) {
            aspects.add(Aspect.HEADING);
        }
        if (!was.lines().equals(is.lines())) {
            aspects.add(Aspect.TEXT);
        }
        int eighths = length(was, is) - was.eighths();
        if (eighths != 0) {
            aspects.add(Aspect.LENGTH);
        }
        if (!sheet.isEmpty()) {
            aspects.add(Aspect.ELEMENTS);
        }
        return new Difference(aspects, Sheets.names(sheet.added()), Sheets.names(sheet.removed()), eighths);
    }

    private Scene old(SceneVersion version) {
        return production.getScript().getScenes().get(version.place());
    }

    private Scene fresh(SceneVersion version) {
        return draft.getScript().getScenes().get(version.place());
    }

    /** In script order; with keys that are unique and that a person can type. */
    private DraftComparison ordered() {
        Set<SceneChange> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        List<SceneChange> all = Stream.concat(ofOld.values().stream(), ofNew.values().stream())
                .filter(seen::add).toList();
        seen.clear();
        var unordered = new DraftComparison(draft, before, after, all, renames, locked, fileNumbers);
        List<SceneChange> changes = new ArrayList<>();
        List<SceneVersion.Line> opening = SceneVersion.lines(production.getScript().getPreamble());
        List<SceneVersion.Line> newOpening = SceneVersion.lines(draft.getScript().getPreamble());
        if (!opening.equals(newOpening)) {
            changes.add(new SceneChange.Opening(opening, newOpening));
        }
        Set<String> keys = new HashSet<>(List.of("opening", "notes"));
        for (ScriptOrder.Slot slot : unordered.order(DraftDecisions.ALL)) {
            SceneChange change = slot.fresh() >= 0 ? ofNew.get(slot.fresh()) : ofOld.get(slot.old());
            if (change != null && seen.add(change)) {
                changes.add(keyed(change, slot, keys));
            }
        }
        List<String> notes = notes(changes);
        if (!notes.isEmpty()) {
            changes.add(new SceneChange.Notes(notes));
        }
        return new DraftComparison(draft, before, after, changes, renames, locked, fileNumbers);
    }

    /** What the notes say that come on words that stay, each with its scene. */
    private List<String> notes(List<SceneChange> changes) {
        List<String> notes = new ArrayList<>();
        if (changes.stream().noneMatch(SceneChange.Opening.class::isInstance)) {
            notes.addAll(HungNotes.coming(production.getScript().getPreamble(), draft.getScript().getPreamble()));
        }
        changes.stream().filter(SceneChange::staysInWords).forEach(change -> HungNotes.coming(
                old(change.before().getFirst()).getParagraphs(), fresh(change.after().getFirst()).getParagraphs())
                .forEach(text -> notes.add((change.before().getFirst().number() + ": " + text).strip())));
        return notes;
    }

    private static SceneChange keyed(SceneChange change, ScriptOrder.Slot slot, Set<String> keys) {
        String wanted = change instanceof SceneChange.New ? "+" + slot.number() : change.key();
        String key = wanted;
        for (int i = 2; !keys.add(key); i++) {
            key = wanted + "/" + i;
        }
        return switch (change) {
            case SceneChange.Unchanged c -> new SceneChange.Unchanged(key, c.was(), c.is());
            case SceneChange.Changed c -> new SceneChange.Changed(key, c.was(), c.is(), c.difference(), c.doubt());
            case SceneChange.Moved c -> new SceneChange.Moved(key, c.was(), c.is(), c.difference(), c.doubt());
            case SceneChange.Split c -> new SceneChange.Split(key, c.was(), c.parts(),
                    c.stays(), c.difference(), c.doubt());
            case SceneChange.Merged c -> new SceneChange.Merged(key, c.parts(), c.stays(),
                    c.is(), c.difference(), c.doubt());
            case SceneChange.Cut c -> new SceneChange.Cut(key, c.was(), c.difference(), c.doubt());
            case SceneChange.New c -> new SceneChange.New(key, c.is(), c.difference(), c.doubt());
            case SceneChange.Restored c -> new SceneChange.Restored(key, c.was(), c.is(), c.difference(), c.doubt());
            case SceneChange.OfScript c -> c;
        };
    }
}
