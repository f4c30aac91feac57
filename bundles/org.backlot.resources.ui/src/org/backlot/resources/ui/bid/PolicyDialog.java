package org.backlot.resources.ui.bid;

import java.util.Optional;

import org.backlot.resources.bid.BidPolicy;
import org.backlot.ui.kit.Frame;
import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** From which amount on how many bids are wanted. */
public final class PolicyDialog {

    private static final int WIDE = 120;

    private final Frame frame;
    private final BidPolicy stands;
    private Text threshold;
    private Text wanted;
    private BidPolicy chosen;

    /** @param stands the policy as it is */
    public PolicyDialog(Shell parent, BidPolicy stands, String currency) {
        this.stands = stands;
        frame = new Frame(parent, "How many bids are wanted").accept("Keep", this::complete)
                .say("Holds for kinds of resources that are put out to tender. Amounts are in " + currency + ".");
    }

    /** The policy; empty where the person thought better of it. */
    public Optional<BidPolicy> ask() {
        return frame.open(this::body) ? Optional.of(chosen) : Optional.empty();
    }

    private void body(Composite area) {
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 6).applyTo(area);
        threshold = field(area, "Over this amount", stands.threshold().toPlainString());
        wanted = field(area, "this many bids are wanted", Integer.toString(stands.wanted()));
    }

    private static Text field(Composite area, String label, String value) {
        new Label(area, SWT.NONE).setText(label);
        var field = new Text(area, SWT.BORDER);
        field.setText(value);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private boolean complete() {
        try {
            var amount = Kind.MONEY.parse().apply(threshold.getText());
            var number = Kind.WHOLE.parse().apply(wanted.getText());
            if (amount == null || number == null || amount.signum() < 0 || number < 0) {
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
