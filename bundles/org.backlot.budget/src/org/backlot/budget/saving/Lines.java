package org.backlot.budget.saving;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.core.value.Sha256;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** The lines of a budget for those who suggest savings, and changes of a line that also hold on a copy. */
final class Lines {

    private static final int LENGTH_OF_KEY = 24;

    private Lines() {
    }

    static List<Line> of(Budget budget) {
        List<Line> lines = new ArrayList<>();
        budget.getAccounts().forEach(account -> collect(account, lines));
        return lines;
    }

    private static void collect(Account account, List<Line> lines) {
        lines.addAll(account.getLines());
        account.getAccounts().forEach(below -> collect(below, lines));
    }

    /** Changes the line of the same id in the production that it is given. */
    static Fix.Change change(Line line, BiConsumer<Budget, Line> change) {
        String id = line.getId();
        return production -> Session.section(production, Budget.class).ifPresent(budget -> find(budget, id)
                .ifPresent(found -> change.accept(budget, found)));
    }

    /** Takes the line out; only for one that nothing names. */
    static Fix.Change removal(Line line) {
        return change(line, (budget, found) -> EcoreUtil.remove(found));
    }

    private static Optional<Line> find(Budget budget, String id) {
        return of(budget).stream().filter(line -> id.equals(line.getId())).findFirst();
    }

    /** The lines that orders, payments, charges or credits name. */
    static Set<EObject> named(Budget budget) {
        Set<EObject> named = new HashSet<>();
        budget.getOrders().forEach(order -> order.getLines().forEach(line -> named.add(line.getLine())));
        budget.getPayments().forEach(payment -> payment.getLines().forEach(line -> named.add(line.getLine())));
        budget.getCharges().forEach(charge -> named.addAll(charge.getExcludedLines()));
        budget.getCredits().forEach(credit -> named.addAll(credit.getExcludedLines()));
        return named;
    }

    /** A key that is another when any of the words is. */
    static String key(String kind, Object... rests) {
        StringBuilder words = new StringBuilder(kind);
        for (Object rest : rests) {
            words.append('/').append(rest);
        }
        return Sha256.of(words.toString().getBytes(StandardCharsets.UTF_8)).substring(0, LENGTH_OF_KEY);
    }

    static String money(BigDecimal amount, Production production) {
        return Money.printed(Money.rounded(amount, Money.currency(production)));
    }

    static String called(Line line) {
        return line.getDescription() == null || line.getDescription().isBlank() ? "A line" : line.getDescription();
    }
}
