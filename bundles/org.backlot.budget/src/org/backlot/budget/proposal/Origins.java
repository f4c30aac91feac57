package org.backlot.budget.proposal;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.KnownQuantity;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Origin;
import org.backlot.core.question.Quantity;

/** The quantities that a line was accepted with. */
final class Origins {

    private Origins() {
    }

    /** The origin of a line that came with the chart, and that no rule calls for. */
    static Origin ofChart(Line line) {
        Origin origin = BudgetFactory.eINSTANCE.createOrigin();
        origin.setName(line.getDescription());
        Figures.of(line).writeTo(origin);
        return origin;
    }

    /** Lets the origin of a line remember what its figures follow from now. */
    static void remember(LineCost cost) {
        Origin origin = cost.line().getOrigin();
        origin.getQuantities().clear();
        cost.used().forEach(quantity -> origin.getQuantities().add(known(quantity)));
    }

    private static KnownQuantity known(Quantity quantity) {
        KnownQuantity known = BudgetFactory.eINSTANCE.createKnownQuantity();
        known.setName(quantity.name());
        known.setKey(quantity.key());
        known.setValue(quantity.value());
        known.setUnit(quantity.unit());
        known.setSource(quantity.source().says());
        return known;
    }

    /** What it remembers, by name and key. */
    static Map<String, KnownQuantity> of(Origin origin) {
        Map<String, KnownQuantity> known = new LinkedHashMap<>();
        origin.getQuantities().forEach(quantity -> known.put(key(quantity.getName(), quantity.getKey()), quantity));
        return known;
    }

    static String key(String name, String key) {
        return (name + '(' + (key == null ? "" : key.strip()) + ')').toLowerCase(Locale.ROOT);
    }

    /** What it remembered of a quantity, where that was another value than now. */
    static Optional<BigDecimal> before(Map<String, KnownQuantity> known, Quantity now) {
        return Optional.ofNullable(known.get(key(now.name(), now.key()))).map(KnownQuantity::getValue)
                .filter(value -> value.compareTo(now.value()) != 0);
    }
}
