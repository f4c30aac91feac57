package org.backlot.core.spreadsheet;

import java.util.ArrayList;
import java.util.List;

/**
 * What putting a breakdown into a production did.
 *
 * @param updated   scenes that were there and were changed
 * @param unchanged scenes that were there and are as the file has them already
 * @param added     scenes that were not there
 * @param leftOut   scenes of the file that the script does not have, left out
 * @param made      elements that were not there
 * @param known     elements of the file that were there
 * @param tagged    times that an element was put on a sheet
 * @param untagged  times that one was taken off
 * @param notes     what a person should look at, one sentence each
 */
public record Outcome(int updated, int unchanged, int added, int leftOut, int made, int known, int tagged, int untagged,
        List<String> notes) {

    /** Copies the notes. */
    public Outcome {
        notes = List.copyOf(notes);
    }

    /** One line: {@code "3 scenes updated, 40 as they were; 12 new elements, 60 known; 75 tags added"}. */
    public String summary() {
        List<String> scenes = new ArrayList<>();
        count(scenes, added, "new scene");
        count(scenes, updated, "scene", " updated");
        count(scenes, unchanged, "scene", " as before");
        count(scenes, leftOut, "scene", " left out");
        List<String> elements = new ArrayList<>();
        count(elements, made, "new element");
        count(elements, known, "known element");
        count(elements, tagged, "tag", " added");
        count(elements, untagged, "tag", " taken off");
        return scenes.isEmpty() && elements.isEmpty() ? "Nothing to read" : String.join(", ", scenes)
                + (scenes.isEmpty() || elements.isEmpty() ? "" : "; ") + String.join(", ", elements);
    }

    private static void count(List<String> parts, int count, String noun) {
        count(parts, count, noun, "");
    }

    private static void count(List<String> parts, int count, String noun, String done) {
        if (count > 0) {
            parts.add(count + " " + noun + (count == 1 ? "" : "s") + done);
        }
    }
}
