package org.backlot.resources.exchange.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;

import org.backlot.core.model.Person;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.FieldValues;
import org.backlot.resources.book.Privacy;
import org.backlot.resources.model.Profile;

/**
 * The list of people with what the office knows of them. Found by e-mail, else by name. Skills and certificates are
 * parted by semicolons; a certificate is written {@code Drone pilot no. 77-A until 2027-05-01}.
 */
final class PeopleList {

    private PeopleList() {
    }

    static BookList<Person> of(Kinds kinds) {
        List<ListColumn<Person>> columns = new ArrayList<>(List.of(
                ListColumn.of("name", "Name", "Marguerite Vane", Person::getName, (e, p, text) -> p.setName(text),
                        "full name", "person", "contact"),
                ListColumn.of("department", "Department", "Camera", Person::getDepartment,
                        (e, p, text) -> p.setDepartment(text), "dept"),
                ListColumn.of("position", "Position", "Focus puller", Person::getPosition,
                        (e, p, text) -> p.setPosition(text), "role", "job", "job title"),
                ListColumn.of("email", "E-mail", "", Person::getEmail, (e, p, text) -> p.setEmail(text), "mail",
                        "e-mail address"),
                ListColumn.of("phone", "Phone", "", Person::getPhone, (e, p, text) -> p.setPhone(text), "mobile",
                        "cell", "telephone"),
                ListColumn.of("home", "Home", "The town", Person::getHome, (e, p, text) -> p.setHome(text), "town",
                        "city", "home town"),
                text("skills", "Skills", "With ; between them", profile -> Cells.names(profile.getSkills()),
                        (profile, text) -> Cells.replace(profile.getSkills(), Cells.names(text))),
                text("certificates", "Certificates", "Drone pilot no. 77-A until 2027-05-01; Forklift",
                        profile -> Cells.certificates(profile.getCertificates()),
                        (profile, text) -> Cells.certificates(profile.getCertificates(), text), "licences", "licenses"),
                text("sizes", "Sizes", "Chest: 96 cm; Shoe: 42", Profile::getSizes,
                        (profile, text) -> profile.setSizes(text.replaceAll(";\\s*", "\n"))),
                text("diet", "Diet", "", Profile::getDiet, Profile::setDiet, "dietary"),
                text("agent", "Agent", "", Profile::getAgent, Profile::setAgent, "agency"),
                text("agentEmail", "Agent's e-mail", "", Profile::getAgentEmail, Profile::setAgentEmail, "agent email"),
                text("agentPhone", "Agent's phone", "", Profile::getAgentPhone, Profile::setAgentPhone, "agent phone"),
                vendor(),
                text("address", "Address", "", Profile::getAddress, Profile::setAddress, "home address")
                        .shownTo(Privacy::address),
                text("emergency", "Emergency contact", "", Profile::getEmergency, Profile::setEmergency, "emergency")
                        .shownTo(Privacy::medical),
                text("medical", "Medical", "", Profile::getMedical, Profile::setMedical, "allergies")
                        .shownTo(Privacy::medical),
                text("pay", "Paid through", "", Profile::getPay, Profile::setPay, "payroll").shownTo(Privacy::pay),
                ListColumn.of("notes", "Notes", "", Person::getNotes, (e, p, text) -> p.setNotes(text), "note",
                        "comment")));
        kinds.ofPeople().forEach(field -> columns.add(
                text(field.id(), field.name(), "", profile -> Cells.field(profile.getFields(), field),
                        (profile, text) -> FieldValues.set(profile.getFields(), field, text))));
        return new BookList<>("People of the book", "person", "people", "name", List.copyOf(columns),
                production -> production.getPeople(),
                (entries, row) -> entries.person(row.get("name"), row.getOrDefault("email", "")).orElse(null),
                Entries::makePerson, Entries::know);
    }

    /** Something that stands in the profile, which is made where there is none. */
    private static ListColumn<Person> text(String id, String name, String hint, Function<Profile, String> get,
            BiConsumer<Profile, String> put, String... heads) {
        return ListColumn.with(id, name, hint, (entries, person) -> entries.known(person).map(get).orElse(null),
                (entries, person, text) -> put.accept(entries.profile(person), text), heads);
    }

    private static ListColumn<Person> vendor() {
        return ListColumn.with("vendor", "Works for", "The name of a vendor", (entries, person) -> entries.known(person)
                .map(Profile::getVendor).map(vendor -> vendor.getName()).orElse(null),
                (entries, person, text) -> entries.profile(person).setVendor(entries.vendor(text)), "company");
    }
}
