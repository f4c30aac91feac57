package org.backlot.budget.ui.account;

import java.util.List;

import org.backlot.budget.edit.Accounts;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Part;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.version.Originals;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

import jakarta.inject.Inject;

/** The accounts as a tree in the order of the topsheet, with its totals between them. */
public class AccountsPart {

    private final Desk desk;
    private final Figures figures;
    private final Table<Object> table;

    @Inject
    public AccountsPart(Composite parent, Desk desk) {
        this.desk = desk;
        figures = Figures.of(desk);
        var originals = new Originals();
        table = new Table<>(parent, desk, "org.backlot.budget.ui.accounts",
                new AccountColumns(figures, originals).all())
                .named(AccountColumns::called)
                .tree(row -> row instanceof Account account ? account.getAccounts() : List.of())
                .look(AccountColumns::look)
                .button("Add Account", "plus", this::add)
                .button("Add Sub-account", "account", this::addBelow)
                .action("Add account", "plus", rows -> add())
                .action("Add sub-account", "account", rows -> addBelow())
                .action("Save as library\u2026", "export", this::saveAsLibrary)
                .action("Take from library\u2026", "import", rows -> new AccountLibrary(desk, control()).take())
                .onDelete("Delete", this::delete)
                .follow(Account.class)
                .follow(Charge.class)
                .follow(Credit.class)
                .rows(() -> figures.budget().map(Total::topsheet).orElse(List.of()));
        originals.study(desk, table.control(), table::refresh);
    }

    private Control control() {
        return table.grid();
    }

    private void saveAsLibrary(List<Object> rows) {
        new AccountLibrary(desk, control()).save(rows.stream().filter(Account.class::isInstance)
                .map(Account.class::cast).toList());
    }

    private void add() {
        figures.budget().ifPresent(budget -> {
            Object row = table.selected().stream().findFirst().orElse(null);
            if (row instanceof Account account && account.eContainer() instanceof Account above) {
                addTo(above, budget);
            } else {
                Part part = row instanceof Account account ? account.getPart() : Part.PRODUCTION;
                table.add("Add category", () -> Accounts.addCategory(budget, NextNumber.ofCategory(budget),
                        "New category",
                        part));
            }
        });
    }

    private void addBelow() {
        figures.budget().ifPresent(budget -> table.selected().stream().filter(Account.class::isInstance)
                .map(Account.class::cast).findFirst().ifPresentOrElse(account -> addTo(account, budget),
                        () -> desk.tell("Add sub-account", new IllegalArgumentException(
                                "Select the account that it is to stand below first"))));
    }

    private void addTo(Account above, Budget budget) {
        table.add("Add account to " + AccountColumns.called(above),
                () -> Accounts.add(above, NextNumber.below(above, budget), "New account"));
    }

    private void delete(List<Object> rows) {
        List<Identified> gone = rows.stream().filter(Identified.class::isInstance).map(Identified.class::cast).toList();
        if (!gone.isEmpty()) {
            String label = gone.size() == 1 ? "Delete " + AccountColumns.called(gone.getFirst())
                    : "Delete " + gone.size() + " accounts";
            desk.session().ifPresent(session -> desk.edit(label, () -> {
                figures.budget().ifPresent(budget -> gone.stream().filter(Account.class::isInstance)
                        .forEach(account -> Accounts.requireUnused(budget, (Account) account)));
                gone.stream().filter(object -> object.eContainer() != null).forEach(session::delete);
            }));
        }
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
