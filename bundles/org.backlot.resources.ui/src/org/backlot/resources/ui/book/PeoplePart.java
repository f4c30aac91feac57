package org.backlot.resources.ui.book;

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
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Worker;
import org.backlot.ui.kit.WorkerBox;
import org.eclipse.e4.ui.di.Focus;
import org.eclipse.swt.widgets.Composite;

import jakarta.inject.Inject;

/** Everybody, and all that the office knows of them. */
public class PeoplePart {

    private final Desk desk;
    private final BookPage<Person> page;
    private final WorkerBox me;

    @Inject
    public PeoplePart(Composite parent, Desk desk, Backlot backlot) {
        this.desk = desk;
        var book = new OpenBook(desk::session);
        var worker = new Worker(desk);
        List<KindField> fields = new Kinds(backlot.contributions()).ofPeople();
        var columns = new PeopleColumns(desk::session, fields, worker::person);
        page = new BookPage<>(parent, desk, "org.backlot.resources.people", columns.table());
        Detail<Person> detail = page.detail();
        detail.group("Contact", columns.contact()).group("Work", columns.work())
                .list("Certificates", area -> new Certificates<Person>(area, desk,
                        "org.backlot.resources.people.certificates", this::certificates, this::madeCertificates),
                        Certificates::control, Certificates::show)
                .group("In an emergency", columns.emergencies()).group("Pay", columns.paying());
        me = new WorkerBox(page.table().bar(), desk, "By whose roles pay and medical data are shown", this::refresh);
        page.adding("Add Person", "Add person", () -> make(desk.session().orElseThrow()))
                .show(backlot, Person.class, "person", "person", book::people);
    }

    private void refresh() {
        page.table().refresh();
        page.detail().refresh();
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
        refresh();
        page.focus();
    }
}
