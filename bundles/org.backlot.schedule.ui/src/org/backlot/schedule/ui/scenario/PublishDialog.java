package org.backlot.schedule.ui.scenario;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.rule.Rule;
import org.backlot.core.session.Session;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.scenario.BoardComparison;
import org.backlot.schedule.scenario.BoardFigures;
import org.backlot.schedule.scenario.Placement;
import org.backlot.schedule.scenario.Signing;
import org.backlot.schedule.scenario.Version;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.SignedBy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks who signs a board, and shows what they sign: what has changed since the last version, and what conflicts. */
final class PublishDialog {

    private static final int WIDTH = 560;
    private static final int LINES = 190;

    private final Desk desk;
    private final Board board;
    private final Session session;
    private final Plan plan;
    private List<Person> signers;
    private final Frame frame;
    private SignedBy by;
    private Text note;

    PublishDialog(Shell shell, Desk desk, Board board) {
        this.desk = desk;
        this.board = board;
        session = desk.session().orElseThrow();
        plan = Plan.of(session.production(), board);
        frame = new Frame(shell, "Publish " + board.getName()).accept("Sign", this::sign);
        findSigners();
    }

    private void findSigners() {
        signers = Signing.signers(session.production(), LocalDateTime.now());
        frame.ready(!signers.isEmpty());
        if (!signers.isEmpty()) {
            frame.say("Who signs it signs the order of its scenes as it is now; when that changes, it has to be signed "
                    + "anew.");
        } else if (Signing.isDirected(session.production())) {
            frame.wrong("Nobody may sign today: the director is away and has no delegate.");
        } else {
            frame.wrong("A board is signed by the director, and nobody has that role yet. Say who directs.");
        }
    }

    /** Whether it was signed. */
    boolean ask() {
        return frame.open(this::fill);
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        by = new SignedBy(area, "Signed by");
        by.offer(signers);
        if (!Signing.isDirected(session.production())) {
            by.appoint("Director", desk, session, Role.DIRECTOR, () -> {
                findSigners();
                by.offer(signers);
            });
        }
        label(area, "Note");
        note = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(note);
        label(area, "What is signed");
        var says = new Text(area, SWT.BORDER | SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP);
        says.setText(String.join("\n", contents()));
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, LINES).applyTo(says);
    }

    private static void label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, SWT.TOP).indent(0, 4).applyTo(label);
    }

    private List<String> contents() {
        BoardFigures figures = BoardFigures.of(plan, session.questions());
        List<String> lines = new ArrayList<>();
        lines.add(figures.shootDays() + " shooting days, " + Eighths.toString(figures.eighths()) + " pages, "
                + figures.unscheduled() + " without a day");
        lines.add("");
        lines.addAll(Version.latest(session.production(), board).map(this::changes)
                .orElse(List.of("Nobody has signed it before.")));
        lines.add("");
        int errors = figures.conflicts(Severity.ERROR);
        int warnings = figures.conflicts(Severity.WARNING);
        lines.add(errors + warnings == 0 ? "Nothing conflicts." : errors + " errors and " + warnings + " warnings:");
        figures.conflicts().forEach(conflict -> lines.add(conflict.day().name() + ": " + conflict.fact()));
        figures.conflicts().stream().flatMap(conflict -> conflict.rules().stream()).map(Rule::cited).distinct()
                .forEach(cited -> lines.add("  " + cited));
        return lines;
    }

    private List<String> changes(Version last) {
        BoardComparison compared = BoardComparison.of(Placement.of(last.publication()), Placement.of(plan));
        List<String> lines = compared.moved().stream().map(scene -> "  " + Moved.of(scene, plan.scenes()).line())
                .collect(Collectors.toList());
        lines.addFirst(lines.isEmpty() ? "No scene has another date or unit than in " + last.words() + "."
                : "Changed since " + last.words() + ":");
        return lines;
    }

    private boolean sign() {
        return by.person().filter(person -> desk.edit("Publish " + board.getName(), () -> Signing.sign(
                Plan.of(session.production(), board), person, LocalDateTime.now(), note.getText()))).isPresent();
    }
}
