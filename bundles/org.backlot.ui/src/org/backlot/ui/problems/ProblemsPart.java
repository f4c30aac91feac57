package org.backlot.ui.problems;

import java.util.List;

import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** What the checks find, asked again when nothing has changed for a moment. */
public class ProblemsPart {

    private final ProblemsTable table;

    @Inject
    public ProblemsPart(Composite parent, Desk desk, Jump jump) {
        table = new ProblemsTable(parent, desk, jump::to,
                finding -> desk.session().map(session -> Findings.fixes(session, finding)).orElse(List.of()));
        var questions = new Findings(table.grid().control(), table::show);
        desk.watch(table.grid().control(), () -> questions.askSoon(desk.session().orElse(null)));
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        table.grid().grid().setFocus();
    }
}
