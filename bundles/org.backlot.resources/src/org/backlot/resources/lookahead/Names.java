package org.backlot.resources.lookahead;

import org.backlot.core.model.Production;
import org.backlot.core.people.People;
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
        return People.name(production, id).orElse("Somebody");
    }

    static String or(String name, String other) {
        return name == null || name.isBlank() ? other : name;
    }
}
