package org.backlot.core.report;

import java.util.List;
import java.util.Optional;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;

/** The reports that are installed. */
public final class Reports {

    private static final ExtensionPoint<Report> POINT = new ExtensionPoint<>("org.backlot.core.reports", Report.class);

    private final Contributions contributions;

    public Reports(Contributions contributions) {
        this.contributions = contributions;
    }

    /** All reports, in order. */
    public List<Contribution<Report>> all() {
        return contributions.of(POINT);
    }

    /** The report of a name, as {@code scenes}. */
    public Optional<Contribution<Report>> named(String name) {
        return all().stream().filter(report -> report.name().equalsIgnoreCase(name)).findFirst();
    }
}
