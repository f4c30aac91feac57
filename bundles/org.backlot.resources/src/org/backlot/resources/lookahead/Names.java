package org.backlot.resources.lookahead;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.resources.model.Requirement;

/** What things are called in the look-ahead. */
final class Names {

    private Names() {
    }

    static String of(Requirement requirement) {
        return or(requirement == null ? null : requirement.getName(), "Something without a name");
    }

    /** Of the person with an id. */
    static String person(Production production, String id) {
        return production.getPeople().stream().filter(person -> person.getId().equals(id)).findFirst()
                .map(Person::getName).orElse("Somebody");
    }

    static String or(String name, String other) {
        return name == null || name.isBlank() ? other : name;
    }
}
