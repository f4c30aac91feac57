package org.backlot.core.draft;

/**
 * A part or a set that has another name in the new draft wherever it occurs, so that it is one and the same and keeps
 * its board id, its person and its money.
 *
 * @param element  the id of the element
 * @param category the id of its category
 * @param scenes   how many scenes show it
 */
public record ElementRename(String element, String category, String before, String after, int scenes) {

    /** How a person names it: {@code ALICE=ALICIA}. */
    public String key() {
        return before + "=" + after;
    }
}
