package org.backlot.resources;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.model.Production;
import org.backlot.core.purchase.Buyer;
import org.backlot.core.purchase.Purchase;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Settings;

/** Writes what it is asked to order into the setting {@code test.ordered}, where there is one. */
public final class OrdersInSettings implements Buyer {

    @Override
    public Optional<String> plannedFor(Production production, Purchase purchase, Questions questions) {
        return Settings.get(production, "test.ordered").map(ordered -> "Planned for " + purchase.name());
    }

    @Override
    public Optional<Bought> buy(Production production, Purchase purchase, Questions questions) {
        return Settings.get(production, "test.ordered").map(ordered -> {
            if (ordered.equals("refuse")) {
                throw new IllegalArgumentException("No money");
            }
            Settings.set(production, "test.ordered", purchase.basis() + ": " + purchase.items().stream()
                    .map(item -> item.description() + " " + item.quantity().toPlainString() + " " + item.unit() + " x "
                            + item.price().toPlainString()).collect(Collectors.joining("; ")));
            return new Bought("order", "Order", List.of());
        });
    }
}
