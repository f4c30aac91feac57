package org.backlot.core.session;

import java.nio.charset.StandardCharsets;

import org.backlot.core.model.Identified;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Ids of objects: 16 characters of 5 bits each, made once and kept for ever, so that two people's work meets without
 * a clash.
 */
public final class Ids {

    private static final String ALPHABET = "0123456789abcdefghjkmnpqrstvwxyz";
    private static final int LENGTH = 16;
    private static final RandomBytes RANDOM = new RandomBytes();

    private Ids() {
    }

    /** The object's id, made now if it has none yet. */
    public static String of(Identified object) {
        if (object.getId() == null) {
            object.setId(make());
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
            object.setId(make());
        }
        tree.eContents().forEach(Ids::renew);
    }

    private static String make() {
        byte[] id = RANDOM.next(LENGTH);
        for (int i = 0; i < LENGTH; i++) {
            id[i] = (byte) ALPHABET.charAt(id[i] & 31);
        }
        return new String(id, StandardCharsets.ISO_8859_1);
    }
}
