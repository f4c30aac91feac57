package org.backlot.budget.ui.start;

import java.util.List;
import java.util.Optional;

import org.backlot.budget.chart.Chart.AccountRow;
import org.backlot.budget.proposal.Placement;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Composite;

/** Asks into which account what is in the breakdown goes. */
final class MapPage extends WizardPage {

    private final Desk desk;
    private final Choices choices;
    private Table<Placement> table;

    MapPage(Desk desk, Choices choices) {
        super("map", "Breakdown and Accounts", null);
        this.desk = desk;
        this.choices = choices;
        setMessage(
                "Each element and each person becomes a line of the account that is chosen here; without one, none.");
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        area.setLayout(new FillLayout());
        table = new Table<>(area, desk, "org.backlot.budget.ui.start.map", List.of(
                Column.<Placement>text("What", 240, Placement::name),
                Column.<Placement, Integer>of("Found", 60, Kind.WHOLE, Placement::found),
                Column.<Placement, AccountRow>of("Account", 320, Kind.choice(this::accounts, MapPage::called),
                        row -> account(row).orElse(null))
                        .edit((row, account) -> choices.place(row, account == null ? "" : account.number())),
                Column.<Placement>text("Makes", 240, this::says).look(row -> Look.DERIVED)));
        table.named(Placement::name).look(row -> row.found() == 0 ? Look.DERIVED : Look.PLAIN)
                .rows(choices::placements);
        setControl(area);
    }

    private List<AccountRow> accounts() {
        return choices.chart().map(chart -> chart.accounts().toList()).orElse(List.of());
    }

    private static String called(AccountRow account) {
        return account.number() + "  " + account.name();
    }

    private Optional<AccountRow> account(Placement row) {
        String number = choices.account(row);
        return accounts().stream().filter(account -> account.number().equals(number)).findFirst();
    }

    private String says(Placement row) {
        if (row.found() == 0 || choices.account(row).isEmpty()) {
            return row.found() == 0 ? "" : "No lines";
        }
        return row.account().isEmpty() ? "Lines to be priced" : "Lines";
    }

    void refresh() {
        table.refresh();
    }
}
