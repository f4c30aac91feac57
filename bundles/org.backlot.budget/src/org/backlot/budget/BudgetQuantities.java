package org.backlot.budget;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.ExchangeRates;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Part;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;

/**
 * The totals of the budget: {@code budget.total}, {@code budget.abovetheline}, {@code budget.production}, {@code
 * budget.post}, {@code budget.other}, and {@code budget.account(1400)} for each account; the total before the credits,
 * the credits, and the total without what is given and not paid: {@code budget.gross}, {@code budget.credits}, {@code
 * budget.cash}; and what was locked last, {@code budget.baseline}; in the currency of the production. A total that is
 * incomplete is not said at all: a number that is too small without a word would be worse than none. And what one unit
 * of another currency costs by the latest rate: {@code budget.exchangeRate(EUR)}. Formulas of the budget itself cannot
 * ask for these.
 */
public final class BudgetQuantities implements QuantitySource {

    private static final Map<Part, String> NAMES = Map.of(Part.ABOVE_THE_LINE, "budget.abovetheline",
            Part.PRODUCTION, "budget.production", Part.POST, "budget.post", Part.OTHER, "budget.other");

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        List<Quantity> all = new ArrayList<>(Estimate.of(production, questions.quantities(production), questions)
                .map(BudgetQuantities::totals).orElse(List.of()));
        Session.section(production, Budget.class).ifPresent(budget -> all.addAll(exchangeRates(budget)));
        Session.section(production, Budget.class).flatMap(Versions::baseline).ifPresent(baseline -> {
            Estimate locked = Versions.estimate(baseline, production, questions);
            all.add(quantity("budget.baseline", "", locked.total(), locked.currency().getCurrencyCode(),
                    baseline.getName() + ", locked " + baseline.getAt(), List.of()));
        });
        return all;
    }

    private static List<Quantity> exchangeRates(Budget budget) {
        return budget.getExchangeRates().stream().map(ExchangeRate::getCurrency).filter(Objects::nonNull).distinct()
                .flatMap(currency -> ExchangeRates.of(budget, currency).latest()
                        .map(rate -> quantity("budget.exchangeRate", currency.getCurrencyCode(), rate,
                                Money.currency(budget.getProduction()).getCurrencyCode(),
                                "Exchange rate of the budget", List.of())).stream())
                .toList();
    }

    private static List<Quantity> totals(Estimate estimate) {
        String unit = estimate.currency().getCurrencyCode();
        List<Quantity> totals = new ArrayList<>();
        if (estimate.isComplete()) {
            totals.add(quantity("budget.total", "", estimate.total(), unit, "Grand total of the budget",
                    estimate.categories().stream().map(AccountCost::account).toList()));
            totals.add(quantity("budget.gross", "", estimate.gross(), unit, "Budget before the credits", List.of()));
            totals.add(quantity("budget.credits", "", estimate.credited(), unit, estimate.credits().size()
                    + " credits of the budget", List.of()));
            totals.add(quantity("budget.cash", "", estimate.cash(), unit, "Budget without what is given", List.of()));
        }
        estimate.parts().forEach((part, total) -> {
            List<AccountCost> categories = estimate.categories().stream().filter(c -> c.part() == part).toList();
            if (categories.stream().allMatch(AccountCost::isComplete)) {
                totals.add(quantity(NAMES.get(part), "", total, unit, categories.size() + " categories of the budget",
                        categories.stream().map(AccountCost::account).toList()));
            }
        });
        estimate.allAccounts().filter(AccountCost::isComplete).filter(cost -> cost.account().getNumber() != null)
                .forEach(cost -> totals.add(quantity("budget.account", cost.account().getNumber(), cost.total(), unit,
                        "Account " + cost.account().getNumber() + " " + cost.account().getName(),
                        List.of(cost.account()))));
        return totals;
    }

    private static Quantity quantity(String name, String key, BigDecimal value, String unit, String says,
            List<Account> from) {
        List<String> ids = from.stream().map(Account::getId).filter(Objects::nonNull).toList();
        return new Quantity(name, key, value, unit, new Source(says, ids));
    }
}
