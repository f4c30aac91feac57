package org.backlot.schedule.check;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Collection;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;

/**
 * A minor is in a scene of the night, and no call before noon says that the night is made by day.
 * Who is a minor, and how late one may work, comes from the rule pack ({@code minor.age}, {@code minor.latest}); where
 * there is none, nothing is found.
 */
public final class MinorAtNight implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        questions.standards().rules().rule(production, "minor.age").ifPresent(age -> {
            String latest = questions.standards().rules().rule(production, "minor.latest").map(Rule::cited)
                    .orElse(age.cited());
            Plan.active(production).ifPresent(plan -> plan.days().stream()
                    .filter(day -> day.day().getCall() == null || !day.day().getCall().isBefore(LocalTime.NOON))
                    .forEach(day -> day.elements().forEach((element, scenes) ->
                            judge(plan, day, element, scenes, age, latest, found))));
        });
    }

    private static void judge(Plan plan, PlannedDay day, Element element, Collection<Scene> scenes, Rule age,
            String latest, Findings found) {
        LocalDate birth = element.getPerson() == null ? null : element.getPerson().getBirth();
        if (birth == null || !age.accepts(BigDecimal.valueOf(ChronoUnit.YEARS.between(birth, day.date())))) {
            return;
        }
        String nights = String.join(", ", scenes.stream()
                .filter(scene -> plan.lights().get(scene.getId()) == Light.NIGHT).map(Scene::getNumber).toList());
        if (!nights.isEmpty()) {
            found.add(Severity.WARNING, element.getId(), day.name() + ", " + day.date(), element.getPerson().getName()
                    + " is " + ChronoUnit.YEARS.between(birth, day.date()) + " and in the night of scene " + nights
                    + ". " + latest);
        }
    }
}
