package org.backlot.ui.problems;

import java.util.List;

import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

import jakarta.inject.Inject;

/** What the checks found: a double click goes there, a fix is one step of the session. */
public class ProblemsPart {

    private final Desk desk;
    private final Jump jump;
    private final Table<Finding> table;
    private List<Finding> findings = List.of();

    @Inject
    public ProblemsPart(Composite parent, Desk desk, Jump jump) {
        this.desk = desk;
        this.jump = jump;
        table = new Table<>(parent, desk, "org.backlot.ui.problems", List.of(
                Column.of("", 80, Kind.choice(Severity.class), Finding::severity).look(ProblemsPart::look),
                Column.text("Problem", 520, Finding::message), Column.text("Where", 140, Finding::place),
                Column.text("Rule", 220, this::rule),
                Column.text("Can be mended", 260, f -> String.join(", ", f.fixes().stream().map(Fix::label).toList()))))
                .button("Go There", "right", () -> withSelected(this::go))
                .button("Fix", "fix", () -> withSelected(this::mend))
                .action("Go there", "right", rows -> go(rows.getFirst()))
                .action("Fix\u2026", "fix", rows -> mend(rows.getFirst()))
                .onOpen(this::go)
                .rows(() -> findings);
        var questions = new Findings(table.control(), found -> {
            findings = found;
            table.refresh();
        });
        desk.watch(table.control(), () -> questions.askSoon(desk.session().orElse(null)));
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }

    private String rule(Finding finding) {
        return desk.session().flatMap(session -> new Checks(session.contributions()).installed().stream()
                .filter(check -> check.id().equals(finding.check())).findFirst()).map(c -> c.name())
                .orElse(finding.check());
    }

    private static Look look(Finding finding) {
        return switch (finding.severity()) {
            case ERROR -> Look.ERROR;
            case WARNING -> Look.WARNING;
            case INFO -> Look.DERIVED;
        };
    }

    private void withSelected(java.util.function.Consumer<Finding> action) {
        table.selected().stream().findFirst().ifPresent(action);
    }

    private void go(Finding finding) {
        desk.session().flatMap(session -> session.object(finding.target(), Identified.class)).ifPresent(jump::to);
    }

    private void mend(Finding finding) {
        if (finding.fixes().size() == 1) {
            apply(finding, finding.fixes().getFirst());
        } else if (!finding.fixes().isEmpty()) {
            var menu = new Menu(table.control());
            for (Fix fix : finding.fixes()) {
                var item = new MenuItem(menu, SWT.PUSH);
                item.setText(fix.label());
                item.addListener(SWT.Selection, e -> apply(finding, fix));
            }
            menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
            menu.setVisible(true);
        }
    }

    private void apply(Finding finding, Fix fix) {
        Session session = desk.session().orElseThrow();
        Findings.fix(session, finding, fix.label()).ifPresent(now ->
                desk.edit(now.label(), () -> now.change().apply(session.production())));
    }
}
