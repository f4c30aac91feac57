package org.backlot.schedule.task;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.Production;

/** The standard milestones that plug-ins bring. */
public final class MilestonePacks {

    private static final ExtensionPoint<Void> POINT = ExtensionPoint.ofData("org.backlot.schedule.milestones");

    private final List<MilestonePack> all;

    public MilestonePacks(Contributions contributions) {
        all = contributions.of(POINT).stream().map(MilestonePacks::pack).flatMap(Optional::stream).toList();
    }

    private static Optional<MilestonePack> pack(Contribution<Void> c) {
        List<String> kinds = Arrays.asList(c.attribute("kinds").orElse("").split("[ ,]+"));
        return c.read("file", MilestonePack::read).map(tasks -> new MilestonePack(c.id(), c.name(), kinds, tasks));
    }

    /** Every pack, in order; those that are made for the kind of a production come first. */
    public List<MilestonePack> all(Production production) {
        return Stream.concat(all.stream().filter(pack -> pack.suits(production)),
                all.stream().filter(pack -> !pack.suits(production))).toList();
    }
}
