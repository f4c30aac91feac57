package org.backlot.budget.payment;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.Optional;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Period;

/** Up to which day the books are closed. */
public final class ClosedPeriods {

    private ClosedPeriods() {
    }

    /** The period that was closed last, by its last day. */
    public static Optional<Period> last(Budget budget) {
        return budget.getPeriods().stream().filter(period -> period.getClosed() != null && period.getUntil() != null)
                .max(Comparator.comparing(Period::getUntil));
    }

    /**
     * Nothing, where something may count on a day.
     *
     * @throws IllegalArgumentException if the day is in a closed period or before it, with the first day that is open
     */
    public static void requireOpen(Budget budget, LocalDate day) {
        last(budget).filter(period -> !day.isAfter(period.getUntil())).ifPresent(period -> {
            throw new IllegalArgumentException("Period " + period.getNumber() + " is closed up to " + period.getUntil()
                    + ", so nothing counts on " + day + " any more; take " + period.getUntil().plusDays(1)
                    + " or a later day");
        });
    }
}
