package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;

/** Everybody and everything that a line of a day can call, and how a paper names those who are called together. */
public final class Company {

    private static final String CAST = "Performers";

    private final Map<String, String> names = new LinkedHashMap<>();
    private final Map<String, List<String>> groups = new LinkedHashMap<>();

    public Company(Production production) {
        production.getElements().forEach(element -> names.put(element.getId(), Words.text(element.getName())));
        production.getPeople().forEach(person -> names.put(person.getId(), Words.text(person.getName())));
        List<Person> players = new ArrayList<>();
        for (Element element : production.getElements()) {
            if (Category.CAST.equals(element.getCategory())) {
                groups.computeIfAbsent(CAST, name -> new ArrayList<>()).add(element.getId());
                players.add(element.getPerson());
            }
        }
        production.getPeople().stream().filter(person -> !players.contains(person))
                .forEach(person -> groups.computeIfAbsent(Words.text(person.getDepartment()),
                        name -> new ArrayList<>()).add(person.getId()));
    }

    /** By their names, in the order in which they are called. */
    public String names(Collection<String> called) {
        return called.stream().map(id -> names.getOrDefault(id, id)).collect(Collectors.joining(", "));
    }

    /** By the names of the departments that are called whole, and of those who are called alone. */
    public String groups(Collection<String> called) {
        List<String> whole = groups.entrySet().stream().filter(group -> called.containsAll(group.getValue()))
                .map(Map.Entry::getKey).toList();
        if (called.size() > 1 && whole.size() == groups.size()) {
            return "Whole company";
        }
        List<String> said = new ArrayList<>();
        for (String id : called) {
            String group = whole.stream().filter(name -> !name.isEmpty() && groups.get(name).size() > 1
                    && groups.get(name).contains(id)).findFirst().orElse(names.getOrDefault(id, id));
            if (!said.contains(group)) {
                said.add(group);
            }
        }
        return String.join(", ", said);
    }
}
