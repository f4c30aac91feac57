package org.backlot.budget.saving;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Saving;
import org.backlot.core.question.SavingSource;
import org.backlot.core.session.Session;

/**
 * A fringe stops at its ceiling on each line of a person by itself, where all lines of the person reach it together:
 * preparation, shoot and wrap of one contract.
 */
public final class SharedCeilings implements SavingSource {

    @Override
    public List<Saving> savings(Production production, Questions questions) {
        return Session.section(production, Budget.class).map(SharedCeilings::of).orElse(List.of());
    }

    private static List<Saving> of(Budget budget) {
        List<Line> lines = Lines.of(budget).stream().filter(line -> line.getSubject() != null).toList();
        List<Saving> savings = new ArrayList<>();
        for (Fringe fringe : budget.getFringes()) {
            if (fringe.getCeiling() == null || fringe.getCeilingOf() == Ceiling.PERSON) {
                continue;
            }
            Map<String, List<Line>> people = lines.stream().filter(line -> line.getFringes().contains(fringe))
                    .collect(Collectors.groupingBy(Line::getSubject));
            List<Line> shared = people.values().stream().filter(own -> own.size() > 1).flatMap(List::stream).toList();
            if (!shared.isEmpty()) {
                String label = "Let the lines of a person share the ceiling of " + fringe.getName();
                savings.add(new Saving(Lines.key("ceiling", fringe.getId(), fringe.getCeiling(),
                        shared.stream().map(Line::getId).sorted().toList()), label,
                        fringe.getName() + " stops at " + fringe.getCeiling().toPlainString()
                                + (fringe.getSource() == null ? "" : " (" + fringe.getSource() + ")") + "; "
                                + people.values().stream().filter(own -> own.size() > 1).count()
                                + " of those who are paid have several lines, each with a ceiling of its own",
                        Optional.empty(), shared.stream().map(Line::getId).toList(),
                        new Fix(label, changed -> share(changed, fringe.getId()))));
            }
        }
        return savings;
    }

    private static void share(Production production, String fringe) {
        Session.section(production, Budget.class).ifPresent(budget -> budget.getFringes().stream()
                .filter(candidate -> fringe.equals(candidate.getId()))
                .forEach(candidate -> candidate.setCeilingOf(Ceiling.PERSON)));
    }
}
