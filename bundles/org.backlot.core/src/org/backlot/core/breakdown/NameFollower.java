package org.backlot.core.breakdown;

import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.Production;

/**
 * Whoever writes the names of elements into text of their own, as the budget does in its formulas: contributed to
 * {@code org.backlot.core.renames}. References and ids need no follower.
 */
@FunctionalInterface
public interface NameFollower {

    /** Where followers are contributed. */
    ExtensionPoint<NameFollower> POINT = new ExtensionPoint<>("org.backlot.core.renames", NameFollower.class);

    /** Writes the new name where the old one was meant; runs inside the edit that renames. */
    void follow(Production production, NewName name);
}
