package org.backlot.ui.production;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;
import org.backlot.ui.life.Perspectives;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OfficeTest {

    private static final String ASKED = "Unsaved changes";

    private final Workplace workplace = new Workplace();
    private final Office office = workplace.office();
    @TempDir
    private Path folder;
    private Path file;
    private Path other;

    @BeforeEach
    void make() {
        other = folder.resolve("other.backlot");
        make(other, "Other");
        office.close();
        file = folder.resolve("road.backlot");
        make(file, "Road");
    }

    private void make(Path path, String title) {
        office.create(path, production -> production.setTitle(title));
        workplace.until(() -> office.path().equals(Optional.of(path)));
    }

    @AfterEach
    void leave() {
        workplace.close();
    }

    private void rename(String title) {
        workplace.session().edit("Rename", () -> workplace.session().production().setTitle(title));
    }

    private String saved(Path path) throws IOException {
        try (Session session = workplace.backlot().open(path, FileStore.Access.READ).session()) {
            return session.production().getTitle();
        }
    }

    @Test
    void aFileThatIsNoProductionIsToldAndTheOpenOneStays() throws IOException {
        Path bad = Files.writeString(folder.resolve("bad.backlot"), "hello");
        Session before = workplace.session();
        office.open(bad);
        workplace.until(() -> false);
        assertTrue(workplace.told().getFirst().contains("This is no Backlot production"), workplace.told().toString());
        assertSame(before, workplace.session());
    }

    @Test
    void aFolderThatIsNoProductionIsTold() throws IOException {
        office.open(Files.createDirectory(folder.resolve("pictures")));
        workplace.until(() -> false);
        assertTrue(workplace.told().getFirst().contains("it has no entry org.backlot.core.xmi"),
                workplace.told().toString());
    }

    @Test
    void saveAsOverAnotherFileReplacesItAndGoesOnThere() throws IOException {
        rename("Coast");
        assertTrue(office.saveAs(other));
        assertEquals(Optional.of(other), office.path());
        assertFalse(workplace.session().isDirty());
        assertEquals("Coast", saved(other));
        assertEquals("Road", saved(file));
    }

    @Test
    void saveAsInTheSamePlaceSaves() throws IOException {
        rename("Coast");
        assertTrue(office.saveAs(file), () -> workplace.told().toString());
        assertEquals("Coast", saved(file));
    }

    @Test
    void saveAsThatFailsLeavesTheProductionWhereItWas() {
        rename("Coast");
        assertFalse(office.saveAs(folder.resolve("nowhere").resolve("x.backlot")));
        assertEquals(1, workplace.told().size());
        assertEquals(Optional.of(file), office.path());
        assertTrue(workplace.session().isDirty());
    }

    @Test
    void closingAsksWhatToDoWithUnsavedChanges() throws IOException {
        rename("Coast");
        workplace.answer(ASKED, "Cancel", () -> assertFalse(office.close()));
        assertEquals("Coast", workplace.session().production().getTitle());
        workplace.answer(ASKED, "Save", () -> assertTrue(office.close()));
        assertEquals(Perspectives.START, workplace.perspective());
        assertEquals("Coast", saved(file));
    }

    @Test
    void changesThatAreGivenUpAreNotInTheFile() throws IOException {
        rename("Coast");
        workplace.answer(ASKED, "Don't Save", () -> assertTrue(office.close()));
        assertEquals("Road", saved(file));
    }

    @Test
    void openingAnotherAsksOnceAndBeforeItIsRead() throws IOException {
        rename("Coast");
        workplace.answer(ASKED, "Cancel", () -> office.open(other));
        assertEquals(0, Job.getJobManager().find(Work.FAMILY).length, "nothing is read");
        assertEquals(Optional.of(file), office.path());
        workplace.answer(ASKED, "Don't Save", () -> office.open(other));
        workplace.until(() -> office.path().equals(Optional.of(other)));
        assertEquals("Other", workplace.session().production().getTitle());
        assertEquals("Road", saved(file));
    }

    @Test
    void whatACrashLeftUnsavedIsThereAgainAndSaid() throws IOException {
        rename("Coast");
        Path crashed = Files.createDirectory(folder.resolve("crashed"));
        for (String name : new String[] {"road.backlot", ".road.backlot.journal"}) {
            Files.copy(folder.resolve(name), crashed.resolve(name));
        }
        office.save();
        workplace.answer("road.backlot", "OK", () -> {
            office.open(crashed.resolve("road.backlot"));
            workplace.until(() -> office.path().equals(Optional.of(crashed.resolve("road.backlot"))));
        });
        assertEquals("Coast", workplace.session().production().getTitle());
        assertTrue(workplace.session().isDirty());
        workplace.answer(ASKED, "Save", () -> assertTrue(office.close()));
        assertEquals("Coast", saved(crashed.resolve("road.backlot")));
    }

    @Test
    void aNewProductionThatIsCancelledIsNotWritten() throws Exception {
        Path unwanted = folder.resolve("unwanted.backlot");
        office.make(unwanted, store -> {
            Job.getJobManager().cancel(Work.FAMILY);
            return workplace.backlot().create(store, production -> production.setTitle("Unwanted"));
        });
        Job.getJobManager().join(Work.FAMILY, null);
        assertFalse(Files.exists(unwanted));
        assertFalse(Files.exists(folder.resolve(".unwanted.backlot.lock")));
        assertEquals(Optional.of(file), office.path());
    }

    @Test
    void aFileInAFolderIsAPartOfTheProductionThatIsOpened() {
        Path part = folder.resolve("road").resolve("org.backlot.core.xmi");
        assertEquals(folder.resolve("road"), ChosenProduction.of(part));
        assertEquals(file, ChosenProduction.of(file));
    }
}
