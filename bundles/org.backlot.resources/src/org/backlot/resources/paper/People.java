package org.backlot.resources.paper;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;

/** People as the lists print them: without rates, homes and birthdays, and minors without an address of their own. */
final class People {

    /** Stands in place of the phone and e-mail of a minor. */
    static final String THROUGH_OFFICE = "Through the production office";

    private People() {
    }

    /**
     * A person on a list.
     *
     * @param part what the person plays, or the position
     */
    record Entry(String name, String part, String phone, String email) {
    }

    /** Crew by department in the order in which the departments first appear; people of no department come last. */
    static Map<String, List<Entry>> crew(Production production) {
        Map<Person, List<Element>> cast = cast(production);
        Map<String, List<Entry>> departments = new LinkedHashMap<>();
        List<Entry> others = new ArrayList<>();
        for (Person person : production.getPeople()) {
            if (!cast.containsKey(person)) {
                String department = text(person.getDepartment());
                List<Entry> list = department.isEmpty() ? others
                        : departments.computeIfAbsent(department, d -> new ArrayList<>());
                list.add(entry(person, text(person.getPosition())));
            }
        }
        if (!others.isEmpty()) {
            departments.computeIfAbsent("Others", d -> new ArrayList<>()).addAll(others);
        }
        return departments;
    }

    /** Who plays a part, in the order of the board ids. */
    static List<Entry> players(Production production) {
        List<Entry> players = new ArrayList<>();
        cast(production).entrySet().stream()
                .sorted(Comparator.comparing(e -> boardId(e.getValue().getFirst())))
                .forEach(e -> players.add(entry(e.getKey(),
                        String.join(", ", e.getValue().stream().map(Element::getName).toList()))));
        return players;
    }

    private static Map<Person, List<Element>> cast(Production production) {
        Map<Person, List<Element>> cast = new LinkedHashMap<>();
        production.getElements().stream()
                .filter(element -> Category.CAST.equals(element.getCategory()) && element.getPerson() != null)
                .forEach(element -> cast.computeIfAbsent(element.getPerson(), p -> new ArrayList<>()).add(element));
        return cast;
    }

    /** Numbers as numbers, so that 2 comes before 10; all else after them by its text. */
    private static String boardId(Element element) {
        String id = text(element.getBoardId());
        return id.matches("\\d{1,9}") ? String.format("%09d", Integer.valueOf(id)) : "~" + id + element.getName();
    }

    private static Entry entry(Person person, String part) {
        boolean minor = person.getBirth() != null;
        return new Entry(text(person.getName()), part, minor ? THROUGH_OFFICE : text(person.getPhone()),
                minor ? "" : text(person.getEmail()));
    }

    static String text(String text) {
        return text == null ? "" : text.strip();
    }
}
