package org.backlot.ui.production;

import org.eclipse.e4.core.di.annotations.CanExecute;
import org.eclipse.e4.core.di.annotations.Execute;

/** Opens the demo production. */
public class DemoHandler {

    @CanExecute
    boolean isThere(Showcase demos) {
        return !demos.all().isEmpty();
    }

    @Execute
    void open(Showcase demos) {
        demos.openFirst();
    }
}
