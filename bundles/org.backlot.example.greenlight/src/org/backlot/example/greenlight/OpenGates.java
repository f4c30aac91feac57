package org.backlot.example.greenlight;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.example.greenlight.model.Gate;

/** {@code greenlight.openGates}: how many gates are not decided. */
public final class OpenGates implements QuantitySource {

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        List<Gate> open = Gates.open(production);
        return List.of(new Quantity("greenlight.openGates", "", BigDecimal.valueOf(open.size()), "gates",
                new Source(open.size() + " open gates", open.stream().map(Gate::getId).toList())));
    }
}
