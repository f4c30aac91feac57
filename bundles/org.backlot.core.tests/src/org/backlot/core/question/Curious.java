package org.backlot.core.question;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.core.model.Production;

/** Says how many elements there are, and for a production without a title asks what others say. */
public final class Curious implements QuantitySource {

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        if (production.getTitle() == null) {
            questions.needs(production, Days.ALL);
        }
        return List.of(new Quantity("test.elements", "", BigDecimal.valueOf(production.getElements().size()), "elements",
                Source.of("counted")));
    }
}
