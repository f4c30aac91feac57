package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

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
    private final Correspondence same;
    private final List<ElementRename> renames;
    private final Sheets sheets;
    private final Set<String> keys = new HashSet<>(List.of("opening", "notes"));

    ComparisonMaking(Production production, Production draft) {
        this.production = production;
        this.draft = draft;
        this.locked = production.getScript().isLocked();
        before = SceneVersion.of(production.getScript());
        after = SceneVersion.of(draft.getScript());
        same = new Correspondence(before, after, locked);
        renames = new ElementRenames(production, before, after, same.matches()).find(draft);
        sheets = new Sheets(production, renames);
    }

    /** In script order; with keys that are unique and that a person can type. */
    DraftComparison make() {
        List<SceneChange> changes = new ArrayList<>();
        List<SceneVersion.Line> opening = SceneVersion.lines(production.getScript().getPreamble());
        List<SceneVersion.Line> newOpening = SceneVersion.lines(draft.getScript().getPreamble());
        if (!opening.equals(newOpening)) {
            changes.add(new SceneChange.Opening(opening, newOpening));
        }
        same.slots().forEach(slot -> change(slot).ifPresent(changes::add));
        List<String> notes = notes(changes);
        if (!notes.isEmpty()) {
            changes.add(new SceneChange.Notes(notes));
        }
        return new DraftComparison(draft, before, after, changes, renames, locked, same.fileNumbers());
    }

    /** What the new draft does to a scene; scenes that belong together are one change, told at one of them. */
    private Optional<SceneChange> change(ScriptOrder.Slot slot) {
        int o = slot.old();
        int n = slot.fresh();
        Optional<Correspondence.Group> split = same.split(n);
        if (split.isPresent()) {
            return split.filter(group -> group.parts().first() == n).map(this::split);
        }
        Optional<Correspondence.Group> merge = same.merge(o);
        if (merge.isPresent()) {
            return merge.filter(group -> group.stays() == o).map(this::merge);
        }
        if (o >= 0 && n >= 0) {
            return Optional.of(pair(before.get(o), same.after(n)));
        }
        return o < 0 ? Optional.of(fresh(same.after(n)))
                : Optional.of(before.get(o)).filter(was -> !was.omitted()).map(this::cut);
    }

    private String key(String wanted) {
        String key = wanted;
        for (int i = 2; !keys.add(key); i++) {
            key = wanted + "/" + i;
        }
        return key;
    }

    private SceneChange split(Correspondence.Group group) {
        SceneVersion was = before.get(group.whole());
        List<SceneVersion> parts = group.parts().stream().map(same::after).toList();
        SceneVersion stays = same.after(group.stays());
        int eighths = parts.stream().mapToInt(SceneVersion::eighths).sum() - was.eighths();
        return new SceneChange.Split(key(was.number()), was, parts, stays, difference(was, stays).longer(eighths));
    }

    private SceneChange merge(Correspondence.Group group) {
        SceneVersion is = same.after(group.whole());
        List<SceneVersion> parts = group.parts().stream().map(before::get).toList();
        SceneVersion stays = before.get(group.stays());
        int eighths = is.eighths() - parts.stream().mapToInt(SceneVersion::eighths).sum();
        return new SceneChange.Merged(key(stays.number()), parts, stays, is, difference(stays, is).longer(eighths));
    }

    private SceneChange fresh(SceneVersion is) {
        return new SceneChange.New(key("+" + is.number()), is, new Difference(Set.of(),
                Sheets.names(incoming(is).getElements()), List.of(), is.eighths()));
    }

    private SceneChange cut(SceneVersion was) {
        boolean said = after.stream().anyMatch(scene -> scene.omitted()
                && scene.number().equalsIgnoreCase(was.number()));
        String doubt = locked && !said ? "The file neither has scene " + was.number()
                + " nor says that it is omitted" : "";
        return new SceneChange.Cut(key(was.number()), was, Difference.NONE.longer(-was.eighths()), doubt);
    }

    private SceneChange pair(SceneVersion was, SceneVersion is) {
        String key = key(was.number());
        Difference difference = difference(was, is);
        if (was.omitted()) {
            return new SceneChange.Restored(key, was, is, difference.longer(is.eighths()));
        }
        if (same.isMoved(was.place())) {
            return new SceneChange.Moved(key, was, is, difference, doubt(was, is));
        }
        return difference.aspects().isEmpty() ? new SceneChange.Unchanged(key, was, is)
                : new SceneChange.Changed(key, was, is, difference, doubt(was, is));
    }

    private String doubt(SceneVersion was, SceneVersion is) {
        boolean sameText = was.lines().equals(is.lines());
        if (!sameText && same.likeness().text(was.place(), is.place()) < DOUBTFUL) {
            boolean numberAlone = !was.sameHeading(is) && same.likeness().sameNumber(was.place(), is.place());
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
        Sheets.Change sheet = sheets.of(old(was), was, incoming(is), is);
        if (!was.number().equals(is.number())) {
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

    private Scene incoming(SceneVersion version) {
        return draft.getScript().getScenes().get(version.place());
    }

    /** What the notes say that come on words that stay, each with its scene. */
    private List<String> notes(List<SceneChange> changes) {
        List<String> notes = new ArrayList<>();
        if (changes.stream().noneMatch(SceneChange.Opening.class::isInstance)) {
            notes.addAll(HungNotes.coming(production.getScript().getPreamble(), draft.getScript().getPreamble()));
        }
        changes.stream().filter(SceneChange::staysInWords).forEach(change -> HungNotes.coming(
                old(change.before().getFirst()).getParagraphs(), incoming(change.after().getFirst()).getParagraphs())
                .forEach(text -> notes.add((change.before().getFirst().number() + ": " + text).strip())));
        return notes;
    }
}
