package org.backlot.budget.ui.start;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.budget.chart.Chart;
import org.backlot.budget.estimate.Money;
import org.backlot.core.extension.Contribution;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Asks for the chart of accounts. */
final class ChartPage extends WizardPage {

    private static final String ASK = "Choose the chart of accounts that the new budget begins with.";

    private final Desk desk;
    private final Choices choices;
    private Table<Contribution<Void>> table;
    private Label says;

    ChartPage(Desk desk, Choices choices) {
        super("chart", "Chart of Accounts", null);
        this.desk = desk;
        this.choices = choices;
        setMessage(ASK);
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 8).applyTo(area);
        table = new Table<>(area, desk, "org.backlot.budget.ui.start.charts", columns());
        table.named(Contribution::name).look(chart -> isTaken(chart) ? Look.STRONG : Look.PLAIN)
                .onSelect(some -> some.stream().findFirst().ifPresent(this::take)).rows(choices::charts);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        says = new Label(area, SWT.WRAP);
        says.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.fillDefaults().grab(true, false).hint(600, SWT.DEFAULT).applyTo(says);
        setControl(area);
        table.select(choices.charts().stream().filter(this::isTaken).toList());
        tell();
    }

    private List<Column<Contribution<Void>, ?>> columns() {
        return List.of(Column.text("Chart", 240, Contribution::name),
                Column.<Contribution<Void>>text("For", 240, ChartPage::kinds),
                Column.<Contribution<Void>>text("Rates in", 80, chart -> chart.attribute("currency").orElse("")),
                Column.<Contribution<Void>>text("Chosen", 70, chart -> isTaken(chart) ? "\u2713" : ""));
    }

    private static String kinds(Contribution<Void> chart) {
        String kinds = Stream.of(chart.attribute("kinds").orElse("").split("[ ,]+")).map(kind -> kind
                .toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "));
        return kinds.isEmpty() ? "" : kinds.substring(0, 1).toUpperCase(Locale.ROOT) + kinds.substring(1);
    }

    private boolean isTaken(Contribution<Void> chart) {
        return choices.chart().filter(taken -> taken.id().equals(chart.id())).isPresent();
    }

    private void take(Contribution<Void> chart) {
        choices.take(chart);
        table.refresh();
        tell();
    }

    private void tell() {
        setPageComplete(choices.chart().isPresent());
        says.setText(choices.chart().map(ChartPage::content).orElse(""));
        String currency = Money.currency(choices.production()).getCurrencyCode();
        boolean other = choices.chart().filter(chart -> !chart.currency().equals(currency)).isPresent();
        setMessage(other ? "The rates of this chart are in " + choices.chart().orElseThrow().currency()
                + " and the production counts in " + currency + ": they are taken as they are." : ASK,
                other ? WARNING : NONE);
    }

    private static String content(Chart chart) {
        return chart.basis() + ": " + chart.accounts().count() + " accounts, " + chart.accounts()
                .mapToInt(account -> account.lines().size()).sum() + " prepared lines, " + chart.globals().size()
                + " globals, " + chart.fringes().size() + " fringes. Lines for the breakdown and the people are added.";
    }
}
