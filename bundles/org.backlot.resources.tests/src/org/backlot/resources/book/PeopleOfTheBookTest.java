package org.backlot.resources.book;

import static org.backlot.resources.Office.march;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.question.Days;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.Kind;
import org.backlot.resources.KindField;
import org.backlot.resources.Kinds;
import org.backlot.resources.Office;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.ResourcesFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PeopleOfTheBookTest {

    private static final String CREW = "org.backlot.resources.crew";

    @TempDir
    Path folder;

    private Person person(Office office, String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        office.edit(() -> office.production.getPeople().add(person));
        return person;
    }

    private static Requirement position(Office office, String name, int wanted) {
        var made = new Requirement[1];
        office.edit(() -> {
            made[0] = office.book.require(CREW, name);
            made[0].setDepartment("Camera");
            made[0].setQuantity(wanted);
        });
        return made[0];
    }

    private static Position the(Office office, String name) {
        return Position.of(office.production, new Kinds(office.backlot.contributions())).stream()
                .filter(position -> position.requirement().getName().equals(name)).findFirst().orElseThrow();
    }

    @Test
    void aPositionIsFilledByBookingsAndByThePeopleOfItsDepartment() {
        var office = new Office(folder);
        Requirement loader = position(office, "Loader", 2);
        assertEquals(2, the(office, "Loader").open());
        Person kit = person(office, "Kit Amari");
        office.edit(() -> Position.fill(loader, kit));
        assertEquals(List.of("Kit Amari"), the(office, "Loader").by());
        office.edit(() -> office.book.book(loader, office.book.vendor("Deckhands"),
                new Days(march(1), march(2)), BookingStatus.PENCIL).setQuantity(1));
        assertEquals(List.of("Deckhands", "Kit Amari"), the(office, "Loader").by());
        assertEquals(0, the(office, "Loader").open());
    }

    @Test
    void whoIsBookedAndInTheDepartmentCountsOnceAndACancelledBookingNever() {
        var office = new Office(folder);
        Requirement loader = position(office, "Loader", 2);
        Person kit = person(office, "Kit Amari");
        office.edit(() -> Position.fill(loader, kit));
        var booking = office.book("Loader", null, 1, 3, BookingStatus.CONFIRMED);
        office.edit(() -> booking.setPerson(kit.getId()));
        assertEquals(List.of("Kit Amari"), the(office, "Loader").by());
        office.edit(() -> {
            booking.setStatus(BookingStatus.CANCELLED);
            kit.setDepartment("Sound");
        });
        assertEquals(List.of(), the(office, "Loader").by());
    }

    @Test
    void aSkillThatNobodyKnowsOfAndACertificateThatEndsBeforeTheLastDayAreTold() {
        var office = new Office(folder);
        Requirement pilot = position(office, "Drone pilot", 1);
        Person kit = person(office, "Kit Amari");
        office.edit(() -> pilot.getSkills().add("Drone pilot"));
        var booking = office.book("Drone pilot", null, 1, 10, BookingStatus.CONFIRMED);
        office.edit(() -> booking.setPerson(kit.getId()));
        assertTrue(office.findings(Unqualified.class).getFirst().message().contains("no such skill"));
        Certificate licence = ResourcesFactory.eINSTANCE.createCertificate();
        licence.setName("drone pilot");
        licence.setUntil(march(9));
        office.edit(() -> Profiles.of(office.production).make(kit).getCertificates().add(licence));
        assertTrue(office.findings(Unqualified.class).getFirst().message()
                .contains("ends on 2027-03-09, before the last day 2027-03-10"));
        office.edit(() -> licence.setUntil(march(10)));
        assertEquals(List.of(), office.findings(Unqualified.class));
    }

    @Test
    void withoutAnyRoleAllIsShownAndWithRolesOnlyToThoseWhoPayOrAnswerForPeople() {
        var office = new Office(folder);
        Person ruth = person(office, "Ruth");
        Person lenore = person(office, "Lenore");
        Person viewer = person(office, "Somebody");
        assertEquals(new Privacy(true, true), Privacy.of(office.production, Optional.empty(), march(1)));
        office.edit(() -> {
            Roles.appoint(office.production, ruth, Role.FIRST_AD);
            Roles.appoint(office.production, lenore, Role.ACCOUNTANT);
        });
        assertEquals(new Privacy(false, true), Privacy.of(office.production, "ruth", march(1)));
        assertEquals(new Privacy(true, false), Privacy.of(office.production, "Lenore", march(1)));
        Privacy none = Privacy.of(office.production, Optional.of(viewer), march(1));
        assertEquals(new Privacy(false, false), none);
        assertFalse(none.address());
        assertEquals(none, Privacy.of(office.production, "", march(1)));
    }

    @Test
    void whoIsDeletedAnywhereTakesTheProfileAlongAndComesBackWithItInTheSameStep() {
        var office = new Office(folder);
        Person person = office.element("NELL").getPerson();
        office.edit(() -> Profiles.of(office.production).make(person).setDiet("No fish"));
        office.session.edit("Delete people", () -> office.session.delete(person));
        assertEquals(List.of(), office.book.resources().getProfiles());
        office.session.undo();
        assertEquals("No fish", Profiles.of(office.production).of(person).orElseThrow().getDiet());
        office.session.redo();
        assertEquals(List.of(), office.book.resources().getProfiles());
    }

    @Test
    void aStudioAddsFieldsToAllPeopleVendorsAndPlacesAndNoKindComesOfThem() {
        var kinds = new Kinds(PlainRegistry.of("org.backlot.resources").with("org.studio", """
                <extension point="org.backlot.resources.kinds">
                  <fields id="org.studio.vendors" of="vendors">
                    <field id="org.studio.vendors.number" name="Supplier number"/>
                  </fields>
                  <fields id="org.studio.places" of="places">
                    <field id="org.studio.places.floor" name="Floor load" type="number"/>
                  </fields>
                  <fields id="org.studio.people" of="people">
                    <field id="org.studio.people.badge" name="Badge"/>
                  </fields>
                </extension>""").backlot().contributions());
        assertEquals(List.of("Supplier number"), kinds.ofVendors().stream().map(KindField::name).toList());
        assertEquals(List.of("Floor load"), kinds.ofPlaces().stream().map(KindField::name).toList());
        assertEquals(List.of("Badge"), kinds.ofPeople().stream().map(KindField::name).toList());
        assertTrue(kinds.all().stream().noneMatch(kind -> kind.id().startsWith("org.studio")));
    }

    @Test
    void aStudioAddsFieldsToItsKindsAndTheyTakeOnlyWhatTheirTypeSays() {
        var kinds = new Kinds(PlainRegistry.of("org.backlot.resources", "org.backlot.example.greenlight").backlot()
                .contributions());
        assertEquals(List.of("Supplier number", "Approved until"),
                kinds.ofVendors().stream().map(KindField::name).toList());
        Kind drone = kinds.byId("org.backlot.example.greenlight.drones").orElseThrow();
        assertEquals(List.of("Registration", "Weight class", "Cleared for night"),
                drone.fields().stream().map(KindField::name).toList());
        KindField weight = drone.fields().get(1);
        assertEquals("under 4 kg", weight.read("Under 4 KG"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> weight.read("heavy")).getMessage()
                .contains("under 250 g, under 4 kg, under 25 kg"));
        assertEquals("true", drone.fields().get(2).read("yes"));
        var asset = ResourcesFactory.eINSTANCE.createAsset();
        FieldValues.set(asset.getFields(), weight, "under 250 g");
        FieldValues.set(asset.getFields(), weight, "under 25 kg");
        assertEquals(Optional.of("under 25 kg"), FieldValues.get(asset.getFields(), weight));
        assertEquals(1, asset.getFields().size());
        FieldValues.set(asset.getFields(), weight, " ");
        assertEquals(List.of(), asset.getFields());
    }
}
