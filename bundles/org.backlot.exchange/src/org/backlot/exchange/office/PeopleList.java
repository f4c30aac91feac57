package org.backlot.exchange.office;

import static org.backlot.exchange.office.PeopleFields.BIRTH;
import static org.backlot.exchange.office.PeopleFields.DEPARTMENT;
import static org.backlot.exchange.office.PeopleFields.EMAIL;
import static org.backlot.exchange.office.PeopleFields.HOME;
import static org.backlot.exchange.office.PeopleFields.NOTES;
import static org.backlot.exchange.office.PeopleFields.PHONE;
import static org.backlot.exchange.office.PeopleFields.POSITION;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Outcome.Count;
import org.backlot.core.value.Spacing;

/**
 * Brings the people of a production up to date with a file. Who is meant, their name says; where nobody has it, an
 * e-mail address that one person has and one row. Of two rows for one person the first counts.
 */
final class PeopleList {

    private record Text(Function<Person, String> get, BiConsumer<Person, String> set) {
    }

    private static final Map<String, Text> OF_CREW = Map.of(
            DEPARTMENT, new Text(Person::getDepartment, Person::setDepartment),
            POSITION, new Text(Person::getPosition, Person::setPosition));
    private static final Map<String, Text> OF_ALL = Map.of(EMAIL, new Text(Person::getEmail, Person::setEmail),
            PHONE, new Text(Person::getPhone, Person::setPhone), HOME, new Text(Person::getHome, Person::setHome),
            NOTES, new Text(Person::getNotes, Person::setNotes));

    private final Production production;
    private final Breakdown breakdown;
    private final Map<String, Person> byName = new HashMap<>();
    private final Map<String, List<Person>> byEmail;
    private final Map<String, Long> rowsOfEmail;
    private final Map<Person, Map<String, Integer>> told = new LinkedHashMap<>();
    private final List<Person> added = new ArrayList<>();
    private final Set<Person> changed = new HashSet<>();
    private final List<String> notes = new ArrayList<>();
    private int cast;

    PeopleList(Production production, List<PersonEntry> rows) {
        this.production = production;
        this.breakdown = new Breakdown(production);
        production.getPeople().stream().filter(p -> p.getName() != null)
                .forEach(p -> byName.putIfAbsent(Spacing.capitals(p.getName()), p));
        byEmail = production.getPeople().stream().filter(p -> p.getEmail() != null)
                .collect(Collectors.groupingBy(p -> Spacing.capitals(p.getEmail())));
        rowsOfEmail = rows.stream()
                .collect(Collectors.groupingBy(row -> Spacing.capitals(row.email()), Collectors.counting()));
    }

    void put(PersonEntry entry) {
        Person person = entry.name().isEmpty() ? null : byName.get(Spacing.capitals(entry.name()));
        if (person == null && !entry.email().isEmpty() && rowsOfEmail.get(Spacing.capitals(entry.email())) == 1
                && byEmail.getOrDefault(Spacing.capitals(entry.email()), List.of()).size() == 1) {
            person = byEmail.get(Spacing.capitals(entry.email())).getFirst();
            rename(person, entry);
        }
        if (person == null && entry.name().isEmpty()) {
            notes.add("Row " + entry.row() + " has no name, and it is not clear whose the e-mail " + entry.email()
                    + " is: it was left out.");
            return;
        }
        if (person == null) {
            person = CoreFactory.eINSTANCE.createPerson();
            Ids.of(person);
            person.setName(entry.name());
            added.add(person);
            byName.put(Spacing.capitals(entry.name()), person);
        }
        describe(person, entry);
    }

    private void rename(Person person, PersonEntry entry) {
        if (!entry.name().isEmpty()) {
            notes.add("Row " + entry.row() + " has the e-mail of " + person.getName() + ", who is called "
                    + entry.name() + " from now on.");
            person.setName(entry.name());
            byName.put(Spacing.capitals(entry.name()), person);
            changed.add(person);
        }
    }

    private void describe(Person person, PersonEntry entry) {
        Map<String, Integer> rows = told.computeIfAbsent(person, p -> new HashMap<>());
        OF_ALL.forEach((field, text) -> set(person, entry, field, text, rows));
        if (!entry.cast()) {
            OF_CREW.forEach((field, text) -> set(person, entry, field, text, rows));
        }
        if (entry.birth() != null && rows.putIfAbsent(BIRTH, entry.row()) == null
                && !entry.birth().equals(person.getBirth())) {
            person.setBirth(entry.birth());
            changed.add(person);
        }
        if (entry.cast()) {
            entry.characters().forEach(name -> play(breakdown.element(Category.CAST, name), person));
        }
    }

    private void set(Person person, PersonEntry entry, String field, Text text, Map<String, Integer> rows) {
        String stated = entry.texts().get(field);
        String before = text.get().apply(person);
        if (stated == null || stated.equals(before)) {
            return;
        }
        Integer row = rows.putIfAbsent(field, entry.row());
        if (row == null) {
            text.set().accept(person, stated);
            changed.add(person);
        } else {
            notes.add("Row " + entry.row() + " and row " + row + " differ in " + field + " of " + person.getName()
                    + ": row " + row + " counts.");
        }
    }

    private void play(Element character, Person person) {
        if (character.getPerson() != person) {
            character.setPerson(person);
            cast++;
        }
    }

    /** Adds who was not there. */
    void finish() {
        production.getPeople().addAll(added);
    }

    Outcome outcome(List<String> before) {
        List<String> all = new ArrayList<>(before);
        all.addAll(notes);
        int updated = (int) changed.stream().filter(person -> !added.contains(person)).count();
        return new Outcome(List.of(new Count("people", "added", added.size(), "new person", "new people"),
                new Count("people", "updated", updated, "person updated", "people updated"),
                new Count("people", "unchanged", told.size() - added.size() - updated, "person as before",
                        "people as before"),
                new Count("parts", "cast", cast, "part cast", "parts cast")), all);
    }
}
