package org.backlot.core.people;

import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;

/** The people of a production, as others mean them: by id, or by name. */
public final class People {

    private People() {
    }

    /** The one with an id; empty where it is null, or they are there no more. */
    public static Optional<Person> byId(Production production, String id) {
        return id == null ? Optional.empty()
                : production.getPeople().stream().filter(person -> id.equals(person.getId())).findFirst();
    }

    /** The first of a name, whatever its case; empty where it is null, or nobody has it. */
    public static Optional<Person> named(Production production, String name) {
        return name == null ? Optional.empty() : production.getPeople().stream()
                .filter(person -> name.equalsIgnoreCase(person.getName())).findFirst();
    }

    /** The name of the one with an id; empty where there is none. */
    public static Optional<String> name(Production production, String id) {
        return byId(production, id).map(Person::getName).filter(Objects::nonNull);
    }
}
