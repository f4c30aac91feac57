package org.backlot.budget;

import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;

/** A schedule of twenty days. */
public final class ShootDays implements QuantitySource {

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        return List.of(SmallBudget.quantity("schedule.shootDays", "", "20"));
    }
}
