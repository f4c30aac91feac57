package org.backlot.core.draft;

import java.util.List;

import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;

/**
 * What a new draft, a split or a merge did to the scenes of a production, for sections that follow the script.
 *
 * @param added    new scenes, in script order
 * @param omitted  scenes that were cut, or merged into another
 * @param restored scenes that had been omitted and are written again
 */
public record ScriptRevision(Production production, List<Added> added, List<Scene> omitted, List<Scene> restored) {

    /**
     * A new scene.
     *
     * @param from the scene that it was split from; null where it is altogether new
     */
    public record Added(Scene scene, Scene from) {
    }

    public ScriptRevision {
        added = List.copyOf(added);
        omitted = List.copyOf(omitted);
        restored = List.copyOf(restored);
    }

    /** Tells everybody who follows the script; inside the edit that made it, so that all of it is one step to undo. */
    void tell(Contributions contributions) {
        contributions.of(ScriptFollower.POINT).forEach(follower -> follower.tell(f -> f.follow(this)));
    }
}
