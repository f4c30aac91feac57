package org.backlot.core.breakdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;

/**
 * A cast member is a minor on the first day of work and brings no studio teacher. Up to which age one is needed comes
 * from the rule pack ({@code minor.teacher}); where there is none, nothing is found.
 */
public final class MinorWithoutTeacher implements Check {

    private static final String LABOR = "org.backlot.core.labor";
    private static final String TEACHER = "Studio Teacher";

    @Override
    public void run(Production production, Questions questions, Findings found) {
        if (Breakdown.of(production, Category.CAST).noneMatch(cast -> birth(cast) != null)) {
            return;
        }
        questions.standards().rules().rule(production, "minor.teacher").ifPresent(rule -> {
            Map<String, LocalDate> first = new HashMap<>();
            for (Need need : questions.needs(production, Days.ALL)) {
                first.merge(need.object(), need.date(), (a, b) -> a.isBefore(b) ? a : b);
            }
            Links links = new Links(production);
            Breakdown.of(production, Category.CAST).filter(cast -> birth(cast) != null)
                    .forEach(cast -> judge(production, cast, first.get(cast.getId()), rule, links, found));
        });
    }

    private static LocalDate birth(Element cast) {
        Person person = cast.getPerson();
        return person == null ? null : person.getBirth();
    }

    private static void judge(Production production, Element cast, LocalDate firstWork, Rule rule, Links links,
            Findings found) {
        LocalDate day = firstWork == null ? production.getStart() : firstWork;
        boolean minor = day != null && rule.accepts(BigDecimal.valueOf(ChronoUnit.YEARS.between(birth(cast), day)));
        if (minor && links.of(cast).stream().noneMatch(MinorWithoutTeacher::teaches)) {
            found.add(Severity.WARNING, cast.getId(), cast.getName(),
                    cast.getName() + " is played by a minor and brings no studio teacher. " + rule.cited(),
                    new Fix("Let " + cast.getName() + " bring a studio teacher", now -> teach(now, cast)));
        }
    }

    private static boolean teaches(Element element) {
        return element.getName() != null && element.getName().toLowerCase(Locale.ROOT).contains("teacher");
    }

    private static void teach(Production production, Element cast) {
        Element teacher = production.getElements().stream()
                .filter(e -> !Category.CAST.equals(e.getCategory()) && TEACHER.equalsIgnoreCase(e.getName()))
                .findFirst().orElseGet(() -> new Breakdown(production).element(LABOR, TEACHER));
        cast.getBrings().add(teacher);
        Links links = new Links(production);
        Breakdown.scenes(production).stream().filter(scene -> scene.getElements().contains(cast))
                .forEach(scene -> links.put(scene, cast));
    }
}
