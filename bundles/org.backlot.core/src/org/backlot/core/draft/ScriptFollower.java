package org.backlot.core.draft;

import org.backlot.core.extension.ExtensionPoint;

/**
 * A section that has something for every scene and follows when a new draft, or somebody who splits and joins
 * scenes, brings and cuts some: contributed to
 * {@code org.backlot.core.followers}.
 */
@FunctionalInterface
public interface ScriptFollower {

    /** Where followers are contributed. */
    ExtensionPoint<ScriptFollower> POINT = new ExtensionPoint<>("org.backlot.core.followers", ScriptFollower.class);

    /** Follows; runs inside the edit that changes the script, so that all of it is one step to undo. */
    void follow(ScriptRevision revision);
}
