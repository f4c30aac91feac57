package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/** Knows nothing that anybody would do. */
public final class AlwaysFree implements AvailabilitySource {

    @Override
    public List<Availability> availability(Production production, String object, Days days, Questions questions) {
        return List.of();
    }
}
