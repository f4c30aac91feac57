package org.backlot.core.purchase;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.Production;
import org.backlot.core.purchase.Buyer.Bought;
import org.backlot.core.question.Questions;

/** Those who order what sections want to have bought. Where none is installed, nothing is ordered. */
public final class Purchases {

    private static final ExtensionPoint<Buyer> POINT =
            new ExtensionPoint<>("org.backlot.core.purchases", Buyer.class);

    private final Contributions contributions;

    public Purchases(Contributions contributions) {
        this.contributions = contributions;
    }

    /** What of the plan pays for it, in a line for each who planned something. */
    public List<String> plannedFor(Production production, Purchase purchase, Questions questions) {
        List<String> planned = new ArrayList<>();
        contributions.of(POINT).forEach(buyer -> buyer.ask(b -> b.plannedFor(production, purchase, questions),
                Optional.<String>empty()).ifPresent(planned::add));
        return planned;
    }

    /**
     * Has it ordered, inside an edit.
     *
     * @return what was ordered; nothing where nobody orders anything
     * @throws IllegalArgumentException if it cannot be ordered, with what to do
     */
    public List<Bought> buy(Production production, Purchase purchase, Questions questions) {
        return buyers().flatMap(buyer -> buyer.buy(production, purchase, questions).stream()).toList();
    }

    private Stream<Buyer> buyers() {
        return contributions.of(POINT).stream().map(Contribution::object).flatMap(Optional::stream);
    }
}
