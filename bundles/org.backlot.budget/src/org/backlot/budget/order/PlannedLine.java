package org.backlot.budget.order;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.core.purchase.Purchase;

/**
 * The line of the estimate that pays for a purchase: one that took its price from the same bid or from another of the
 * same thing; else one that pays for something that the purchase serves; else one of the same name. What several lines
 * could pay for is left to a person.
 */
record PlannedLine(Line line, Account account) {

    static Optional<PlannedLine> of(Budget budget, Purchase purchase) {
        List<PlannedLine> all = new ArrayList<>();
        collect(budget.getAccounts(), all);
        return only(all, line -> purchase.source().equals(line.getSource())
                || serves(purchase, line.getSource()))
                .or(() -> only(all, line -> serves(purchase, line.getSubject())))
                .or(() -> only(all, line -> line.getDescription() != null && purchase.name() != null
                        && line.getDescription().strip().equalsIgnoreCase(purchase.name().strip())));
    }

    private static boolean serves(Purchase purchase, String id) {
        return id != null && purchase.serves().contains(id);
    }

    private static void collect(List<Account> accounts, List<PlannedLine> all) {
        for (Account account : accounts) {
            collect(account, account.getLines(), all);
            collect(account.getAccounts(), all);
        }
    }

    private static void collect(Account account, List<Line> lines, List<PlannedLine> all) {
        for (Line line : lines) {
            all.add(new PlannedLine(line, account));
            collect(account, line.getDetails(), all);
        }
    }

    private static Optional<PlannedLine> only(List<PlannedLine> all, Predicate<Line> which) {
        List<PlannedLine> found = all.stream().filter(planned -> which.test(planned.line())).toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** {@code "3300 Camera package: 4 x 1 x 6500 week"}. */
    String says() {
        return (text(account.getNumber()) + " " + text(line.getDescription())).strip() + ": "
                + text(line.getAmount()) + " x " + text(line.getMultiplier()) + " x " + text(line.getRate()) + " "
                + text(line.getUnit());
    }

    /**
     * Makes the agreement the source of the figures, and its price theirs where the purchase says so: the rate alone
     * where the line counts in the same unit, so that its amount goes on following the schedule.
     */
    void take(Purchase purchase, boolean home) {
        line.setSource(purchase.source());
        line.setBasis(purchase.basis());
        if (!purchase.takeRate()) {
            return;
        }
        Purchase.Item hire = purchase.items().getFirst();
        boolean sameUnit = text(hire.unit()).equalsIgnoreCase(text(line.getUnit()));
        if (!sameUnit) {
            line.setAmount(Purchasing.figure(hire.quantity()));
            line.setMultiplier("1");
            line.setUnit(hire.unit());
        }
        line.setRate(Purchasing.figure(hire.price()));
        line.setCurrency(home ? null : purchase.currency());
    }

    private static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
