package org.backlot.budget.library;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.Chart.AccountRow;
import org.backlot.budget.chart.Chart.LineRow;
import org.backlot.budget.chart.ChartBudget;
import org.backlot.budget.chart.Words;
import org.backlot.budget.edit.Accounts;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.session.Ids;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Takes accounts with their lines from a library or chart into a budget; inside an edit. Accounts are known by their
 * number, globals and fringes by their name: what the budget has already stays as it is. A line that the account has
 * already, by its description and figures, is not doubled.
 */
public final class Taking {

    private final Budget budget;
    private final Chart chart;
    private final ChartBudget library;
    private final Map<String, Fringe> fringes = new HashMap<>();
    private final List<Line> taken = new ArrayList<>();

    public Taking(Budget budget, Chart chart) {
        this.budget = budget;
        this.chart = chart;
        this.library = new ChartBudget(chart);
    }

    /**
     * Takes accounts, with all that they contain.
     *
     * @param numbers of categories or accounts of the library; empty: all of it
     * @return the lines that are new
     */
    public List<Line> take(Collection<String> numbers) {
        Set<String> wanted = Set.copyOf(numbers);
        for (AccountRow category : chart.categories()) {
            take(category, null, wanted.isEmpty(), wanted);
        }
        if (!taken.isEmpty()) {
            library.budget().getGlobals().forEach(this::take);
        }
        return List.copyOf(taken);
    }

    private void take(AccountRow row, Account above, boolean whole, Set<String> wanted) {
        boolean all = whole || wanted.contains(row.number());
        if (!all && !contains(row, wanted)) {
            return;
        }
        Account account = find(budget.getAccounts(), row.number()).orElseGet(() -> above == null
                ? Accounts.addCategory(budget, row.number(), row.name(), row.part() == null ? Part.PRODUCTION
                        : row.part())
                : Accounts.add(above, row.number(), row.name()));
        if (all) {
            row.lines().forEach(line -> take(line, account));
        }
        row.accounts().forEach(below -> take(below, account, all, wanted));
    }

    private static boolean contains(AccountRow row, Set<String> wanted) {
        return row.accounts().stream().anyMatch(below -> wanted.contains(below.number()) || contains(below, wanted));
    }

    private static Optional<Account> find(List<Account> accounts, String number) {
        for (Account account : accounts) {
            Optional<Account> found = number.equals(account.getNumber()) ? Optional.of(account)
                    : find(account.getAccounts(), number);
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }

    private void take(LineRow row, Account account) {
        Line line = library.line(row);
        boolean there = account.getLines().stream().anyMatch(other -> same(line, other));
        if (!there) {
            List<Fringe> owed = line.getFringes().stream().map(this::here).toList();
            line.getFringes().clear();
            line.getFringes().addAll(owed);
            line.getGroups().clear();
            line.setBasis(row.basis().isEmpty() ? chart.basis() : row.basis());
            Ids.complete(line);
            account.getLines().add(line);
            taken.add(line);
        }
    }

    private static boolean same(Line one, Line other) {
        return Words.comparable(one.getDescription()).equals(Words.comparable(other.getDescription()))
                && Words.comparable(one.getAmount()).equals(Words.comparable(other.getAmount()))
                && Words.comparable(one.getMultiplier()).equals(Words.comparable(other.getMultiplier()))
                && Words.comparable(one.getRate()).equals(Words.comparable(other.getRate()));
    }

    private Fringe here(Fringe fringe) {
        return fringes.computeIfAbsent(Words.comparable(fringe.getName()), name -> budget.getFringes().stream()
                .filter(own -> name.equals(Words.comparable(own.getName()))).findFirst().orElseGet(() -> {
                    Fringe copy = EcoreUtil.copy(fringe);
                    Ids.complete(copy);
                    budget.getFringes().add(copy);
                    return copy;
                }));
    }

    private void take(Global global) {
        boolean there = budget.getGlobals().stream()
                .anyMatch(own -> Words.comparable(global.getName()).equals(Words.comparable(own.getName())));
        if (!there) {
            Global copy = EcoreUtil.copy(global);
            Ids.complete(copy);
            budget.getGlobals().add(copy);
        }
    }
}
