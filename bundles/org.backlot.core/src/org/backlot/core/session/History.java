package org.backlot.core.session;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** The steps that can be taken back or done again, and which of them the saved state has. */
final class History {

    private static final int STEPS = 1000;

    private final Deque<ChangeSet> done = new ArrayDeque<>();
    private final Deque<ChangeSet> takenBack = new ArrayDeque<>();
    private ChangeSet savedAt;
    /** Whether the state before the oldest step is not the saved one. */
    private boolean unsavedBelow;

    /** @param unsaved whether the first state is not the saved one */
    History(boolean unsaved) {
        unsavedBelow = unsaved;
    }

    Optional<ChangeSet> undoable() {
        return Optional.ofNullable(done.peek());
    }

    Optional<ChangeSet> redoable() {
        return Optional.ofNullable(takenBack.peek());
    }

    /** A step was made. */
    void add(ChangeSet step) {
        takenBack.clear();
        push(done, step);
    }

    /** Something was decided that cannot be taken back, and with it what was done before. */
    void decided() {
        done.clear();
        takenBack.clear();
        unsavedBelow = true;
    }

    /** The last step was taken back. */
    void undone() {
        push(takenBack, done.pop());
    }

    /** The step that was taken back last was done again. */
    void redone() {
        push(done, takenBack.pop());
    }

    private static void push(Deque<ChangeSet> steps, ChangeSet step) {
        steps.push(step);
        if (steps.size() > STEPS) {
            steps.removeLast();
        }
    }

    void saved() {
        savedAt = done.peek();
        unsavedBelow = false;
    }

    boolean isDirty() {
        return unsavedBelow || done.peek() != savedAt;
    }
}
