package org.backlot.budget.estimate;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.backlot.budget.estimate.Facts.Kind;
import org.backlot.core.question.Quantity;

/** The quantities that are known now and the day on which the production begins. */
final class Known {

    private final Facts facts;
    private List<Quantity> all = List.of();
    private Map<String, Quantity> quantities = Map.of();
    private Optional<LocalDate> start = Optional.empty();

    Known(Facts facts) {
        this.facts = facts;
    }

    /** Takes other answers; what followed from those that differ is forgotten. */
    void are(Basis basis) {
        if (!start.equals(basis.start())) {
            start = basis.start();
            facts.forget(Kind.START);
        }
        if (all != basis.quantities() && !all.equals(basis.quantities())) {
            Map<String, Quantity> before = quantities;
            all = basis.quantities();
            quantities = new HashMap<>();
            all.forEach(quantity -> quantities.putIfAbsent(key(quantity.name(), quantity.key()), quantity));
            facts.forget(Kind.QUANTITY, key -> !Objects.equals(before.get(key), quantities.get(key)));
            facts.forget(Kind.ANSWERED);
        }
    }

    private static String key(String name, String key) {
        return Texts.key(name) + '(' + Texts.key(key) + ')';
    }

    Optional<Quantity> quantity(String name, String key) {
        String asked = key(name, key);
        return facts.get(Kind.QUANTITY, asked, () -> Optional.ofNullable(quantities.get(asked)));
    }

    /** Whether one quantity at least is known whose name begins so. */
    boolean answers(String prefix) {
        return facts.get(Kind.ANSWERED, Texts.key(prefix), () -> all.stream()
                .anyMatch(quantity -> Texts.key(quantity.name()).startsWith(Texts.key(prefix))));
    }

    Optional<LocalDate> start() {
        return facts.get(Kind.START, "", () -> start);
    }
}
