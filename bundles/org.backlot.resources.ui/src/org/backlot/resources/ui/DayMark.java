package org.backlot.resources.ui;

import org.backlot.resources.booking.BookedDay;

/** How a day of a requirement stands, and the colours of the palette that say so. */
public enum DayMark {
    BOOKED("Booked", "ok", "accent.text"),
    HELD("Held", "ok.soft", "ok"),
    PENCILLED("Pencilled", "warning.soft", "warning"),
    SHORT("Short", "error", "accent.text"),
    IDLE("Idle", "selection.inactive", "text.secondary");

    private final String label;
    private final String fill;
    private final String ink;

    DayMark(String label, String fill, String ink) {
        this.label = label;
        this.fill = fill;
        this.ink = ink;
    }

    /** Of a day with a need or a booking. What is only wished for is marked so where nothing firm covers the day. */
    public static DayMark of(BookedDay day) {
        if (day.idle()) {
            return IDLE;
        }
        if (day.shortage() > 0 || day.needed() == 0) {
            boolean wished = day.pencilled() >= day.shortage() && day.pencilled() > 0;
            return wished ? PENCILLED : SHORT;
        }
        return day.confirmed() >= day.needed() ? BOOKED : HELD;
    }

    /** For the legend. */
    public String label() {
        return label;
    }

    /** The name of the paper in the palette. */
    public String fill() {
        return fill;
    }

    /** The name of the ink in the palette. */
    public String ink() {
        return ink;
    }
}
