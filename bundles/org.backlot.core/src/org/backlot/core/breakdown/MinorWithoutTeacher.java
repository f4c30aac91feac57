package org.backlot.core.breakdown;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

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
import org.backlot.core.rule.RulePacks;

/**
 * A cast member is a minor on the first day of work and brings no studio teacher. Up to which age one is needed in any
 * case, and up to which where schooling requires it, comes from the rule pack ({@code minor.teacher} and
 * {@code minor.schooling}); where there is none, nothing is found. Who is at school nobody tells Backlot, so the second
 * is a hint.
 */
public final class MinorWithoutTeacher implements Check {

    private static final String LABOR = "org.backlot.core.labor";
    private static final String TEACHER = "Studio Teacher";

    @Override
    public void run(Production production, Questions questions, Findings found) {
        if (Breakdown.of(production, Category.CAST).noneMatch(cast -> birth(cast) != null)) {
            return;
        }
        RulePacks rules = questions.standards().rules();
        Optional<Rule> always = rules.rule(production, "minor.teacher");
        Optional<Rule> schooling = rules.rule(production, "minor.schooling");
        if (always.isEmpty() && schooling.isEmpty()) {
            return;
        }
        Map<String, LocalDate> first = new HashMap<>();
        for (Need need : questions.needs(production, Days.ALL)) {
            first.merge(need.object(), need.date(), (a, b) -> a.isBefore(b) ? a : b);
        }
        Links links = new Links(production);
        Breakdown.of(production, Category.CAST).filter(cast -> birth(cast) != null)
                .filter(cast -> links.of(cast).stream().noneMatch(MinorWithoutTeacher::teaches))
                .forEach(cast -> {
                    LocalDate day = first.getOrDefault(cast.getId(), production.getStart());
                    Optional<Rule> broken = always.filter(rule -> meant(rule, cast, day));
                    if (broken.isPresent()) {
                        tell(Severity.WARNING, cast, broken.get(), found);
                    } else {
                        schooling.filter(rule -> meant(rule, cast, day))
                                .ifPresent(rule -> tell(Severity.INFO, cast, rule, found));
                    }
                });
    }

    private static LocalDate birth(Element cast) {
        Person person = cast.getPerson();
        return person == null ? null : person.getBirth();
    }

    private static boolean meant(Rule rule, Element cast, LocalDate day) {
        return day != null && rule.accepts(BigDecimal.valueOf(ChronoUnit.YEARS.between(birth(cast), day)));
    }

    private static void tell(Severity severity, Element cast, Rule rule, Findings found) {
        found.add(severity, cast.getId(), cast.getName(),
                cast.getName() + " is played by a minor and brings no studio teacher.", List.of(rule),
                new Fix("Let " + cast.getName() + " bring a studio teacher", now -> teach(now, cast)));
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
