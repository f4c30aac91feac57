package org.backlot.ui.kit;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.widgets.Composite;

/** Things below each other that scroll up and down where they are higher than their room, and are as wide as it. */
public final class Scrolled {

    private Scrolled() {
    }

    /** Where to put them: with a grid layout of one column. Its parent is what scrolls. */
    public static Composite in(Composite parent) {
        var sight = new ScrolledComposite(parent, SWT.V_SCROLL);
        sight.setExpandHorizontal(true);
        sight.setExpandVertical(true);
        var page = new Composite(sight, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(page);
        sight.setContent(page);
        sight.addListener(SWT.Resize, e -> sight.setMinHeight(
                page.computeSize(sight.getClientArea().width, SWT.DEFAULT).y));
        return page;
    }
}
