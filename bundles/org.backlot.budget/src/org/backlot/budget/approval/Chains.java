package org.backlot.budget.approval;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Chain;
import org.backlot.budget.model.Step;
import org.backlot.core.model.Role;
import org.backlot.core.session.Ids;

/**
 * Who has to approve what a department wants to spend: its own chain, else the one for every department, else the
 * standard of the trade, head of department, production manager, accountant.
 */
public final class Chains {

    private static final List<Role> STANDARD = List.of(Role.DEPARTMENT_HEAD, Role.PRODUCTION_MANAGER, Role.ACCOUNTANT);

    private Chains() {
    }

    /** A chain over the head of the department, the production manager and the accountant, for any amount. */
    public static Chain standard() {
        Chain chain = BudgetFactory.eINSTANCE.createChain();
        STANDARD.forEach(role -> add(chain, role, null));
        Ids.complete(chain);
        return chain;
    }

    /**
     * Adds a step at the end of a chain.
     *
     * @param from needed from this amount on, in the currency of the production; null: always
     */
    public static Step add(Chain chain, Role role, BigDecimal from) {
        Step step = BudgetFactory.eINSTANCE.createStep();
        Ids.of(step);
        step.setRole(role.getName());
        step.setFrom(from);
        chain.getSteps().add(step);
        return step;
    }

    /** The steps that an amount of a department has to go through; empty where its chain asks for none. */
    public static List<Step> steps(Budget budget, String department, BigDecimal amount) {
        return chain(budget, department).orElseGet(Chains::standard).getSteps().stream()
                .filter(step -> step.getFrom() == null || amount.abs().compareTo(step.getFrom()) >= 0).toList();
    }

    /** The chain of a department, or the one for all; empty where the production has neither. */
    public static Optional<Chain> chain(Budget budget, String department) {
        return named(budget, department).or(() -> named(budget, ""));
    }

    private static Optional<Chain> named(Budget budget, String department) {
        return budget.getChains().stream().filter(chain -> blank(chain.getDepartment())
                .equalsIgnoreCase(blank(department))).findFirst();
    }

    private static String blank(String text) {
        return text == null ? "" : text.strip();
    }
}
