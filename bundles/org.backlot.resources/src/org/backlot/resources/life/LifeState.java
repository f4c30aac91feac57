package org.backlot.resources.life;

/** What is with a piece of equipment now. */
public enum LifeState {

    /** Where it is kept, for anybody to take. */
    HOME("Home"),
    /** Where it is kept, and booked for days to come. */
    RESERVED("Reserved"),
    /** Somebody has it. */
    OUT("Out"),
    /** Somebody has it, and it is set up. */
    ON_SET("On set"),
    /** It does not work. */
    DAMAGED("Damaged"),
    /** Nobody knows where it is, or nothing of it comes back. */
    LOST("Lost");

    private final String label;

    LifeState(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** Whether somebody has taken it from where it is kept. */
    public boolean isAway() {
        return this == OUT || this == ON_SET;
    }

    /** Whether it is where it is kept, and works. */
    public boolean isHome() {
        return this == HOME || this == RESERVED;
    }
}
