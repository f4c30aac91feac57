package org.backlot.budget.ui.approval;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.budget.approval.Chains;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Chain;
import org.backlot.budget.model.Step;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.ui.Known;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Role;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Who has to approve: at the left the chains of the departments, at the right the steps of the chosen one. */
public class ChainsPart {

    private final Desk desk;
    private final Known known;
    private final Table<Chain> chains;
    private final Table<Step> steps;

    @Inject
    public ChainsPart(Composite parent, Desk desk) {
        this.desk = desk;
        known = new Known(desk);
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        chains = new Table<>(sash, desk, "org.backlot.budget.ui.chains", List.of(
                Column.of("Department", 110, Kind.TEXT, Chain::getDepartment).edit(Chain::setDepartment)
                        .offering(known::departments),
                Column.text("Approved by", 190, ChainsPart::words)))
                .named(chain -> "the chain of " + (chain.getDepartment() == null ? "every department"
                        : chain.getDepartment())).leading()
                .button("Add Chain", "plus", this::add)
                .onSelect(chosen -> turn())
                .onDelete("Delete", this::delete);
        steps = new Table<>(sash, desk, "org.backlot.budget.ui.steps", List.of(
                Column.of("Role", 130, Kind.choice(() -> List.of(Role.values()), ChainsPart::words), ChainsPart::role)
                        .edit((step, role) -> step.setRole(role == null ? null : role.getName())),
                Column.of("From amount", 100, Kind.MONEY, Step::getFrom).edit(Step::setFrom)))
                .named(step -> "a step")
                .button("Add Step", "plus", this::addStep)
                .onDelete("Delete", this::delete);
        sash.setWeights(56, 44);
        steps.rows(() -> chosen().map(Chain::getSteps).map(List::copyOf).orElse(List.of()));
        chains.rows(() -> known.budget().map(Budget::getChains).map(List::copyOf).orElse(List.of()));
    }

    private static String words(Chain chain) {
        return chain.getSteps().isEmpty() ? "Nobody: it is approved at once" : chain.getSteps().stream()
                .map(step -> Authority.words(step.getRole()) + (step.getFrom() == null ? "" : " from "
                        + Kind.MONEY.show(step.getFrom()))).collect(Collectors.joining(", then "));
    }

    private static String words(Role role) {
        String words = Authority.words(role.getName());
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    private static Role role(Step step) {
        return step.getRole() == null ? null : Role.getByName(step.getRole());
    }

    private Optional<Chain> chosen() {
        return chains.selected().stream().findFirst().filter(chain -> chain.eContainer() != null);
    }

    private void turn() {
        if (steps != null) {
            steps.refresh();
        }
    }

    private void add() {
        known.budget().ifPresent(budget -> chains.add("Add a chain", () -> {
            Chain chain = Chains.standard();
            budget.getChains().add(chain);
            return chain;
        }));
    }

    private void addStep() {
        chosen().ifPresentOrElse(chain -> steps.add("Add a step", () -> Chains.add(chain, Role.PRODUCER, null)),
                () -> desk.tell("Add a step", new IllegalArgumentException("Select a chain first, or add one")));
    }

    private void delete(List<? extends Identified> gone) {
        desk.session().ifPresent(session -> desk.edit("Change who approves", () -> gone.forEach(session::delete)));
    }

    /** The table of the chains. */
    public Table<Chain> table() {
        return chains;
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        chains.grid().setFocus();
    }
}
