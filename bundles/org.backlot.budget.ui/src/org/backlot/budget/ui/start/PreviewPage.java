package org.backlot.budget.ui.start;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.budget.model.Line;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.Looks;
import org.backlot.core.model.Person;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Shows the lines that will be made, and asks what the present budget is called when it is put aside. */
final class PreviewPage extends WizardPage {

    private final Desk desk;
    private final Choices choices;
    private final List<Person> people;
    private Table<Foreseen.Row> table;
    private Composite aside;
    private Text name;
    private Combo by;
    private boolean named;
    private List<Foreseen.Row> rows = List.of();

    PreviewPage(Desk desk, Choices choices) {
        super("preview", "Preview", null);
        this.desk = desk;
        this.choices = choices;
        people = choices.production().getPeople().stream().filter(person -> person.getName() != null).toList();
        setMessage("Working it out\u2026");
    }

    @Override
    public void createControl(Composite parent) {
        var area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(area);
        table = new Table<>(area, desk, "org.backlot.budget.ui.start.preview", List.of(
                Column.<Foreseen.Row>text("Account and line", 330, Foreseen.Row::name),
                column("Amount", 190, Line::getAmount), Column.<Foreseen.Row>text("Unit", 60,
                row -> row.line().map(Line::getUnit).orElse("")),
                column("X", 50, Line::getMultiplier), column("Rate", 150, Line::getRate),
                Column.<Foreseen.Row, BigDecimal>of("Total", 110, Kind.MONEY, Foreseen.Row::total)
                        .look(row -> row.computed() ? Look.PLAIN : Looks.FAULTY)));
        table.tree(Foreseen.Row::below).look(row -> row.line().isEmpty() ? Look.STRONG : Look.PLAIN).rows(() -> rows);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        aside = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 8).spacing(8, 0).numColumns(4).applyTo(aside);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(aside);
        fill();
        setControl(area);
    }

    private void fill() {
        label("The present budget is put aside as");
        name = new Text(aside, SWT.BORDER);
        name.addListener(SWT.KeyDown, event -> named = true);
        name.addListener(SWT.Modify, event -> setPageComplete(!name.getText().isBlank()));
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        label("by");
        by = new Combo(aside, SWT.READ_ONLY);
        by.add("nobody named");
        people.forEach(person -> by.add(person.getName()));
        by.select(0);
    }

    private void label(String text) {
        var label = new Label(aside, SWT.NONE);
        label.setText(text);
    }

    private static Column<Foreseen.Row, String> column(String label, int width, Function<Line, String> text) {
        return Column.<Foreseen.Row, String>of(label, width, Kinds.FORMULA, row -> row.line().map(text).orElse(""));
    }

    void show(Optional<Foreseen> now) {
        rows = now.map(all -> Foreseen.Row.of(all.estimate())).orElse(List.of());
        table.refresh();
        setMessage(now.map(PreviewPage::summary).orElse("Working it out\u2026"));
        if (!named) {
            name.setText("Before " + choices.chart().map(chart -> chart.name()).orElse("the new budget"));
        }
    }

    private static String summary(Foreseen all) {
        String currency = all.estimate().currency().getCurrencyCode() + " ";
        int faults = all.estimate().faults().size();
        return currency + Kind.MONEY.show(all.estimate().total()) + " in " + all.lines() + " lines"
                + all.present().map(now -> "; the present budget comes to " + currency + Kind.MONEY.show(now))
                .orElse("")
                + (faults == 0 ? "" : ". " + faults + (faults == 1 ? " cell" : " cells")
                        + " cannot be computed yet");
    }

    /** What the present budget is called. */
    String aside() {
        return name.getText().strip();
    }

    /** Who puts it aside. */
    Optional<Person> by() {
        return by.getSelectionIndex() < 1 ? Optional.empty() : Optional.of(people.get(by.getSelectionIndex() - 1));
    }
}
