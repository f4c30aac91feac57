package org.backlot.schedule.interchange;

import java.util.Locale;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;

/** The heading that follows from what a breakdown sheet says, as the standard has no headings. */
final class UssHeading {

    private UssHeading() {
    }

    /** {@code INT. KITCHEN - NIGHT} */
    static String of(Scene scene) {
        StringBuilder heading = new StringBuilder(place(scene.getIntExt()));
        if (!heading.isEmpty()) {
            heading.append(". ");
        }
        if (scene.getSet() != null) {
            heading.append(scene.getSet().getName().toUpperCase(Locale.ROOT));
        }
        if (scene.getTime() != null) {
            heading.append(scene.getSet() == null ? "" : " - ").append(scene.getTime());
        }
        return heading.toString().strip();
    }

    /** {@code INT}, {@code EXT}, {@code INT/EXT} or nothing. */
    static String place(IntExt intExt) {
        return intExt == IntExt.NONE ? "" : intExt.getName().replace('_', '/');
    }
}
