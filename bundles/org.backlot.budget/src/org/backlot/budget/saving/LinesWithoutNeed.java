package org.backlot.budget.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.NeedDays;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.core.check.Fix;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.EObject;

/** A line costs money for an element that is needed on no day of the board. */
public final class LinesWithoutNeed implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        Set<String> needed = NeedDays.all(production, questions).stream().map(Need::object)
                .collect(Collectors.toSet());
        Optional<Budget> budget = Session.section(production, Budget.class);
        if (needed.isEmpty() || budget.isEmpty()) {
            return List.of();
        }
        Set<EObject> named = Lines.named(budget.get());
        Estimate estimate = Estimate.of(production, questions).orElseThrow();
        List<Saving> savings = new ArrayList<>();
        for (Line line : Lines.of(budget.get())) {
            boolean idle = line.getSubject() != null && !needed.contains(line.getSubject())
                    && production.getElements().stream().map(Element::getId).anyMatch(line.getSubject()::equals);
            if (idle && !named.contains(line)) {
                estimate.of(line).filter(cost -> cost.total().signum() > 0).ifPresent(cost -> {
                    String label = "Take out " + Lines.called(line);
                    savings.add(new Saving(Lines.key("no need", line.getId(), cost.total()), label,
                            Lines.called(line) + " costs " + Lines.money(cost.total(), production)
                                    + " and is needed on no day of the board",
                            Optional.empty(), List.of(line.getId(), line.getSubject()),
                            new Fix(label, Lines.removal(line))));
                });
            }
        }
        return savings;
    }
}
