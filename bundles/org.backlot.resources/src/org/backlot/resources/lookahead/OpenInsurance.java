package org.backlot.resources.lookahead;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.resources.insurance.Coverage;
import org.backlot.resources.insurance.Coverages;

/** Insurance that is not there as it has to be on a day on which it is needed. */
final class OpenInsurance implements LookAhead.Watch {

    @Override
    public void look(Production production, Questions questions, Days days, List<Upcoming> found) {
        for (Coverage coverage : Coverages.of(production, questions)) {
            coverage.uncovered().stream().filter(days::contains).min(LocalDate::compareTo).ifPresent(day ->
                    found.add(new Upcoming(day, Severity.ERROR, Upcoming.Topic.INSURANCE,
                            Names.or(coverage.name(), "The production"), coverage.says(),
                            coverage.object().isBlank() ? coverage.rule().getId() : coverage.object())));
        }
    }
}
