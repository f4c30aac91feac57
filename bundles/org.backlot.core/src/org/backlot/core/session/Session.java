package org.backlot.core.session;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.model.Section;
import org.backlot.core.question.Grounds;
import org.backlot.core.question.KeptAnswers;
import org.backlot.core.question.Questions;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * An open production and the one door for changing it.
 *
 * <p>A session belongs to one thread at a time (in the workbench, the one that draws). Work elsewhere reads a
 * {@link #snapshot()}.
 */
public final class Session implements Questions.Memory, AutoCloseable {

    private final Production production;
    private final String user;
    private final Contributions contributions;
    private final Questions questions;
    private final Index index = new Index();
    private final Patch patch = new Patch(index);
    private final Removal removal = new Removal(index);
    private final AppendOnly appendOnly = new AppendOnly(index);
    private final Recorder recorder;
    private final History history;
    private final List<Consumer<ChangeSet>> listeners = new CopyOnWriteArrayList<>();
    private final KeptAnswers answers = new KeptAnswers();
    private volatile Store store;

    private Session(Production production, String user, Contributions contributions, Store store, boolean unsaved) {
        this.production = production;
        this.user = user;
        this.contributions = contributions;
        this.store = store;
        this.history = new History(unsaved);
        this.questions = questions(this);
        this.recorder = new Recorder(production, index, patch);
    }

    /**
     * A session of a production that its store has saved.
     *
     * @param production    the root; from now on it changes through the session alone
     * @param user          who works, for the audit trail
     * @param contributions what is installed
     * @param store         where it is kept
     * @param recovered     what a crash had left unsaved, done again here in order; they are no undo steps
     * @throws IllegalStateException if they do not fit the production
     */
    public static Session opened(Production production, String user, Contributions contributions, Store store,
            List<ChangeSet> recovered) {
        var session = new Session(production, user, contributions, store, !recovered.isEmpty());
        recovered.forEach(session::replay);
        return session;
    }

    /** A session of a new production, which its store has not saved yet. */
    public static Session unsaved(Production production, String user, Contributions contributions, Store store) {
        return new Session(production, user, contributions, store, true);
    }

    /** The root of the model. Read it freely; change it only inside {@link #edit}. */
    public Production production() {
        return production;
    }

    /** The part of the production that a plug-in brought, if it is there. */
    public <S extends Section> Optional<S> section(Class<S> type) {
        return section(production, type);
    }

    /** The part of a production that a plug-in brought, if it is there. */
    public static <S extends Section> Optional<S> section(Production production, Class<S> type) {
        return production.getSections().stream().filter(type::isInstance).map(type::cast).findFirst();
    }

    /** Who works in this session. */
    public String user() {
        return user;
    }

    /** What sections answer about this production. */
    public Questions questions() {
        return questions;
    }

    /**
     * The same of a {@link #snapshot()}, for work on another thread.
     *
     * @param memory keeps answers there
     */
    public Questions questions(Questions.Memory memory) {
        return new Questions(contributions, memory, digest -> store.files().contains(digest));
    }

    /** The questions about a {@link #snapshot()} taken now, for work on another thread; some answers are known. */
    public Questions questionsOfSnapshot() {
        return questions(answers.ofCopy());
    }

    /** What is installed. */
    public Contributions contributions() {
        return contributions;
    }

    /** Every fault that the installed checks find now; kept until the next change. */
    public List<Finding> findings() {
        return derived(Checks.POINT, () -> new Checks(contributions).run(production, questions));
    }

    /**
     * Changes the production in one step that can be undone, is journalled, and is told to listeners once. An edit
     * that throws leaves no trace; one that changes nothing leaves no step; an edit inside an edit joins it.
     *
     * <p>An edit that adds to a list of what people decided, as the trail of the money, cannot be taken back, nor can
     * what was done before it: what was decided rests on it. Such a list bears the annotation {@code
     * urn:backlot:core:appendOnly} in its model; what stands in it is never changed or taken out.
     *
     * @param label what is done, as the person would say it: {@code "Move strip"}
     * @return the step; empty where nothing changed or where this edit joined another
     * @throws IllegalStateException if the production is read-only, or if what was decided would be rewritten, with the
     *                               reason
     */
    public Optional<ChangeSet> edit(String label, Runnable work) {
        if (recorder.isRecording()) {
            work.run();
            return Optional.empty();
        }
        store.readOnly().ifPresent(why -> {
            throw new IllegalStateException(why);
        });
        recorder.start();
        List<Change> changes;
        try {
            work.run();
            removal.refuseDangling(recorder.detached());
            changes = recorder.changes();
            appendOnly.refuseRewriting(changes);
            answers.forget(models(changes));
        } catch (Throwable e) {
            recorder.rollBack();
            answers.forget();
            throw e;
        } finally {
            recorder.stop();
        }
        if (changes.isEmpty()) {
            return Optional.empty();
        }
        var step = new ChangeSet(user, now(), label, changes);
        if (AppendOnly.appends(changes)) {
            history.decided();
        } else {
            history.add(step);
        }
        publish(step);
        return Optional.of(step);
    }

    /**
     * Takes an object out of the production, every mention of it and of what it contains, and the files attached to
     * it; what people decided goes on naming it by its id. To be called inside an edit.
     */
    public void delete(Identified object) {
        removal.remove(object);
    }

    /** The step that {@link #undo()} would take back. */
    public Optional<ChangeSet> undoable() {
        return history.undoable();
    }

    /** The step that {@link #redo()} would do again. */
    public Optional<ChangeSet> redoable() {
        return history.redoable();
    }

    /** Takes the last step back; does nothing where there is none. */
    public void undo() {
        undoable().ifPresent(step -> {
            travel(step.inverse(user, now(), "Undo " + step.label()), history::undone);
        });
    }

    /** Does the step again that was taken back last; does nothing where there is none. */
    public void redo() {
        redoable().ifPresent(step -> {
            travel(new ChangeSet(user, now(), "Redo " + step.label(), step.changes()), history::redone);
        });
    }

    private void travel(ChangeSet way, Runnable arrive) {
        replay(way);
        arrive.run();
        publish(way);
    }

    private void replay(ChangeSet recorded) {
        recorder.start();
        try {
            recorded.changes().forEach(patch::apply);
            answers.forget(models(recorded.changes()));
        } catch (RuntimeException e) {
            recorder.rollBack();
            answers.forget();
            throw e;
        } finally {
            recorder.stop();
        }
    }

    /** The models whose features have other values. What stands in a model can be read by who knows these alone. */
    private static Set<String> models(List<Change> changes) {
        return changes.stream().map(change -> change.feature().getEContainingClass().getEPackage().getNsURI())
                .collect(Collectors.toSet());
    }

    private void publish(ChangeSet change) {
        try {
            store.submit(change);
        } catch (IOException e) {
            throw new UncheckedIOException("\"" + change.label()
                    + "\" is done but could not be written to the journal of "
                    + store.name() + ": " + e.getMessage() + ". Save under another name now", e);
        } finally {
            listeners.forEach(listener -> listener.accept(change));
        }
    }

    private static Instant now() {
        return Instant.now().truncatedTo(ChronoUnit.MILLIS);
    }

    /** Tells a listener of every step, undo and redo, after it is done. Close the answer to stop. */
    public AutoCloseable listen(Consumer<ChangeSet> listener) {
        listeners.add(listener);
        return () -> listeners.remove(listener);
    }

    /** An object by its id. */
    public Optional<Identified> object(String id) {
        return index.object(id);
    }

    /** An object by its id, if it is of a type. */
    public <T extends Identified> Optional<T> object(String id, Class<T> type) {
        return index.object(id).filter(type::isInstance).map(type::cast);
    }

    /** Every place in all sections where an object is named, without a sweep. */
    public List<Use> uses(Identified object) {
        return index.uses(Ids.of(object));
    }

    @Override
    public <T> T derived(Object key, Supplier<T> make) {
        return answers().derived(key, make);
    }

    @Override
    public <T> T derived(Object key, Grounds grounds, Supplier<T> make) {
        return answers().derived(key, grounds, make);
    }

    @Override
    public void reads(Grounds grounds) {
        answers.reads(grounds);
    }

    /** What is kept; without what the running edit has changed since somebody asked last. */
    private KeptAnswers answers() {
        if (recorder.isRecording()) {
            List<Change> latest = recorder.latest();
            if (!latest.isEmpty()) {
                answers.forget(models(latest));
            }
        }
        return answers;
    }

    /** A copy of the production as it is now, with the same ids, for work on another thread. */
    public Production snapshot() {
        return EcoreUtil.copy(production);
    }

    /** Whether there is anything to save. */
    public boolean isDirty() {
        return history.isDirty();
    }

    /** Saves where it is kept. */
    public void save() throws IOException {
        store.save(production);
        history.saved();
    }

    /** Keeps the production in another place from now on, and saves it there. */
    public void saveTo(Store other) throws IOException {
        other.follow(store);
        other.save(production);
        Store before = store;
        store = other;
        history.saved();
        before.close();
    }

    /** The pictures and papers of the production. */
    public Attachments attachments() {
        return new Attachments(this);
    }

    /** Where the production is kept. */
    public Store store() {
        return store;
    }

    @Override
    public void close() throws IOException {
        store.close();
    }

    /** All objects of the production, each once; a sweep, for what no index answers. */
    public Iterable<EObject> everything() {
        return production::eAllContents;
    }
}
