package org.backlot.benchmarks;


import org.backlot.core.file.FileStore;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An edit and its undo in a large production against the same in one of 100 scenes: an edit is to cost what it touches,
 * so both are to take the same time. With the journal of a file, and with a store that keeps nothing.
 */
final class EditBenchmark implements Benchmark {

    private static final int WARM_UPS = 6;
    private static final int TURNS = 11;
    private static final int EDITS = 400;
    private static final Generated SMALL = new Generated(100, 0);

    /** An edit of a production; the number says which of its scenes or elements it is about, from 0 to 1. */
    private interface Edit {
        void make(Session session, double which);
    }

    @Override
    public String name() {
        return "edit";
    }

    @Override
    public void run(Workplace place) throws Exception {
        try (Session large = place.backlot().open(place.file(Generated.LARGE), FileStore.Access.EDIT).session();
                Session small = place.backlot().open(place.file(SMALL), FileStore.Access.EDIT).session()) {
            compare("journal", large, small);
        }
        try (Session large = inMemory(place, Generated.LARGE); Session small = inMemory(place, SMALL)) {
            compare("memory", large, small);
        }
    }

    private void compare(String store, Session large, Session small) throws Exception {
        Production largeBefore = large.snapshot();
        Production smallBefore = small.snapshot();
        compare(store + ", set a synopsis", large, small, (session, which) ->
                at(scenes(session), which).setSynopsis("Anna leaves."));
        compare(store + ", move a scene to the front", large, small, (session, which) ->
                scenes(session).move(0, at(scenes(session), which)));
        compare(store + ", put an element on a sheet", large, small, (session, which) -> {
            EList<Element> elements = session.production().getElements();
            at(scenes(session), which).getElements().add(elements.get(elements.size() - 1));
        });
        compare(store + ", delete an element and its mentions", large, small, (session, which) ->
                session.delete(at(session.production().getElements(), which)));
        if (!EcoreUtil.equals(largeBefore, large.production()) || !EcoreUtil.equals(smallBefore, small.production())) {
            throw new IllegalStateException("Undo did not lead back to where it began");
        }
    }

    private void compare(String what, Session large, Session small, Edit edit) throws Exception {
        Figures.title(name(), what + " and undo, each of " + EDITS);
        Side ours = new Side("with " + Generated.LARGE.scenes() + " scenes", () -> edits(large, edit));
        Side bare = new Side("with " + SMALL.scenes() + " scenes", () -> edits(small, edit));
        Figures.slower(ours, bare, Comparison.of(WARM_UPS, TURNS, ours, bare), "aim 1");
    }

    private static double edits(Session session, Edit edit) throws Exception {
        return Side.time(() -> {
            for (int i = 0; i < EDITS; i++) {
                double which = (i + 0.5) / EDITS;
                if (session.edit("Edit", () -> edit.make(session, which)).isPresent()) {
                    session.undo();
                }
            }
        }) / EDITS;
    }

    private static EList<Scene> scenes(Session session) {
        return session.production().getScript().getScenes();
    }

    private static <T> T at(EList<T> list, double which) {
        return list.get((int) (which * list.size()));
    }

    private static Session inMemory(Workplace place, Generated generated) throws Exception {
        try (Session file = place.backlot().open(place.file(generated), FileStore.Access.READ).session()) {
            return Session.unsaved(file.snapshot(), file.user(), file.contributions(), new ScratchStore());
        }
    }
}
