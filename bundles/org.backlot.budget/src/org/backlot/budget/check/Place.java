package org.backlot.budget.check;

import org.backlot.budget.estimate.Faulty;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Share;
import org.backlot.core.check.Check.Findings;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Identified;

/** Where something stands in the budget, for people. */
final class Place {

    private Place() {
    }

    static String of(Identified object) {
        return switch (object) {
            case Line line when line.eContainer() instanceof Identified whole ->
                of(whole) + ": " + line.getDescription();
            case Share share when share.eContainer() instanceof Line line -> of(line) + ", share of "
                    + (share.getPhase() == null ? "no phase" : share.getPhase().getName());
            case Credit credit -> "Credit " + credit.getName();
            case Account account -> account.getNumber() + " " + account.getName();
            case Global global -> "Global " + global.getName();
            case Charge charge -> "Charge " + charge.getName();
            default -> "Budget";
        };
    }

    /** The id as findings name it; the empty string where there is none. */
    static String target(Identified object) {
        return object.getId() == null ? "" : object.getId();
    }

    static void tell(Findings found, Faulty faulty) {
        found.add(Severity.ERROR, target(faulty.object()), of(faulty.object()),
                "The " + faulty.column() + " has no value: " + faulty.message());
    }
}
