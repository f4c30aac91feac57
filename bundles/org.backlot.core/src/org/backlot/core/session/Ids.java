package org.backlot.core.session;

import org.backlot.core.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Ids of objects: 16 characters of 5 bits each, made once and kept for ever, so that two people's work meets without
 * a clash.
 */
public final class Ids {

    private static final RandomIds RANDOM = new RandomIds();

    private Ids() {
    }

    /** The object's id, made now if it has none yet. */
    public static String of(Identified object) {
        if (object.getId() == null) {
            object.setId(RANDOM.next());
        }
        return object.getId();
    }

    /** Gives every object of a tree that has no id one. */
    public static void complete(EObject tree) {
        if (tree instanceof Identified object) {
            of(object);
        }
        tree.eContents().forEach(Ids::complete);
    }

    /** A copy with ids of its own; references within the copied tree lead to the copies. */
    public static <T extends Identified> T copy(T tree) {
        T copy = EcoreUtil.copy(tree);
        renew(copy);
        return copy;
    }

    private static void renew(EObject tree) {
        if (tree instanceof Identified object) {
            object.setId(RANDOM.next());
        }
        tree.eContents().forEach(Ids::renew);
    }
}
