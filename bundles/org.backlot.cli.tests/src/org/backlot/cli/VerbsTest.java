package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.backlot.core.Backlot;
import org.backlot.core.file.FileStore;
import org.backlot.core.session.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each verb does to a production, and the contract of its JSON. */
class VerbsTest {

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void start() {
        typed = Typed.withProduction(folder);
    }

    private Map<?, ?> first(String... words) {
        assertEquals(0, typed.run(words), typed.err());
        return (Map<?, ?>) ((List<?>) typed.json()).get(0);
    }

    private Object production(String key) {
        assertEquals(0, typed.run("show", "road.backlot", "production", "--format", "json"), typed.err());
        return ((Map<?, ?>) typed.json()).get(key);
    }

    @Test
    void newMakesAProductionOfAScript() {
        assertEquals("The Salt Road", production("title"));
        assertEquals("2027-03-01", production("start"));
        assertEquals("feature", production("kind"));
        assertEquals(3, production("scenes"));
    }

    @Test
    void newWithoutADateStartsOnAMondayAtLeastFourWeeksAhead() {
        assertEquals(0, typed.run("new", "live.backlot", "--template", "live", "--title", "Half-Light"), typed.err());
        assertEquals(0, typed.run("show", "live.backlot", "production", "--format", "json"));
        assertTrue(typed.out().contains("\"start\": \"2026-12-21\""), typed.out());
    }

    @Test
    void newNeverOverwrites() throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("road.backlot"));
        assertEquals(2, typed.run("new", "road.backlot", "--script", "road.headings"));
        assertTrue(typed.err().contains("There is a file of this name already"), typed.err());
        assertEquals(List.of(), List.copyOf(compare(before)));
    }

    private List<String> compare(byte[] before) throws IOException {
        return Arrays.equals(before, Files.readAllBytes(folder.resolve("road.backlot"))) ? List.of()
                : List.of("changed");
    }

    @Test
    void newReadsMoreFilesByTheNameOfTheirFormat() {
        typed.write("more.txt", "7 INT HUT - DAY\n");
        assertEquals(0, typed.run("new", "b.backlot", "--template", "live", "--headings",
                "more.txt", "--format", "json"));
        Map<?, ?> made = (Map<?, ?>) typed.json();
        assertEquals(List.of("production", "title", "imported"), List.copyOf(made.keySet()));
        assertEquals(List.of(Map.of("file", "more.txt", "format", "Headings", "summary", "1 scenes", "notes",
                List.of("The lengths are not known"))), made.get("imported"));
    }

    @Test
    void scenesHaveTheKeysOfTheContractInOrder() {
        Map<?, ?> scene = first("show", "road.backlot", "scenes", "--format", "json");
        assertEquals(List.of("id", "number", "heading", "intExt", "set", "time", "eighths", "estimated", "page",
                "elements"), List.copyOf(scene.keySet()));
        assertEquals("1", scene.get("number"));
        assertEquals("EXT", scene.get("intExt"));
        assertEquals(3, scene.get("eighths"));
        assertEquals(true, scene.get("estimated"));
        assertEquals(List.of(Map.of("category", "org.backlot.core.cast", "name", "ODA"),
                Map.of("category", "org.backlot.core.cast", "name", "WREN")), scene.get("elements"));
    }

    @Test
    void elementsHaveTheKeysOfTheContractInOrder() {
        Map<?, ?> element = first("show", "road.backlot", "elements", "--format", "json");
        assertEquals(List.of("id", "category", "name", "boardId", "scenes"), List.copyOf(element.keySet()));
        assertEquals("ODA", element.get("name"));
        assertEquals(List.of("1", "2"), element.get("scenes"));
    }

    @Test
    void checkEndsWithOneWhereThereIsAnError() {
        assertEquals(0, typed.run("check", "road.backlot"), typed.err());
        assertEquals(0, typed.run("set", "road.backlot", "script.scenes[2].number", "1"), typed.err());
        assertEquals(1, typed.run("check", "road.backlot", "--format", "json"));
        Map<?, ?> finding = (Map<?, ?>) ((List<?>) typed.json()).get(0);
        assertEquals(List.of("check", "severity", "target", "message", "fixes"), List.copyOf(finding.keySet()));
        assertEquals("error", finding.get("severity"));
        assertEquals(0, typed.run("show", "road.backlot", "findings"));
    }

    @Test
    void csvIsATableThatNoSpreadsheetTakesForFormulas() {
        typed.run("set", "road.backlot", "script.scenes[1].heading", "=HYPERLINK(1), \"x\"");
        assertEquals(0, typed.run("show", "road.backlot", "scenes", "--format", "csv"));
        List<String> lines = typed.out().lines().toList();
        assertEquals("id,number,heading,intExt,set,time,eighths,estimated,page,elements", lines.get(0));
        assertTrue(lines.get(1).contains(",\"'=HYPERLINK(1), \"\"x\"\"\","), lines.get(1));
        assertTrue(lines.get(1).endsWith("org.backlot.core.cast: ODA; org.backlot.core.cast: WREN"), lines.get(1));
        assertEquals(4, lines.size());
    }

    @Test
    void textIsAlignedColumns() {
        assertEquals(0, typed.run("show", "road.backlot", "elements"));
        List<String> lines = typed.out().lines().toList();
        int column = lines.get(0).indexOf("name");
        assertEquals("ODA", lines.get(1).substring(column, column + 3));
        assertEquals("SALT", lines.get(3).substring(column, column + 4));
        assertTrue(lines.get(0).endsWith(" id"), lines.get(0));
    }

    @Test
    void checkTellsPeopleThePlaceAndProgramsTheId() {
        assertEquals(0, typed.run("set", "road.backlot", "script.scenes[2].number", "1"), typed.err());
        assertEquals(1, typed.run("check", "road.backlot"));
        String line = typed.out().lines().skip(1).findFirst().orElseThrow();
        assertTrue(line.matches("error +Scene 1 .*"), line);
        assertEquals(1, typed.run("check", "road.backlot", "--format", "json"));
        String target = (String) ((Map<?, ?>) ((List<?>) typed.json()).get(0)).get("target");
        assertFalse(line.contains(target), line);
        String checked = checkedText();
        assertEquals(0, typed.run("show", "road.backlot", "findings"));
        assertEquals(checked, typed.out());
    }

    private String checkedText() {
        typed.run("check", "road.backlot");
        return typed.out();
    }

    @Test
    void papersAreListedAsTheyAreTyped() {
        assertEquals(0, typed.run("documents"));
        assertTrue(typed.out().contains("\nbreakdown"), typed.out());
        assertTrue(typed.out().contains("[--scene "), typed.out());
        assertFalse(typed.out().contains("org.backlot"), typed.out());
    }

    @Test
    void setChangesOneValueByItsPath() {
        assertEquals(0, typed.run("set", "road.backlot", "script.scenes[number=12A].synopsis",
                "Wren counts", "--format", "json"));
        Map<?, ?> told = (Map<?, ?>) typed.json();
        assertEquals(List.of("path", "before", "after"), List.copyOf(told.keySet()));
        assertEquals("Wren counts", told.get("after"));
        Object id = first("show", "road.backlot", "scenes", "--format", "json").get("id");
        assertEquals(0, typed.run("set", "road.backlot", id + ".eighths", "1 3/8"), typed.err());
        assertEquals(11, first("show", "road.backlot", "scenes", "--format", "json").get("eighths"));
        assertEquals(0, typed.run("set", "road.backlot", "elements[name=\"BOILER HOUSE\"].boardId", "9"), typed.err());
        assertEquals(0, typed.run("set", "road.backlot", "settings.schedule.pagesPerDay", "5"), typed.err());
        assertEquals(0, typed.run("set", "road.backlot", "settings[name=schedule.pagesPerDay].value", "6"),
                typed.err());
        assertEquals(0, typed.run("set", "road.backlot", "kind", "series"), typed.err());
        assertEquals("series", production("kind"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "titel | x | The production has no titel, and no object has this id. Did you mean title?",
        "script.scenes[1].synopsi | x | A Scene has no synopsi. Did you mean synopsis?",
        "script.scenes[9].synopsis | x | There is no scenes[9]; scenes holds 3, counted from 1",
        "script.scenes[number=12].synopsis | x | None of scenes has the number 12. Did you mean 12A?",
        "script.scenes.synopsis | x | scenes holds 3; choose one with scenes[n]",
        "script.scenes[1 | x | The path cannot be understood",
        "script | x | script is an object; add a dot and what of it to set",
        "id | x | An id is made once",
        "start | soon | start cannot be soon. Write a date as 2027-03-01",
        "kind | opera | kind cannot be opera",
        "script.scenes[1].set | nothing | No object has the id nothing",
        "script.scenes[1].eighths | much | eighths cannot be much. Write a whole number" })
    void aPathThatLeadsNowhereNamesWhatIsThereAndChangesNothing(String path, String value, String says)
            throws IOException {
        byte[] before = Files.readAllBytes(folder.resolve("road.backlot"));
        assertEquals(2, typed.run("set", "road.backlot", path, value));
        assertTrue(typed.err().contains(says), typed.err());
        assertEquals(List.of(), compare(before));
    }

    @Test
    void whatIsOpenElsewhereIsReadButNotChanged() throws IOException {
        Backlot elsewhere = typed.registry().backlot();
        try (Session open = elsewhere.open(folder.resolve("road.backlot"), FileStore.Access.EDIT).session()) {
            assertTrue(open.store().readOnly().isEmpty());
            assertEquals(0, typed.run("show", "road.backlot", "scenes"), typed.err());
            assertEquals("", typed.err());
            assertEquals(2, typed.run("set", "road.backlot", "title", "Mine"));
            assertEquals("road.backlot: It is open elsewhere. Close it there to edit it here\n", typed.err());
            assertEquals(2, typed.run("import", "road.backlot", "road.headings"));
        }
        assertEquals("The Salt Road", production("title"));
    }

    @Test
    void whatACrashLeftIsKeptEvenWhenTheCommandFails() throws IOException {
        Session crashed = typed.registry().backlot().open(folder.resolve("road.backlot"), FileStore.Access.EDIT)
                .session();
        crashed.edit("Name the company", () -> crashed.production().setCompany("Harkness"));
        Path journal = folder.resolve(".road.backlot.journal");
        byte[] left = Files.readAllBytes(journal);
        crashed.close();
        Files.write(journal, left);
        assertEquals(2, typed.run("set", "road.backlot", "titel", "x"));
        assertTrue(typed.err().contains("1 unsaved change was recovered"), typed.err());
        assertEquals("Harkness", production("company"));
    }

    @Test
    void importReadsAndExportWrites() throws IOException {
        typed.write("two.headings", "1 INT HUT - DAY\n");
        assertEquals(0, typed.run("import", "road.backlot", "two.headings"), typed.err());
        assertEquals(0, typed.run("export", "road.backlot", "--to", "out.headings"), typed.err());
        assertEquals("1 INT. HUT - DAY\n", Files.readString(folder.resolve("out.headings")));
        assertEquals(2, typed.run("export", "road.backlot", "--to", "nowhere/out.headings"));
        assertFalse(typed.err().contains("Exception"), typed.err());
    }

    @Test
    void listingsSayWhichBundleBroughtWhat() {
        for (String what : List.of("formats", "checks", "sections", "reports", "documents")) {
            Map<?, ?> row = first(what, "--format", "json");
            assertTrue(row.containsKey("id") && row.containsKey("name") && row.containsKey("bundle"), typed.out());
        }
        assertEquals(0, typed.run("formats", "--format", "csv"));
        assertTrue(typed.out()
                .contains("org.backlot.cli.tests.headings,Headings,headings,true,true,org.backlot.cli.tests"),
                typed.out());
    }

    @Test
    void printWritesAPaperByTheLastPartOfItsId() throws IOException {
        assertEquals(0, typed.run("print", "road.backlot", "breakdown", "--to", "b.html", "--as-of", "2027-02-01"),
                typed.err());
        assertTrue(Files.readString(folder.resolve("b.html")).contains("SALT PANS"));
        assertEquals(2, typed.run("print", "road.backlot", "brakdown", "--to", "b.html"));
        assertTrue(typed.err().contains("Did you mean breakdown?"), typed.err());
        assertEquals(2, typed.run("print", "road.backlot", "breakdown", "--to", "b.doc"));
        assertEquals(2, typed.run("print", "road.backlot", "breakdown", "--to", "b.html", "--day", "1"));
        assertTrue(typed.err().contains("no option day"), typed.err());
    }
}
