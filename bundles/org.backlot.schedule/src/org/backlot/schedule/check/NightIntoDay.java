package org.backlot.schedule.check;

import java.time.LocalTime;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backlot.core.breakdown.Category;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;

/** Cast who work a night are called again on the morning after it, so that they cannot have had their rest. */
public final class NightIntoDay implements Check {

    private static final String REST = "rest.cast";

    @Override
    public void run(Production production, Questions questions, Findings found) {
        String rule = questions.standards().rules().rule(production, REST).map(Rule::cited)
                .orElse("No rule pack is installed that says how long the rest has to be");
        Plan.active(production).ifPresent(plan -> {
            List<PlannedDay> mornings = plan.days().stream().filter(day -> day.light() == Light.DAY
                    && day.call().isBefore(LocalTime.NOON)).toList();
            for (PlannedDay night : plan.days()) {
                if (night.light() == Light.NIGHT) {
                    mornings.stream().filter(day -> day.date().equals(night.date().plusDays(1)))
                            .forEach(morning -> judge(night, morning, rule, found));
                }
            }
        });
    }

    private static void judge(PlannedDay night, PlannedDay morning, String rule, Findings found) {
        Set<Element> both = cast(night);
        both.retainAll(cast(morning));
        if (!both.isEmpty()) {
            found.add(Severity.WARNING, morning.day().getId(), morning.name(),
                    String.join(", ", both.stream().map(Element::getName).toList()) + " worked the night of "
                            + night.name() + " and are called at " + morning.call() + ". " + rule);
        }
    }

    private static Set<Element> cast(PlannedDay day) {
        Set<Element> cast = new LinkedHashSet<>(day.elements().keySet());
        cast.removeIf(element -> !Category.CAST.equals(element.getCategory()));
        return cast;
    }
}
