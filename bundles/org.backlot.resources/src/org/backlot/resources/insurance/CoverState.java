package org.backlot.resources.insurance;

/** How insurance that is called for stands, from well to bad. */
public enum CoverState {
    /** There on every day on which it is needed. */
    HELD("Held"),
    /** It was asked for and is not there yet. */
    REQUESTED("Requested"),
    /** There, and does not name whom it has to name. */
    NOT_NAMED("Nobody named"),
    /** There, and pays less than it has to. */
    TOO_SMALL("Limit too small"),
    /** There, and not in force on a day on which it is needed. */
    EXPIRED("Not in force"),
    /** Nobody has it. */
    MISSING("Missing");

    private final String word;

    CoverState(String word) {
        this.word = word;
    }

    /** For people. */
    public String word() {
        return word;
    }
}
