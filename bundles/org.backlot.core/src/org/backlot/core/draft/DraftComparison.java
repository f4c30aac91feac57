package org.backlot.core.draft;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;

/**
 * A new draft beside the script of a production: what it does to each scene. It changes nothing; a production that
 * changed after it was compared has to be compared again.
 *
 * @param incoming    the new draft as a production of its own; never changed
 * @param before      the scenes of the production, omitted ones too
 * @param after       the scenes of the new draft, with the numbers that the file gives them
 * @param changes     in script order, what is cut at the place that it had; scenes that stay as they are too
 * @param renames     parts and sets that only have another name now
 * @param locked      scene numbers of the production are given out
 * @param fileNumbers most scenes that bear a number in the file have the same number in both
 */
public record DraftComparison(Production incoming, List<SceneVersion> before, List<SceneVersion> after,
        List<SceneChange> changes, List<ElementRename> renames, boolean locked, boolean fileNumbers) {

    public DraftComparison {
        before = List.copyOf(before);
        after = List.copyOf(after);
        changes = List.copyOf(changes);
        renames = List.copyOf(renames);
    }

    /** A file that was read, as a production of its own, which is compared with another. */
    public static Production draft(Incoming incoming) {
        Production draft = CoreFactory.eINSTANCE.createProduction();
        incoming.putDraftInto(draft);
        if (draft.getScript() == null) {
            draft.setScript(CoreFactory.eINSTANCE.createScript());
        }
        Ids.complete(draft);
        return draft;
    }

    /**
     * Compares.
     *
     * @param production as it is planned, or a snapshot of it
     * @param draft      the new draft as a production of its own, as {@link #draft} makes it
     * @throws IllegalArgumentException if the new draft has no scenes, or the production has no script, saying so
     */
    public static DraftComparison of(Production production, Production draft) {
        if (draft.getScript() == null || draft.getScript().getScenes().isEmpty()) {
            throw new IllegalArgumentException("It has no scenes. A heading begins with INT. or EXT.");
        }
        if (production.getScript() == null || production.getScript().getScenes().isEmpty()) {
            throw new IllegalArgumentException("The production has no script to compare it with; import it");
        }
        return new ComparisonMaking(production, draft).make();
    }

    /** What there is to accept or to leave. */
    public List<SceneChange> toDecide() {
        return changes.stream().filter(SceneChange::changes).toList();
    }

    /** Whether the new draft says just what the script says. */
    public boolean isEmpty() {
        return toDecide().isEmpty() && renames.isEmpty();
    }

    /** How many scenes get another number with it; none in a locked script. */
    public int renumbered() {
        return locked ? 0 : (int) order(DraftDecisions.ALL).stream().filter(slot -> slot.old() >= 0
                && !before.get(slot.old()).number().isEmpty() && !slot.number().isEmpty()
                && !slot.number().equals(before.get(slot.old()).number())).count();
    }

    /** What a person should know of the numbers, one sentence; empty where they stay. */
    public String renumberingNote() {
        int count = renumbered();
        return count == 0 ? "" : count + (count == 1 ? " scene gets another number" : " scenes get other numbers")
                + ", as the file has them, since scene numbers are not locked; what was printed or scheduled by number "
                + "has the old ones.";
    }

    /** The change that a person names by its key, whatever its case. */
    public Optional<SceneChange> change(String key) {
        return toDecide().stream().filter(change -> change.key().equalsIgnoreCase(key.strip())).findFirst();
    }

    /** What it does, in one line: {@code 3 scenes changed, 1 cut, 2 new}. */
    public String summary() {
        return summary(DraftDecisions.ALL);
    }

    /** What of it is accepted, in one line. */
    public String summary(DraftDecisions decisions) {
        Map<String, Long> kinds = new LinkedHashMap<>();
        for (String kind : List.of("changed", "moved", "split", "merged", "cut", "new", "restored", "renumbered",
                "opening")) {
            kinds.put(kind, toDecide().stream().filter(c -> decisions.accepts(c) && c.kind().equals(kind)).count());
        }
        String text = kinds.entrySet().stream().filter(e -> e.getValue() > 0 && !e.getKey().equals("opening"))
                .map(e -> e.getValue() + " " + e.getKey()).collect(Collectors.joining(", "));
        text = text.replaceFirst("^1 ", "1 scene ").replaceFirst("^(\\d+) (?!scene)", "$1 scenes ");
        String opening = kinds.get("opening") > 0 ? "the opening changed" : "";
        String notes = toDecide().stream().filter(c -> c instanceof SceneChange.Notes && decisions.accepts(c))
                .map(SceneChange::heading).findFirst().orElse("");
        long renamed = renames.stream().filter(decisions::accepts).count();
        String names = renamed == 0 ? "" : renamed + " renamed";
        String all = Stream.of(text, opening, names, notes).filter(s -> !s.isEmpty())
                .collect(Collectors.joining(", "));
        return all.isEmpty() ? "no changes" : all;
    }

    /** The order and numbers of all scenes once the decisions are carried out. */
    List<ScriptOrder.Slot> order(DraftDecisions decisions) {
        return ScriptOrder.of(before, after, locked, fileNumbers, new DecidedOrder(this, decisions));
    }
}
