package org.backlot.demo;

import java.io.IOException;
import java.nio.file.Path;

import org.backlot.core.Backlot;
import org.backlot.core.demo.Demos;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;

/** The program with all plug-ins that ship, and the demos that they make. */
public final class Shipped {

    private Shipped() {
    }

    public static Backlot all() {
        return PlainRegistry.of("org.backlot.documents", "org.backlot.exchange", "org.backlot.schedule",
                "org.backlot.budget", "org.backlot.resources", "org.backlot.demo").backlot();
    }

    /** A demo as a file of its name in a folder. */
    public static Session demo(String name, Backlot backlot, Path folder) throws IOException {
        Demos demos = new Demos(backlot);
        return demos.make(demos.named(name).orElseThrow(),
                FileStore.create(folder.resolve(name + ".backlot"), backlot.sections()));
    }
}
