package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The money of a production from the command line. */
class BudgetVerbsTest {

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void start() throws IOException {
        typed = Typed.everything(folder);
        typed.write("short.fountain", """
                INT. BARN - DAY #1#

                NELL
                Is it you?

                EXT. FIELD - DAY #2#

                TOM
                It is.
                """);
        assertEquals(0, typed.run("new", "short.backlot", "--script", "short.fountain", "--start", "2027-03-01"),
                typed.err());
    }

    private Object show(String report) {
        assertEquals(0, typed.run("show", "short.backlot", report, "--format", "json"), typed.err());
        return typed.json();
    }

    @Test
    void whatANewDraftCallsForIsAcceptedAndOnceOnly() throws IOException {
        typed.write("next.fountain", """
                INT. BARN - DAY #1#

                NELL
                Is it you?

                EXT. FIELD - DAY #2#

                TOM
                It is.

                ADA
                And me.
                """);
        assertEquals(0, typed.run("propose", "short.backlot", "--accept", "all", "--format", "json"), typed.err());
        assertEquals(0, typed.run("draft", "short.backlot", "next.fountain", "--accept", "all"), typed.err());
        Map<?, ?> proposal = (Map<?, ?>) show("proposal");
        assertTrue(((List<?>) proposal.get("lines")).stream().map(line -> (Map<?, ?>) line).anyMatch(
                line -> "added".equals(line.get("kind")) && line.get("line").toString().contains("ADA")),
                proposal::toString);
        assertEquals(0, typed.run("propose", "short.backlot", "--accept", "all", "--format", "json"), typed.err());
        assertEquals("0", ((Map<?, ?>) typed.json()).get("left").toString());
        assertEquals(List.of(), ((Map<?, ?>) show("proposal")).get("lines"));
    }

    @Test
    void aProposalThatIsNeitherAcceptedNorLeftIsAFaultOfUse() {
        assertEquals(2, typed.run("propose", "short.backlot"));
        assertTrue(typed.err().contains("--accept or with --leave"));
        assertEquals(2, typed.run("save-money", "short.backlot", "--accept", "none"));
        assertTrue(typed.err().contains("There is no saving none"));
    }

    @Test
    void boardsScenesAndSavingsAreShown() {
        assertEquals(1, ((List<?>) show("scenarios")).size());
        assertEquals(2, ((List<?>) ((Map<?, ?>) show("scene-cost")).get("scenes")).size());
        assertTrue(show("savings") instanceof List<?>);
    }

    private Map<?, ?> answered(String... words) {
        assertEquals(0, typed.run(words), typed.err());
        return (Map<?, ?>) typed.json();
    }

    @Test
    void aBudgetIsBegunAnewAndTheOldOneIsTakenBack() {
        Object before = ((Map<?, ?>) show("budget")).get("total");
        Map<?, ?> preview = answered("new-budget", "short.backlot", "--chart", "commercial", "--preview", "--format",
                "json");
        assertEquals(before, ((Map<?, ?>) show("budget")).get("total"), "a preview changes nothing");
        Map<?, ?> begun = answered("new-budget", "short.backlot", "--chart", "commercial", "--put-aside", "Feature",
                "--format", "json");
        assertEquals(preview.get("after"), begun.get("after"));
        assertEquals(begun.get("after"), ((Map<?, ?>) show("budget")).get("total"));
        Map<?, ?> back = answered("budget-version", "short.backlot", "--take-back", "feature", "--format", "json");
        assertEquals("Before feature", back.get("putAside"));
        assertEquals(before, ((Map<?, ?>) show("budget")).get("total"));
    }

    @Test
    void whatIsAskedOfANewBudgetAndNotThereIsToldWithWhatIs() {
        assertEquals(2, typed.run("new-budget", "short.backlot", "--chart", "opera"));
        assertTrue(typed.err().contains("There is no chart opera; there are usFeature"), typed.err());
        assertEquals(2, typed.run("new-budget", "short.backlot", "--global", "naps=3"));
        assertTrue(typed.err().contains("The chart has no global naps"), typed.err());
        assertEquals(2, typed.run("new-budget", "short.backlot", "--map", "Cast Members=77"));
        assertTrue(typed.err().contains("The chart has no account 77") || typed.err().contains("Neither"), typed.err());
        assertEquals(2, typed.run("budget-version", "short.backlot", "--take-back", "Nothing"));
        assertTrue(typed.err().contains("No budget was put aside as Nothing"), typed.err());
    }

    @Test
    void accountsGoToALibraryAndComeToAnotherProductionOnceOnly() throws IOException {
        assertEquals(0, typed.run("budget-library", "short.backlot", "--save", "cast.xml"), typed.err());
        typed.write("other.fountain", "INT. ATTIC - DAY #1#\n\nNobody is here.\n");
        assertEquals(0, typed.run("new", "other.backlot", "--script", "other.fountain", "--start", "2027-03-01"),
                typed.err());
        assertEquals(0, typed.run("budget-library", "other.backlot", "--take", "cast.xml", "--format", "json"),
                typed.err());
        int first = ((Number) ((Map<?, ?>) typed.json()).get("lines")).intValue();
        assertTrue(first > 0, "lines of NELL and TOM");
        assertEquals(0, typed.run("budget-library", "other.backlot", "--take", "cast.xml", "--format", "json"),
                typed.err());
        assertEquals(0, ((Number) ((Map<?, ?>) typed.json()).get("lines")).intValue());
    }

    @Test
    void aLibraryOfAnAccountThatIsNotThereIsRefusedAndNothingIsWritten() {
        assertEquals(2, typed.run("budget-library", "short.backlot", "--save", "x.xml", "--accounts", "9999"));
        assertTrue(typed.err().contains("The budget has no account 9999"), typed.err());
        assertFalse(Files.exists(folder.resolve("x.xml")));
    }
}
