package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.formula.FaultyFormula;
import org.backlot.budget.formula.Formula;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.core.question.Rate;
import org.backlot.core.question.Source;

/**
 * What a day of somebody or something costs by the lines of a budget. A line by the day says its rate; one by the week
 * its rate by the global {@value #DAYS_PER_WEEK}. A line whose amount counts hold days or paid days pays
 * holds as it pays work. Lines without a rate, in other units, or with a rate that follows from quantities say nothing.
 */
public final class DayRates {

    /** The global by which a day rate becomes a weekly one, and the other way round. */
    public static final String DAYS_PER_WEEK = "daysPerWeek";

    private static final Set<String> HOLDS = Set.of("schedule.holddays", "schedule.paiddays");

    private DayRates() {
    }

    /** The rates of an object, in the order of the budget. */
    public static List<Rate> of(Budget budget, Currency currency, String object) {
        List<Line> lines = new ArrayList<>();
        budget.getAccounts().forEach(account -> collect(account, object, lines));
        if (lines.isEmpty()) {
            return List.of();
        }
        Cells cells = Cells.over(budget.getGlobals());
        List<Rate> rates = new ArrayList<>();
        for (Line line : lines) {
            Currency paid = line.getCurrency() == null ? currency : line.getCurrency();
            perDay(line, cells).map(amount -> Money.rounded(amount, paid)).ifPresent(amount -> {
                Source source = new Source("Budget line " + line.getDescription(),
                        line.getId() == null ? List.of() : List.of(line.getId()));
                rates.add(new Rate(object, Rate.Day.WORK, amount, paid, source));
                if (paysHolds(line)) {
                    rates.add(new Rate(object, Rate.Day.HOLD, amount, paid, source));
                }
            });
        }
        return rates;
    }

    private static void collect(Account account, String object, List<Line> found) {
        account.getLines().forEach(line -> collect(line, object, found));
        account.getAccounts().forEach(below -> collect(below, object, found));
    }

    private static void collect(Line line, String object, List<Line> found) {
        if (object.equals(line.getSubject())) {
            found.add(line);
        }
        line.getDetails().forEach(detail -> collect(detail, object, found));
    }

    private static Optional<BigDecimal> perDay(Line line, Cells cells) {
        Optional<BigDecimal> rate = cells.price(line.getRate()).value()
                .filter(value -> value.signum() > 0);
        if ("day".equalsIgnoreCase(line.getUnit())) {
            return rate;
        }
        if (!"week".equalsIgnoreCase(line.getUnit())) {
            return Optional.empty();
        }
        Optional<BigDecimal> days = cells.price(DAYS_PER_WEEK).value()
                .filter(value -> value.signum() > 0);
        return rate.flatMap(week -> days.map(count -> week.divide(count, MathContext.DECIMAL128)));
    }

    private static boolean paysHolds(Line line) {
        try {
            return line.getAmount() != null && Formula.parse(line.getAmount()).quantities().stream()
                    .anyMatch(asked -> HOLDS.contains(asked.name().toLowerCase(Locale.ROOT)));
        } catch (FaultyFormula e) {
            return false;
        }
    }
}
