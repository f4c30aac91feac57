package org.backlot.budget.scene;

import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;

/**
 * What each scene costs: {@code budget.scene(12)}, in the currency of the production. Nothing is said while the total
 * is incomplete.
 */
public final class SceneQuantities implements QuantitySource {

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        Optional<Estimate> complete = Estimate.of(production, questions).filter(Estimate::isComplete);
        return complete.flatMap(estimate -> SceneCosts.of(production, questions)).map(costs -> costs.scenes().stream()
                .filter(cost -> cost.scene().getNumber() != null)
                .map(cost -> new Quantity("budget.scene", cost.scene().getNumber(), cost.total(),
                        costs.currency().getCurrencyCode(), new Source(Money.printed(cost.direct())
                                + " for the scene and " + Money.printed(cost.shared()) + " as its share of the rest",
                                List.of(cost.scene().getId()))))
                .toList()).orElse(List.of());
    }
}
