package org.backlot.schedule.exchange;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;

/**
 * The people that a list calls by name, by department, as "Performers" or "Cast", or as "Whole company". Performers are
 * called as the parts that they play.
 */
final class CallNames {

    private final Production production;

    CallNames(Production production) {
        this.production = production;
    }

    /**
     * The ids of everybody who is called.
     *
     * @throws IllegalStateException where nobody has one of the names
     */
    Set<String> called(Collection<String> names, String fileName) {
        Set<String> ids = new LinkedHashSet<>();
        List<String> unknown = new ArrayList<>();
        for (String name : names) {
            List<String> found = found(name).toList();
            ids.addAll(found);
            if (found.isEmpty() && !everybody(name) && !performers(name)) {
                unknown.add(name);
            }
        }
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("Nobody in this production is called " + String.join(" or ", unknown)
                    + ", as " + fileName + " has it; import the people first, or correct the name");
        }
        return ids;
    }

    private static boolean everybody(String name) {
        return name.equalsIgnoreCase("Whole company") || name.equalsIgnoreCase("Company")
                || name.equalsIgnoreCase("All");
    }

    private static boolean performers(String name) {
        return name.equalsIgnoreCase("Performers") || name.equalsIgnoreCase("Cast");
    }

    private Stream<String> found(String name) {
        boolean all = everybody(name);
        Stream<Element> parts = cast().filter(part -> all || performers(name) || name.equalsIgnoreCase(part.getName())
                || part.getPerson() != null && name.equalsIgnoreCase(part.getPerson().getName()));
        Set<Person> playing = new LinkedHashSet<>(cast().map(Element::getPerson).toList());
        Stream<Person> others = production.getPeople().stream().filter(person -> !playing.contains(person))
                .filter(person -> all || name.equalsIgnoreCase(person.getName())
                        || name.equalsIgnoreCase(person.getDepartment()));
        return Stream.concat(parts.map(Ids::of), others.map(Ids::of));
    }

    private Stream<Element> cast() {
        return production.getElements().stream().filter(e -> Category.CAST.equals(e.getCategory()));
    }
}
