package org.backlot.resources.ui.booking;

/** By what rows stand together. */
enum Grouping {
    KIND("By kind"),
    DEPARTMENT("By department"),
    VENDOR("By vendor"),
    PLACE("By place");

    private final String label;

    Grouping(String label) {
        this.label = label;
    }

    String label() {
        return label;
    }
}
