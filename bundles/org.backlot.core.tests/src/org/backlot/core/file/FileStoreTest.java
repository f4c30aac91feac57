package org.backlot.core.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore.Access;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileStoreTest {

    @TempDir
    Path folder;

    private final Backlot backlot = new Backlot(RegistryFactory.createRegistry(null, null, null), "Ada", problem -> {
        throw new AssertionError(problem.message());
    });

    static void fill(Production production) {
        production.setTitle("Zażółć & <Ω> \"quoted\"\n\ttabbed");
        production.setScript(CoreFactory.eINSTANCE.createScript());
        for (int i = 1; i <= 40; i++) {
            Element element = CoreFactory.eINSTANCE.createElement();
            element.setCategory("test");
            element.setName("ELEMENT " + i);
            Scene scene = CoreFactory.eINSTANCE.createScene();
            scene.setNumber(Integer.toString(i));
            scene.getElements().add(element);
            scene.setSet(element);
            Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
            paragraph.setText("Line one\nLine two of scene " + i);
            scene.getParagraphs().add(paragraph);
            production.getScript().getScenes().add(scene);
            production.getElements().add(element);
        }
    }

    private Path saved(String name) throws IOException {
        Path path = folder.resolve(name);
        try (Session session = backlot.create(FileStore.create(path, backlot.sections()), FileStoreTest::fill)) {
            session.save();
        }
        return path;
    }

    private Session edit(Path path) throws IOException {
        return backlot.open(path, Access.EDIT).session();
    }

    @Test
    void whatWasSavedIsReadBack() throws IOException {
        for (Path path : List.of(saved("zip.backlot"), saved(folderOf("plain.backlot")))) {
            Session first = edit(path);
            Production before = EcoreUtil.copy(first.production());
            first.edit("Change", () -> first.production().setCompany("Company"));
            first.save();
            first.close();
            try (Session again = edit(path)) {
                assertEquals("Company", again.production().getCompany());
                assertEquals(before.getTitle(), again.production().getTitle());
                again.edit("Back", () -> again.production().setCompany(null));
                assertTrue(EcoreUtil.equals(before, again.production()));
            }
        }
    }

    private String folderOf(String name) throws IOException {
        Files.createDirectory(folder.resolve(name));
        return name;
    }

    @Test
    void twoSavesOfTheSameStateAreTheSameBytes() throws IOException {
        Path path = saved("same.backlot");
        byte[] first = Files.readAllBytes(path);
        try (Session session = edit(path)) {
            session.edit("There", () -> session.production().setTitle("Other"));
            session.save();
            assertFalse(Arrays.equals(first, Files.readAllBytes(path)));
            session.undo();
            session.save();
        }
        assertArrayEquals(first, Files.readAllBytes(path));
    }

    @Test
    void editsThatWereNotSavedAreRecoveredAfterACrash() throws IOException {
        Path path = saved("crash.backlot");
        Path crashed = crash(path, session -> {
            session.edit("One", () -> session.production().setTitle("One"));
            session.edit("Delete", () -> session.delete(session.production().getElements().get(3)));
        });
        Backlot.Opened opened = backlot.open(crashed, Access.EDIT);
        try (Session session = opened.session()) {
            assertEquals("One", session.production().getTitle());
            assertEquals(39, session.production().getElements().size());
            assertTrue(session.isDirty());
            assertTrue(opened.notes().get(0).startsWith("2 unsaved changes were recovered"), opened.notes().toString());
        }
        try (Session session = edit(crashed)) {
            assertFalse(session.production().getTitle().equals("One"),
                    "a person who closes without saving forgets them");
        }
    }

    @Test
    void aSecondCrashBeforeTheFirstSaveLosesNothingEither() throws IOException {
        Path once = crash(saved("twice.backlot"), s -> s.edit("One", () -> s.production().setCompany("One")));
        Path twice = crash(once, s -> s.edit("Two", () -> s.production().setTitle("Two")));
        try (Session session = edit(twice)) {
            assertEquals("One", session.production().getCompany());
            assertEquals("Two", session.production().getTitle());
        }
    }

    /** Copies the file and its journal while it is open, which is what a crash leaves. */
    private Path crash(Path path, Consumer<Session> work) throws IOException {
        Path copy = folder.resolve("copy of " + path.getFileName());
        try (Session session = edit(path)) {
            work.accept(session);
            Files.copy(path, copy);
            Files.copy(path.resolveSibling("." + path.getFileName() + ".journal"),
                    copy.resolveSibling("." + copy.getFileName() + ".journal"));
        }
        return copy;
    }

    @Test
    void aJournalOfAnotherVersionOfTheFileIsPutAside() throws IOException {
        Path crashed = crash(saved("stray.backlot"), s -> s.edit("One", () -> s.production().setTitle("One")));
        Files.copy(saved("different.backlot"), crashed, StandardCopyOption.REPLACE_EXISTING);
        Backlot.Opened opened = backlot.open(crashed, Access.EDIT);
        try (Session session = opened.session()) {
            assertFalse(session.production().getTitle().equals("One"));
            assertTrue(opened.notes().get(0).contains(".stray"), opened.notes().toString());
        }
        try (Stream<Path> files = Files.list(folder)) {
            assertTrue(files.anyMatch(f -> f.toString().endsWith(".journal.stray")));
        }
    }

    @Test
    void whoComesSecondMayOnlyRead() throws IOException {
        Path path = saved("shared.backlot");
        try (Session first = edit(path)) {
            Backlot.Opened second = backlot.open(path, Access.EDIT);
            assertTrue(second.session().store().readOnly().orElse("").contains("open elsewhere"));
            assertTrue(second.notes().get(0).startsWith("Read-only"), second.notes().toString());
            assertThrows(IOException.class, second.session()::save);
            second.session().close();
            first.edit("Still mine", () -> first.production().setTitle("Mine"));
            first.save();
        }
        try (Session third = edit(path)) {
            assertEquals("Mine", third.production().getTitle());
        }
    }

    @Test
    void theLastGoodVersionsAreKept() throws IOException {
        Path path = saved("kept.backlot");
        byte[] first = Files.readAllBytes(path);
        try (Session session = edit(path)) {
            session.edit("Title", () -> session.production().setTitle("Second"));
            session.save();
        }
        List<Path> versions;
        try (Stream<Path> files = Files.list(folder.resolve("kept.backlot.versions"))) {
            versions = files.toList();
        }
        assertEquals(1, versions.size());
        assertArrayEquals(first, Files.readAllBytes(versions.get(0)));
    }

    @Test
    void aSaveThatFailsLeavesTheOldFile() throws IOException {
        Path path = saved("full.backlot");
        byte[] before = Files.readAllBytes(path);
        assertThrows(IOException.class, () -> AtomicFile.write(path, out -> {
            out.write(new byte[100_000]);
            throw new IOException("No space left on device");
        }));
        assertArrayEquals(before, Files.readAllBytes(path));
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(List.of("full.backlot"), files.map(f -> f.getFileName().toString()).toList());
        }
    }

    @Test
    void aNewProductionNeverOverwrites() throws IOException {
        Path path = saved("taken.backlot");
        var refused = assertThrows(UnreadableFile.class, () -> FileStore.create(path, backlot.sections()));
        assertTrue(refused.getMessage().contains("another name"));
    }

    @Test
    void aFolderKeepsOnlyWhatChangedAndFinishesASaveThatWasCutOff() throws IOException {
        Path path = saved(folderOf("git.backlot"));
        Path entry = path.resolve("org.backlot.core.xmi");
        String content = Files.readString(entry);
        Files.createDirectories(path.resolve(".saving"));
        Files.writeString(path.resolve(".saving/org.backlot.core.xmi"), "<half of");
        try (Session session = edit(path)) {
            assertFalse(Files.exists(path.resolve(".saving")), "an incomplete save is dropped");
        }
        Files.createDirectories(path.resolve(".saving"));
        Files.writeString(path.resolve(".saving/org.backlot.core.xmi"), content.replace("ELEMENT 7", "MOVED 7"));
        Files.writeString(path.resolve(".saved"), "");
        try (Session session = edit(path)) {
            assertEquals("MOVED 7", session.production().getElements().get(6).getName());
            assertFalse(Files.exists(path.resolve(".saved")));
        }
    }
}
