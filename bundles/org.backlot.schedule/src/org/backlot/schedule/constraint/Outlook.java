package org.backlot.schedule.constraint;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.rule.Rule;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.day.DayTimeline;

/** A board as constraints see it: its days on the clock, and whom to ask. */
public final class Outlook {

    private static final Pattern AGE = Pattern.compile("(\\d+)([dmy])");
    private static final BigDecimal MINUTES = BigDecimal.valueOf(60);
    private static final int SCALE = 4;

    private final Plan plan;
    private final Questions questions;
    private final List<DayTimeline> days;
    private final Map<String, List<Duty>> duties;

    public Outlook(Plan plan, Questions questions) {
        this.plan = plan;
        this.questions = questions;
        days = DayTimeline.of(plan);
        duties = Duty.of(days);
    }

    public Plan plan() {
        return plan;
    }

    public Production production() {
        return plan.production();
    }

    public Questions questions() {
        return questions;
    }

    /** The days on the clock, in the order of the board. */
    public List<DayTimeline> days() {
        return days;
    }

    Map<String, List<Duty>> duties() {
        return duties;
    }

    /** A rule of the production's pack. */
    public Optional<Rule> rule(String id) {
        return questions.standards().rules().rule(production(), id);
    }

    /** Whether the rule {@code minor.age} counts somebody as a minor on a date. */
    public boolean isMinor(Person person, LocalDate on) {
        return person != null && person.getBirth() != null && rule("minor.age").filter(age -> age.accepts(
                BigDecimal.valueOf(ChronoUnit.YEARS.between(person.getBirth(), on)))).isPresent();
    }

    /**
     * The rule for somebody's age. Its id ends in the age from which it holds, in days, months or years:
     * {@code minor.place.15d}, {@code minor.place.6m}, {@code minor.place.2y}.
     *
     * @param prefix of the id, without the last point: {@code minor.place}
     */
    public Optional<Rule> ruleOfAge(String prefix, LocalDate birth, LocalDate on) {
        return questions.standards().rules().of(production()).stream().flatMap(pack -> pack.rules().stream())
                .filter(rule -> rule.id().startsWith(prefix + ".") && !from(rule, birth).isAfter(on))
                .max(Comparator.comparing(rule -> from(rule, birth))).flatMap(rule -> rule(rule.id()));
    }

    private static LocalDate from(Rule rule, LocalDate birth) {
        Matcher age = AGE.matcher(rule.id().substring(rule.id().lastIndexOf('.') + 1));
        if (!age.matches()) {
            return LocalDate.MAX;
        }
        int number = Integer.parseInt(age.group(1));
        return switch (age.group(2)) {
            case "d" -> birth.plusDays(number);
            case "m" -> birth.plusMonths(number);
            default -> birth.plusYears(number);
        };
    }

    /** Hours as rules count them. */
    static BigDecimal hours(Duration length) {
        return BigDecimal.valueOf(length.toMinutes()).divide(MINUTES, SCALE, RoundingMode.HALF_UP);
    }

    /** A length of time for people: 9 h 45. */
    public static String words(Duration length) {
        long minutes = Math.abs(length.toMinutes());
        return minutes % 60 == 0 ? minutes / 60 + " h" : minutes < 60 ? minutes + " min"
                : minutes / 60 + " h " + String.format("%02d", minutes % 60);
    }
}
