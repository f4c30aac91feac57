package org.backlot.core.session;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backlot.core.model.Identified;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Watches a production's tree and writes down what happens to it. It stays attached, so that an edit costs what it
 * touches and not what the production weighs.
 */
final class Recorder extends AdapterImpl {

    private final Index index;
    private final Patch patch;
    private final Set<Identified> detached = new LinkedHashSet<>();
    private List<Change> changes;
    /** How many of the changes were told by {@link #latest()}. */
    private int told;

    Recorder(EObject root, Index index, Patch patch) {
        this.index = index;
        this.patch = patch;
        attach(root);
    }

    boolean isRecording() {
        return changes != null;
    }

    void start() {
        changes = new ArrayList<>();
        told = 0;
        detached.clear();
    }

    /** What happened since {@link #start()}. */
    List<Change> changes() {
        return List.copyOf(changes);
    }

    /** What happened since this was asked last, or since {@link #start()}. */
    List<Change> latest() {
        List<Change> latest = List.copyOf(changes.subList(told, changes.size()));
        told = changes.size();
        return latest;
    }

    /** Objects that left the tree since {@link #start()} and did not come back. */
    Set<Identified> detached() {
        return detached;
    }

    void stop() {
        changes = null;
        detached.clear();
    }

    /** Takes back everything since {@link #start()}; recording goes on. */
    void rollBack() {
        List<Change> done = changes();
        for (int i = done.size() - 1; i >= 0; i--) {
            patch.apply(done.get(i).inverse());
        }
    }

    @Override
    public void notifyChanged(Notification n) {
        if (n.isTouch() || !(n.getNotifier() instanceof Identified object)
                || !(n.getFeature() instanceof EStructuralFeature feature) || !Value.isRecorded(feature)) {
            return;
        }
        if (isRecording()) {
            record(object, feature, n);
            return;
        }
        start();
        record(object, feature, n);
        rollBack();
        stop();
        throw new IllegalStateException("The " + feature.getName() + " of a " + object.eClass().getName()
                + " was changed outside Session.edit; the change was taken back");
    }

    private void record(Identified object, EStructuralFeature feature, Notification n) {
        switch (n.getEventType()) {
            case Notification.SET, Notification.UNSET -> {
                if (feature.isMany()) {
                    removed(object, feature, n.getPosition(), n.getOldValue());
                    inserted(object, feature, n.getPosition(), n.getNewValue());
                } else {
                    replaced(object, feature, n.getOldValue(), n.getNewValue());
                }
            }
            case Notification.ADD -> inserted(object, feature, n.getPosition(), n.getNewValue());
            case Notification.REMOVE -> removed(object, feature, n.getPosition(), n.getOldValue());
            case Notification.ADD_MANY -> {
                int at = n.getPosition();
                for (Object value : (List<?>) n.getNewValue()) {
                    inserted(object, feature, at++, value);
                }
            }
            case Notification.REMOVE_MANY -> removedMany(object, feature, n);
            case Notification.MOVE -> changes.add(new Change.Move(Ids.of(object), feature,
                    (Integer) n.getOldValue(), n.getPosition()));
            default -> {
                // RESOLVE and REMOVING_ADAPTER change nothing that is saved
            }
        }
    }

    private void replaced(Identified object, EStructuralFeature feature, Object before, Object after) {
        if (feature == object.eClass().getEIDAttribute()) {
            throw new IllegalStateException("The id of a " + object.eClass().getName() + " never changes");
        }
        changes.add(new Change.Set(Ids.of(object), feature, Value.of(feature, before), Value.of(feature, after)));
        follow(object, feature, before, after);
    }

    private void inserted(Identified object, EStructuralFeature feature, int at, Object value) {
        changes.add(new Change.Insert(Ids.of(object), feature, at, Value.of(feature, value)));
        follow(object, feature, null, value);
    }

    private void removed(Identified object, EStructuralFeature feature, int at, Object value) {
        changes.add(new Change.Remove(Ids.of(object), feature, at, Value.of(feature, value)));
        follow(object, feature, value, null);
    }

    /** The positions of a removeAll count before any is gone, so the last goes first; a clear names none. */
    private void removedMany(Identified object, EStructuralFeature feature, Notification n) {
        List<?> values = (List<?>) n.getOldValue();
        int[] positions = (int[]) n.getNewValue();
        for (int i = values.size() - 1; i >= 0; i--) {
            removed(object, feature, positions == null ? i : positions[i], values.get(i));
        }
    }

    private void follow(Identified object, EStructuralFeature feature, Object before, Object after) {
        index.changed(object, feature, before, after);
        if (feature instanceof EReference reference && reference.isContainment()) {
            if (before instanceof EObject gone) {
                detach(gone);
            }
            if (after instanceof EObject come) {
                attach(come);
            }
        }
    }

    private void attach(EObject object) {
        index.add(object);
        object.eAdapters().add(this);
        // Most often none was detached, and to look an object up for the first time costs more than to attach it.
        if (!detached.isEmpty() && object instanceof Identified identified) {
            detached.remove(identified);
        }
        contents(object).forEach(this::attach);
    }

    private void detach(EObject object) {
        index.remove(object);
        object.eAdapters().remove(this);
        if (object instanceof Identified identified) {
            detached.add(identified);
            patch.remember(identified);
        }
        contents(object).forEach(this::detach);
    }

    /** What an object holds. Most hold nothing, and there are very many of them: no list is made for these. */
    private static List<EObject> contents(EObject object) {
        List<EObject> contents = null;
        for (EReference reference : object.eClass().getEAllContainments()) {
            if (object.eIsSet(reference)) {
                contents = contents == null ? new ArrayList<>() : contents;
                if (reference.isMany()) {
                    contents.addAll(contained(object, reference));
                } else {
                    contents.add((EObject) object.eGet(reference));
                }
            }
        }
        return contents == null ? List.of() : contents;
    }

    @SuppressWarnings("unchecked")
    private static List<EObject> contained(EObject object, EReference reference) {
        return (List<EObject>) object.eGet(reference);
    }
}
