package org.backlot.resources.exchange.list;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.FileStore;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Session;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Spreadsheet;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.resources.Office;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.PlaceKind;
import org.backlot.resources.model.Profile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ListsTest {

    @TempDir
    Path folder;
    private Office office;

    @BeforeEach
    void open() {
        office = new Office(folder);
    }

    private Incoming read(Importer importer, String text) throws IOException {
        Incoming incoming = importer.with(office.backlot.contributions()).read(new ByteArrayInputStream(
                text.getBytes(StandardCharsets.UTF_8)), "list.csv");
        office.edit(() -> incoming.putInto(office.production));
        return incoming;
    }

    private byte[] written(Exporter exporter) throws IOException {
        var out = new ByteArrayOutputStream();
        exporter.write(office.production, office.session.questions(), out);
        return out.toByteArray();
    }

    private static final String PEOPLE = """
            Name;Dept;Job title;E-mail;Mobile;Skills;Licences;Company;Allergies;Payroll
            Marguerite Vane;;;m@example.org;;Riding;;;Nuts;Vane Ltd
            Kit Amari;Camera;Loader;kit@example.org;555-0107;Splicing, film;Drone pilot no. 7-A until 2027-05-01;Deckhands;;
            """;

    @Test
    void peopleComeInWithTheirProfilesAndWhoIsThereIsBroughtUpToDate() throws IOException {
        Incoming read = read(new PeopleImporter(), PEOPLE);
        assertEquals("2 people", read.summary());
        assertEquals(2, office.production.getPeople().size());
        Person kit = office.production.getPeople().get(1);
        assertEquals("Loader", kit.getPosition());
        Profile profile = Profiles.of(office.production).of(kit).orElseThrow();
        assertEquals(List.of("Splicing, film"), profile.getSkills());
        assertEquals("7-A", profile.getCertificates().getFirst().getNumber());
        assertEquals("2027-05-01", profile.getCertificates().getFirst().getUntil().toString());
        assertEquals("Deckhands", profile.getVendor().getName());
        Person nell = office.element("NELL").getPerson();
        assertEquals("m@example.org", nell.getEmail());
        assertEquals("Nuts", Profiles.of(office.production).of(nell).orElseThrow().getMedical());
        String again = new String(written(new PeopleExporter()), StandardCharsets.UTF_8);
        read(new PeopleImporter(), again);
        assertEquals(again, new String(written(new PeopleExporter()), StandardCharsets.UTF_8));
        assertEquals(2, office.production.getPeople().size());
    }

    @Test
    void payAndHealthAreLeftOutOfFilesUnlessTheRoleMaySeeThem() throws IOException {
        read(new PeopleImporter(), PEOPLE);
        assertTrue(new String(written(new PeopleExporter()), StandardCharsets.UTF_8).contains("Nuts"));
        Person kit = office.production.getPeople().get(1);
        office.edit(() -> {
            Roles.appoint(office.production, kit, Role.ACCOUNTANT);
        });
        String forAll = new String(written(new PeopleExporter()), StandardCharsets.UTF_8);
        assertFalse(forAll.contains("Nuts") || forAll.contains("Vane Ltd") || forAll.contains("Medical"));
        Exporter accountant = new PeopleExporter().by("Kit Amari");
        String paying = new String(written(accountant), StandardCharsets.UTF_8);
        assertTrue(paying.contains("Vane Ltd"));
        assertFalse(paying.contains("Nuts"));
        assertEquals(List.of("Left out, as Kit Amari has no role that may see it: Emergency contact, Medical"),
                accountant.notes(office.production, office.session.questions()));
    }

    @Test
    void thingsComeInWithTheirStorageTreeAccessoriesAndOwnersInAnyOrder() throws IOException {
        read(new EquipmentImporter(), """
                Item,Category,Class,Qty,Serial,Owner,Storage,Value,Accessories,Inspections
                Condor no. 2,equipment,Condor 60 ft,1,C-2,Tall Order,Port Amity store / Yard,"125,000",Basket; Remote,Load test until 2027-04-01
                Basket,equipment,Basket,2,,,Port Amity store / Shelf 3,,,
                """);
        assertEquals(3, office.book.resources().getAssets().size());
        Asset condor = office.book.resources().getAssets().getFirst();
        assertEquals("125000", condor.getValue().toPlainString());
        assertEquals(List.of("Basket", "Remote"), condor.getAccessories().stream().map(Asset::getName).toList());
        assertEquals(2, condor.getAccessories().getFirst().getQuantity());
        assertEquals("Yard", condor.getHome().getName());
        assertEquals("Port Amity store", condor.getHome().getInside().getName());
        assertEquals(3, office.book.resources().getPlaces().size());
        read(new EquipmentImporter(), "Name,Code,Notes\nThe big one,c-2,Was moved\n");
        assertEquals("The big one", condor.getName());
        assertEquals("org.backlot.resources.equipment", condor.getKind());
        assertEquals(3, office.book.resources().getAssets().size());
    }

    @Test
    void everyCellThatCannotBeReadIsToldWithItsPlaceAndTheRestMayBeTaken() throws IOException {
        var importer = (MappedImporter) new EquipmentImporter().with(office.backlot.contributions());
        byte[] bytes = "Name,Kind,Quantity,Value\nLamp,spaceship,two,1\nLamp 2,prop,-1,x\n"
                .getBytes(StandardCharsets.UTF_8);
        var sheet = Spreadsheet.read(new ByteArrayInputStream(bytes), "list.csv").first();
        MappedIncoming read = importer.read(sheet, importer.suggest(sheet, 0));
        assertEquals(List.of("B2", "C2", "C3", "D3"), read.faults().listed().stream().map(fault -> fault.place())
                .toList());
        assertThrows(UnreadableFile.class, read::sound);
        assertThrows(IllegalStateException.class, () -> office.edit(() -> read.put(office.production)));
        office.edit(() -> read.leavingOut().put(office.production));
        assertEquals(List.of("Lamp", "Lamp 2"), office.book.resources().getAssets().stream().map(Asset::getName)
                .toList());
    }

    @Test
    void placesComeInWithWhatTheyServeAndWhatIsNear() throws IOException {
        read(new PlacesImporter(), """
                Name,Kind,Address,Coordinates,Zone,Sets,Unit base,Hospital,Permits
                The house,location,1 Hill Road,"48.51, -122.61",America/Los_Angeles,kitchen; attic,School yard,Amity General,Filming granted until 2027-03-20; Drone applied
                Amity General,hospital,2 Hill Road,,,,,,
                """);
        Place house = office.book.resources().getPlaces().getFirst();
        assertEquals(List.of(office.element("KITCHEN").getId()), house.getSets());
        assertEquals(PlaceKind.UNIT_BASE, house.getUnitBase().getKind());
        assertEquals("2 Hill Road", house.getHospital().getAddress());
        assertEquals(3, office.book.resources().getPlaces().size());
        assertTrue(new String(written(new PlacesExporter()), StandardCharsets.UTF_8)
                .contains("Filming granted until 2027-03-20; Drone applied"));
    }

    @Test
    void aNameThatIsOnlyWrittenOtherwiseStaysAndNamesNobodyNew() throws IOException {
        read(new VendorsImporter(), "Name,Phone\nTall Order,1\n\"ORDER, Tall\",2\n");
        read(new EquipmentImporter(), "Name,Owner\nCrane,tall-order\n");
        assertEquals(1, office.book.resources().getVendors().size());
        assertEquals("Tall Order", office.book.resources().getVendors().getFirst().getName());
        assertEquals("2", office.book.resources().getVendors().getFirst().getPhone());
        assertSame(office.book.resources().getVendors().getFirst(),
                office.book.resources().getAssets().getFirst().getOwner());
    }

    @Test
    void theFieldsThatAStudioAddsToVendorsComeInAndGoOutWithThem() throws IOException {
        var studio = PlainRegistry.of("org.backlot.resources").with("org.studio", """
                <extension point="org.backlot.resources.kinds">
                  <fields id="org.studio.vendors" of="vendors">
                    <field id="org.studio.vendors.since" name="Supplier since" type="date"/>
                  </fields>
                </extension>""").backlot();
        try (Session session = studio.create(FileStore.create(folder.resolve("b.backlot"), studio.sections()),
                production -> { })) {
            Incoming incoming = new VendorsImporter().with(studio.contributions()).read(new ByteArrayInputStream(
                    "Name,Supplier since\nTall Order,2019-04-01\n".getBytes(StandardCharsets.UTF_8)), "list.csv");
            session.edit("Read", () -> incoming.putInto(session.production()));
            var out = new ByteArrayOutputStream();
            new VendorsExporter().write(session.production(), session.questions(), out);
            assertTrue(out.toString(StandardCharsets.UTF_8).contains("Tall Order,,,,,,,2019-04-01"),
                    out.toString(StandardCharsets.UTF_8));
        }
    }

    @Test
    void theWorkbookHasASheetForEachListAndComesBackWhole() throws IOException {
        read(new PeopleImporter(), PEOPLE);
        read(new VendorsImporter(), "Vendor,Phone,Offers\nTall Order,555-0001,equipment; vehicle\n");
        read(new EquipmentImporter(), "Name,Kind,Kept at\nCondor,equipment,Store / Yard\n");
        read(new PositionsImporter(), "Department,Position,Wanted,Skills\nCamera,Loader,2,Splicing\n");
        byte[] book = written(new WorkbookExporter());
        Office other = new Office(Files.createDirectory(folder.resolve("other")));
        Incoming incoming = new WorkbookImporter().with(other.backlot.contributions())
                .read(new ByteArrayInputStream(book), "all.book.xlsx");
        other.edit(() -> incoming.putInto(other.production));
        assertEquals("2 people, 2 vendors, 1 thing, 2 places, 1 position", incoming.summary());
        assertEquals(2, other.production.getPeople().size());
        assertEquals(List.of("org.backlot.resources.equipment", "org.backlot.resources.vehicle"),
                other.book.resources().getVendors().stream().filter(v -> v.getName().equals("Tall Order")).findFirst()
                        .orElseThrow().getKinds());
        Asset condor = other.book.resources().getAssets().getFirst();
        assertEquals("Store", condor.getHome().getInside().getName());
        assertEquals(2, other.book.resources().getPlaces().size());
        assertEquals(2, other.requirement("Loader").getQuantity());
        assertSame(other.book.resources(), condor.eContainer());
    }
}
