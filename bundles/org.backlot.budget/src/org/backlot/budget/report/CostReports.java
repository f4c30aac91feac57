package org.backlot.budget.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Period;
import org.backlot.budget.model.PeriodFigure;
import org.backlot.budget.payment.ClosedPeriods;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;

/** The cost reports of a production, kept until it changes. */
public final class CostReports {

    private CostReports() {
    }

    /**
     * The report that is due on a day: of the period in which it is; where there is none, from the day after the last
     * closed period up to that day.
     *
     * @throws IllegalArgumentException if the production has no budget
     */
    public static CostReport on(Production production, Questions questions, LocalDate day) {
        Budget budget = BudgetSection.of(production);
        Optional<Period> period = budget.getPeriods().stream().filter(p -> contains(p, day)).findFirst();
        return period.map(p -> of(production, questions, p)).orElseGet(() -> {
            LocalDate from = ClosedPeriods.last(budget).map(last -> last.getUntil().plusDays(1)).orElse(null);
            return questions.derived(List.of(CostReports.class, day), () -> reckoning(production, questions, budget)
                    .report(Optional.empty(), from, day));
        });
    }

    /** The report of a period: as it is now, or as it was when it was closed. */
    public static CostReport of(Production production, Questions questions, Period period) {
        Budget budget = BudgetSection.of(production);
        return questions.derived(List.of(CostReports.class, Ids.of(period)), () -> period.getClosed() != null
                ? closed(budget, period) : reckoning(production, questions, budget).report(Optional.of(period),
                        period.getFrom(), period.getUntil()));
    }

    private static Reckoning reckoning(Production production, Questions questions, Budget budget) {
        return new Reckoning(budget, ApprovedBudget.of(production, questions).orElseThrow(),
                Ledger.of(production, questions).orElseThrow(), Money.currency(production));
    }

    private static boolean contains(Period period, LocalDate day) {
        return period.getFrom() != null && period.getUntil() != null && !day.isBefore(period.getFrom())
                && !day.isAfter(period.getUntil());
    }

    private static CostReport closed(Budget budget, Period period) {
        LastVariances last = LastVariances.before(budget, period.getFrom());
        return new CostReport(Optional.of(period), period.getFrom(), period.getUntil(),
                Money.currency(budget.getProduction()), "As closed on " + period.getClosed().substring(0, 10),
                period.getFigures().stream().map(figure -> row(figure, last)).toList(), List.of());
    }

    private static CostRow row(PeriodFigure stored, LastVariances last) {
        String number = stored.getAccount() == null ? "" : stored.getAccount();
        Figures figures = figures(stored);
        return new CostRow(number, stored.getName(), stored.getLevel(), stored.getPart(), Optional.empty(), figures,
                Figures.NONE, last.of(Keys.of(number, stored.getName())),
                stored.getNote() == null ? "" : stored.getNote());
    }

    static Figures figures(PeriodFigure stored) {
        return new Figures(zero(stored.getPeriod()), zero(stored.getToDate()), zero(stored.getCommitted()),
                zero(stored.getEstimateToComplete()), zero(stored.getBudget()));
    }

    private static BigDecimal zero(BigDecimal figure) {
        return figure == null ? BigDecimal.ZERO : figure;
    }

    /** The last period that was closed before a day, by which reports are compared. */
    static Optional<Period> closedBefore(Budget budget, LocalDate day) {
        return budget.getPeriods().stream().filter(period -> period.getClosed() != null && period.getUntil() != null
                && (day == null || period.getUntil().isBefore(day))).max(Comparator.comparing(Period::getUntil));
    }
}
