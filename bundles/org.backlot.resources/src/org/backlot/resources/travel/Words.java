package org.backlot.resources.travel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.stream.Collectors;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;

/** Days and people as travel tells them. */
final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Words() {
    }

    static String day(LocalDate date) {
        return DAY.format(date);
    }

    static String text(String text) {
        return text == null ? "" : text;
    }

    /** What somebody is there for: the parts that they play, else their position. */
    static String position(Production production, Person person) {
        String parts = production.getElements().stream().filter(element -> element.getPerson() == person)
                .map(element -> text(element.getName())).collect(Collectors.joining(", "));
        return parts.isEmpty() ? text(person.getPosition()) : parts;
    }
}
