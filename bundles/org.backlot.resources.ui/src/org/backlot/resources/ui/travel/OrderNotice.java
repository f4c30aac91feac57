package org.backlot.resources.ui.travel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.backlot.core.purchase.Buyer.Bought;
import org.backlot.ui.kit.Desk;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Control;

/** Has several things ordered in one step, and tells what was ordered and what somebody should do about it. */
final class OrderNotice {

    private OrderNotice() {
    }

    /** @param orders inside an edit; adds what it ordered */
    static void order(Desk desk, Control owner, String label, Consumer<List<Bought>> orders) {
        List<Bought> bought = new ArrayList<>();
        if (desk.edit(label, () -> orders.accept(bought))) {
            List<String> lines = new ArrayList<>();
            bought.forEach(order -> {
                lines.add("Drafted " + order.name() + ".");
                order.notes().forEach(note -> lines.add("    " + note + "."));
            });
            MessageDialog.openInformation(owner.getShell(), label, String.join("\n", lines));
        }
    }
}
