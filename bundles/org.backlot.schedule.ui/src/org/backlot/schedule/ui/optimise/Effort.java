package org.backlot.schedule.ui.optimise;

/** How long to search. */
enum Effort {
    QUICK("Quick: some seconds", 2_000_000),
    THOROUGH("Thorough: about half a minute", 20_000_000),
    LONG("Long: some minutes", 200_000_000);

    final String label;
    /** Changes to try. */
    final long steps;

    Effort(String label, long steps) {
        this.label = label;
        this.steps = steps;
    }
}
