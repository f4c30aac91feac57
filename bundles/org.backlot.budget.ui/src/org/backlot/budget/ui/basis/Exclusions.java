package org.backlot.budget.ui.basis;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.budget.edit.LineTree;
import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.ui.kit.Column;

/** Accounts, groups and lines that charges and credits are, or are not, a share of. */
final class Exclusions {

    private final Figures figures;

    Exclusions(Figures figures) {
        this.figures = figures;
    }

    /** Accounts by their numbers. */
    <T> Column<T, List<Account>> accounts(String label, Function<T, List<Account>> of) {
        return Column.of(label, 130, Kinds.several("account", () -> figures.estimate().stream()
                .flatMap(estimate -> estimate.allAccounts()).map(AccountCost::account).toList(), Account::getNumber),
                (T row) -> of.apply(row)).edit((row, accounts) -> put(of.apply(row), accounts))
                .offering(() -> figures.estimate().stream().flatMap(estimate -> estimate.allAccounts())
                        .map(cost -> cost.account().getNumber()).filter(number -> number != null).toList());
    }

    /** Groups by their names. */
    <T> Column<T, List<Group>> groups(String label, Function<T, List<Group>> of) {
        return Column.of(label, 120, Kinds.several("group", () -> figures.budget().map(Budget::getGroups)
                .map(List::copyOf).orElse(List.of()), Group::getName), (T row) -> of.apply(row))
                .edit((row, groups) -> put(of.apply(row), groups));
    }

    /** Lines by their account and what they are called: 1401 Mara. */
    <T> Column<T, List<Line>> lines(String label, Function<T, List<Line>> of) {
        return Column.of(label, 140, Kinds.several("line", () -> figures.estimate().stream()
                .flatMap(estimate -> estimate.categories().stream()).flatMap(AccountCost::allLines)
                .map(cost -> cost.line()).toList(), Exclusions::called), (T row) -> of.apply(row))
                .edit((row, lines) -> put(of.apply(row), lines));
    }

    private static String called(Line line) {
        Optional<String> number = LineTree.account(line).map(Account::getNumber);
        return number.map(n -> n + " ").orElse("") + line.getDescription();
    }

    private static <V> void put(List<V> here, List<V> these) {
        here.clear();
        here.addAll(these);
    }
}
