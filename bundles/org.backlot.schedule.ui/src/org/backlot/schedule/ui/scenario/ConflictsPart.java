package org.backlot.schedule.ui.scenario;

import java.util.List;
import java.util.function.Consumer;

import org.backlot.core.check.Finding;
import org.backlot.core.check.Fix;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.check.BoardFaults;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.ui.find.Jump;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.problems.ProblemsTable;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** What is wrong with the board that is shown, whichever that is: where, by which rule, and what would mend it. */
public class ConflictsPart {

    /** The id of the part in the workbench. */
    public static final String ID = "org.backlot.schedule.ui.conflicts";

    private final ShownBoard shown;
    private final ProblemsTable table;
    private final Label name;
    private final Runnable again;

    /** What was found on a board. */
    private record Found(String board, List<Finding> findings) {
    }

    @Inject
    public ConflictsPart(Composite parent, Desk desk, Jump jump) {
        this(parent, desk, jump::to);
    }

    /** @param jump goes to where an object is shown */
    public ConflictsPart(Composite parent, Desk desk, Consumer<Identified> jump) {
        table = new ProblemsTable(parent, desk, jump,
                finding -> desk.session().map(session -> fixes(session, finding)).orElse(List.of()));
        RulesBox.in(table.grid().bar(), desk);
        name = new Label(table.grid().bar(), SWT.NONE);
        shown = ShownBoard.follow(desk, table.grid().control(), board -> ask());
        again = desk.study(table.grid().control(), "Conflicts of the board", copy -> shown.in(copy.production())
                .map(board -> new Found(board.getName(), faults(copy.production(), board, copy.questions())))
                .orElse(new Found("", List.of())), this::show);
    }

    private void ask() {
        if (again != null) {
            again.run();
        }
    }

    private void show(Found found) {
        table.show(found == null ? List.of() : found.findings());
        name.setText(found == null || found.board().isEmpty() ? "" : found.board());
        name.requestLayout();
    }

    private static List<Finding> faults(Production production, Board board, Questions questions) {
        Plan plan = Plan.of(production, board);
        return BoardFaults.of(plan, BoardFigures.of(plan, questions).conflicts(), questions.contributions());
    }

    /** The fixes of a finding that was made on a copy, as they are found on the production itself. */
    private List<Fix> fixes(Session session, Finding finding) {
        return shown.in(session.production()).stream()
                .flatMap(board -> faults(session.production(), board, session.questions()).stream())
                .filter(now -> now.check().equals(finding.check()) && now.target().equals(finding.target())
                        && now.message().equals(finding.message()))
                .flatMap(now -> now.fixes().stream()).toList();
    }

    /** The table of what was found. */
    public ProblemsTable table() {
        return table;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        table.grid().grid().setFocus();
    }
}
