package org.backlot.budget.proposal;

import java.util.List;

import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.model.Origin;

/**
 * A line that a rule calls for.
 *
 * @param about   the id of the element or person that it pays for; blank: nobody yet, it is an allowance
 * @param name    what they are called
 * @param basis   where the rate comes from, in words
 * @param source  the id of the deal or of the rate of a card that the rate was taken from; null where neither
 * @param fringes what is owed on top
 */
public record Called(LineRule rule, String about, String name, String description, String department,
        Figures figures, String basis, String source, List<Fringe> fringes) {

    public Called {
        fringes = List.copyOf(fringes);
    }

    /** Whether the line that pays for the same was made for it. */
    boolean made(Origin origin) {
        return rule.getId().equals(origin.getRule()) && about.equals(origin.getAbout() == null ? ""
                : origin.getAbout());
    }

    /** The line; it has no id and stands in no account yet. */
    Line line() {
        Line line = BudgetFactory.eINSTANCE.createLine();
        line.setDescription(description);
        line.setDepartment(department);
        line.setSubject(about.isEmpty() ? null : about);
        line.getFringes().addAll(fringes);
        writeTo(line);
        return line;
    }

    /** Gives a line its figures, and lets it remember that it has them from here. */
    void writeTo(Line line) {
        figures.writeTo(line);
        line.setBasis(basis);
        line.setSource(source);
        Origin origin = line.getOrigin() == null ? BudgetFactory.eINSTANCE.createOrigin() : line.getOrigin();
        origin.setRule(rule.getId());
        origin.setAbout(about);
        origin.setName(name);
        figures.writeTo(origin);
        line.setOrigin(origin);
    }
}
