package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/** Answers "how many": contributed to {@code org.backlot.core.quantities}. Must not change the production. */
@FunctionalInterface
public interface QuantitySource {

    /**
     * Every quantity known now; keys that cannot be listed are not quantities.
     *
     * @param questions asks the others; of quantities it knows those of the sources that come before this one, so that
     *                  a budget follows from a schedule and never from itself
     */
    List<Quantity> quantities(Production production, Questions questions);
}
