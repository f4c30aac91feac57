package org.backlot.resources.book;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;
import org.backlot.resources.Office;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Certificate;
import org.backlot.resources.model.FieldValue;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Vendor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MergeTest {

    @TempDir
    Path folder;

    private static Person person(Office office, String name, String email, String phone) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        Ids.of(person);
        person.setName(name);
        person.setEmail(email);
        person.setPhone(phone);
        office.edit(() -> office.production.getPeople().add(person));
        return person;
    }

    @Test
    void peopleAreFoundByMailNameAndPhoneWhateverTheirWriting() {
        var office = new Office(folder);
        person(office, "VANE, Marguérite", null, null);
        person(office, "Joan", "J@Example.org", null);
        person(office, "Joanna", "j@example.org ", null);
        person(office, "Bert", null, "+1 (604) 555-0170");
        person(office, "Albert", null, "1 604 5550170");
        person(office, "Cleo", null, "117");
        person(office, "Dora", null, "117");
        assertEquals(List.of("Joanna: the same e-mail", "VANE, Marguérite: the same name", "Albert: the same phone"),
                Duplicates.of(office.production).stream().map(pair -> Entry.name(pair.second()) + ": " + pair.why())
                        .toList());
    }

    @Test
    void mergedPeopleKeepTheirPartsTheirProfilesAndTheirBookingsInOneStepThatCanBeTakenBack() {
        var office = new Office(folder);
        Person one = office.element("NELL").getPerson();
        Person two = person(office, "Vane, Marguerite", "m@example.org", "555-0100");
        var booking = office.book("NELL", null, 1, 2, BookingStatus.PENCIL);
        office.edit(() -> {
            one.setPhone("555-0199");
            booking.setPerson(two.getId());
            Profile known = Profiles.of(office.production).make(one);
            known.getSkills().add("Riding");
            known.getCertificates().add(certificate("Boat licence"));
            Profile other = Profiles.of(office.production).make(two);
            other.setDiet("No fish");
            other.getSkills().addAll(List.of("Riding", "Rowing"));
            other.getCertificates().addAll(List.of(certificate("Boat licence"), certificate("First aid")));
        });
        Merge merge = new Merge(office.production, one, two);
        assertEquals(List.of("Name", "Phone"), merge.differences().stream().map(Merge.Difference::label).toList());
        office.edit(() -> merge.apply(difference -> difference.feature().equals("phone")));
        assertEquals("Marguerite Vane", one.getName());
        assertEquals("555-0100", one.getPhone());
        assertEquals("m@example.org", one.getEmail());
        assertEquals(one.getId(), booking.getPerson());
        assertEquals(1, office.book.resources().getProfiles().size());
        Profile profile = Profiles.of(office.production).of(one).orElseThrow();
        assertEquals(List.of("Riding", "Rowing"), profile.getSkills());
        assertEquals("No fish", profile.getDiet());
        assertEquals(List.of("Boat licence", "First aid"),
                profile.getCertificates().stream().map(Certificate::getName).toList());
        assertTrue(office.session.uses(two).isEmpty());
        office.session.undo();
        assertEquals(2, office.book.resources().getProfiles().size());
        assertEquals(two.getId(), booking.getPerson());
        assertEquals("555-0199", one.getPhone());
    }

    private static Certificate certificate(String name) {
        Certificate certificate = ResourcesFactory.eINSTANCE.createCertificate();
        certificate.setName(name);
        return certificate;
    }

    @Test
    void whereTwoDifferInAFieldOfAStudiosAPersonChoosesAsWell() {
        var office = new Office(folder);
        office.edit(() -> List.of("Tall Order", "Order Tall Inc.").forEach(office.book::vendor));
        Vendor one = office.book.resources().getVendors().getFirst();
        Vendor two = office.book.resources().getVendors().getLast();
        office.edit(() -> {
            one.getFields().add(value("org.studio.vendors.number", "K-1"));
            two.getFields().addAll(List.of(value("org.studio.vendors.number", "K-2"),
                    value("org.studio.vendors.since", "2019-04-01")));
        });
        Merge merge = new Merge(office.production, one, two);
        assertEquals(List.of("Name", "Number"), merge.differences().stream().map(Merge.Difference::label).toList());
        office.edit(() -> merge.apply(difference -> difference.label().equals("Number")));
        assertEquals(List.of("K-2", "2019-04-01"), one.getFields().stream().map(FieldValue::getValue).toList());
    }

    private static FieldValue value(String field, String value) {
        FieldValue made = ResourcesFactory.eINSTANCE.createFieldValue();
        made.setField(field);
        made.setValue(value);
        return made;
    }

    @Test
    void theFixOfADoubledVendorTakesItsBidsAndBookingsAlong() {
        var office = new Office(folder);
        office.bid("Crane", "Tall Order", "900", "day");
        var bid = office.bid("Crane", "TALL  ORDER.", "850", "day");
        var booking = office.book("Crane", "tall-order", 1, 2, BookingStatus.PENCIL);
        List<org.backlot.core.check.Finding> found = office.findings(DuplicateEntries.class);
        assertEquals(2, found.size());
        found.forEach(finding -> office.session.edit(finding.fixes().getFirst().label(),
                () -> finding.fixes().getFirst().change().apply(office.production)));
        Vendor kept = office.book.resources().getVendors().getFirst();
        assertEquals(1, office.book.resources().getVendors().size());
        assertSame(kept, bid.getVendor());
        assertSame(kept, booking.getVendor());
        assertEquals(List.of(), office.findings(DuplicateEntries.class));
    }

    @Test
    void thingsOfOneCodeAreOneAndNoThingBecomesItsOwnAccessory() {
        var office = new Office(folder);
        Asset one = asset("Condor no. 1", "C-1");
        Asset two = asset("Condor", "c 1".toUpperCase().replace(' ', '-'));
        Asset basket = asset("Basket", null);
        office.edit(() -> {
            office.book.resources().getAssets().addAll(List.of(one, two, basket));
            two.getAccessories().addAll(List.of(one, basket));
            one.getAccessories().add(basket);
        });
        assertEquals(1, Duplicates.of(office.production).size());
        office.edit(() -> Merge.byId(office.production, one.getId(), two.getId()));
        assertEquals(List.of(basket), one.getAccessories());
        assertEquals(List.of(one, basket), office.book.resources().getAssets());
    }

    @Test
    void twoThatSomebodyKeptApartAreNotOfferedAgainUntilOneOfThemIsGone() {
        var office = new Office(folder);
        Person father = person(office, "John Doe", null, null);
        Person son = person(office, "Doe, John", null, null);
        var keep = office.findings(DuplicateEntries.class).getFirst().fixes().getLast();
        assertEquals("Keep Doe, John beside John Doe", keep.label());
        office.session.edit(keep.label(), () -> keep.change().apply(office.production));
        assertEquals(List.of(), office.findings(DuplicateEntries.class));
        Person again = person(office, "john doe", null, null);
        Duplicates.Pair pair = Duplicates.of(office.production).getFirst();
        assertEquals(List.of(father, again), List.of(pair.first(), pair.second()));
        office.edit(() -> Distinctions.add(office.production, again, father));
        assertSame(son, Duplicates.of(office.production).getFirst().first());
        office.edit(() -> Merge.byId(office.production, son.getId(), again.getId()));
        assertEquals(List.of(), Duplicates.of(office.production));
        office.edit(() -> office.session.delete(son));
        assertEquals(List.of(), office.book.resources().getDistinctions());
        office.session.undo();
        assertTrue(Distinctions.of(office.production).tell(son, father));
    }

    private static Asset asset(String name, String code) {
        Asset asset = ResourcesFactory.eINSTANCE.createAsset();
        Ids.of(asset);
        asset.setName(name);
        asset.setCode(code);
        return asset;
    }
}
