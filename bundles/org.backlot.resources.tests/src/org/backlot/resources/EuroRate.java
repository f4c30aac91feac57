package org.backlot.resources;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.value.Settings;

/** Knows what a euro costs where the production has the setting {@code test.euro}. */
public final class EuroRate implements QuantitySource {

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        return Settings.get(production, "test.euro").stream().map(rate -> new Quantity("test.exchangeRate", "EUR",
                new BigDecimal(rate), "USD", Source.of("Test"))).toList();
    }
}
