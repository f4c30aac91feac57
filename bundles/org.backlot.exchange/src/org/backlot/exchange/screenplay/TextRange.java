package org.backlot.exchange.screenplay;

/**
 * A range of characters in a screenplay.
 *
 * @param scene     index of the scene, or {@link #OPENING}
 * @param paragraph index of the paragraph in the scene (or in the opening), or {@link #HEADING}
 * @param start     first character, from 0
 * @param end       after the last character; equal to start for a mere place
 */
public record TextRange(int scene, int paragraph, int start, int end) {

    /** The scene index of what stands before the first heading. */
    public static final int OPENING = -1;
    /** The paragraph index of a scene's heading. */
    public static final int HEADING = -1;

    /** Whether the range lies in a scene heading. */
    public boolean inHeading() {
        return scene != OPENING && paragraph == HEADING;
    }
}
