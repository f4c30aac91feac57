package org.backlot.core.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipFile;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore.Access;
import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.model.Attachment;
import org.backlot.core.question.KeptAnswers;
import org.backlot.core.session.Attachments;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AttachmentsTest {

    private static final byte[] PICTURE = "a picture, as far as anybody can tell".getBytes();

    @TempDir
    Path folder;

    private final Backlot backlot = PlainRegistry.of().backlot();
    private Path path;

    @BeforeEach
    void place() {
        path = folder.resolve("film.backlot");
    }

    private Session create() throws IOException {
        return backlot.create(FileStore.create(path, backlot.sections()), FileStoreTest::fill);
    }

    private Session open() throws IOException {
        return backlot.open(path, Access.EDIT).session();
    }

    private static Attachment attach(Session session, byte[] bytes) throws IOException {
        return session.attachments().attach(session.production().getElements().getFirst(), "gun.jpg", "image/jpeg",
                new ByteArrayInputStream(bytes));
    }

    private static Attachment first(Session session) {
        return session.production().getAttachments().getFirst();
    }

    private List<String> beside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileIsReadBackFromZipAndFolder(boolean plain) throws IOException {
        if (plain) {
            Files.createDirectory(path);
        }
        try (Session session = create()) {
            attach(session, PICTURE);
            attach(session, PICTURE);
            assertArrayEquals(PICTURE, session.attachments().content(first(session)));
            session.save();
        }
        assertEquals(List.of("film.backlot"), beside());
        try (Session session = open()) {
            assertEquals(2, session.attachments().of(session.production().getElements().getFirst()).size());
            assertEquals(PICTURE.length, first(session).getSize());
            assertArrayEquals(PICTURE, session.attachments().content(first(session)));
            session.edit("Title", () -> session.production().setTitle("Other"));
            session.save();
            assertArrayEquals(PICTURE, session.attachments().content(first(session)));
        }
        try (Session session = backlot.open(path, Access.READ).session()) {
            assertArrayEquals(PICTURE, session.attachments().content(first(session)));
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aRemovedFileLeavesWithTheSaveAndAnUndoBringsItBack(boolean plain) throws IOException {
        if (plain) {
            Files.createDirectory(path);
        }
        try (Session session = create()) {
            attach(session, PICTURE);
            session.save();
            byte[] before = plain ? null : Files.readAllBytes(path);
            session.edit("Remove", () -> session.delete(first(session)));
            session.save();
            assertFalse(isKept(plain));
            session.undo();
            assertArrayEquals(PICTURE, session.attachments().content(first(session)));
            session.save();
            assertTrue(isKept(plain));
            if (!plain) {
                assertArrayEquals(before, Files.readAllBytes(path));
            }
        }
        try (Session session = open()) {
            assertArrayEquals(PICTURE, session.attachments().content(first(session)));
        }
    }

    private boolean isKept(boolean plain) throws IOException {
        if (plain) {
            try (Stream<Path> all = Files.walk(path)) {
                return all.anyMatch(file -> Files.isRegularFile(file) && file.toString().contains("attachments"));
            }
        }
        try (ZipFile zip = new ZipFile(path.toFile())) {
            return zip.stream().anyMatch(entry -> entry.getName().startsWith("attachments/"));
        }
    }

    @Test
    void aFileThatWasNotSavedIsThereAfterACrash() throws IOException {
        try (Session session = create()) {
            session.save();
        }
        Session crashed = open();
        attach(crashed, PICTURE);
        ((FileStore) crashed.store()).abandon();
        try (Session session = open()) {
            assertArrayEquals(PICTURE, session.attachments().content(first(session)));
            session.save();
        }
        try (Session session = open()) {
            assertArrayEquals(PICTURE, session.attachments().content(first(session)));
        }
        assertEquals(List.of("film.backlot", "film.backlot.versions"), beside());
    }

    @Test
    void anotherPlaceGetsTheFilesAndWhatNoPlugInKnows() throws IOException {
        Files.createDirectory(path);
        try (Session session = create()) {
            attach(session, PICTURE);
            session.save();
        }
        Files.writeString(path.resolve("notes.txt"), "kept");
        Files.createDirectories(path.resolve("attachments"));
        Files.writeString(path.resolve("attachments/of-another-program.bin"), "kept, too");
        Path other = folder.resolve("other.backlot");
        try (Session session = open()) {
            session.edit("Remove", () -> session.delete(first(session)));
            session.saveTo(FileStore.replace(other, backlot.sections()));
            session.undo();
            assertArrayEquals(PICTURE, session.attachments().content(first(session)));
            session.save();
        }
        path = other;
        try (Session session = open(); ZipFile zip = new ZipFile(other.toFile())) {
            assertArrayEquals(PICTURE, session.attachments().content(first(session)));
            assertEquals("kept", new String(zip.getInputStream(zip.getEntry("notes.txt")).readAllBytes()));
            assertTrue(zip.getEntry("attachments/of-another-program.bin") != null);
        }
    }

    @Test
    void aFileThatIsNotThereIsAFindingAndTheRestOpens() throws IOException {
        Files.createDirectory(path);
        try (Session session = create()) {
            attach(session, PICTURE);
            session.save();
            assertEquals(List.of(), faults(session));
        }
        Path file = path.resolve("attachments");
        try (Stream<Path> files = Files.list(file)) {
            Files.delete(files.findFirst().orElseThrow());
        }
        try (Session session = open()) {
            assertEquals(1, faults(session).size());
            assertEquals(1, faults(new Checks(session.contributions())
                    .run(session.snapshot(), session.questions(new KeptAnswers()))).size(), "on a copy, too");
            var e = assertThrows(UnreadableFile.class, () -> session.attachments().content(first(session)));
            assertTrue(e.getMessage().contains("not in the production"), e.getMessage());
            attach(session, PICTURE);
            assertEquals(List.of(), faults(session), "attached again, the same bytes serve both");
        }
    }

    private static List<String> faults(Session session) {
        return faults(session.findings());
    }

    private static List<String> faults(List<Finding> findings) {
        return findings.stream().filter(f -> f.check().equals(AttachmentWithoutFile.class.getName()))
                .map(f -> f.message()).toList();
    }

    @Test
    void aFileThatIsNotWhatWasAttachedIsRefused() throws IOException {
        Files.createDirectory(path);
        try (Session session = create()) {
            attach(session, PICTURE);
            session.save();
        }
        try (Stream<Path> files = Files.list(path.resolve("attachments"))) {
            Files.writeString(files.findFirst().orElseThrow(), "something else");
        }
        try (Session session = open()) {
            var e = assertThrows(UnreadableFile.class, () -> session.attachments().content(first(session)));
            assertTrue(e.getMessage().contains("damaged"), e.getMessage());
        }
    }

    @Test
    void aFileBeyondTheLargestIsRefusedAndNothingChanges() throws IOException {
        try (Session session = create()) {
            var e = assertThrows(UnreadableFile.class, () -> session.attachments().attach(session.production(),
                    "film.mov", "video/quicktime", new Endless()));
            assertTrue(e.getMessage().contains("100 MiB"), e.getMessage());
            assertTrue(session.production().getAttachments().isEmpty());
            assertFalse(beside().contains(".film.backlot.attachments"));
            assertEquals(100 << 20, Attachments.LARGEST);
        }
    }

    /** More bytes than anybody keeps. */
    private static final class Endless extends InputStream {

        @Override
        public int read() {
            return 0;
        }

        @Override
        public int read(byte[] into, int from, int length) {
            Arrays.fill(into, from, from + length, (byte) 0);
            return length;
        }
    }

    @Test
    void whatIsOpenForReadingTakesNoFiles() throws IOException {
        try (Session session = create()) {
            session.save();
        }
        try (Session session = backlot.open(path, Access.READ).session()) {
            assertThrows(IOException.class, () -> attach(session, PICTURE));
        }
        assertEquals(List.of("film.backlot"), beside());
    }
}
