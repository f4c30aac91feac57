package org.backlot.core.draft;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Elements;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.session.ChangeSet;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.eclipse.emf.common.util.EList;

/**
 * Takes a draft over: scenes stay the objects that they were, so that boards, money and tags keep hold of them, and
 * paragraphs that did not change are not touched.
 */
public final class DraftMerge {

    private final Session session;
    private final Production production;
    private final Script script;
    private final DraftComparison comparison;
    private final DraftDecisions decisions;
    private final List<Scene> scenes;
    private final Map<Integer, Scene> brought = new HashMap<>();
    private final List<ScriptRevision.Added> added = new ArrayList<>();
    private final List<Scene> omitted = new ArrayList<>();
    private final List<Scene> restored = new ArrayList<>();

    private DraftMerge(Session session, DraftComparison comparison, DraftDecisions decisions) {
        this.session = session;
        this.production = session.production();
        this.script = production.getScript();
        this.comparison = comparison;
        this.decisions = decisions;
        this.scenes = script == null ? List.of() : List.copyOf(script.getScenes());
    }

    /**
     * Carries the decisions out in one step that can be undone.
     *
     * @return the step; empty where nothing is taken over
     * @throws IllegalStateException if the script is not the one that was compared, or the production is read-only
     */
    public static Optional<ChangeSet> accept(Session session, DraftComparison comparison, DraftDecisions decisions,
            DraftLabel label) {
        var merge = new DraftMerge(session, comparison, decisions);
        if (!SceneVersion.of(merge.script).equals(comparison.before())) {
            throw new IllegalStateException("The script changed since it was compared with the new draft. "
                    + "Compare again");
        }
        if (decisions.isNothing(comparison)) {
            return Optional.empty();
        }
        return session.edit("Accept draft " + label.name(), () -> merge.run(label));
    }

    private void run(DraftLabel label) {
        if (script.getDrafts().isEmpty()) {
            script.getDrafts().add(first());
        }
        Draft draft = CoreFactory.eINSTANCE.createDraft();
        draft.setName(label.name());
        draft.setColour(label.colour().rgb());
        draft.setDate(label.date());
        draft.setSource(label.source());
        draft.setFull(label.full());
        draft.setTaken(label.taken());
        draft.setSummary(comparison.summary(decisions));
        Ids.of(draft);
        script.getDrafts().add(draft);
        List<ElementRename> renames = comparison.renames().stream().filter(decisions::accepts).toList();
        var writing = new SceneWriting(session, comparison, draft, new Sheets(production, renames));
        comparison.toDecide().stream().filter(decisions::accepts).forEach(change -> carryOut(change, writing));
        renames.forEach(rename -> session.object(rename.element(), Element.class)
                .ifPresent(element -> new Elements(session).rename(element, rename.after())));
        writing.ofFile();
        order();
        pages();
        Breakdown.numberCast(production);
        script.setDraft(label.name());
        script.setDraftDate(label.date());
        script.setSource(label.source());
        new ScriptRevision(production, added, omitted, restored).tell(session.contributions());
        count(draft);
    }

    /** What was there before the first draft that was taken over: by the custom of the trade the white one. */
    private Draft first() {
        Draft first = CoreFactory.eINSTANCE.createDraft();
        Ids.of(first);
        first.setName(script.getDraft() == null ? DraftColour.ROW.getFirst().name() : script.getDraft());
        first.setColour(DraftColour.ROW.getFirst().rgb());
        first.setDate(script.getDraftDate());
        first.setSource(script.getSource());
        count(first);
        return first;
    }

    private void count(Draft draft) {
        List<Scene> written = Breakdown.scenes(production);
        draft.setScenes(written.size());
        draft.setEighths(written.stream().mapToInt(Scene::getEighths).sum());
    }

    private void carryOut(SceneChange change, SceneWriting writing) {
        switch (change) {
            case SceneChange.Unchanged c -> {
                // nothing to carry out
            }
            case SceneChange.Restored c -> {
                writing.update(scene(c.was()), c.was(), c.is());
                writing.restore(scene(c.was()));
                restored.add(scene(c.was()));
            }
            case SceneChange.Matched c -> writing.update(scene(c.was()), c.was(), c.is());
            case SceneChange.Split c -> {
                Scene whole = scene(c.was());
                c.parts().stream().filter(part -> part != c.stays())
                        .forEach(part -> bring(part, writing.part(part, whole), whole));
                writing.update(whole, c.was(), c.stays());
                if (!whole.isEstimated() && c.stays().estimated()) {
                    writing.measure(whole, c.stays());
                }
            }
            case SceneChange.Merged c -> {
                writing.update(scene(c.stays()), c.stays(), c.is());
                writing.measure(scene(c.stays()), c.is());
                c.parts().stream().filter(part -> part != c.stays()).forEach(part -> {
                    writing.gather(scene(part), scene(c.stays()));
                    cut(scene(part), writing);
                });
            }
            case SceneChange.Cut c -> cut(scene(c.was()), writing);
            case SceneChange.New c -> bring(c.is(), writing.scene(c.is()), null);
            case SceneChange.Opening c -> writing.opening(script);
            case SceneChange.Notes c -> writing.notes(script, decisions);
        }
    }

    private Scene scene(SceneVersion was) {
        return scenes.get(was.place());
    }

    private void bring(SceneVersion is, Scene scene, Scene from) {
        brought.put(is.place(), scene);
        added.add(new ScriptRevision.Added(scene, from));
    }

    private void cut(Scene scene, SceneWriting writing) {
        writing.cut(scene);
        omitted.add(scene);
    }

    /** Puts every scene in its place with as few moves as can be, and numbers them. */
    private void order() {
        List<ScriptOrder.Slot> slots = comparison.order(decisions);
        List<Chain.Pair> stay = new ArrayList<>();
        for (int i = 0; i < slots.size(); i++) {
            if (slots.get(i).old() >= 0) {
                stay.add(new Chain.Pair(slots.get(i).old(), i, 1));
            }
        }
        List<Integer> staying = Chain.of(stay, slots.size()).stream().map(Chain.Pair::n).toList();
        boolean[] stays = new boolean[slots.size()];
        staying.forEach(i -> stays[i] = true);
        EList<Scene> list = script.getScenes();
        Scene previous = null;
        for (int i = 0; i < slots.size(); i++) {
            ScriptOrder.Slot slot = slots.get(i);
            Scene scene = slot.old() >= 0 ? scenes.get(slot.old()) : brought.get(slot.fresh());
            if (!slot.number().equals(scene.getNumber()) && !slot.number().isEmpty()) {
                scene.setNumber(slot.number());
            }
            if (slot.old() < 0) {
                list.add(previous == null ? 0 : list.indexOf(previous) + 1, scene);
            } else if (!stays[i]) {
                int from = list.indexOf(scene);
                int to = previous == null ? 0 : list.indexOf(previous) + 1;
                list.move(from < to ? to - 1 : to, from);
            }
            previous = scene;
        }
    }

    /** Pages follow the draft also in scenes that stay as they are, since everything after a longer scene shifts. */
    private void pages() {
        for (SceneChange change : comparison.changes()) {
            if (decisions.accepts(change) && change.after().size() == 1 && !change.before().isEmpty()) {
                SceneVersion was = change instanceof SceneChange.Merged merged ? merged.stays()
                        : change.before().getFirst();
                String page = comparison.incoming().getScript().getScenes()
                        .get(change.after().getFirst().place()).getPage();
                if (page != null && !page.equals(scene(was).getPage())) {
                    scene(was).setPage(page);
                }
            }
        }
    }
}
