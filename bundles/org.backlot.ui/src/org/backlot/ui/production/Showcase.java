package org.backlot.ui.production;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.demo.Demos;
import org.backlot.core.demo.Demos.Demo;
import org.eclipse.e4.core.di.annotations.Creatable;

import jakarta.inject.Inject;

/**
 * The demos that are installed. The first opening of one makes it in the person's own folder, {@code ~/Backlot}; later
 * ones open that.
 */
@Creatable
public final class Showcase {

    private final Demos demos;
    private final Office office;

    @Inject
    public Showcase(Backlot backlot, Office office) {
        demos = new Demos(backlot);
        this.office = office;
    }

    /** What is installed, in order. */
    public List<Demo> all() {
        return demos.all();
    }

    /** Opens the first that is installed; does nothing where there is none. */
    public void openFirst() {
        all().stream().findFirst().ifPresent(this::open);
    }

    /** Opens the person's copy of a demo, making it first if need be. */
    public void open(Demo demo) {
        Path copy = Path.of(System.getProperty("user.home"), "Backlot", demo.fileName());
        if (Files.exists(copy)) {
            office.open(copy);
        } else {
            office.make(copy, store -> demos.make(demo, store));
        }
    }
}
