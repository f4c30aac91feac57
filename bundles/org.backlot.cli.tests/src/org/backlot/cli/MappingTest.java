package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spreadsheets on the command line: previews, mappings that travel with the production, new scenes. */
class MappingTest {

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void start() {
        typed = Typed.everything(folder);
        typed.write("road.fountain",
                "EXT. SALT PANS - DAY #1#\n\nODA\nRake.\n\nINT. BOILER HOUSE - NIGHT #2#\n\nODA\nNo.\n");
        assertEquals(0, typed.run("new", "road.backlot", "--script", "road.fountain"), typed.err());
    }

    private Map<?, ?> map(String... words) {
        assertEquals(0, typed.run(words), typed.err());
        return (Map<?, ?>) typed.json();
    }

    private String scenes() {
        assertEquals(0, typed.run("show", "road.backlot", "scenes"), typed.err());
        return typed.out();
    }

    @Test
    void aPreviewSaysWhatWouldHappenAndChangesNothing() throws Exception {
        typed.write("sheet.csv", "Scene,Synopsis,Props,Colour\n1,Oda rakes,\"Rake, Sack\",red\n2,,Lamp,\n");
        byte[] before = Files.readAllBytes(folder.resolve("road.backlot"));
        Map<?, ?> row = map("import", "road.backlot", "sheet.csv", "--preview", "--format", "json");
        assertEquals("2 scenes updated; 3 new elements, 3 tags added", row.get("summary"));
        assertEquals(2, ((Map<?, ?>) row.get("scenes")).get("updated"));
        assertEquals(3, ((Map<?, ?>) row.get("elements")).get("added"));
        assertEquals("org.backlot.core.props", ((Map<?, ?>) ((List<?>) row.get("columns")).get(2)).get("field"));
        assertNull(((Map<?, ?>) ((List<?>) row.get("columns")).get(3)).get("field"));
        assertTrue(row.get("notes").toString().contains("Colour"));
        assertArrayEquals(before, Files.readAllBytes(folder.resolve("road.backlot")));
        assertFalse(scenes().contains("Lamp"));
    }

    @Test
    void aPreviewEndsWithOneWhereSomethingStandsInTheWay() {
        typed.write("sheet.csv", "Scene,Pages\n1,two\n2,3/8\n");
        assertEquals(1, typed.run("import", "road.backlot", "sheet.csv", "--preview", "--format", "json"));
        assertTrue(typed.out().contains("\"place\": \"B2\""), typed.out());
        assertEquals(2, typed.run("import", "road.backlot", "sheet.csv"));
        assertTrue(typed.err().startsWith("sheet.csv:2: B2: The pages \"two\""), typed.err());
    }

    @Test
    void badCellsAreListedAllAtOnceAndLeftOutWhereSomebodySaysSo() {
        typed.write("sheet.csv", "Scene,Pages,Int/Ext,Synopsis\n1,two,INT,Oda rakes\n2,3/8,MAYBE,Boil\n"
                + "#REF!,1,INT,Lost\n");
        assertEquals(2, typed.run("import", "road.backlot", "sheet.csv"));
        List<String> told = typed.err().lines().toList();
        assertTrue(told.get(0).startsWith("sheet.csv:2: B2: "), typed.err());
        assertTrue(told.get(1).startsWith("sheet.csv:3: C3: "), typed.err());
        assertTrue(told.get(2).startsWith("sheet.csv:4: A4: "), typed.err());
        assertTrue(told.get(3).endsWith("--leave-out-bad-cells"), typed.err());
        assertFalse(scenes().contains("Boil"));
        Map<?, ?> row = map("import", "road.backlot", "sheet.csv", "--leave-out-bad-cells", "--format", "json");
        assertEquals(2, ((Map<?, ?>) row.get("scenes")).get("updated"));
        assertEquals(List.of("B2", "C3", "A4"),
                ((List<?>) row.get("leftOut")).stream().map(one -> ((Map<?, ?>) one).get("place")).toList());
        assertEquals(List.of(), row.get("problems"));
        assertEquals(0, typed.run("import", "road.backlot", "sheet.csv", "--leave-out-bad-cells"), typed.err());
        assertTrue(typed.out().contains("C3") && typed.out().contains("neither INT nor EXT"), typed.out());
    }

    @Test
    void aMappingIsKeptAndChosenWhereItFits() {
        typed.write("odd.csv", "Nummer X;Was passiert;Zeug\n1;Oda rakes;Rake\n");
        typed.write("odd.mapping", "column Nummer X = scene\ncolumn Was passiert = synopsis\n"
                + "column Zeug = org.backlot.core.props\n");
        assertEquals(0, typed.run("mapping", "road.backlot", "Odd", "--from", "odd.mapping"), typed.err());
        assertEquals("column Nummer X = scene\ncolumn Was passiert = synopsis\ncolumn Zeug = org.backlot.core.props\n",
                typed.out());
        Map<?, ?> row = map("import", "road.backlot", "odd.csv", "--format", "json");
        assertEquals("Odd", row.get("mapping"));
        assertEquals("1 scene updated; 1 new element, 1 tag added", row.get("summary"));
        assertEquals(0, typed.run("mapping", "road.backlot", "--format", "json"));
        assertEquals("Odd", ((Map<?, ?>) ((List<?>) typed.json()).getFirst()).get("name"));
        assertEquals(0, typed.run("mapping", "road.backlot", "Odd", "--delete"), typed.err());
        assertEquals(2, typed.run("mapping", "road.backlot", "Odd"));
        assertEquals(2, typed.run("import", "road.backlot", "odd.csv", "--mapping", "Od"));
        assertTrue(typed.err().contains("No mapping and no file is called Od"), typed.err());
    }

    @Test
    void newScenesComeInOnlyWhereSomebodyWantsThem() {
        typed.write("sheet.csv", "Scene,Heading\n1,EXT. SALT PANS - DAY\n1A,INT. SHED - DAY\n");
        assertEquals(2, typed.run("import", "road.backlot", "sheet.csv"));
        assertTrue(typed.err().contains("1A"), typed.err());
        assertEquals(1, ((Map<?, ?>) map("import", "road.backlot", "sheet.csv", "--new-scenes", "skip", "--format",
                "json")
                .get("scenes")).get("leftOut"));
        assertEquals(1, ((Map<?, ?>) map("import", "road.backlot", "sheet.csv", "--new-scenes", "add", "--keep-as",
                "Ours",
                "--format", "json").get("scenes")).get("added"));
        assertTrue(scenes().indexOf("1A") < scenes().indexOf("BOILER"), "it stands behind the scene before it");
        assertEquals(0, typed.run("mapping", "road.backlot", "Ours"), typed.err());
        assertTrue(typed.out().contains("scenes = add"), typed.out());
    }

    @Test
    void aWorkbookComesBackAsItWasWritten() {
        typed.write("sheet.csv", "Scene,Synopsis,Props\n1,=Oda rakes,\"Rake; Sack\"\n");
        map("import", "road.backlot", "sheet.csv", "--format", "json");
        map("export", "road.backlot", "--to", "out.xlsx", "--format", "json");
        Map<?, ?> again = map("import", "road.backlot", "out.xlsx", "--format", "json");
        assertEquals("Scenes", again.get("sheet"));
        assertEquals(0, ((Map<?, ?>) again.get("scenes")).get("updated"), again.toString());
        assertEquals(0, ((Map<?, ?>) again.get("elements")).get("tagged"));
        assertEquals("Elements", map("import", "road.backlot", "out.xlsx", "--sheet", "elements", "--format", "json")
                .get("sheet"));
        assertEquals(2, typed.run("import", "road.backlot", "out.xlsx", "--sheet", "Nope"));
        assertTrue(typed.err().contains("Scenes, Elements"), typed.err());
    }

    @Test
    void aListOfPeopleIsKnownByItsColumns() {
        typed.write("crew.csv", "name,department,position\nCy Dee,Camera,Operator\n");
        Map<?, ?> row = map("import", "road.backlot", "crew.csv", "--format", "json");
        assertEquals("1 new person", row.get("summary"));
        assertEquals(1, ((Map<?, ?>) row.get("people")).get("added"));
        typed.write("what.csv", "a,b\n1,2\n");
        assertEquals(2, typed.run("import", "road.backlot", "what.csv"));
        assertTrue(typed.err().contains("(a, b)"), typed.err());
        assertEquals(2, typed.run("import", "road.backlot", "road.fountain", "--preview"));
        assertTrue(typed.err().contains("--preview"), typed.err());
    }
}
