package org.backlot.budget.ui.line;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.function.Function;

import org.backlot.budget.edit.LineTree;
import org.backlot.budget.edit.Lines;
import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Unit;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.Looks;
import org.backlot.budget.ui.References;
import org.backlot.budget.ui.version.Originals;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a detail line: what a person types, and what it comes to. */
public final class LineColumns {

    private final Figures figures;
    private final References references;
    private final Originals originals;

    public LineColumns(Figures figures, References references, Originals originals) {
        this.figures = figures;
        this.references = references;
        this.originals = originals;
    }

    /** From left to right; those of the phases stand before the notes. */
    public List<Column<Line, ?>> all() {
        List<Column<Line, ?>> columns = new ArrayList<>(List.of(description(), account(),
                amount(), value("=", 50, LineCost::amount), unit(),
                product("×", 36, Lines.Column.MULTIPLIER, LineCost::multiplier),
                value("= ×", 50, LineCost::multiplier).onDemand(),
                product("Rate", 78, Lines.Column.RATE, LineCost::rate),
                value("= Rate", 78, LineCost::rate).onDemand(),
                money("Subtotal", 90, LineCost::base, Look.DERIVED), money("Total", 96, LineCost::total, Look.STRONG),
                fringeCost(), fringes(), currency(), department(), groups(), range()));
        columns.addAll(originals.columns(line -> figures.of(line).map(LineCost::total).orElse(null)));
        columns.addAll(List.of(subject(), set(), location(), inKind(),
                money("Given", 86, LineCost::given, Look.DERIVED).onDemand(),
                money("Paid", 90, LineCost::paid, Look.DERIVED).onDemand()));
        figures.budget().stream().flatMap(budget -> budget.getPhases().stream())
                .forEach(phase -> columns.addAll(new PhaseColumns(figures, phase).all()));
        columns.addAll(List.of(Column.text("Basis", 150, Line::getBasis).edit(Line::setBasis),
                Column.of("Notes", 180, Kind.LINES, Line::getNotes).edit(Line::setNotes), problem()));
        return List.copyOf(columns);
    }

    Column<Line, String> description() {
        return Column.text("Description", 190, Line::getDescription).edit(Line::setDescription);
    }

    Column<Line, String> account() {
        return Column.<Line>text("Account", 66, line -> line.eContainer() instanceof Line ? null
                : LineTree.account(line).map(Account::getNumber).orElse(null)).look(line -> Look.DERIVED);
    }

    Column<Line, String> amount() {
        return product("Amount", 160, Lines.Column.AMOUNT, LineCost::amount)
                .when(line -> isProduct(line) && line.getShares().isEmpty());
    }

    private Column<Line, String> unit() {
        return Column.text("Unit", 48, Line::getUnit).edit(Line::setUnit).offering(() -> figures.budget().stream()
                .flatMap(budget -> budget.getUnits().stream()).map(Unit::getName).filter(n -> n != null).toList());
    }

    private Column<Line, Currency> currency() {
        return Column.of("Currency", 62, Kinds.currency(), Line::getCurrency).edit(Line::setCurrency)
                .when(LineColumns::isProduct).offering(() -> figures.budget().stream()
                        .flatMap(budget -> budget.getExchangeRates().stream())
                        .filter(rate -> rate.getCurrency() != null)
                        .map(rate -> rate.getCurrency().getCurrencyCode()).distinct().toList());
    }

    Column<Line, BigDecimal> fringeCost() {
        return money("Fringe cost", 86, LineCost::fringeTotal, Look.DERIVED);
    }

    Column<Line, List<Fringe>> fringes() {
        return Column.<Line, List<Fringe>>of("Fringes", 190, Kinds.fringes(this::fringesThere), Line::getFringes)
                .edit((line, fringes) -> put(line.getFringes(), fringes))
                .look(line -> figures.of(line).filter(cost -> cost.problem().isPresent()).isPresent() ? Looks.FAULTY
                        : Look.PLAIN);
    }

    private Column<Line, String> department() {
        return Column.text("Department", 110, Line::getDepartment).edit(Line::setDepartment)
                .offering(() -> known(Line::getDepartment));
    }

    Column<Line, List<Group>> groups() {
        return Column.<Line, List<Group>>of("Groups", 110, Kinds.several("group", this::groupsThere, Group::getName),
                Line::getGroups).edit((line, groups) -> put(line.getGroups(), groups))
                .look(line -> line.getGroups().stream().anyMatch(g -> !g.isIncluded()) ? Look.FAINT : Look.PLAIN);
    }

    private Column<Line, String> range() {
        return Column.text("Range", 80, Line::getRange).edit(Line::setRange).offering(() -> known(Line::getRange));
    }

    private Column<Line, String> subject() {
        return Column.of("Pays for", 130, references.subject(), Line::getSubject).edit(Line::setSubject)
                .offering(references::subjects);
    }

    private Column<Line, String> set() {
        return Column.of("Set", 130, references.set(), Line::getSet).edit(Line::setSet).offering(references::sets)
                .onDemand();
    }

    private Column<Line, String> location() {
        return Column.of("Location", 130, references.place(), Line::getLocation).edit(Line::setLocation).onDemand();
    }

    private Column<Line, String> inKind() {
        return Column.of("In kind", 80, Kinds.FORMULA, Line::getInKind)
                .edit((Line line, String text) -> line.setInKind(text.isEmpty() ? null : text))
                .look(line -> Looks.typed(figures.of(line).map(LineCost::inKind)));
    }

    Column<Line, String> problem() {
        return Column.<Line>text("Problem", 280, line -> LineSays.problem(figures, line).orElse(null))
                .look(line -> Look.ERROR);
    }

    /** What is multiplied; a line that has details costs what these cost. */
    private Column<Line, String> product(String label, int width, Lines.Column column, Function<LineCost, Cell> cell) {
        return Column.<Line, String>of(label, width, Kinds.FORMULA, line -> isProduct(line) ? column.of(line) : null)
                .edit((line, text) -> Lines.set(line, column, text)).when(LineColumns::isProduct)
                .look(line -> isProduct(line) ? Looks.typed(figures.of(line).map(cell)) : Look.FAINT);
    }

    private Column<Line, BigDecimal> value(String label, int width, Function<LineCost, Cell> cell) {
        return Column.<Line, BigDecimal>of(label, width, Kinds.FIGURE, line -> isProduct(line)
                ? figures.of(line).flatMap(cost -> cell.apply(cost).value()).orElse(null) : null)
                .look(line -> isProduct(line) ? Looks.derived(figures.of(line).map(cell)) : Look.FAINT);
    }

    private Column<Line, BigDecimal> money(String label, int width, Function<LineCost, BigDecimal> figure, Look look) {
        return Column.<Line, BigDecimal>of(label, width, Kind.MONEY, line -> figures.of(line)
                .filter(LineCost::isComputed).map(figure).orElse(null)).look(line -> look(line, look));
    }

    private Look look(Line line, Look computed) {
        return figures.of(line).map(cost -> !cost.included() ? Look.FAINT : cost.isComputed() ? computed
                : Looks.FAULTY).orElse(computed);
    }

    private static boolean isProduct(Line line) {
        return line.getDetails().isEmpty();
    }

    private static <V> void put(List<V> here, List<V> these) {
        here.clear();
        here.addAll(these);
    }

    /** What other lines have there. */
    private List<String> known(Function<Line, String> word) {
        return figures.estimate().stream().flatMap(e -> e.categories().stream()).flatMap(AccountCost::allLines)
                .map(cost -> word.apply(cost.line())).filter(text -> text != null && !text.isBlank()).distinct()
                .sorted().toList();
    }

    /** The fringes of the budget. */
    List<Fringe> fringesThere() {
        return figures.budget().map(Budget::getFringes).map(List::copyOf).orElse(List.of());
    }

    /** The groups of the budget. */
    List<Group> groupsThere() {
        return figures.budget().map(Budget::getGroups).map(List::copyOf).orElse(List.of());
    }
}
