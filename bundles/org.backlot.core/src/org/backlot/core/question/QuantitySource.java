package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/** Answers "how many": contributed to {@code org.backlot.core.quantities}. Must not change the production. */
@FunctionalInterface
public interface QuantitySource {

    /** Every quantity known now; keys that cannot be listed are not quantities. */
    List<Quantity> quantities(Production production);

    /**
     * As {@link #quantities(Production)}, for a source whose numbers follow from those of others, as a budget follows
     * from a schedule. It must not ask {@link Questions#quantities} itself: that would ask it again.
     *
     * @param known what the sources before this one, in the order of their contributions, have answered
     */
    default List<Quantity> quantities(Production production, List<Quantity> known) {
        return quantities(production);
    }
}
