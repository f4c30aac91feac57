package org.backlot.budget.estimate;

import java.math.BigDecimal;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.core.question.Quantity;

/**
 * What a line comes to, in the currency of the production.
 *
 * @param amount      that of all its shares, where it is split over phases
 * @param rate        in the currency of the line
 * @param inKind      what is said to be given of it
 * @param included    whether it is in the budget; one that is left out costs nothing
 * @param base        amount x multiplier x rate, rounded, or what its details come to; 0 where it cannot be computed
 * @param given       the part of the base that is given and not paid, with that of the details
 * @param leftOut     what the base would be more if nothing of it were left out
 * @param exchange    what one unit of its currency costs; 1 where shares have rates of their own
 * @param shares      how it is split over phases; empty where it is not
 * @param fringes     what is owed on top of what is paid, in the order of the line; without those of the details
 * @param fringeTotal the sum of the fringes, with those of the details
 * @param details     its sub-details
 * @param ownFaults   what keeps it from being computed, without that of the details
 */
public record LineCost(Line line, Cell amount, Cell multiplier, Cell rate, Cell inKind, boolean included,
        BigDecimal base, BigDecimal given, BigDecimal leftOut, BigDecimal exchange, List<ShareCost> shares,
        List<FringeCost> fringes, BigDecimal fringeTotal, List<LineCost> details, List<Faulty> ownFaults) {

    public LineCost {
        shares = List.copyOf(shares);
        fringes = List.copyOf(fringes);
        details = List.copyOf(details);
        ownFaults = List.copyOf(ownFaults);
    }

    /**
     * One fringe of a line.
     *
     * @param base    the part of what is paid that it is owed on
     * @param amount  rounded
     * @param stopped whether its ceiling kept a part of the pay from it
     * @param shares  how the amount is split over the shares of the line; empty where it has none
     */
    public record FringeCost(Fringe fringe, BigDecimal base, BigDecimal amount, boolean stopped,
            List<BigDecimal> shares) {
    }

    /**
     * The part of a line that falls into a phase.
     *
     * @param phase    empty where the share names none
     * @param exchange what one unit of the line's currency costs then
     * @param base     rounded
     * @param fringes  the part of the fringes
     */
    public record ShareCost(Optional<Phase> phase, Cell amount, BigDecimal exchange, BigDecimal base,
            BigDecimal fringes) {

        public BigDecimal total() {
            return base.add(fringes);
        }
    }

    /** Whether the figures are the cost; else they are 0 and the total of the budget is incomplete. */
    public boolean isComputed() {
        if (!ownFaults.isEmpty()) {
            return false;
        }
        for (LineCost detail : details) {
            if (detail.included() && !detail.isComputed()) {
                return false;
            }
        }
        return true;
    }

    /** What else than a cell keeps the line from being computed, for people. */
    public Optional<String> problem() {
        return ownFaults.stream().filter(faulty -> faulty.fault().isEmpty()).findFirst().map(Faulty::message);
    }

    /** What keeps it and its details from being computed; nothing does where they are left out. */
    public Stream<Faulty> faults() {
        return included ? Stream.concat(ownFaults.stream(), details.stream().flatMap(LineCost::faults))
                : Stream.empty();
    }

    /** Amount, multiplier and rate. */
    public Stream<Cell> cells() {
        return Stream.of(amount, multiplier, rate);
    }

    /** Every fringe of it and of its details. */
    public Stream<FringeCost> allFringes() {
        return Stream.concat(fringes.stream(), details.stream().flatMap(LineCost::allFringes));
    }

    /** Base and fringes. */
    public BigDecimal total() {
        return base.add(fringeTotal());
    }

    /** What money is paid for: the total without what is given. */
    public BigDecimal paid() {
        return total().subtract(given);
    }

    /** Every quantity that the line follows from, each once. */
    public Set<Quantity> used() {
        Set<Quantity> used = new LinkedHashSet<>();
        cells().forEach(cell -> used.addAll(cell.used()));
        used.addAll(inKind.used());
        details.forEach(detail -> used.addAll(detail.used()));
        return used;
    }
}
