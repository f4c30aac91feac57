package org.backlot.resources.ui.load;

import java.time.Duration;

/** How near somebody is to the limit of a week, as a colour. */
public enum Heat {

    LIGHT("ok.soft", "text", "Up to three quarters of the limit"),
    FULL("warning.soft", "text", "Up to the limit"),
    OVER("error", "background", "Over the limit");

    private static final double FULL_FROM = 0.75;

    final String fill;
    final String ink;
    final String says;

    Heat(String fill, String ink, String says) {
        this.fill = fill;
        this.ink = ink;
        this.says = says;
    }

    /** Of a week with so many hours. */
    public static Heat of(Duration work, Duration limit) {
        if (work.compareTo(limit) > 0) {
            return OVER;
        }
        return work.toMinutes() > FULL_FROM * limit.toMinutes() ? FULL : LIGHT;
    }
}
