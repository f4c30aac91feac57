package org.backlot.schedule.strip;

import java.util.Locale;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Light;

/** The kinds of paper that strips are made of: by the custom of the trade, the place and the light of a scene. */
public enum StripPaper {
    INT_DAY("Interior day", "#FFFFFF"),
    EXT_DAY("Exterior day", "#FFEF9E"),
    INT_NIGHT("Interior night", "#C6DAF6"),
    EXT_NIGHT("Exterior night", "#C2E6C9"),
    INT_DAWN("Interior dawn", "#FBE6DE"),
    EXT_DAWN("Exterior dawn", "#F9CDB9"),
    INT_DUSK("Interior dusk", "#ECE3F6"),
    EXT_DUSK("Exterior dusk", "#D5C2EC"),
    INT_EXT_DAY("Interior and exterior, day", "#FFF8D6"),
    INT_EXT_NIGHT("Interior and exterior, night", "#BFE3E8"),
    OMITTED("Omitted", "#F1F2F4");

    private final String label;
    private final String standard;

    StripPaper(String label, String standard) {
        this.label = label;
        this.standard = standard;
    }

    /** As people say it: Interior day. */
    public String label() {
        return label;
    }

    /** The colour that is the custom of the trade, {@code #RRGGBB}. */
    public String standard() {
        return standard;
    }

    /** In names of settings, colours and style sheets: {@code int-day}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /**
     * The paper of a scene. A heading that says CONTINUOUS has the light of the scene before it; one that says neither
     * INT nor EXT counts as indoors.
     *
     * @param light as {@link Light#of} has it; day where it is null
     */
    public static StripPaper of(Scene scene, Light light) {
        if (scene.isOmitted()) {
            return OMITTED;
        }
        String time = scene.getTime() == null ? "" : scene.getTime().toUpperCase(Locale.ROOT);
        boolean night = light == Light.NIGHT;
        boolean dawn = time.contains("DAWN") || time.contains("SUNRISE");
        boolean dusk = time.contains("DUSK") || time.contains("SUNSET") || time.contains("MAGIC HOUR")
                || time.contains("TWILIGHT");
        boolean out = scene.getIntExt() == IntExt.EXT;
        if (scene.getIntExt() == IntExt.INT_EXT) {
            return night ? INT_EXT_NIGHT : INT_EXT_DAY;
        }
        if (night) {
            return out ? EXT_NIGHT : INT_NIGHT;
        }
        if (dawn) {
            return out ? EXT_DAWN : INT_DAWN;
        }
        if (dusk) {
            return out ? EXT_DUSK : INT_DUSK;
        }
        return out ? EXT_DAY : INT_DAY;
    }
}
