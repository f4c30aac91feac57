package org.backlot.budget.ui.version;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Version;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.SignedBy;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/**
 * Asks what a version is called, and who puts it aside; a baseline is signed by the producer. A version is taken back
 * by putting the present budget aside.
 */
final class VersionDialog {

    private static final int WIDTH = 420;

    private final Desk desk;
    private final Session session;
    private final boolean locks;
    private final Optional<Version> back;
    private final Frame frame;
    private List<Person> people;
    private Version made;
    private Text name;
    private Text note;
    private SignedBy by;

    private VersionDialog(Shell shell, Desk desk, boolean locks, Optional<Version> back) {
        this.desk = desk;
        this.locks = locks;
        this.back = back;
        session = desk.session().orElseThrow();
        frame = new Frame(shell, locks ? "Lock Baseline" : back.isPresent() ? "Take Back" : "Put Aside")
                .accept(locks ? "Sign" : back.isPresent() ? "Take Back" : "Put Aside", this::make);
        find();
    }

    /** Puts the budget aside as an alternative. */
    static VersionDialog putsAside(Shell shell, Desk desk) {
        return new VersionDialog(shell, desk, false, Optional.empty());
    }

    /** Locks it as the original that it is held against. */
    static VersionDialog locks(Shell shell, Desk desk) {
        return new VersionDialog(shell, desk, true, Optional.empty());
    }

    /** Makes a version the budget to work at, and puts the present one aside. */
    static VersionDialog takesBack(Shell shell, Desk desk, Version version) {
        return new VersionDialog(shell, desk, false, Optional.of(version));
    }

    private void find() {
        Production production = session.production();
        people = locks ? Roles.deciders(production, Role.PRODUCER, LocalDate.now())
                : production.getPeople().stream().filter(person -> person.getName() != null).toList();
        frame.ready(!locks || !people.isEmpty());
        if (locks && people.isEmpty()) {
            frame.wrong("A budget is locked by the producer, and nobody may sign as one today. Say who produces.");
        } else {
            frame.say(back.map(version -> version.getName() + " becomes the budget to work at, and stays among the "
                    + "versions as it is. The present budget is put aside as an alternative.").orElse(locks
                            ? "Who signs it locks the budget as it is now. It stays what it is whatever the schedule "
                                    + "does, and the cost report is held against it."
                            : "An alternative keeps accounts and prices as they are now, and goes on following the "
                                    + "schedule."));
        }
    }

    /** The version that was made; empty where the person thought better of it. */
    Optional<Version> ask() {
        frame.open(this::fill);
        return Optional.ofNullable(made);
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        label(area, "Name");
        name = new Text(area, SWT.BORDER);
        name.setText(back.map(version -> "Before " + version.getName()).orElse((locks ? "Baseline of "
                : "Alternative of ") + LocalDate.now()));
        name.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
        by = new SignedBy(area, locks ? "Signed by" : "By");
        by.offer(people);
        if (people.isEmpty() && locks) {
            by.appoint("Producer", desk, session, Role.PRODUCER, () -> {
                find();
                by.offer(people);
            });
        }
        label(area, "Note");
        note = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
        label(area, "Total");
        var total = new Label(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(total);
        total.setText("Adding up\u2026");
        desk.study(total, "Total of the budget", VersionDialog::total, text -> total.setText(text == null ? ""
                : text));
    }

    private static String total(Copies.Copy copy) {
        return Estimate.of(copy.production(), copy.questions()).map(estimate -> estimate.currency()
                .getCurrencyCode() + " " + Kind.MONEY.show(estimate.total()) + (estimate.isComplete() ? ""
                        : ", incomplete: " + estimate.faults().size() + " cells cannot be computed")).orElse("");
    }

    private static void label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
    }

    private boolean make() {
        String called = name.getText().strip();
        String verb = back.map(version -> "Take back " + version.getName()).orElse((locks ? "Lock " : "Put aside ")
                + called);
        return desk.edit(verb, () -> {
            made = locks ? lock(called) : putAside(called);
            back.ifPresent(version -> Versions.takeBack(session.production(), version));
        });
    }

    private Version lock(String called) {
        return Versions.lock(session.production(), session.questions(), called, note.getText(),
                new Signature(by.person().orElseThrow(), LocalDateTime.now()));
    }

    private Version putAside(String called) {
        return Versions.putAside(session.production(), session.section(Budget.class).orElseThrow(), called,
                note.getText(), by.person(), LocalDateTime.now());
    }
}
