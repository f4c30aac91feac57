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
    private final Entries entries;
    private final Entry<BigDecimal> threshold;
    private final Entry<Integer> wanted;
    private BidPolicy chosen;

    /** @param stands the policy as it is */
    public PolicyDialog(Shell parent, BidPolicy stands, String currency) {
        frame = new Frame(parent, "How many bids are wanted").accept("Keep", () -> true);
        entries = new Entries(frame, "Holds for kinds of resources that are put out to tender. Amounts are in "
                + currency + ".", this::read);
        threshold = entries.add("Over this amount", Kind.MONEY.from(BigDecimal.ZERO),
                stands.threshold().toPlainString());
        wanted = entries.add("This many bids are wanted", Kind.WHOLE.from(0), Integer.toString(stands.wanted()));
    }

    /** The policy; empty where the person thought better of it. */
    public Optional<BidPolicy> ask() {
        return frame.open(area -> entries.fill(area, WIDE)) ? Optional.of(chosen) : Optional.empty();
    }

    private void read() {
        if (threshold.typed() == null) {
            throw new IllegalArgumentException("Over this amount: Type an amount, 0 for any");
        }
        chosen = new BidPolicy(threshold.typed(), wanted.typed());
    }
}
