package org.backlot.budget.ui.approval;

import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.WorkerBox;
import org.eclipse.swt.widgets.Composite;

/** Chooses who works here. */
public final class SignerBox {

    private final Signer signer;
    private final WorkerBox box;

    /** @param chosen told when another was chosen */
    public SignerBox(Composite bar, Desk desk, Runnable chosen) {
        signer = new Signer(desk);
        box = new WorkerBox(bar, desk, "In whose name you decide on money", chosen);
    }

    /** Shows who it is now. */
    public void refresh() {
        box.refresh();
    }

    /** Who works here. */
    public Signer signer() {
        return signer;
    }
}
