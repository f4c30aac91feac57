package org.backlot.resources.deal;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.resources.deal.Deals.Due;
import org.backlot.resources.deal.Deals.DueKind;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealOption;
import org.backlot.resources.model.OptionState;
import org.backlot.resources.model.Resources;

/**
 * An answer to a deal, or the last day of an option, is near or over: a warning where it is over, else a note, from as
 * many days before as the setting {@link #NOTICE} says, by the calendar of the office.
 */
public final class DealRunsOut implements Check {

    /** The setting for how many days before it is told; 14 if unset. */
    public static final String NOTICE = "resources.dealNotice";

    private static final int STANDARD_NOTICE = 14;

    private final Clock clock;

    public DealRunsOut() {
        this(Clock.systemDefaultZone());
    }

    /** @param clock says which day it is */
    public DealRunsOut(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void run(Production production, Questions questions, Findings found) {
        LocalDate today = LocalDate.now(clock);
        int notice = Settings.number(production, NOTICE, BigDecimal.valueOf(STANDARD_NOTICE)).intValue();
        LocalDate last = today.plusDays(Math.max(0, notice));
        for (Due due : Deals.due(production, new Days(Days.ALL.first(), last))) {
            if (due.kind() == DueKind.END) {
                continue;
            }
            boolean over = due.date().isBefore(today);
            found.add(over ? Severity.WARNING : Severity.INFO, due.object(), due.who(),
                    due.says() + (over ? ": " + due.date() + " is over" : " on " + due.date()), fixes(due, over));
        }
    }

    private static Fix[] fixes(Due due, boolean over) {
        if (due.kind() == DueKind.ANSWER) {
            return over ? new Fix[] {new Fix("Let the deal with " + due.who() + " expire",
                    production -> deal(production, due).ifPresent(Deals::expire))} : new Fix[0];
        }
        return over ? new Fix[] {new Fix("Let the option of " + due.who() + " lapse",
                production -> option(production, due).ifPresent(Deals::lapse))} : new Fix[0];
    }

    private static Optional<Deal> deal(Production production, Due due) {
        return Session.section(production, Resources.class).stream().flatMap(book -> book.getDeals().stream())
                .filter(deal -> due.object().equals(deal.getId())).findFirst();
    }

    private static Optional<DealOption> option(Production production, Due due) {
        return Session.section(production, Resources.class).stream().flatMap(book -> book.getDeals().stream())
                .flatMap(deal -> deal.getOptions().stream())
                .filter(option -> due.object().equals(option.getId()) && option.getState() == OptionState.OPEN)
                .findFirst();
    }
}
