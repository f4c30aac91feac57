package org.backlot.ui.problems;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Identified;
import org.backlot.core.rule.Rule;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.MenuItems;
import org.backlot.ui.kit.Table;
import org.eclipse.swt.widgets.Composite;

/** A table of findings: a double click goes there, a fix is one step of the session. */
public final class ProblemsTable {

    private final Desk desk;
    private final Consumer<Identified> jump;
    private final Function<Finding, List<Fix>> mends;
    private final Table<Finding> table;
    private List<Finding> findings = List.of();
    /** The names of checks by their ids. */
    private Map<String, String> rules = Map.of();

    /**
     * @param jump  goes to where an object is shown
     * @param mends the fixes of a finding, as they are found on the production itself
     */
    public ProblemsTable(Composite parent, Desk desk, Consumer<Identified> jump, Function<Finding, List<Fix>> mends) {
        this.desk = desk;
        this.jump = jump;
        this.mends = mends;
        table = new Table<>(parent, desk, "org.backlot.ui.problems", List.of(
                Column.of("", 74, Kind.choice(Severity.class), Finding::severity).look(ProblemsTable::look),
                Column.text("Problem", 420, Finding::message), Column.text("Where", 140, Finding::place),
                Column.text("Rule", 180, this::rule),
                Column.text("Source", 260, finding -> each(finding, Rule::source)),
                Column.of("From", 90, Kind.DATE, ProblemsTable::from),
                Column.text("The rule says", 320, ProblemsTable::says),
                Column.text("Can be mended", 260, f -> String.join(", ", f.fixes().stream().map(Fix::label).toList()))))
                .button("Go There", "right", () -> withSelected(this::go))
                .button("Fix", "fix", () -> withSelected(this::mend))
                .action("Go there", "right", rows -> go(rows.getFirst()))
                .action("Fix\u2026", "fix", rows -> mend(rows.getFirst()))
                .onOpen(this::go)
                .rows(() -> findings);
    }

    /** Shows these. */
    public void show(List<Finding> found) {
        findings = found;
        rules = desk.session().stream().flatMap(session -> new Checks(session.contributions()).installed().stream())
                .collect(Collectors.toMap(check -> check.id(), check -> check.name(), (one, other) -> one));
        table.refresh();
    }

    /** The table itself. */
    public Table<Finding> grid() {
        return table;
    }

    private String rule(Finding finding) {
        return rules.getOrDefault(finding.check(), finding.check());
    }

    private static String each(Finding finding, Function<Rule, String> part) {
        return finding.rules().stream().map(part).distinct().collect(Collectors.joining("; "));
    }

    /** Of several rules the date of the latest. */
    private static LocalDate from(Finding finding) {
        return finding.rules().stream().map(Rule::effective).max(LocalDate::compareTo).orElse(null);
    }

    private static String says(Finding finding) {
        return finding.rules().isEmpty() ? "" : String.join(" ", finding.rules().stream().map(Rule::says).toList())
                + " (" + Rule.CAUTION + ")";
    }

    private static Look look(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Look.ERROR;
            case WARNING -> Look.WARNING;
            case INFO -> Look.DERIVED;
        };
    }

    private void withSelected(Consumer<Finding> action) {
        table.selected().stream().findFirst().ifPresent(action);
    }

    private void go(Finding finding) {
        desk.session().flatMap(session -> session.object(finding.target(), Identified.class)).ifPresent(jump);
    }

    private void mend(Finding finding) {
        if (finding.fixes().size() == 1) {
            apply(finding, finding.fixes().getFirst());
        } else if (!finding.fixes().isEmpty()) {
            var menu = new MenuItems(table.control());
            finding.fixes().forEach(fix -> menu.add(fix.label(), () -> apply(finding, fix)));
            menu.pop();
        }
    }

    private void apply(Finding finding, Fix fix) {
        Session session = desk.session().orElseThrow();
        mends.apply(finding).stream().filter(f -> f.label().equals(fix.label())).findFirst().ifPresent(now ->
                desk.edit(now.label(), () -> now.change().apply(session.production())));
    }
}
