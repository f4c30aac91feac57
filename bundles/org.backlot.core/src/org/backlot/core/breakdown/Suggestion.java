package org.backlot.core.breakdown;

import java.util.List;

/**
 * Something that the text of a scene names and its sheet lacks. It is plain data, made from a production or a copy of
 * it, and says nothing until a person accepts it.
 *
 * @param scene    the id of the scene
 * @param category the id of the category, or {@link #WEATHER}
 * @param name     what it would be called on the sheet
 * @param element  the id of the element, where there is one of the name or with the words; else null
 * @param said     the words of the script, as they stand at the first place
 * @param places   where they stand, in the order of the scene
 */
public record Suggestion(String scene, String category, String name, String element, String said, Why why,
        List<Place> places) {

    /** Stands for a category where the weather of a scene is meant, {@link org.backlot.core.model.Scene#getWeather}. */
    public static final String WEATHER = "org.backlot.core.weather";

    public Suggestion {
        places = List.copyOf(places);
    }

    /**
     * Where words stand.
     *
     * @param paragraph the id of the paragraph
     * @param start     the first character of its text as it is kept, marks of emphasis counted
     * @param end       the character after the last
     */
    public record Place(String paragraph, int start, int end) {
    }

    /** Why something is suggested. */
    public enum Why {
        /** Somebody speaks. */
        CUE("speaks in the scene"),
        /** An element is named. */
        KNOWN("is named, and other scenes have it"),
        /** A word of a list. */
        WORD("a word of the lists"),
        /** The writer set it in capitals, as is the custom for what has to be there. */
        CAPITALS("stands in capitals"),
        /** A number of people. */
        NUMBER("a number of people");

        private final String says;

        Why(String says) {
            this.says = says;
        }

        /** For people: stands in capitals. */
        public String says() {
            return says;
        }
    }

    /** Whether it is the same thing in the same category, in whichever scene. */
    public boolean isSameAs(Suggestion other) {
        return category.equals(other.category) && name.equalsIgnoreCase(other.name);
    }
}
