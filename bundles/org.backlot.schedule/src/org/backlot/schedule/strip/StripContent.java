package org.backlot.schedule.strip;

import java.util.List;
import java.util.function.Function;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.day.Pace;

/**
 * What the fields of strips are worked out from.
 *
 * @param pace      how long scenes take that nobody estimated
 * @param conflicts what is wrong with a scene where it stands, one sentence each
 */
public record StripContent(Plan plan, Pace pace, Function<Scene, List<String>> conflicts) {

    /** Of a plan whose conflicts are not known. */
    public static StripContent of(Plan plan) {
        return new StripContent(plan, Pace.of(plan.production(), plan.board()), scene -> List.of());
    }
}
