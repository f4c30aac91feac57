package org.backlot.exchange.office;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What a row says of a person.
 *
 * @param name       the empty string where the row has none
 * @param texts      by field; what the row does not say is missing
 * @param birth      null where the row does not say it
 * @param characters whom they play
 * @param cast       a member of the cast, of whom department and position are not kept
 */
record PersonEntry(int row, String name, Map<String, String> texts, LocalDate birth, List<String> characters,
        boolean cast) {

    /** An address that may say who is meant; the empty string where the row has none, or only words in its place. */
    String email() {
        String text = texts.getOrDefault(PeopleFields.EMAIL, "");
        return text.contains("@") ? text : "";
    }
}
