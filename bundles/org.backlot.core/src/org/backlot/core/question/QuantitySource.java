package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/** Answers "how many": contributed to {@code org.backlot.core.quantities}. Must not change the production. */
@FunctionalInterface
public interface QuantitySource {

    /** Every quantity known now; keys that cannot be listed are not quantities. */
    List<Quantity> quantities(Production production);

    /** The same, for a source whose answer depends on the categories or rules that are installed. */
    default List<Quantity> quantities(Production production, Standards standards) {
        return quantities(production);
    }
}
