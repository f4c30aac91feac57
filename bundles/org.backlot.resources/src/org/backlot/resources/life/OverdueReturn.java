package org.backlot.resources.life;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.resources.price.Price;

/** A thing should have been back. */
public final class OverdueReturn implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        EquipmentLife life = EquipmentLife.of(production, questions);
        for (Lot lot : life.lots()) {
            int late = lot.daysLate(life.day());
            if (late > 0) {
                String where = Words.where(production, lot);
                String fee = lot.lateFee(life.day()).map(amount -> "; late fee so far " + amount.toPlainString() + " "
                        + Price.currency(production, lot.booking().getCurrency())).orElse("");
                found.add(Severity.WARNING, lot.asset().getId(), Words.pieces(lot.quantity(), lot.asset()),
                        "Was due back on " + Words.day(lot.due()) + ", " + late + (late == 1 ? " day" : " days")
                                + " ago" + (where.isEmpty() ? "" : ", " + where) + fee);
            }
        }
    }
}
