package org.backlot.budget.edit;

import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Budget;
import org.backlot.core.breakdown.NameFollower;
import org.backlot.core.breakdown.NewName;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;

/** Lets formulas that ask by the name of an element ask by its new one; the rest of their text stays as it is. */
public final class FollowedNames implements NameFollower {

    @Override
    public void follow(Production production, NewName name) {
        Session.section(production, Budget.class).ifPresent(budget -> {
            for (Formulas.Place place : Formulas.of(budget)) {
                String text = place.get().get();
                if (text != null && text.indexOf('(') >= 0) {
                    follow(place, text, name);
                }
            }
        });
    }

    /** A text that is no formula asks for nothing; it is a finding already. */
    private static void follow(Formulas.Place place, String text, NewName name) {
        try {
            String followed = Formula.parse(text).asked(asked -> name.isMeant(asked.name(), asked.key()), name.after());
            if (!followed.equals(text)) {
                place.set().accept(followed);
            }
        } catch (FaultyFormula e) {
            return;
        }
    }
}
