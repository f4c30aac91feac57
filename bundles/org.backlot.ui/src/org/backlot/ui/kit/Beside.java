package org.backlot.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;

/** Things beside each other with a sash between them, or below each other where there is too little room for that. */
public final class Beside {

    private Beside() {
    }

    /** @param least the width from which on they stand beside each other, in points */
    public static SashForm in(Composite parent, int least) {
        var sash = new SashForm(parent, SWT.HORIZONTAL);
        sash.addListener(SWT.Resize, e -> {
            int way = sash.getSize().x < least ? SWT.VERTICAL : SWT.HORIZONTAL;
            if (sash.getOrientation() != way) {
                sash.setOrientation(way);
            }
        });
        return sash;
    }
}
