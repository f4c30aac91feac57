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
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** Asks what a version is called, and who puts it aside; a baseline is signed by the producer. */
final class VersionDialog {

    private static final int WIDTH = 420;

    private final Desk desk;
    private final Session session;
    private final boolean locks;
    private final Frame frame;
    private List<Person> people;
    private Version made;
    private Text name;
    private Text note;
    private Combo by;

    /** @param locks whether it becomes the original that the budget is held against */
    VersionDialog(Shell shell, Desk desk, boolean locks) {
        this.desk = desk;
        this.locks = locks;
        session = desk.session().orElseThrow();
        frame = new Frame(shell, locks ? "Lock Baseline" : "Put Aside").accept(locks ? "Sign" : "Put Aside",
                this::make);
        find();
    }

    private void find() {
        Production production = session.production();
        people = locks ? Roles.deciders(production, Role.PRODUCER, LocalDate.now())
                : production.getPeople().stream().filter(person -> person.getName() != null).toList();
        frame.ready(!people.isEmpty());
        if (people.isEmpty()) {
            frame.wrong(locks ? "A budget is locked by the producer, and nobody may sign as one today. Say who "
                    + "produces." : "Nobody is in the production's people yet; add who "
                            + "puts the budget aside.");
        } else {
            frame.say(locks ? "Who signs it locks the budget as it is now. It stays what it is whatever the schedule "
                    + "does, and the cost report is held against it."
                    : "An alternative keeps accounts and prices as they are now, and goes on following the schedule.");
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
        name.setText(locks ? "Baseline of " + LocalDate.now() : "Alternative of " + LocalDate.now());
        name.selectAll();
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(name);
        label(area, locks ? "Signed by" : "By");
        by = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(by);
        showPeople();
        if (people.isEmpty() && locks) {
            producer(area);
        }
        label(area, "Note");
        note = new Text(area, SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(note);
        label(area, "Total");
        var total = new Label(area, SWT.NONE);
        total.setText(Estimate.of(session.production(), session.questions()).map(estimate -> estimate.currency()
                .getCurrencyCode() + " " + Kind.MONEY.show(estimate.total()) + (estimate.isComplete() ? ""
                        : ", incomplete: " + estimate.faults().size() + " cells cannot be computed")).orElse(""));
    }

    private void showPeople() {
        by.setItems(people.stream().map(Person::getName).toArray(String[]::new));
        by.select(0);
        by.setEnabled(!people.isEmpty());
    }

    /** Where nobody produces yet, somebody can be said to; that is a step of its own. */
    private void producer(Composite area) {
        List<Person> candidates = session.production().getPeople().stream().filter(p -> p.getName() != null).toList();
        label(area, "Producer");
        var who = new Combo(area, SWT.READ_ONLY);
        who.setItems(candidates.stream().map(person -> person.getPosition() == null ? person.getName()
                : person.getName() + ", " + person.getPosition()).toArray(String[]::new));
        who.addListener(SWT.Selection, e -> {
            Person chosen = candidates.get(who.getSelectionIndex());
            if (desk.edit("Make " + chosen.getName() + " the producer", () -> Roles.appoint(session.production(),
                    chosen, Role.PRODUCER))) {
                who.setEnabled(false);
                find();
                showPeople();
            }
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(who);
    }

    private static void label(Composite area, String text) {
        var label = new Label(area, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
    }

    private boolean make() {
        var signature = new Signature(people.get(by.getSelectionIndex()), LocalDateTime.now());
        String called = name.getText().strip();
        String says = note.getText();
        Production production = session.production();
        return desk.edit((locks ? "Lock " : "Put aside ") + called, () -> made = locks
                ? Versions.lock(production, session.questions(), called, says, signature)
                : Versions.putAside(production, session.section(Budget.class).orElseThrow(),
                        called, says, signature));
    }
}
