package org.backlot.core.session;

import java.lang.ref.WeakReference;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Identified;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Carries out recorded changes. An object that comes back is the very object that went, as long as anybody still
 * holds it, so that what a view shows stays the same thing through undo and redo.
 */
final class Patch {

    private final Index index;
    private final Map<String, WeakReference<Identified>> gone = new HashMap<>();

    Patch(Index index) {
        this.index = index;
    }

    /** Keeps an object that left the production, in case it comes back. */
    void remember(Identified object) {
        gone.put(Ids.of(object), new WeakReference<>(object));
    }

    void apply(Change change) {
        EObject object = object(change.object());
        EStructuralFeature feature = change.feature();
        switch (change) {
            case Change.Set set -> {
                if (set.after() == null) {
                    object.eUnset(feature);
                } else {
                    object.eSet(feature, live(set.after()));
                }
            }
            case Change.Insert insert -> list(object, feature).add(insert.index(), live(insert.value()));
            case Change.Remove remove -> list(object, feature).remove(remove.index());
            case Change.Move move -> list(object, feature).move(move.to(), move.from());
        }
    }

    private EObject object(String id) {
        return index.object(id).orElseThrow(() -> new IllegalStateException("No object has the id " + id));
    }

    @SuppressWarnings("unchecked")
    private static EList<Object> list(EObject object, EStructuralFeature feature) {
        return (EList<Object>) object.eGet(feature);
    }

    private Object live(Value value) {
        return switch (value) {
            case Value.Plain plain -> plain.value();
            case Value.Link link -> object(link.id());
            case Value.Tree tree -> {
                Map<String, EObject> made = new HashMap<>();
                EObject root = build(tree, made);
                link(tree, made);
                yield root;
            }
        };
    }

    /** Makes the objects of a tree with their attributes, each parent before its children. */
    private EObject build(Value.Tree tree, Map<String, EObject> made) {
        EObject object = revive(tree);
        made.put(tree.id(), object);
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (!Value.isRecorded(feature) || feature == object.eClass().getEIDAttribute()) {
                continue;
            }
            object.eUnset(feature);
            for (Value value : tree.features().getOrDefault(feature, List.of())) {
                switch (value) {
                    case Value.Plain plain -> put(object, feature, plain.value());
                    case Value.Tree child -> put(object, feature, build(child, made));
                    case Value.Link link -> {
                        // all objects of the tree have to be there first
                    }
                }
            }
        }
        return object;
    }

    private EObject revive(Value.Tree tree) {
        WeakReference<Identified> kept = gone.remove(tree.id());
        Identified object = kept == null ? null : kept.get();
        if (object != null) {
            return object;
        }
        Identified made = (Identified) EcoreUtil.create(tree.type());
        made.setId(tree.id());
        return made;
    }

    private void link(Value.Tree tree, Map<String, EObject> made) {
        tree.features().forEach((feature, values) -> {
            for (Value value : values) {
                switch (value) {
                    case Value.Link link -> put(made.get(tree.id()), feature,
                            made.containsKey(link.id()) ? made.get(link.id()) : object(link.id()));
                    case Value.Tree child -> link(child, made);
                    case Value.Plain plain -> {
                        // set when the object was made
                    }
                }
            }
        });
    }

    private static void put(EObject object, EStructuralFeature feature, Object value) {
        if (feature.isMany()) {
            list(object, feature).add(value);
        } else {
            object.eSet(feature, value);
        }
    }
}
