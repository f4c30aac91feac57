package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Bad input, through every section and format: exit 2, one line that says what and where, and nothing is changed. */
class BadInputTest {

    private static final String HEADING = "<Content><Paragraph Type=\"Scene Heading\"><Text>INT. HUT - DAY";

    @TempDir
    Path folder;

    private Typed typed;
    private byte[] before;

    @BeforeEach
    void start() throws IOException {
        typed = Typed.everything(folder);
        typed.write("road.fountain", "Title: The Salt Road\n\nINT. HUT - DAY\n\nWren waits.\n");
        assertEquals(0, typed.run("new", "road.backlot", "--script", "road.fountain", "--start", "2027-03-01"),
                typed.err());
        before = Files.readAllBytes(folder.resolve("road.backlot"));
    }

    private void refused(String says, String... words) throws IOException {
        assertEquals(2, typed.run(words), typed.err());
        assertEquals("", typed.out());
        assertEquals(1, typed.err().lines().count(), typed.err());
        assertTrue(typed.err().contains(says), typed.err());
        assertFalse(typed.err().contains("Exception") || typed.err().contains("warning"), typed.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("road.backlot")));
        assertFalse(Files.exists(folder.resolve("o.backlot")), "a production is left behind");
    }

    private void bytes(String name, String latin) throws IOException {
        Files.write(folder.resolve(name), latin.getBytes(StandardCharsets.ISO_8859_1));
    }

    @Test
    void aScriptThatIsDamagedIsNamedWithItsLine() throws IOException {
        bytes("not.fdx", "hello");
        refused("not.fdx:1: It is damaged or not XML", "new", "o.backlot", "--script", "not.fdx");
        bytes("cut.fdx", "<?xml version=\"1.0\"?>\n<FinalDraft DocumentType=\"Script\">\n" + HEADING);
        refused("cut.fdx:3: It is damaged", "import", "road.backlot", "cut.fdx");
        bytes("latin.fdx", "<?xml version=\"1.0\" encoding=\"UTF-8\"?><FinalDraft>" + HEADING
                + "\u00e9</Text></Paragraph></Content></FinalDraft>");
        refused("latin.fdx:1: Its characters are not in the encoding", "import", "road.backlot", "latin.fdx");
        bytes("latin.fountain", "Title: X\n\nINT. CAF\u00c9 - DAY\n");
        refused("latin.fountain:3: It is not text in UTF-8", "import", "road.backlot", "latin.fountain");
    }

    @Test
    void whatIsEmptyOrAFolderOrGoneIsSaid() throws IOException {
        bytes("empty.fdx", "");
        refused("empty.fdx:1: ", "new", "o.backlot", "--script", "empty.fdx");
        bytes("empty.fountain", "");
        refused("empty.fountain: It is empty", "new", "o.backlot", "--script", "empty.fountain");
        bytes("empty.backlot", "");
        refused("empty.backlot: ", "show", "empty.backlot", "scenes");
        Files.createDirectory(folder.resolve("folder.fdx"));
        refused("folder.fdx: This is no file", "new", "o.backlot", "--script", "folder.fdx");
        refused("gone.fdx: There is no such file", "new", "o.backlot", "--script", "gone.fdx");
    }

    @Test
    void entitiesAreNeverFollowed() throws IOException {
        String end = "</Text></Paragraph></Content></FinalDraft>";
        String start = "<FinalDraft><Content><Paragraph Type=\"Scene Heading\"><Text>";
        bytes("bomb.fdx", "<?xml version=\"1.0\"?>\n<!DOCTYPE l [<!ENTITY a \"aaaaaaaaaa\">"
                + "<!ENTITY b \"&a;&a;&a;&a;\">]>" + start + "&b;" + end);
        refused("It declares or uses XML entities", "import", "road.backlot", "bomb.fdx");
        bytes("secret.fdx", "<?xml version=\"1.0\"?>\n<!DOCTYPE l [<!ENTITY a SYSTEM \"road.fountain\">]>"
                + start + "&a;" + end);
        refused("It declares or uses XML entities", "import", "road.backlot", "secret.fdx");
    }

    @ParameterizedTest
    @ValueSource(strings = {"zeros.fdx", "zeros.fountain", "zeros.people.csv", "zeros.board.csv",
        "zeros.resources.csv"})
    void aHugeFileIsRefusedWithoutBeingRead(String name) throws IOException {
        zeros(name);
        refused(name, "import", "road.backlot", name);
    }

    @Test
    void aHugeFileIsNoProduction() throws IOException {
        zeros("zeros.backlot");
        refused("zeros.backlot: This is no Backlot production", "show", "zeros.backlot", "scenes");
    }

    /** Two gigabytes that take no place on the disk. */
    private void zeros(String name) throws IOException {
        try (var file = new RandomAccessFile(folder.resolve(name).toFile(), "rw")) {
            file.setLength(2L << 30);
        }
    }

    @Test
    void anEntryThatLeadsOutOfTheProductionIsRefused() throws IOException {
        try (var zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("slip.backlot")))) {
            zip.putNextEntry(new ZipEntry("../evil.xmi"));
            zip.write(1);
        }
        refused("an entry named \"../evil.xmi\", which leads out", "show", "slip.backlot", "scenes");
        assertFalse(Files.exists(folder.resolveSibling("evil.xmi")));
    }

    @Test
    void aDamagedEntryIsNamedWithItsProductionAndItsLine() throws IOException {
        Files.createDirectory(folder.resolve("plain"));
        assertEquals(0, typed.run("new", "plain", "--script", "road.fountain"), typed.err());
        Path entry = folder.resolve("plain/org.backlot.budget.xmi");
        String whole = Files.readString(entry);
        Files.writeString(entry, whole.substring(0, whole.length() / 2));
        refused("plain/org.backlot.budget.xmi:", "show", "plain", "scenes");
    }

    @Test
    void whatCannotBeWrittenNamesTheTarget() throws IOException {
        refused("o/x.backlot: The folder", "new", "o/x.backlot", "--script", "road.fountain");
        for (String to : List.of("o/x.pdf", "o/x.html", "o/x.csv", "o/x.xlsx")) {
            refused(to + ": The folder ", "print", "road.backlot", "oneliner", "--to", to);
        }
        refused("o/x.fountain: The folder ", "export", "road.backlot", "--to", "o/x.fountain");
        refused("There is a file of this name already", "new", "road.backlot", "--script", "road.fountain");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "print road.backlot callsheet --day 0 --to x.pdf | There is no day \"0\"",
        "print road.backlot callsheet --day 99 --to x.pdf | There is no day \"99\"",
        "print road.backlot callsheet --to x.pdf | Call sheet needs the option day",
        "print road.backlot oneliner --board Nope --to x.pdf | There is no board \"Nope\"; there is ",
        "print road.backlot oneliner --to x.doc | Papers are not printed as .doc",
        "print road.backlot onelinr --to x.pdf | Did you mean oneliner?",
        "print road.backlot oneliner --boards X --to x.pdf | has no option boards",
        "print road.backlot oneliner --as-of soon --to x.pdf | soon",
        "show road.backlot board --board Nope | There is no board \"Nope\"",
        "show road.backlot bord | Did you mean board?",
        "set road.backlot schedule.boards[9].name x | There is no boards[9]; boards holds",
        "set road.backlot budget.currency x | A Budget has no currency",
        "set road.backlot schedule.boards[1].days[1].fixedDate soon | fixedDate cannot be soon. Write a date as",
        "set road.backlot schedule.boards[1].days[1].call noon | call cannot be noon. Write a time of day as 07:30" })
    void whatIsNotThereIsSaidWithWhatIs(String line, String says) throws IOException {
        refused(says.strip(), line.strip().split(" "));
        assertFalse(Files.exists(folder.resolve("x.pdf")));
    }

    @Test
    void aProductionThatIsOpenElsewhereIsNotChanged() throws IOException {
        Backlot elsewhere = typed.registry().backlot();
        try (Session open = elsewhere.open(folder.resolve("road.backlot"), FileStore.Access.EDIT).session()) {
            assertTrue(open.store().readOnly().isEmpty());
            refused("It is open elsewhere", "set", "road.backlot", "title", "Mine");
            refused("It is open elsewhere", "import", "road.backlot", "road.fountain");
        }
    }
}
