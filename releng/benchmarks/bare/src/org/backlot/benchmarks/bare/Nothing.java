package org.backlot.benchmarks.bare;

import org.eclipse.equinox.app.IApplication;
import org.eclipse.equinox.app.IApplicationContext;

/** The application that does nothing: what is left is the start of Java and of the platform. */
public final class Nothing implements IApplication {

    @Override
    public Object start(IApplicationContext context) {
        return EXIT_OK;
    }

    @Override
    public void stop() {
        // there is nothing to stop
    }
}
