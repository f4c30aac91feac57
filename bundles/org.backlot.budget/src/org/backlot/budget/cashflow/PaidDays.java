package org.backlot.budget.cashflow;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Part;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * A line of the estimate, or its share of a phase, with the days that it pays; as the cash flow puts its money.
 *
 * @param category of the topsheet, in which it stands
 * @param units    how many of its unit it pays, without the multiplier
 * @param paid     in the currency of the production, with fringes and without what is given
 * @param days     in their order
 */
public record PaidDays(Account category, LineCost line, BigDecimal units, BigDecimal paid, List<LocalDate> days) {

    public PaidDays {
        days = List.copyOf(days);
    }

    /** The lines that pay a day, as the estimate stands; lines that are details stand for those that they detail. */
    public static List<PaidDays> on(Production production, Questions questions, LocalDate day) {
        return questions.derived(PaidDays.class, () -> all(production, questions)).stream()
                .filter(line -> line.days().contains(day)).toList();
    }

    private static List<PaidDays> all(Production production, Questions questions) {
        Optional<Estimate> estimate = Estimate.of(production, questions);
        List<PaidDays> all = new ArrayList<>();
        if (estimate.isPresent()) {
            var needs = questions.needs(production, Days.ALL);
            var calendar = new Calendar(Session.section(production, Budget.class).orElseThrow(),
                    new Lengths(estimate.get()), needs);
            var outgoings = new Outgoings(calendar, new Subjects(production, needs));
            for (AccountCost category : estimate.get().categories()) {
                category.allLines().forEach(line -> add(category.account(), category.part(), line, calendar, outgoings,
                        all));
            }
        }
        return all;
    }

    private static void add(Account category, Part part, LineCost line, Calendar calendar, Outgoings outgoings,
            List<PaidDays> all) {
        line.details().forEach(detail -> add(category, part, detail, calendar, outgoings, all));
        if (!line.included() || !line.isComputed() || !line.details().isEmpty()) {
            return;
        }
        if (line.shares().isEmpty()) {
            all.add(new PaidDays(category, line, units(line.amount()), line.paid(), outgoings.on(line, part)));
        }
        line.shares().forEach(share -> share.phase().ifPresent(phase -> all.add(new PaidDays(category, line,
                units(share.amount()), share.total(), calendar.of(phase)))));
    }

    private static BigDecimal units(Cell amount) {
        return amount.value().orElse(BigDecimal.ZERO);
    }
}
