package org.backlot.resources.booking;

/** How far a requirement is secured. */
public enum State {
    /** Nobody was asked. */
    UNSECURED,
    /** There are bids or pencilled bookings, nothing firm. */
    BIDS,
    /** Some of what is needed is booked or held, and some is not. */
    SHORT,
    /** Every day is booked or held, not all of it confirmed. */
    HELD,
    /** Every day is confirmed. */
    BOOKED;

    /** Whether somebody still has to secure it. */
    public boolean isOpen() {
        return switch (this) {
            case UNSECURED, BIDS, SHORT -> true;
            case HELD, BOOKED -> false;
        };
    }
}
