package org.backlot.budget.proposal;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.ratecard.CardPrice;

/**
 * A line that should be another.
 *
 * @param key     the same for the same proposal; one that was declined is not made again until it calls for something
 *                else
 * @param account where the line stands or would stand
 * @param line    the line that stands; empty where one is to be added
 * @param called  what the rule calls for; empty for an obsolete line, for one that came with the chart, and where only
 *                the card has a newer price
 * @param price   the newer price of the card
 * @param byHand  somebody changed the line since it was made, or made it: accepting takes that away
 * @param before  what the line comes to as it stands; of one that followed, what it came to when it was accepted last
 * @param after   what it comes to when this is accepted
 * @param reasons why, one sentence each: the scenes, the draft, the day, the deal
 */
public record LineProposal(Kind kind, String key, Account account, Optional<Line> line, Optional<Called> called,
        Optional<CardPrice> price, boolean byHand, BigDecimal before, BigDecimal after, List<String> reasons) {

    /** What becomes of the line. */
    public enum Kind {
        /** It is called for and does not stand yet. */
        ADDED,
        /** It stands with other figures than are called for. */
        CHANGED,
        /**
         * Its formulas follow the board, and the money has moved since it was accepted last. Accepting takes note of
         * it; declining writes the old numbers in place of the formulas.
         */
        FOLLOWED,
        /** The rate card that it has its rate from has a newer price. */
        REPRICED,
        /** Nothing calls for it any more. */
        OBSOLETE
    }

    public LineProposal {
        reasons = List.copyOf(reasons);
    }

    /** What it is called. */
    public String description() {
        return called.map(Called::description).or(() -> line.map(Line::getDescription)).orElse("");
    }

    /** How much more it comes to; negative: less. */
    public BigDecimal change() {
        return after.subtract(before);
    }
}
