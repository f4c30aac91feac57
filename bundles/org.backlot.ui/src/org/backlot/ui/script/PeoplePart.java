package org.backlot.ui.script;

import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Table;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.emf.common.util.ECollections;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Who works on the production or may. */
public class PeoplePart {

    /** What is known of a person. */
    public static final List<Column<Person, ?>> COLUMNS = List.of(
            Column.text("Name", 180, Person::getName).edit(Person::setName),
            Column.text("Department", 130, Person::getDepartment).edit(Person::setDepartment),
            Column.text("Position", 160, Person::getPosition).edit(Person::setPosition),
            Column.text("Phone", 130, Person::getPhone).edit(Person::setPhone),
            Column.text("E-mail", 200, Person::getEmail).edit(Person::setEmail),
            Column.text("Home", 120, Person::getHome).edit(Person::setHome),
            Column.of("Born (minors)", 130, Kind.DATE, Person::getBirth).edit(Person::setBirth),
            Column.of("Notes", 220, Kind.LINES, Person::getNotes).edit(Person::setNotes));

    private final Desk desk;
    private final Table<Person> table;

    @Inject
    public PeoplePart(Composite parent, Desk desk) {
        this.desk = desk;
        table = new Table<>(parent, desk, "org.backlot.ui.people", COLUMNS)
                .named(Person::getName)
                .button("Add Person", "plus", this::add)
                .onDelete("Delete", people -> desk.session().ifPresent(session -> desk.edit("Delete people",
                        () -> people.forEach(session::delete))))
                .follow(Person.class)
                .rows(() -> desk.session().map(s -> s.production().getPeople()).orElse(ECollections.emptyEList()));
    }

    private void add() {
        desk.session().ifPresent(session -> table.add("Add person", () -> {
            Person person = CoreFactory.eINSTANCE.createPerson();
            Ids.of(person);
            person.setName("New person");
            session.production().getPeople().add(person);
            return person;
        }));
    }

    /** Takes the keyboard. */
    @Focus
    public void focus() {
        table.grid().setFocus();
    }
}
