package org.backlot.budget.report;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Period;
import org.backlot.budget.model.PeriodFigure;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Decision;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;

/** The periods of the cost report, weeks as a rule; to be called inside a session's edit. */
public final class Periods {

    private static final int DAYS = 7;

    private Periods() {
    }

    /**
     * Adds a period of a week: the one after the last period, or the first.
     *
     * @param first the first day of the first period; not read where there is a period already
     */
    public static Period addWeek(Budget budget, LocalDate first) {
        LocalDate from = last(budget).map(period -> period.getUntil().plusDays(1)).orElse(first);
        return add(budget, from, from.plusDays(DAYS - 1L));
    }

    /**
     * Adds a period with the next number.
     *
     * @throws IllegalArgumentException if it ends before it begins, or does not lie after all others
     */
    public static Period add(Budget budget, LocalDate from, LocalDate until) {
        if (until.isBefore(from)) {
            throw new IllegalArgumentException("A period from " + from + " cannot end on " + until);
        }
        last(budget).filter(period -> !from.isAfter(period.getUntil())).ifPresent(period -> {
            throw new IllegalArgumentException("Period " + period.getNumber() + " goes up to " + period.getUntil()
                    + "; begin the next on " + period.getUntil().plusDays(1));
        });
        Period period = BudgetFactory.eINSTANCE.createPeriod();
        Ids.of(period);
        period.setNumber(Integer.toString(budget.getPeriods().size() + 1));
        period.setFrom(from);
        period.setUntil(until);
        budget.getPeriods().add(period);
        return period;
    }

    private static Optional<Period> last(Budget budget) {
        return budget.getPeriods().stream().filter(period -> period.getUntil() != null)
                .max(Comparator.comparing(Period::getUntil));
    }

    /**
     * Closes a period: its report is kept as it is, and nothing counts in it any more. It takes the accountant.
     *
     * @throws IllegalArgumentException if it is closed, one before it is open, its report has problems, or the person
     *                                  may not, with the reason
     */
    public static void close(Production production, Questions questions, Period period, Signature signature) {
        Budget budget = Session.section(production, Budget.class).orElseThrow();
        String what = "Period " + period.getNumber();
        Authority authority = Authority.require(budget, signature, "close a period", Role.ACCOUNTANT);
        if (period.getClosed() != null) {
            throw new IllegalArgumentException(what + " is closed already");
        }
        budget.getPeriods().stream().filter(other -> other.getClosed() == null
                && other.getUntil().isBefore(period.getFrom())).findFirst().ifPresent(other -> {
                    throw new IllegalArgumentException("Close period " + other.getNumber() + " before " + what);
                });
        CostReport report = CostReports.of(production, questions, period);
        if (!report.problems().isEmpty()) {
            throw new IllegalArgumentException(what + " cannot be closed while its report is incomplete: "
                    + report.problems().getFirst());
        }
        report.rows().stream().filter(row -> !row.figures().isEmpty() || row.lastVariance().isPresent())
                .forEach(row -> period.getFigures().add(figure(row)));
        period.setClosed(signature.time());
        period.setBy(Ids.of(signature.by()));
        Trail.append(budget, signature, new Decision(Act.CLOSE, period, what, authority.role().getName(),
                authority.inPlaceOf(), report.total().estimatedFinalCost(), ""));
    }

    private static PeriodFigure figure(CostRow row) {
        PeriodFigure figure = BudgetFactory.eINSTANCE.createPeriodFigure();
        Ids.of(figure);
        figure.setAccount(row.number().isEmpty() ? null : row.number());
        figure.setName(row.name());
        figure.setLevel(row.level());
        figure.setPart(row.part());
        figure.setPeriod(row.figures().period());
        figure.setToDate(row.figures().toDate());
        figure.setCommitted(row.figures().committed());
        figure.setEstimateToComplete(row.figures().estimateToComplete());
        figure.setBudget(row.figures().budget());
        figure.setNote(row.note().isEmpty() ? null : row.note());
        return figure;
    }
}
