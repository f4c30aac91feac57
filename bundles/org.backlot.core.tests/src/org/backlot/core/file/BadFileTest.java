package org.backlot.core.file;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore.Access;
import org.backlot.core.session.Session;
import org.backlot.core.testing.Mutations;
import org.eclipse.core.runtime.RegistryFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is no production is refused in one sentence, and stays as it is. */
class BadFileTest {

    private static final String CORE = "org.backlot.core.xmi";
    private static final String HEADER = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
            + "<?backlot section=\"org.backlot.core\" format=\"1\"?>\n";

    @TempDir
    Path folder;

    private final Backlot backlot = new Backlot(RegistryFactory.createRegistry(null, null, null), "Ada", problem -> {
        throw new AssertionError(problem.message());
    });

    private String refused(Path path) throws IOException {
        byte[] before = Files.isRegularFile(path) && Files.size(path) < 1 << 20 ? Files.readAllBytes(path) : null;
        var refused = assertThrows(UnreadableFile.class, () -> backlot.open(path, Access.EDIT));
        assertFalse(refused.getMessage().contains("Exception"), refused.getMessage());
        assertFalse(refused.getMessage().contains("\n"), refused.getMessage());
        if (before != null) {
            assertArrayEquals(before, Files.readAllBytes(path));
        }
        return refused.getMessage();
    }

    private Path file(String text) throws IOException {
        return Files.writeString(folder.resolve("bad.backlot"), text);
    }

    private Path zip(String name, String text) throws IOException {
        return zip(Map.of(name, text.getBytes(StandardCharsets.UTF_8)));
    }

    private Path zip(Map<String, byte[]> entries) throws IOException {
        Path path = folder.resolve("bad.backlot");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
                zip.putNextEntry(new ZipEntry(entry.getKey()));
                zip.write(entry.getValue());
                zip.closeEntry();
            }
        }
        return path;
    }

    @Test
    void aMissingFile() throws IOException {
        assertTrue(refused(folder.resolve("none.backlot")).contains("no such file"));
    }

    @Test
    void anEmptyFile() throws IOException {
        assertTrue(refused(file("")).contains("empty"));
    }

    @Test
    void aTextFile() throws IOException {
        assertTrue(refused(file("INT. KITCHEN - DAY")).contains("import it"));
    }

    @Test
    void anEmptyFolder() throws IOException {
        assertTrue(refused(folder).contains("no Backlot production"));
    }

    @Test
    void aZipOfSomethingElse() throws IOException {
        assertTrue(refused(zip("word/document.xml", "<x/>")).contains("no Backlot production"));
    }

    @Test
    void anEntryThatIsNotXml() throws IOException {
        assertTrue(refused(zip(CORE, HEADER + "INT. KITCHEN")).contains("cannot be read"));
    }

    @Test
    void anEntryWithoutItsHeader() throws IOException {
        assertTrue(refused(zip(CORE, "<core/>")).contains("which section"));
    }

    @Test
    void anUnknownModel() throws IOException {
        assertTrue(refused(zip(CORE, HEADER + "<x:Thing xmlns:x=\"urn:x\"/>")).contains("cannot be read"));
    }

    @Test
    void aWrongRoot() throws IOException {
        assertTrue(refused(zip(CORE, HEADER + "<core:Scene xmlns:core=\"urn:backlot:core\" id=\"a\"/>"))
                .contains("no production"));
    }

    @Test
    void aWrongValue() throws IOException {
        assertTrue(refused(zip(CORE, HEADER
                + "<core:Production xmlns:core=\"urn:backlot:core\" id=\"a\" start=\"next Monday\"/>"))
                .contains("cannot be read"));
    }

    @Test
    void twoObjectsOfOneId() throws IOException {
        assertTrue(refused(zip(CORE, HEADER + "<core:Production xmlns:core=\"urn:backlot:core\" id=\"a\">"
                + "<people id=\"b\"/><people id=\"b\"/></core:Production>")).contains("Two objects have the id b"));
    }

    @Test
    void aReferenceThatLeadsNowhereIsNamedWithItsLine() throws IOException {
        var refused = assertThrows(UnreadableFile.class, () -> backlot.open(zip(CORE, HEADER
                + "<core:Production xmlns:core=\"urn:backlot:core\" id=\"a\">\n<elements id=\"b\" person=\"c\"/>\n"
                + "</core:Production>"), Access.EDIT));
        assertTrue(refused.getMessage().contains("the person of Element b is c, which is not there"),
                refused.getMessage());
        assertEquals(4, refused.line());
    }

    @Test
    void aFeatureThatTheModelDoesNotHave() throws IOException {
        assertTrue(refused(zip(CORE, HEADER
                + "<core:Production xmlns:core=\"urn:backlot:core\" id=\"a\" colour=\"red\"/>")).contains("no colour"));
    }

    @Test
    void elementsNestedWithoutEnd() throws IOException {
        assertTrue(refused(zip(CORE, HEADER + "<core:Production xmlns:core=\"urn:backlot:core\" id=\"a\">"
                + "<script><scenes>".repeat(100_000))).contains("cannot be read"));
    }

    @Test
    void wrongEncoding() throws IOException {
        assertTrue(refused(zip(Map.of(CORE, (HEADER
                + "<core:Production xmlns:core=\"urn:backlot:core\" id=\"a\" title=\"Zażółć\"/>")
                .getBytes("ISO-8859-2")))).contains("cannot be read"));
    }

    @Test
    void anXmlBomb() throws IOException {
        var bomb = new StringBuilder("<!DOCTYPE x [<!ENTITY a0 \"ha\">");
        for (int i = 1; i < 40; i++) {
            bomb.append("<!ENTITY a").append(i).append(" \"&a").append(i - 1).append(";&a")
                    .append(i - 1).append(";\">");
        }
        assertTrue(refused(zip(CORE, HEADER + bomb + "]><x>&a39;</x>")).contains("cannot be read"));
    }

    @Test
    void anExternalEntityIsNotRead() throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "SECRET");
        String message = refused(zip(CORE, HEADER + "<!DOCTYPE x [<!ENTITY s SYSTEM \"" + secret.toUri()
                + "\">]><core:Production xmlns:core=\"urn:backlot:core\" id=\"a\" title=\"&s;\"/>"));
        assertFalse(message.contains("SECRET"));
    }

    @Test
    void anEntryThatLeadsOut() throws IOException {
        for (String name : new String[] {"../evil.xmi", "a/../../evil", "/etc/passwd", "a\\..\\b", "C:/x"}) {
            Map<String, byte[]> entries = new LinkedHashMap<>();
            entries.put(CORE, "x".getBytes(StandardCharsets.UTF_8));
            entries.put(name, "x".getBytes(StandardCharsets.UTF_8));
            assertTrue(refused(zip(entries)).contains("leads out"), name);
        }
    }

    @Test
    void aZipThatGrowsWithoutEnd() throws IOException {
        Path path = folder.resolve("bomb.backlot");
        try (var zip = new ZipOutputStream(Files.newOutputStream(path))) {
            zip.putNextEntry(new ZipEntry(CORE));
            byte[] zeros = new byte[1 << 20];
            for (int i = 0; i < 600; i++) {
                zip.write(zeros);
            }
            zip.closeEntry();
        }
        assertTrue(refused(path).contains("512 MiB"));
    }

    @Test
    void twoGigabytesOfZeros() throws IOException {
        Path path = folder.resolve("zeros.backlot");
        try (OutputStream out = Files.newOutputStream(path)) {
            out.write(0);
        }
        try (var file = new RandomAccessFile(path.toFile(), "rw")) {
            file.setLength(2L << 30);
        }
        assertTrue(refused(path).contains("no Backlot production"));
    }

    @Test
    void aPrefixThatXmlKeepsForItself() throws IOException {
        assertTrue(refused(zip(CORE, HEADER + "<core:Production xmlns:core=\"urn:backlot:core\" xmlns:xml=\"urn:x\" "
                + "id=\"a\"/>")).contains("prefix 'xml'"));
    }

    @Test
    void anEntryThatWasDamagedAnywhere() throws IOException {
        Path whole = Files.createDirectory(folder.resolve("whole.backlot"));
        try (Session session = backlot.create(FileStore.create(whole, backlot.sections()), FileStoreTest::fill)) {
            session.save();
        }
        Path damaged = Files.createDirectory(folder.resolve("damaged.backlot"));
        Mutations.read(Files.readAllBytes(whole.resolve(CORE)), 3000, in -> {
            Files.write(damaged.resolve(CORE), in.readAllBytes());
            backlot.open(damaged, Access.READ).session().close();
        });
    }

    @Test
    void aProductionThatWasCutOffAnywhere() throws IOException {
        Path path = folder.resolve("whole.backlot");
        try (Session session = backlot.create(FileStore.create(path, backlot.sections()), FileStoreTest::fill)) {
            session.save();
        }
        byte[] whole = Files.readAllBytes(path);
        for (int length = 0; length < whole.length; length += 97) {
            Path part = Files.write(folder.resolve("part.backlot"), Arrays.copyOf(whole, length));
            refused(part);
        }
    }
}
