package org.backlot.resources.library;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Consumer;

import org.backlot.core.SavedProduction;
import org.backlot.core.file.FileStore;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.Office;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.book.Entry;
import org.backlot.resources.book.Profiles;
import org.backlot.resources.library.LibraryChange.State;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Library;
import org.backlot.resources.model.Profile;
import org.backlot.resources.model.ResourcesFactory;
import org.backlot.resources.model.Vendor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LendingTest {

    @TempDir
    Path folder;
    private Office office;
    private LibraryFiles files;
    private Path path;

    /** With a vendor, a crane with a remote head, and a grip with a skill and what is nobody's business. */
    @BeforeEach
    void open() throws IOException {
        office = new Office(folder);
        files = new LibraryFiles(office.backlot);
        path = folder.resolve("studio.backlot");
        files.make(path, "Studio");
        there(production -> {
            ResourceBook book = ResourceBook.of(production).orElseThrow();
            Vendor vendor = book.vendor("Tall Order");
            vendor.setPhone("555-0204");
            Asset head = asset(book, "Remote head");
            Asset crane = asset(book, "Crane 24 ft");
            crane.setOwner(vendor);
            crane.getAccessories().add(head);
            Person tom = CoreFactory.eINSTANCE.createPerson();
            Ids.of(tom);
            tom.setName("Tom Delaney");
            tom.setDepartment("Grip");
            production.getPeople().add(tom);
            Profile profile = Profiles.of(production).make(tom);
            profile.getSkills().add("Rigging");
            profile.setPay("Payroll");
            profile.setMedical("Bees");
        });
    }

    private static Asset asset(ResourceBook book, String name) {
        Asset asset = ResourcesFactory.eINSTANCE.createAsset();
        Ids.of(asset);
        asset.setName(name);
        asset.setKind("org.backlot.resources.equipment");
        book.resources().getAssets().add(asset);
        return asset;
    }

    /** Somebody works in the library. */
    private void there(Consumer<Production> work) throws IOException {
        try (Session session = office.backlot.open(path, FileStore.Access.EDIT).session()) {
            session.edit("Work", () -> work.accept(session.production()));
            session.save();
        }
    }

    private Library library() {
        return office.book.resources().getLibraries().getFirst();
    }

    private void link(String... names) throws IOException {
        SavedProduction there = files.read(path);
        office.edit(() -> {
            Library library = Lending.library(office.production, "Studio", path.toString());
            var lending = new Lending(office.production, library, there);
            lending.link(lending.available().stream().filter(e -> List.of(names).contains(Entry.name(e))).toList());
        });
    }

    private List<LibraryChange> changes() throws IOException {
        return new Lending(office.production, library(), files.read(path)).changes();
    }

    private void settle(boolean take) throws IOException {
        var lending = new Lending(office.production, library(), files.read(path));
        List<LibraryChange> changes = lending.changes();
        office.edit(() -> {
            if (take) {
                lending.take(changes);
            } else {
                lending.leave(changes);
            }
        });
    }

    private Identified entry(String name) {
        return Entry.all(office.production).stream().filter(entry -> Entry.name(entry).equals(name)).findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsLinkedComesWithWhatItNamesInOneStepAndNeedsNoLibraryToBeOpened() throws IOException {
        link("Crane 24 ft");
        Asset crane = (Asset) entry("Crane 24 ft");
        assertEquals("555-0204", crane.getOwner().getPhone());
        assertEquals(List.of("Remote head"), crane.getAccessories().stream().map(Asset::getName).toList());
        assertEquals(List.of(), changes());
        office.session.save();
        office.session.close();
        Files.delete(path);
        try (Session again = office.backlot.open(folder.resolve("a.backlot"), FileStore.Access.READ).session()) {
            assertEquals(2, ResourceBook.of(again.production()).orElseThrow().resources().getAssets().size());
            assertTrue(again.findings().stream().anyMatch(finding -> finding.check().equals(
                    LibraryMissing.class.getName()) && finding.message().contains(path.toString())));
        }
    }

    @Test
    void undoTakesTheLinkingBackAsOneStep() throws IOException {
        int entries = Entry.all(office.production).size();
        link("Crane 24 ft", "Tom Delaney");
        office.session.undo();
        assertEquals(entries, Entry.all(office.production).size());
        assertEquals(List.of(), office.book.resources().getLibraries());
    }

    @Test
    void payAndHealthStayWhereTheyAre() throws IOException {
        link("Tom Delaney");
        Person tom = (Person) entry("Tom Delaney");
        Profile profile = Profiles.of(office.production).of(tom).orElseThrow();
        assertEquals("Grip", tom.getDepartment());
        assertEquals(List.of("Rigging"), profile.getSkills());
        assertNull(profile.getPay());
        assertNull(profile.getMedical());
        office.edit(() -> {
            profile.setPay("Our payroll");
            tom.setDepartment("Electric");
        });
        assertEquals(List.of(), changes());
    }

    @Test
    void whatIsNewerThereIsTakenOverOrLeftAndThenNotToldAgain() throws IOException {
        link("Tall Order", "Tom Delaney");
        there(production -> {
            ResourceBook.of(production).orElseThrow().vendor("Tall Order").setPhone("555-0999");
            Profiles.of(production).of(production.getPeople().getFirst()).orElseThrow().getSkills().add("Welding");
        });
        assertEquals(List.of("Tom Delaney NEWER_THERE", "Tall Order NEWER_THERE"), changes().stream()
                .map(change -> Entry.name(change.here()) + " " + change.state()).toList());
        assertEquals(List.of(new LibraryChange.Difference("Phone", "555-0204", "555-0999")),
                changes().getLast().values());
        settle(true);
        assertEquals("555-0999", ((Vendor) entry("Tall Order")).getPhone());
        assertEquals(List.of(), changes());
        there(production -> ResourceBook.of(production).orElseThrow().vendor("Tall Order").setPhone("555-0777"));
        settle(false);
        assertEquals("555-0999", ((Vendor) entry("Tall Order")).getPhone());
        assertEquals(List.of(State.CHANGED_HERE), changes().stream().map(LibraryChange::state).toList());
    }

    @Test
    void whatWasChangedHereAndThereIsToldAsSuchAndWhatIsGoneThereStaysHere() throws IOException {
        link("Tall Order", "Tom Delaney");
        office.edit(() -> ((Vendor) entry("Tall Order")).setPhone("1"));
        assertEquals(List.of(State.CHANGED_HERE), changes().stream().map(LibraryChange::state).toList());
        there(production -> {
            ResourceBook.of(production).orElseThrow().vendor("Tall Order").setPhone("2");
            production.getPeople().clear();
            ResourceBook.of(production).orElseThrow().resources().getProfiles().clear();
        });
        assertEquals(List.of(State.GONE_THERE, State.CHANGED_IN_BOTH), changes().stream().map(LibraryChange::state)
                .toList());
        settle(true);
        assertEquals("2", ((Vendor) entry("Tall Order")).getPhone());
        assertEquals("Tom Delaney", Entry.name(entry("Tom Delaney")));
        assertEquals(List.of(), changes());
    }

    @Test
    void anEntryOfTheSameNameHereIsLinkedAndKeepsWhatOnlyItSays() throws IOException {
        office.edit(() -> office.book.vendor("TALL ORDER").setEmail("desk@tall.example"));
        link("Tall Order");
        assertEquals(1, office.book.resources().getVendors().size());
        Vendor vendor = office.book.resources().getVendors().getFirst();
        assertEquals("desk@tall.example", vendor.getEmail());
        assertEquals("555-0204", vendor.getPhone());
        assertEquals(List.of(State.CHANGED_HERE), changes().stream().map(LibraryChange::state).toList());
    }

    @Test
    void puttingWritesTheLibraryThroughItsOwnLockAndLinksWhatWasPut() throws IOException {
        Asset jib = asset(office, "Jib");
        office.edit(() -> jib.setOwner(office.book.vendor("Jibs & Co")));
        put(jib);
        ResourceBook book = ResourceBook.of(files.read(path).production()).orElseThrow();
        Asset put = book.resources().getAssets().getLast();
        assertEquals("Jib", put.getName());
        assertNotSame(jib, put);
        assertEquals("Jibs & Co", put.getOwner().getName());
        assertEquals(put.getId(), jib.getLink().getObject());
        assertEquals(List.of(), changes());
        office.edit(() -> jib.setCode("J-1"));
        put(jib);
        assertEquals(List.of(), changes());
        office.edit(() -> office.book.vendor("Tall Order").setPhone("x"));
        assertThrows(IllegalArgumentException.class, () -> put(office.book.vendor("Tall Order")));
    }

    /** As on the screen: from a copy, and the production learns of it after that. */
    private void put(Identified entry) throws IOException {
        Shelved shelved = files.put(office.session.snapshot(), path, List.of(entry.getId()), () -> { });
        office.edit(() -> shelved.link(office.production));
    }

    private static Asset asset(Office office, String name) {
        var made = new Asset[1];
        office.edit(() -> made[0] = asset(office.book, name));
        return made[0];
    }

    @Test
    void aLibraryThatIsOpenElsewhereIsNotWrittenAndNothingChangesHere() throws IOException {
        Asset jib = asset(office, "Jib");
        try (Session open = office.backlot.open(path, FileStore.Access.EDIT).session()) {
            assertTrue(open.store().readOnly().isEmpty());
            assertThrows(Exception.class, () -> put(jib));
        }
        assertNull(jib.getLink());
        assertThrows(UnreadableFile.class, () -> files.make(path, "Twice"));
    }

    @Test
    void aLibraryThatIsGoneOrDamagedIsToldByItsPath() throws IOException {
        Path gone = folder.resolve("gone.backlot");
        UnreadableFile told = assertThrows(UnreadableFile.class, () -> files.read(gone));
        assertEquals(gone.toString(), told.file());
        assertTrue(told.getMessage().contains("What is linked stays"), told.getMessage());
        Path damaged = Files.writeString(folder.resolve("damaged.backlot"), "no library");
        assertTrue(assertThrows(UnreadableFile.class, () -> files.read(damaged)).file()
                .contains("damaged.backlot"));
    }

    @Test
    void whoStopsBeforeALibraryIsWrittenLeavesItAsItWas() throws IOException {
        Asset jib = asset(office, "Jib");
        byte[] before = Files.readAllBytes(path);
        assertThrows(CancellationException.class, () -> files.put(office.session.snapshot(), path,
                List.of(jib.getId()), () -> {
                    throw new CancellationException();
                }));
        assertArrayEquals(before, Files.readAllBytes(path));
    }

    @Test
    void aLibraryThatWasSavedSinceItWasReadIsTold() throws IOException {
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().minusSeconds(60)));
        link("Tall Order");
        office.edit(() -> office.production.setTitle("a"));
        assertEquals(List.of(), office.findings(LibraryNewer.class));
        Files.setLastModifiedTime(path, FileTime.from(Instant.now().plusSeconds(60)));
        office.edit(() -> office.production.setTitle("b"));
        assertEquals(1, office.findings(LibraryNewer.class).size());
        assertFalse(office.findings(LibraryNewer.class).getFirst().message().isBlank());
    }
}
