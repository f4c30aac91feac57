package org.backlot.resources.load;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Optional;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;
import org.backlot.core.rule.RulePacks;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.Resources;

/**
 * What a person may work. The hours of a week are those of their own profile, else of a minor those of the rules, else
 * the office's limit, {@value #WEEK}, {@value #STANDARD_WEEK} unless it is set: no agreement of the United States sets
 * one for adults. The days in a row and the rest between two days are those of the rules.
 *
 * @param week   the hours of a week
 * @param row    days in a row; empty where no rule says
 * @param rest   between two days; empty where no rule says
 * @param weekBy the rule that limits the week; empty where the office or the profile does
 */
public record LoadLimits(Duration week, Optional<Rule> weekBy, Optional<Rule> row, Optional<Rule> rest) {

    /** The setting with the hours that the office lets people work in a week at most. */
    public static final String WEEK = "resources.weeklyHours";

    /** The hours of a week where neither the office nor a rule says. */
    public static final int STANDARD_WEEK = 60;

    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);

    /** What a person may work, a minor by their age on a day. */
    public static LoadLimits of(Production production, Person person, LocalDate day, Questions questions) {
        RulePacks rules = questions.standards().rules();
        boolean performs = performs(production, person);
        Optional<Rule> minors = rules.rule(production, "minor.age").filter(age -> person.getBirth() != null
                && age.accepts(BigDecimal.valueOf(Period.between(person.getBirth(), day).getYears())))
                .flatMap(age -> rules.rule(production, "week.minor"));
        Optional<Duration> own = profile(production, person).map(Profile::getWeeklyHours).filter(hours -> hours > 0)
                .map(Duration::ofHours);
        Duration office = hours(Settings.number(production, WEEK, BigDecimal.valueOf(STANDARD_WEEK)));
        Optional<Duration> ruled = minors.map(rule -> hours(rule.value()));
        boolean strict = ruled.isPresent() && (own.isEmpty() || own.get().compareTo(ruled.get()) > 0);
        return new LoadLimits(strict ? ruled.get() : own.orElse(office), strict ? minors : Optional.empty(),
                rules.rule(production, "row.days"), rules.rule(production, performs ? "rest.cast" : "rest.crew"));
    }

    /** Whether somebody plays a part. */
    static boolean performs(Production production, Person person) {
        return production.getElements().stream().anyMatch(
                element -> element.getPerson() == person && Category.CAST.equals(element.getCategory()));
    }

    private static Optional<Profile> profile(Production production, Person person) {
        return Session.section(production, Resources.class).flatMap(resources -> resources.getProfiles().stream()
                .filter(profile -> person.getId().equals(profile.getPerson())).findFirst());
    }

    private static Duration hours(BigDecimal hours) {
        return Duration.ofMinutes(hours.multiply(MINUTES).longValue());
    }

    /** Whether a week is longer than it may be. */
    public boolean over(WorkWeek worked) {
        return worked.work().compareTo(week) > 0;
    }

    /** Whether so many days in a row are too many. */
    public boolean over(List<WorkDay> run) {
        return row.filter(rule -> !rule.accepts(BigDecimal.valueOf(run.size()))).isPresent();
    }

    /** Whether a rest is shorter than it has to be. */
    public boolean tooShort(PersonLoad.Rest between) {
        return rest.filter(rule -> !keeps(between.length(), rule)).isPresent();
    }

    /** Whether a rest is as long as a rule in hours wants it. */
    static boolean keeps(Duration rest, Rule rule) {
        return rule.accepts(BigDecimal.valueOf(rest.toMinutes()).divide(MINUTES, 4, RoundingMode.HALF_UP));
    }
}
