package org.backlot.exchange.screenplay;

import java.util.List;

import org.backlot.core.model.IntExt;

/**
 * A scene heading taken apart.
 *
 * @param raw           as typed
 * @param place         interior, exterior or both
 * @param set           the set, in capitals with single spaces ("BLOOM FRONT HALL"); "" where nothing tells
 * @param timeOfDay     the time of day in capitals as the heading has it ("LATE NIGHT", "MOMENTS LATER"), or ""
 * @param markers       what else is said of the scene, in capitals without brackets: "FLASHBACK", "1973", "CONTINUOUS"
 * @param placeInferred the heading does not say INT or EXT: taken from the scene before
 * @param setInferred   the heading names no set ("LATER"): taken from the scene before
 */
public record SlugLine(String raw, Place place, String set, String timeOfDay, List<String> markers,
        boolean placeInferred, boolean setInferred) {

    /** Interior or exterior. */
    public enum Place {
        INT, EXT, INT_EXT,
        /** An establishing shot. */
        EST,
        /** Not said, and no scene before that says it. */
        UNKNOWN;

        /** As a breakdown sheet has it: what is established is seen from outside. */
        public IntExt intExt() {
            return switch (this) {
                case INT -> IntExt.INT;
                case EXT, EST -> IntExt.EXT;
                case INT_EXT -> IntExt.INT_EXT;
                case UNKNOWN -> IntExt.NONE;
            };
        }
    }

    /** Copies the markers. */
    public SlugLine {
        markers = List.copyOf(markers);
    }

    /** Takes a heading apart with the words of {@link SlugWords#DEFAULT}, on its own. */
    public static SlugLine parse(String heading) {
        return new SlugLineParser(SlugWords.DEFAULT).parse(heading);
    }
}
