package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A new draft on the command line: what it prints, and what it does and does not change. */
class DraftTest {

    @TempDir
    Path folder;

    private Typed typed;
    private String script;

    @BeforeEach
    void start() throws IOException {
        typed = Typed.everything(folder);
        script = Files.readString(PlainRegistry.bundles()
                .resolve("org.backlot.demo/productions/the-salt-road.fountain"));
        typed.write("salt.fountain", script);
        assertEquals(0, typed.run("new", "salt.backlot", "--script", "salt.fountain", "--start", "2027-03-01"),
                typed.err());
        String cut = script.replace(scene("9"), "").replace("Oda falls.", "Oda falls.\n\nNobody sees it.");
        typed.write("blue.fountain", cut.replace("EXT. SALT HOUSE YARD - DAY #12#", """
                INT. CUSTOMS SHED - DAY #11A#

                A GUARD eats soup and does not look up from it.

                GUARD
                It's where they keep me.

                EXT. SALT HOUSE YARD - DAY #12#"""));
    }

    private String scene(String number) {
        int heading = script.indexOf("#" + number + "#");
        int start = script.lastIndexOf('\n', heading) + 1;
        int next = script.indexOf("#" + (Integer.parseInt(number) + 1) + "#");
        return script.substring(start, script.lastIndexOf('\n', next) + 1);
    }

    private Map<?, ?> draft(String... more) {
        String[] words = new String[more.length + 5];
        System.arraycopy(new String[] {"draft", "salt.backlot", "blue.fountain", "--format", "json"}, 0, words, 0, 5);
        System.arraycopy(more, 0, words, 5, more.length);
        assertEquals(0, typed.run(words), typed.err());
        return (Map<?, ?>) typed.json();
    }

    private static List<String> said(Map<?, ?> draft) {
        return ((List<?>) draft.get("changes")).stream().map(change -> (Map<?, ?>) change)
                .map(change -> change.get("kind") + " " + change.get("key") + " " + change.get("decision")).toList();
    }

    @Test
    void comparingPrintsTheContractAndChangesNothing() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("salt.backlot"));
        Map<?, ?> draft = draft();
        assertEquals(List.of("file", "format", "summary", "notes", "locked", "renumbered",
                "draft", "changes", "impact", "accepted"),
                List.copyOf(draft.keySet()));
        assertEquals(List.of("changed 2 accept", "cut 9 accept", "new +11A accept"), said(draft));
        Map<?, ?> change = (Map<?, ?>) ((List<?>) draft.get("changes")).get(2);
        assertEquals(List.of("key", "kind", "before", "after", "heading", "differs",
                "eighths", "added", "removed", "days",
                "castDays", "money", "doubt", "decision"), List.copyOf(change.keySet()));
        assertEquals(List.of("GUARD"), change.get("added"));
        Map<?, ?> impact = (Map<?, ?>) draft.get("impact");
        assertEquals(List.of("scenes", "eighths", "days", "cast", "money", "unplacedEighths", "unplacedDays"),
                List.copyOf(impact.keySet()));
        assertEquals(change.get("eighths"), impact.get("unplacedEighths"));
        assertEquals(false, draft.get("accepted"));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("salt.backlot")));
    }

    @Test
    void theMoneyOfADraftIsTheDifferenceOfTheTwoBudgets() {
        Map<?, ?> impact = (Map<?, ?>) draft("--accept", "all").get("impact");
        Map<?, ?> total = ((List<?>) impact.get("money")).stream().map(row -> (Map<?, ?>) row)
                .filter(row -> "budget.total".equals(row.get("name"))).findFirst().orElseThrow();
        assertEquals(0, typed.run("show", "salt.backlot", "quantities", "--format", "json"));
        Object after = ((List<?>) typed.json()).stream().map(row -> (Map<?, ?>) row)
                .filter(row -> "budget.total".equals(row.get("name"))).findFirst().orElseThrow().get("value");
        assertEquals(after, total.get("after"));
    }

    @Test
    void acceptingSavesOneStepAndComparingAgainFindsNothing() {
        Map<?, ?> draft = draft("--accept", "all", "--name", "Blue Rev. (11/22/26)");
        assertEquals(true, draft.get("accepted"));
        assertEquals(List.of(), said(draft()));
        assertEquals(0, typed.run("show", "salt.backlot", "production", "--format", "json"));
        assertTrue(typed.out().contains("Blue Rev. (11/22/26)"), typed.out());
        assertEquals(0, typed.run("check", "salt.backlot"), typed.out());
    }

    @Test
    void aFullDraftIsOneWhereItIsSaid() throws IOException {
        assertEquals(false, ((Map<?, ?>) draft().get("draft")).get("full"));
        assertEquals(true, ((Map<?, ?>) draft("--accept", "all", "--full").get("draft")).get("full"));
        assertEquals(0, typed.run("print", "salt.backlot", "draft-history", "--to", "drafts.html"), typed.err());
        assertTrue(Files.readString(folder.resolve("drafts.html")).contains("Blue, full"));
    }

    @Test
    void numbersAreLockedBeforeADraftThatWouldShiftThem() {
        String shifted = script;
        for (int number = 43; number > 9; number--) {
            shifted = shifted.replace("#" + number + "#", "#" + (number + 1) + "#");
        }
        typed.write("blue.fountain", shifted.replace("EXT. SALT HOUSE YARD - DAY #13#", """
                INT. CUSTOMS SHED - DAY #12#

                A GUARD eats soup and does not look up from it.

                EXT. SALT HOUSE YARD - DAY #13#""").replace("#11#", "#10#").replace("#12#", "#11#"));
        assertTrue(((Number) draft().get("renumbered")).intValue() > 20);
        assertEquals(0, typed.run("draft", "salt.backlot", "blue.fountain"));
        assertTrue(typed.out().contains("backlot set PRODUCTION script.locked true"), typed.out());
        assertEquals(0, typed.run("set", "salt.backlot", "script.locked", "true"), typed.err());
        assertEquals(0, ((Number) draft().get("renumbered")).intValue());
        assertEquals(true, draft().get("locked"));
    }

    @ParameterizedTest
    @ValueSource(strings = {" #\\w+#", " #\\w*[02468]#"})
    void aDraftWithoutNumbersOrWithSomeKeepsThoseThatWereGivenOut(String notInTheFile) throws IOException {
        String blue = Files.readString(folder.resolve("blue.fountain"));
        typed.write("blue.fountain", blue.replace(" #11A#", "").replaceAll("(?m)" + notInTheFile + "$", ""));
        Map<?, ?> draft = draft("--accept", "all");
        assertEquals(List.of("changed 2 accept", "cut 9 accept", "new +11A accept"), said(draft));
        assertEquals(0, ((Number) draft.get("renumbered")).intValue());
        Map<?, ?> added = (Map<?, ?>) ((List<?>) draft.get("changes")).get(2);
        assertEquals(List.of("11A"), added.get("after"));
        assertEquals(0, typed.run("show", "salt.backlot", "scenes", "--format", "json"), typed.err());
        List<String> numbers = ((List<?>) typed.json()).stream().map(row -> ((Map<?, ?>) row).get("number").toString())
                .filter(number -> !number.equals("11A")).toList();
        assertEquals(IntStream.rangeClosed(1, 43).filter(number -> number != 9).mapToObj(Integer::toString).toList(),
                numbers.stream().filter(number -> !number.equals("9")).toList());
        assertEquals(0, typed.run("draft", "salt.backlot", "blue.fountain"));
        assertFalse(typed.out().contains("script.locked"), typed.out());
        assertTrue(typed.out().contains("no changes"), typed.out());
    }

    @Test
    void someScenesAreAcceptedAndOthersKept() {
        assertEquals(List.of("changed 2 accept", "cut 9 keep", "new +11A keep"), said(draft("--accept", "2")));
        assertEquals(List.of("cut 9 accept", "new +11A keep"), said(draft("--accept", "all", "--keep", "+11A")));
        assertEquals(List.of("new +11A accept"), said(draft("--accept", "11A")));
        assertEquals(List.of(), said(draft()));
    }

    @Test
    void peopleReadItAsTables() {
        assertEquals(0, typed.run("draft", "salt.backlot", "blue.fountain"));
        assertTrue(typed.out().contains("+GUARD"), typed.out());
        assertTrue(typed.out().contains("New scenes without a day (estimate)"), typed.out());
        assertEquals(0, typed.run("draft", "salt.backlot", "blue.fountain", "--format", "csv"));
        assertTrue(typed.out().startsWith("key,kind,before"), typed.out());
    }

    @Test
    void importingAScriptTwiceSaysHowToCompareIt() {
        assertEquals(2, typed.run("import", "salt.backlot", "blue.fountain"));
        assertTrue(typed.err().contains("backlot draft salt.backlot blue.fountain"), typed.err());
        assertEquals(1, typed.err().lines().count(), typed.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--keep 2 | goes with --accept",
        "--full | goes with --accept",
        "--accept 77 | The new draft changes no scene 77",
        "--accept all --colour mauve | There is no page colour mauve",
        "--accept all --date tomorrow | is no date" })
    void badUsageChangesNothing(String options, String says) throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("salt.backlot"));
        assertEquals(2, typed.run(("draft salt.backlot blue.fountain " + options.strip()).split(" ")));
        assertTrue(typed.err().contains(says.strip()), typed.err());
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("salt.backlot")));
    }

    @Test
    void aDraftOfNothingIsRefused() {
        typed.write("empty.fountain", "Title: Nothing\n\nNobody is here.\n");
        assertEquals(2, typed.run("draft", "salt.backlot", "empty.fountain"));
        assertTrue(typed.err().contains("empty.fountain: It has no scenes"), typed.err());
    }
}
