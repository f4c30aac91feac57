package org.backlot.budget.edit;

import java.util.List;

import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Global;
import org.backlot.core.session.Ids;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** Adds, renames, sets and removes globals; inside an edit. What cannot be done is refused, and nothing is changed. */
public final class Globals {

    private Globals() {
    }

    /**
     * A new global at the end.
     *
     * @throws IllegalArgumentException if it may not have the name
     * @throws org.backlot.budget.formula.FaultyFormula if the value is no formula
     */
    public static Global add(Budget budget, String name, String value) {
        String accepted = accepted(budget, null, name);
        String text = Formula.typed(value);
        Formula.parse(text);
        Global global = BudgetFactory.eINSTANCE.createGlobal();
        Ids.of(global);
        global.setName(accepted);
        global.setValue(text);
        budget.getGlobals().add(global);
        return global;
    }

    /**
     * Sets the value to what a person typed.
     *
     * @throws org.backlot.budget.formula.FaultyFormula if it is no formula
     */
    public static void set(Global global, String typed) {
        String text = Formula.typed(typed);
        Formula.parse(text);
        global.setValue(text);
    }

    /**
     * Gives a global another name, and rewrites every formula that uses it, however it spells it; the rest of those
     * formulas, and what stands in quotes, stays as it is.
     *
     * @throws IllegalArgumentException if it may not have the name
     */
    public static void rename(Budget budget, Global global, String name) {
        String old = global.getName();
        String accepted = accepted(budget, global, name);
        for (Formulas.Place place : users(budget, old)) {
            place.set().accept(Formula.parse(place.get().get()).renamed(old, accepted));
        }
        global.setName(accepted);
    }

    /**
     * Removes a global that nothing uses.
     *
     * @throws IllegalArgumentException if formulas use it, with how many
     */
    public static void remove(Budget budget, Global global) {
        int users = users(budget, global.getName()).size();
        if (users > 0) {
            throw new IllegalArgumentException(users + (users == 1 ? " formula uses " : " formulas use ")
                    + global.getName() + "; change " + (users == 1 ? "it" : "them") + " first");
        }
        EcoreUtil.remove(global);
    }

    private static String accepted(Budget budget, Global self, String name) {
        String stripped = name.strip();
        if (!Formula.isName(stripped)) {
            throw new IllegalArgumentException("\"" + stripped + "\" is no name for a global: use letters, digits and"
                    + " underscores, a letter first, and not the name of a function");
        }
        if (budget.getGlobals().stream().anyMatch(g -> g != self && stripped.equalsIgnoreCase(g.getName()))) {
            throw new IllegalArgumentException("There is a global " + stripped + " already");
        }
        return stripped;
    }

    private static List<Formulas.Place> users(Budget budget, String name) {
        return Formulas.of(budget).stream().filter(place -> place.parsed().stream()
                .flatMap(formula -> formula.names().stream())
                .anyMatch(mention -> mention.name().equalsIgnoreCase(name))).toList();
    }
}
