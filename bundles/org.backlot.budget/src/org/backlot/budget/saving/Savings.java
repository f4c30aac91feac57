package org.backlot.budget.saving;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.question.Steps;
import org.backlot.core.question.Supposed;
import org.backlot.core.session.Session;

/**
 * What could be done for less, the dearest first. The price of a suggestion is what the grand total falls by when its
 * change is made on a copy of the production, charges and fringes with it; one that saves nothing is left out. Make it
 * off the thread that draws.
 *
 * @param open     what nobody has decided yet
 * @param declined what somebody decided to leave as it is
 */
public record Savings(Currency currency, List<Priced> open, List<Priced> declined) {

    /** Where plug-ins contribute them: {@code <suggestion id name order class/>}. */
    public static final ExtensionPoint<SavingSource> POINT =
            new ExtensionPoint<>("org.backlot.budget.suggestions", SavingSource.class);

    public Savings {
        open = List.copyOf(open);
        declined = List.copyOf(declined);
    }

    /**
     * A suggestion with its price.
     *
     * @param amount what it saves, above 0
     * @param kind   the name of the contribution that makes it: "Duplicated lines"
     */
    public record Priced(Saving saving, BigDecimal amount, String kind) {
    }

    /** The savings of a production that has a budget, kept until the production changes. */
    public static Optional<Savings> of(Production production, Questions questions) {
        return Session.section(production, Budget.class).map(budget -> questions.derived(Savings.class,
                () -> make(production, questions, budget, Steps.ALL)));
    }

    /**
     * The same, priced one by one, and not kept, so that nobody who asks something else has to wait for it.
     *
     * @throws java.util.concurrent.CancellationException where the steps said to stop
     */
    public static Optional<Savings> of(Production production, Questions questions, Steps steps) {
        return Session.section(production, Budget.class).map(budget -> make(production, questions, budget, steps));
    }

    /** What somebody suggests. */
    private record Suggested(Saving saving, String kind) {
    }

    private static Savings make(Production production, Questions questions, Budget budget, Steps steps) {
        Estimate now = Estimate.of(production, questions).orElseThrow();
        List<Suggested> suggested = new ArrayList<>();
        for (Contribution<SavingSource> source : questions.contributions().of(POINT)) {
            source.ask(s -> List.copyOf(s.savings(production, questions)), List.<Saving>of())
                    .forEach(saving -> suggested.add(new Suggested(saving, source.name())));
        }
        List<Priced> priced = new ArrayList<>();
        Set<String> made = new HashSet<>();
        for (int i = 0; i < suggested.size(); i++) {
            steps.tell(i, suggested.size());
            Saving saving = suggested.get(i).saving();
            BigDecimal amount = saving.amount().orElseGet(() -> price(production, questions, now, saving));
            if (amount.signum() > 0 && made.add(saving.key())) {
                priced.add(new Priced(saving, Money.rounded(amount, now.currency()), suggested.get(i).kind()));
            }
        }
        priced.sort(Comparator.comparing(Priced::amount).reversed());
        Set<String> declined = Set.copyOf(budget.getDeclined());
        return new Savings(now.currency(),
                priced.stream().filter(saving -> !declined.contains(saving.saving().key())).toList(),
                priced.stream().filter(saving -> declined.contains(saving.saving().key())).toList());
    }

    /** A suggestion after which more of the budget cannot be computed saves nothing that is known. */
    private static BigDecimal price(Production production, Questions questions, Estimate now, Saving saving) {
        Supposed then = Supposed.of(production, questions, saving.fix().change());
        return Estimate.of(then.production(), then.questions())
                .filter(estimate -> estimate.faults().size() <= now.faults().size())
                .map(estimate -> now.total().subtract(estimate.total())).orElse(BigDecimal.ZERO);
    }

    /** What all open ones would save if none stood in the way of another. */
    public BigDecimal total() {
        return open.stream().map(Priced::amount).reduce(Money.rounded(BigDecimal.ZERO, currency), BigDecimal::add);
    }
}
