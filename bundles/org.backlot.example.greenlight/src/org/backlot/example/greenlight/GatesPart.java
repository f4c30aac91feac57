package org.backlot.example.greenlight;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.example.greenlight.model.Decision;
import org.backlot.example.greenlight.model.Gate;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import jakarta.inject.Inject;

/** The gates, and the buttons with which somebody decides them. */
public class GatesPart {

    private final Desk desk;
    private final Table<Gate> table;
    private final Combo decider;

    @Inject
    public GatesPart(Composite parent, Desk desk) {
        this.desk = desk;
        table = new Table<>(parent, desk, "org.backlot.example.greenlight.gates",
                new GateColumns(desk::session).table());
        new Label(table.bar(), SWT.NONE).setText("Decided by");
        decider = new Combo(table.bar(), SWT.READ_ONLY | SWT.DROP_DOWN);
        GridDataFactory.swtDefaults().hint(180, SWT.DEFAULT).applyTo(decider);
        desk.watch(decider, this::deciders);
        table.named(gate -> "gate " + gate.getName())
                .button("Go", "approve", () -> decide(Decision.GO))
                .button("Conditional", "note", () -> decide(Decision.CONDITIONAL))
                .button("No Go", "reject", () -> decide(Decision.NO_GO))
                .button("Reopen", "undo", () -> decide(Decision.OPEN))
                .follow(Gate.class)
                .rows(() -> desk.session().map(session -> Gates.of(session.production())).orElse(List.of()));
    }

    /** Those with a say in the production; everybody where nobody was given one. */
    private List<Person> people() {
        List<Person> all = desk.session().<List<Person>>map(session -> session.production().getPeople())
                .orElse(List.of()).stream().filter(person -> person.getName() != null).toList();
        List<Person> heads = all.stream().filter(person -> desk.session().orElseThrow().production().getRoles().stream()
                .anyMatch(role -> role.getPerson() == person)).toList();
        return heads.isEmpty() ? all : heads;
    }

    private void deciders() {
        String before = decider.getText();
        String[] names = people().stream().map(person -> person.getName()).toArray(String[]::new);
        decider.setItems(names);
        decider.select(Math.max(0, List.of(names).indexOf(before)));
    }

    private void decide(Decision decision) {
        List<Gate> gates = table.selected();
        int by = decider.getSelectionIndex();
        if (!gates.isEmpty()) {
            String what = gates.size() == 1 ? "gate " + gates.getFirst().getName() : gates.size() + " gates";
            desk.edit((decision == Decision.OPEN ? "Reopen " : "Decide ") + what, () -> {
                if (by < 0 && decision != Decision.OPEN) {
                    throw new IllegalArgumentException("Nobody can decide yet: add the person who does to the people");
                }
                Person person = by < 0 ? null : people().get(by);
                gates.forEach(gate -> Gates.decide(gate, decision, LocalDate.now(), person));
            });
        }
    }

    @Focus
    void focus() {
        table.grid().setFocus();
    }
}
