package org.backlot.resources.load;

import java.time.Duration;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;
import org.backlot.core.rule.RulePacks;

/**
 * A week in which a performer never rests as long as the rules want it once a week: {@code rest.week}; where the next
 * call is at 06:00 or later {@code rest.week.late}; where they work on six days of it {@code rest.week.six}. The time
 * from its Monday until they begin is rest too. Weeks after which they do not work are no such.
 *
 * @param longest the longest rest that begins in it
 * @param rule    what it does not keep to
 */
record WeeklyRest(WorkWeek week, PersonLoad.Rest longest, Rule rule) {

    private static final LocalTime LATE = LocalTime.of(6, 0);
    private static final int SIX = 6;

    /** All of them; none for who plays nobody, and where no rule says. */
    static List<WeeklyRest> tooShort(Production production, Questions questions, PersonLoad load) {
        List<WeeklyRest> weeks = new ArrayList<>();
        if (LoadLimits.performs(production, load.person())) {
            RulePacks rules = questions.standards().rules();
            for (WorkWeek week : load.weeks()) {
                Duration before = Duration.between(week.monday().atStartOfDay(), week.days().getFirst().hours().from());
                load.longestRest(week).ifPresent(rest -> rule(production, rules, week, rest)
                        .filter(rule -> !LoadLimits.keeps(rest.length(), rule) && !LoadLimits.keeps(before, rule))
                        .ifPresent(rule -> weeks.add(new WeeklyRest(week, rest, rule))));
            }
        }
        return weeks;
    }

    private static Optional<Rule> rule(Production production, RulePacks rules, WorkWeek week, PersonLoad.Rest rest) {
        if (week.days().size() >= SIX) {
            return rules.rule(production, "rest.week.six");
        }
        boolean late = !rest.after().hours().from().toLocalTime().isBefore(LATE);
        return rules.rule(production, late ? "rest.week.late" : "rest.week");
    }
}
