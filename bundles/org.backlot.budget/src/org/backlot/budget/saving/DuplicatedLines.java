package org.backlot.budget.saving;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.chart.Words;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.proposal.Figures;
import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.EObject;

/**
 * The same thing is in the budget twice: two lines that say the same, for the same subject with the same figures. Lines
 * that orders or payments name are not suggested.
 */
public final class DuplicatedLines implements SavingSource {

    private record Sort(String description, String subject, String set, String location, Figures figures) {
    }

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        return Session.section(production, Budget.class).map(budget -> of(production, budget,
                Estimate.of(production, questions).orElseThrow())).orElse(List.of());
    }

    private static List<Saving> of(Production production, Budget budget, Estimate estimate) {
        Set<EObject> named = Lines.named(budget);
        Map<Sort, Line> first = new HashMap<>();
        List<Saving> savings = new ArrayList<>();
        for (Line line : Lines.of(budget)) {
            Sort sort = new Sort(Words.comparable(line.getDescription()), line.getSubject(), line.getSet(),
                    line.getLocation(), Figures.of(line));
            Line other = first.putIfAbsent(sort, line);
            if (other != null && !sort.description().isEmpty() && !named.contains(line)) {
                String label = "Take out the second " + Lines.called(line);
                savings.add(new Saving(Lines.key("duplicate", line.getId(), sort), label,
                        Lines.called(line) + " stands in " + number(other) + " and in " + number(line)
                                + " with the same figures, " + estimate.of(line).map(cost -> Lines.money(cost.total(),
                                        production)).orElse("") + " each",
                        Optional.empty(), List.of(other.getId(), line.getId()),
                        new Fix(label, Lines.removal(line))));
            }
        }
        return savings;
    }

    private static String number(Line line) {
        return line.eContainer() instanceof Account account ? "account " + account.getNumber() : "the budget";
    }
}
