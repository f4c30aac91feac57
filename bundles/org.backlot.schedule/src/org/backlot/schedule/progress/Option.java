package org.backlot.schedule.progress;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;

import org.backlot.core.check.Severity;
import org.backlot.schedule.scenario.BoardComparison;

/**
 * A way to catch up, with what it does.
 *
 * @param days      shooting dates more; negative: fewer
 * @param cost      what it costs more, in the currency of the production; negative: less. Other currencies are left out
 * @param conflicts of the board more; negative: fewer
 * @param errors    conflicts that are errors, more
 * @param breaks    the conflicts that come new
 * @param contracts whose work, hold or last day changes; these contracts need a look
 * @param board     the board before and after
 * @param estimates the scenes that get another estimate
 */
public record Option(Remedy remedy, int days, BigDecimal cost, int conflicts, int errors, List<Break> breaks,
        List<Contract> contracts, BoardComparison board, List<Estimate> estimates) {

    /** A conflict that the board did not have before. */
    public record Break(Severity severity, String says) {
    }

    /**
     * Somebody or something whose days change.
     *
     * @param object  the id of the element
     * @param changes in words: +1 work, last day Fri 5 Mar
     * @param cost    what their days cost more, in the currency of the production; negative: less; null where nobody
     *                knows their price
     * @param source  where the price comes from: the deal, the line of the budget; empty where nobody knows
     * @param pastEnd they work after the end of their contract, or before its start
     */
    public record Contract(String object, String name, String changes, BigDecimal cost, String source,
            boolean pastEnd) {
    }

    /** The estimate of a scene, by its id. */
    public record Estimate(String scene, Duration before, Duration after) {
    }

    public Option {
        breaks = List.copyOf(breaks);
        contracts = List.copyOf(contracts);
        estimates = List.copyOf(estimates);
    }

    /** In one line. */
    public String what() {
        return remedy.what();
    }

    /** What it rests on, and whom it concerns. */
    public String why() {
        return remedy.why();
    }
}
