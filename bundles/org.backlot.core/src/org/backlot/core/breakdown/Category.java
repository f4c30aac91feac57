package org.backlot.core.breakdown;

/**
 * A category of the breakdown sheet.
 *
 * @param id         as {@code org.backlot.core.cast}
 * @param name       as printed: Cast Members
 * @param colour     {@code #RRGGBB}
 * @param people     its elements are people
 * @param hold       its elements may be held between work days, unless an element says otherwise
 * @param drop       its elements may be dropped and picked up again, unless an element says otherwise
 * @param finalDraft the UUID by which Final Draft knows it, or the empty string
 * @param uss        the number by which the Universal Schedule Standard knows it, or the empty string
 */
public record Category(String id, String name, String colour, boolean people, boolean hold, boolean drop,
        String finalDraft, String uss) {

    /** Speaking parts. */
    public static final String CAST = "org.backlot.core.cast";
    /** Where scenes play, as the headings name it. */
    public static final String SET = "org.backlot.core.set";
    /** Extras. */
    public static final String BACKGROUND = "org.backlot.core.background";
}
