package org.backlot.core.session;

import org.eclipse.emf.ecore.EStructuralFeature;

/** One elementary change of one feature of one object: plain data that can be undone, written down and sent. */
public sealed interface Change {

    /** The id of the object that changed. */
    String object();

    /** The feature of that object. */
    EStructuralFeature feature();

    /** The change that takes this one back. */
    Change inverse();

    /** A single value was replaced; null is no value. */
    record Set(String object, EStructuralFeature feature, Value before, Value after) implements Change {
        @Override
        public Change inverse() {
            return new Set(object, feature, after, before);
        }
    }

    /** A value was put into a list. */
    record Insert(String object, EStructuralFeature feature, int index, Value value) implements Change {
        @Override
        public Change inverse() {
            return new Remove(object, feature, index, value);
        }
    }

    /** A value was taken out of a list. */
    record Remove(String object, EStructuralFeature feature, int index, Value value) implements Change {
        @Override
        public Change inverse() {
            return new Insert(object, feature, index, value);
        }
    }

    /** A value of a list went from one place of it to another. */
    record Move(String object, EStructuralFeature feature, int from, int to) implements Change {
        @Override
        public Change inverse() {
            return new Move(object, feature, to, from);
        }
    }
}
