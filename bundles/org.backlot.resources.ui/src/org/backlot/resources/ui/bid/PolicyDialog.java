package org.backlot.resources.ui.bid;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.resources.bid.BidPolicy;
import org.backlot.resources.ui.bid.Entries.Entry;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.swt.widgets.Shell;

/** From which amount on how many bids are wanted. */
public final class PolicyDialog {

    private static final int WIDE = 120;

    private final Frame frame;
    private final Entries entries = new Entries();
    private final Entry<BigDecimal> threshold;
    private final Entry<Integer> wanted;
    private BidPolicy chosen;

    /** @param stands the policy as it is */
    public PolicyDialog(Shell parent, BidPolicy stands, String currency) {
        frame = new Frame(parent, "How many bids are wanted").accept("Keep", this::complete)
                .say("Holds for kinds of resources that are put out to tender. Amounts are in " + currency + ".");
        threshold = entries.add("Over this amount", Kind.MONEY, stands.threshold().toPlainString());
        wanted = entries.add("this many bids are wanted", Kind.WHOLE, Integer.toString(stands.wanted()));
    }

    /** The policy; empty where the person thought better of it. */
    public Optional<BidPolicy> ask() {
        return frame.open(area -> entries.fill(area, WIDE)) ? Optional.of(chosen) : Optional.empty();
    }

    private boolean complete() {
        try {
            BigDecimal amount = threshold.typed();
            int number = wanted.typed();
            if (amount == null || amount.signum() < 0 || number < 0) {
                frame.wrong("Type an amount and a number, neither below 0");
                return false;
            }
            chosen = new BidPolicy(amount, number);
            return true;
        } catch (IllegalArgumentException e) {
            frame.wrong(e.getMessage());
            return false;
        }
    }
}
