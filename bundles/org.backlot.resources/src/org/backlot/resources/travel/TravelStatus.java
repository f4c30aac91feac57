package org.backlot.resources.travel;

/** How a journey or bed stands to what the days of work call for. */
public enum TravelStatus {

    /** It follows from the schedule, and nobody did anything about it yet. */
    PROPOSED("To book"),
    /** A person decided on it. */
    DECIDED("Decided"),
    /** It is held or booked, and is as it has to be or as a person wants it. */
    BOOKED("Booked"),
    /** The schedule has changed since it was decided on or booked. */
    CHANGE("To change"),
    /** The schedule calls for it no more. */
    NOT_NEEDED("Not needed");

    private final String label;

    TravelStatus(String label) {
        this.label = label;
    }

    /** For people. */
    public String label() {
        return label;
    }

    /** Whether somebody has to do something. */
    public boolean isOpen() {
        return this == PROPOSED || this == CHANGE || this == NOT_NEEDED;
    }
}
