package org.backlot.ui.kit;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Session;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** Who signs, in the body of a dialog that has two columns. */
public final class SignedBy {

    private static final String NOBODY = "Nobody named";

    private final Composite area;
    private final Combo by;
    private List<Person> people = List.of();

    /** @param says before it: {@code "Signed by"} */
    public SignedBy(Composite area, String says) {
        this.area = area;
        by = combo(says);
    }

    /** Offers those who may sign, and chooses the first. */
    public void offer(List<Person> signers) {
        people = signers;
        by.setItems(signers.isEmpty() ? new String[] {NOBODY} : signers.stream().map(Person::getName)
                .toArray(String[]::new));
        by.select(0);
        by.setEnabled(!signers.isEmpty());
    }

    /** Who is chosen. */
    public Optional<Person> person() {
        return people.isEmpty() ? Optional.empty() : Optional.of(people.get(by.getSelectionIndex()));
    }

    /**
     * Below it, to be asked where nobody has the role that signs: somebody is given it, which is a step of its own.
     *
     * @param says      before it: {@code "Director"}
     * @param appointed runs then
     */
    public void appoint(String says, Desk desk, Session session, Role role, Runnable appointed) {
        List<Person> candidates = session.production().getPeople().stream().filter(p -> p.getName() != null).toList();
        Combo who = combo(says);
        who.setItems(candidates.stream().map(Worker::words).toArray(String[]::new));
        who.addListener(SWT.Selection, e -> {
            Person chosen = candidates.get(who.getSelectionIndex());
            if (desk.edit("Make " + chosen.getName() + " the " + says.toLowerCase(Locale.ROOT),
                    () -> Roles.appoint(session.production(), chosen, role))) {
                who.setEnabled(false);
                appointed.run();
            }
        });
    }

    private Combo combo(String says) {
        var label = new Label(area, SWT.NONE);
        label.setText(says);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        var combo = new Combo(area, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(combo);
        return combo;
    }
}
