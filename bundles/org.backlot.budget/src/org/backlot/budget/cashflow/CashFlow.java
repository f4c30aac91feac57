package org.backlot.budget.cashflow;

import java.math.BigDecimal;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Budget;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * On which days the money of an estimate goes out. What is given and not paid is no money; all days and what has no day
 * together are the money that is needed, to the cent.
 *
 * <p>The share of a line in a phase falls on the working days of the phase. Of other lines the money falls on the days
 * on which what they pay for is needed; where nothing says so and a figure of theirs follows from the schedule, on the
 * shooting days, and where it names the length of a phase, {@code prepWeeks}, on its days; else on the days of the
 * phase that the part of the topsheet belongs to: production on the shoot, post on
 * post-production, above the line on preparation and shoot. Charges are spread as the accounts are. Credits come back
 * when nobody here knows, and have no day.
 *
 * @param days    what goes out on each day that has any
 * @param undated what nothing says the day of, in the order of the budget
 */
public record CashFlow(Currency currency, SortedMap<LocalDate, BigDecimal> days, List<Undated> undated) {

    /** Money that has no day: what it is, and why nobody knows. */
    public record Undated(String name, BigDecimal amount, String why) {
    }

    /**
     * A week.
     *
     * @param from  its Monday
     * @param out   what goes out in it
     * @param sofar what has gone out by its end
     */
    public record Week(LocalDate from, BigDecimal out, BigDecimal sofar) {
    }

    public CashFlow {
        days = Collections.unmodifiableSortedMap(new TreeMap<>(days));
        undated = List.copyOf(undated);
    }

    /** That of a production which has a budget, kept until the production changes. */
    public static Optional<CashFlow> of(Production production, Questions questions) {
        return Session.section(production, Budget.class).flatMap(budget -> Estimate.of(production, questions)
                .map(estimate -> questions.derived(CashFlow.class, () -> of(production, budget, estimate,
                        questions.needs(production, Days.ALL)))));
    }

    /** That of an estimate, with what is needed when. */
    public static CashFlow of(Production production, Budget budget, Estimate estimate, List<Need> needs) {
        return new Outgoings(new Calendar(budget, new Lengths(estimate), needs),
                new Subjects(production, needs)).of(estimate);
    }

    /** What goes out on some day. */
    public BigDecimal dated() {
        return days.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** The money that is needed. */
    public BigDecimal total() {
        return undated.stream().map(Undated::amount).reduce(dated(), BigDecimal::add);
    }

    /** Every week from the first in which money goes out to the last, those without any too. */
    public List<Week> weeks() {
        SortedMap<LocalDate, BigDecimal> mondays = new TreeMap<>();
        for (Map.Entry<LocalDate, BigDecimal> day : days.entrySet()) {
            mondays.merge(day.getKey().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)), day.getValue(),
                    BigDecimal::add);
        }
        List<Week> weeks = new ArrayList<>();
        BigDecimal sofar = BigDecimal.ZERO;
        LocalDate last = mondays.isEmpty() ? LocalDate.MIN : mondays.lastKey();
        for (LocalDate at = mondays.isEmpty() ? LocalDate.MAX : mondays.firstKey(); !at.isAfter(last);
                at = at.plusWeeks(1)) {
            BigDecimal out = mondays.getOrDefault(at, BigDecimal.ZERO);
            sofar = sofar.add(out);
            weeks.add(new Week(at, out, sofar));
        }
        return weeks;
    }
}
