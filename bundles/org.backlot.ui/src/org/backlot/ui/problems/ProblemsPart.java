package org.backlot.ui.problems;

import java.util.List;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Fix;
import org.backlot.core.session.Session;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Copies;
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
                finding -> desk.session().map(session -> fixes(session, finding)).orElse(List.of()));
        desk.study(table.grid().control(), "Checks", Copies.Copy::findings,
                findings -> table.show(findings == null ? List.of() : findings));
    }

    /**
     * The fixes of a finding that was made on a copy, as the same check finds it on the production itself: a fix may
     * hold on to objects of what it was found in.
     */
    private static List<Fix> fixes(Session session, Finding finding) {
        return session.findings().stream().filter(f -> f.check().equals(finding.check())
                && f.target().equals(finding.target()) && f.message().equals(finding.message()))
                .flatMap(f -> f.fixes().stream()).toList();
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        table.grid().grid().setFocus();
    }
}
