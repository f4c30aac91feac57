package org.backlot.resources.deal;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.people.People;

/** With whom deals are: a person and the parts that the person plays or does stand for each other. */
public final class DealParties {

    private DealParties() {
    }

    /** The id itself, and of a person all parts, of a part the person. */
    public static Set<String> namesOf(Production production, String object) {
        Set<String> names = new HashSet<>();
        if (object == null) {
            return names;
        }
        names.add(object);
        for (Element element : production.getElements()) {
            if (element.getPerson() == null) {
                continue;
            }
            if (object.equals(element.getId())) {
                names.add(element.getPerson().getId());
            } else if (object.equals(element.getPerson().getId())) {
                names.add(element.getId());
            }
        }
        return names;
    }

    /** The person that an id names, or who plays the part that it names. */
    public static Optional<Person> person(Production production, String object) {
        return Stream.concat(People.byId(production, object).stream(),
                production.getElements().stream().filter(element -> element.getId().equals(object))
                        .map(Element::getPerson).filter(Objects::nonNull)).findFirst();
    }

    /** The name of a person, of who plays a part, or of the part; blank where it is gone. */
    public static String name(Production production, String object) {
        return person(production, object).map(Person::getName)
                .or(() -> production.getElements().stream().filter(element -> element.getId().equals(object))
                        .map(Element::getName).findFirst()).orElse("");
    }

    /** The parts that somebody plays, else the position of the person; with commas between them. */
    public static String work(Production production, String object) {
        Set<String> names = namesOf(production, object);
        String parts = String.join(", ", production.getElements().stream()
                .filter(element -> names.contains(element.getId())).map(Element::getName).toList());
        return parts.isEmpty() ? person(production, object).map(Person::getPosition).orElse("") : parts;
    }
}
