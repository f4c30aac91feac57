package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.command.Command;
import org.backlot.core.command.Invocation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What every verb has in common: words, help, errors, exit codes. */
class CommandLineTest {

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void start() {
        typed = Typed.withProduction(folder);
    }

    /** Throws what no verb should. */
    public static final class Broken implements Command {
        @Override
        public Outcome run(Invocation call) {
            throw new IllegalStateException("first line\nsecond line");
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "shwo road.backlot scenes | There is no verb shwo. Did you mean show?",
        "show road.backlot scnes | There is no report scnes. Did you mean scenes?",
        "show road.backlot | The argument WHAT is missing",
        "show road.backlot scenes more | There is a word too many: more",
        "show road.backlot scenes --bord X | has no option --bord. Did you mean board?",
        "show road.backlot scenes --as-of tomorrow | is no date. Write year, month and day as 2027-03-01",
        "check road.backlot --strict | The verb check has no option --strict",
        "check road.backlot --format xml | There is no output format xml",
        "check road.backlot --format | The option --format needs a value",
        "export road.backlot | The option --to FILE is missing",
        "export road.backlot --to x.pages | No installed format writes files named like x.pages",
        "import road.backlot road.headings --as heading | Did you mean headings?",
        "new other.backlot | The option --script FILE is missing",
        "new other.backlot --script road.headings --template opera | There is no template opera",
        "new other.backlot --script road.headings --start 1.3.2027 | is no date",
        "new other.backlot --script road.headings --budget x | The verb new has no option --budget",
        "frob | There is no verb frob" })
    void badUsageIsOneLineThatSaysWhatToDo(String line, String says) {
        int code = typed.run(line.strip().split(" "));
        assertEquals(2, code);
        assertEquals("", typed.out());
        assertTrue(typed.err().contains(says.strip()), typed.err());
        assertEquals(1, typed.err().lines().count(), typed.err());
    }

    @Test
    void badFilesAreNamedWithTheLine() {
        typed.write("bad.headings", "1 EXT PASS - DAY\nonce upon a time\n");
        assertEquals(2, typed.run("import", "road.backlot", "bad.headings"));
        assertEquals("bad.headings:2: This is no heading. Write it as 1 INT HOUSE - DAY\n", typed.err());
        typed.write("text.backlot", "this is no production");
        assertEquals(2, typed.run("check", "text.backlot"));
        assertTrue(typed.err().contains("text.backlot:"), typed.err());
        assertEquals(2, typed.run("show", "gone.backlot", "scenes"));
        assertTrue(typed.err().contains("gone.backlot: There is no such file"), typed.err());
    }

    @Test
    void anErrorInsideTheProgramIsOneLineAndTheTraceIsInTheLog() throws IOException {
        typed.with("<extension point=\"org.backlot.cli.commands\"><command id=\"broken\" name=\"broken\" "
                + "class=\"org.backlot.cli.CommandLineTest$Broken\"/></extension>");
        assertEquals(2, typed.run("broken"));
        assertEquals(1, typed.err().lines().count());
        assertTrue(typed.err().contains("IllegalStateException: first line second line"), typed.err());
        assertTrue(typed.err().contains(folder.resolve("backlot.log").toString()), typed.err());
        assertTrue(Files.readString(folder.resolve("backlot.log")).contains("\tat org.backlot.cli"));
        typed.write("x.headings", "!");
        assertEquals(2, typed.run("import", "road.backlot", "x.headings"));
        assertFalse(typed.err().contains("\tat "));
    }

    @Test
    void aVerbWhosePluginIsBrokenIsSaidAndTheOthersWork() {
        typed.with("<extension point=\"org.backlot.cli.commands\"><command id=\"gone\" name=\"gone\" "
                + "class=\"org.backlot.cli.NoSuchClass\"/></extension>");
        assertEquals(2, typed.run("gone"));
        assertTrue(typed.err().contains("The verb gone of the plug-in org.backlot.cli.tests cannot be used"),
                typed.err());
        assertFalse(typed.err().contains("\tat "));
        assertEquals(0, typed.run("check", "road.backlot"));
    }

    @Test
    void optionsMayStandAnywhereAndEndAtTwoDashes() {
        assertEquals(0, typed.run("--format", "json", "show", "road.backlot", "scenes"));
        List<?> scenes = (List<?>) typed.json();
        assertEquals(0, typed.run("show", "--format=json", "road.backlot", "scenes"));
        assertEquals(scenes, typed.json());
        assertEquals(0, typed.run("set", "road.backlot", "company", "--", "--Harkness--"));
        assertEquals(0, typed.run("--format", "json", "show", "--", "road.backlot", "production"));
        assertTrue(typed.out().contains("\"company\": \"--Harkness--\""), typed.out());
    }

    @Test
    void helpTellsEveryVerbAndItsOptions() {
        assertEquals(0, typed.run("--help"));
        for (String verb : List.of("new", "import", "export", "show", "check", "print", "set", "formats", "documents",
                "checks", "sections", "reports")) {
            assertTrue(typed.out().contains("\n  " + verb + " "), verb);
        }
        assertEquals(0, typed.run("export", "--help"));
        assertTrue(typed.out().startsWith("usage: backlot export PRODUCTION --to FILE [--as FORMAT]"), typed.out());
        assertEquals(2, typed.run());
        assertTrue(typed.err().startsWith("usage: backlot VERB"), typed.err());
        assertEquals("", typed.out());
    }
}
