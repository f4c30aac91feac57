package org.backlot.resources.ui.book;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.backlot.core.Backlot;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.KindField;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.Profile;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.library.LibraryMenu;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.backlot.ui.kit.Worker;
import org.backlot.ui.kit.WorkerBox;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Everybody, and all that the office knows of them. */
public class PeoplePart {

    private final Desk desk;
    private final Detail<Person> detail;
    private final Table<Person> table;
    private final WorkerBox me;

    @Inject
    public PeoplePart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        var book = new OpenBook(desk::session);
        var worker = new Worker(desk);
        List<KindField> fields = new Kinds(backlot.contributions()).people().stream()
                .flatMap(kind -> kind.fields().stream()).distinct().toList();
        var columns = new PeopleColumns(desk::session, fields, worker::person);
        detail = new Detail<>(parent, desk, OpenBook::name);
        table = new Table<>(detail.table(), desk, "org.backlot.resources.people", columns.table());
        detail.group("Contact", columns.contact()).group("Work", columns.work())
                .list("Certificates", page -> new Certificates<Person>(page, desk,
                        "org.backlot.resources.people.certificates", this::certificates, this::madeCertificates),
                        Certificates::control, Certificates::show)
                .group("In an emergency", columns.emergencies()).group("Pay", columns.paying());
        me = new WorkerBox(table.bar(), desk, "By whose roles pay and medical data are shown", () -> {
            table.refresh();
            detail.refresh();
        });
        var merging = new Merging(desk, table.control());
        var library = new LibraryMenu(desk, table.control(), backlot, table::selected);
        table.named(OpenBook::name)
                .button("Add Person", "plus", this::add)
                .button("Merge\u2026", "person", () -> merging.merge(table.selected()))
                .button("Library", "studio", library::pop)
                .action("Merge into one\u2026", "person", merging::merge)
                .onDelete("Delete", new Deleting(desk, "person", table.control())::delete)
                .onSelect(rows -> detail.show(rows.isEmpty() ? null : rows.getFirst()))
                .leading()
                .follow(Person.class)
                .rows(book::people);
        detail.show(table.selected().stream().findFirst().orElse(null));
    }

    private Optional<Profile> known(Person person) {
        return desk.session().flatMap(open -> Profiles.of(open.production(), open.questions()).of(person));
    }

    private List<Certificate> certificates(Person person) {
        return known(person).<List<Certificate>>map(Profile::getCertificates).orElse(List.of());
    }

    private List<Certificate> madeCertificates(Person person) {
        return Profiles.of(desk.session().orElseThrow().production()).make(person).getCertificates();
    }

    private void add() {
        List<Person> added = new ArrayList<>();
        if (desk.session().isPresent()
                && desk.edit("Add person", () -> added.add(make(desk.session().orElseThrow())))) {
            table.refresh();
            table.select(added);
            table.grid().setFocus();
        }
    }

    private static Person make(Session session) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName("New person");
        session.production().getPeople().add(person);
        return person;
    }

    @Focus
    void focus() {
        me.refresh();
        table.refresh();
        detail.refresh();
        table.grid().setFocus();
    }
}
