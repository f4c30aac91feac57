package org.backlot.exchange.office;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.spreadsheet.Fault;
import org.backlot.core.spreadsheet.MappedImporter;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Outcome;
import org.backlot.core.spreadsheet.Profiles;
import org.backlot.core.spreadsheet.Sheet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BreakdownSpreadsheetTest {

    private static final String PROPS = "org.backlot.core.props";

    private final Breakdowns office = new Breakdowns();
    private final MappedImporter importer = office.importer();
    private final Production production = office.production();

    @Test
    void aBreakdownSheetMakesScenesWhereThereAreNone() throws IOException {
        Outcome outcome = office.put("THE SALT ROAD,,,,,,,,\nbreakdown of 14 Sept,,,,,,,,\n"
                + "Sc #,I/E,Set,D/N,Pgs,Description,Cast,Props,Est. Time\n"
                + "1,EXT,Salt works,D,2 3/8,They rake,\"NELL, WREN\",Rake; Sack,2:10\n"
                + "2A,I/E,Salt house,N,1.375,Oda falls,NELL,\"Ladder; Bandage, wet\",1.5 h\n,,,,9 1/8,TOTAL,,,\n");
        Scene two = office.scene("2A");
        assertEquals("INT./EXT. SALT HOUSE - NIGHT", two.getHeading());
        assertEquals(IntExt.INT_EXT, two.getIntExt());
        assertEquals("NIGHT", two.getTime());
        assertEquals(11, two.getEighths());
        assertEquals(Duration.ofMinutes(90), two.getShootingTime());
        assertEquals(List.of("Ladder", "Bandage, wet"), office.names("2A", PROPS));
        assertEquals(List.of("NELL", "WREN"), office.names("1", Category.CAST));
        assertEquals("1", office.scene("1").getElements().getFirst().getBoardId(),
                "cast is numbered, the most scenes first");
        assertEquals(2, outcome.count("scenes", "added"));
        assertTrue(outcome.notes().contains("Row 6 has no scene number and was left out."), outcome.notes().toString());
    }

    @Test
    void rowsUpdateWhatIsThereAndEmptyCellsLeaveIt() throws IOException {
        office.put("scene,heading,synopsis,props\n1,INT. BAR - DAY,One,Gun\n2,EXT. QUAY - NIGHT,Two,\n");
        Scene one = office.scene("1");
        Outcome outcome = office.put("Scene,Slugline,Synopsis,Props\n1,Int. Bar  - Day,,gun; Knife\n2,,Two,\n");
        assertSame(one, office.scene("1"));
        assertEquals("INT. BAR - DAY", one.getHeading());
        assertEquals("One", one.getSynopsis());
        assertEquals(List.of("Gun", "Knife"), office.names("1", PROPS));
        assertEquals("1 scene updated, 1 scene as before; 1 new element, 1 known element, 1 tag added",
                outcome.summary());
        office.put("scene,heading\n1,EXT. BAR - NIGHT\n");
        assertEquals(IntExt.EXT, one.getIntExt(), "a heading brings its parts with it");
        assertEquals("NIGHT", one.getTime());
    }

    @Test
    void newScenesAreRefusedAddedInPlaceOrLeftOut() throws IOException {
        office.put("scene,synopsis\n1,One\n2,Two\n");
        Sheet sheet = Breakdowns.sheet("scene,synopsis\n1,Uno\n1A,New\n9,Last\n");
        Mapping mapping = importer.suggest(sheet, 0);
        String told = assertThrows(IllegalStateException.class, () -> importer.read(sheet, mapping).put(production))
                .getMessage();
        assertTrue(told.contains("no scene 1A, 9, which"), told);
        assertEquals("One", office.scene("1").getSynopsis(), "nothing was changed");
        Outcome left = importer.read(sheet, mapping.with(Mapping.Lists.AUTO, Mapping.NewScenes.SKIP, false))
                .put(production);
        assertEquals(2, left.count("scenes", "leftOut"));
        assertEquals("Uno", office.scene("1").getSynopsis());
        importer.read(sheet, mapping.with(Mapping.Lists.AUTO, Mapping.NewScenes.ADD, false)).put(production);
        assertEquals(List.of("1", "1A", "9", "2"),
                production.getScript().getScenes().stream().map(Scene::getNumber).toList());
    }

    @Test
    void boardIdsStandForTheirElements() throws IOException {
        office.put("scene,cast\n1,\"NELL; WREN\"\n2,NELL\n");
        Outcome outcome = office.put("scene,cast\n1,\"1, 7\"\n2,\"2/1\"\n");
        assertEquals(List.of("NELL", "WREN", "7"), office.names("1", Category.CAST));
        assertEquals("7", office.scene("1").getElements().get(2).getBoardId());
        assertTrue(outcome.notes().toString().contains("Rename it"), outcome.notes().toString());
        office.put("scene,cast\n2,3. ODA\n");
        assertEquals("3", Breakdown.of(production, Category.CAST).filter(e -> e.getName().equals("ODA")).findFirst()
                .orElseThrow().getBoardId());
        assertEquals(List.of("2/1"), office.read("scene,cast\n2,2/1\n5,WREN/ODA\n").from().rows().stream().limit(1)
                .map(r -> r.cell(1)).toList());
    }

    @Test
    void elementsAreTakenOffOnlyWhereSomebodyWantsThat() throws IOException {
        office.put("scene,props,wardrobe\n1,Gun; Knife,Hat\n");
        office.put("scene,props\n1,Knife\n");
        assertEquals(List.of("Gun", "Knife"), office.names("1", PROPS));
        Sheet sheet = Breakdowns.sheet("scene,props\n1,Knife\n");
        Outcome outcome = importer.read(sheet, importer.suggest(sheet, 0).with(Mapping.Lists.AUTO,
                Mapping.NewScenes.REFUSE, true)).put(production);
        assertEquals(List.of("Knife"), office.names("1", PROPS));
        assertEquals(1, outcome.count("elements", "untagged"));
        assertEquals(3, office.scene("1").getElements().size() + 1, "what the file has no column for stays");
    }

    @Test
    void twoRowsThatDifferAreNamedAndTheFirstCounts() throws IOException {
        MappedIncoming incoming = office.read("scene,synopsis\n1,One\n2,Two\n1,Other\n1,One\n");
        assertEquals(List.of("Row 4 and row 2 differ in scene 1, Synopsis: row 2 counts."), incoming.notes());
        incoming.put(production);
        assertEquals("One", office.scene("1").getSynopsis());
    }

    @Test
    void everyCellThatCannotBeReadIsNamed() throws IOException {
        MappedIncoming incoming = office.read("scene,pages,int/ext,minutes,omitted,synopsis\n1,two,INT,90,x,Fine\n"
                + "2,1 3/8,MAYBE,1.5,perhaps,#REF!\n");
        assertEquals(List.of("B2", "C3", "D3", "E3", "F3"), incoming.faults().listed().stream().map(Fault::place)
                .toList());
        UnreadableFile fault = assertThrows(UnreadableFile.class, incoming::sound);
        assertEquals(2, fault.line());
        assertTrue(fault.getMessage().startsWith("B2: "), fault.getMessage());
        assertEquals(List.of("a.csv:3: C3", "a.csv:3: D3", "a.csv:3: E3", "a.csv:3: F3"), fault.more().stream()
                .map(line -> line.substring(0, 11)).toList());
        assertThrows(IllegalStateException.class, () -> incoming.put(production));
        assertNull(production.getScript());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"1 3/8|11", "11/8|11", "1.375|11", "1,38|11", "1⅜|11", "3/8 pgs|3", "2|16",
        "0.13|1", "1-3/8|11", "1/2|4", "2 1/4|18", "2027-03-08|3", "2027-11-08|11", "2027-08-03|3"})
    void pagesAreReadAsPeopleWriteThem(String text, int eighths) throws IOException {
        office.put("scene;pages\n1;" + text + "\n");
        assertEquals(eighths, office.scene("1").getEighths());
    }

    @ParameterizedTest
    @ValueSource(strings = {"1.4", "two", "3/4/5", "2027-03-09", "1 3/7", "-1"})
    void whatIsNoEighthIsNoLength(String text) throws IOException {
        assertEquals("B2", office.read("scene;pages\n1;" + text + "\n").faults().listed().getFirst().place());
    }

    @ParameterizedTest
    @ValueSource(strings = {"90", "1:30", "01:30", "1h30", "1.5 h", "1,5 Std", "90 min.", "PT1H30M", "90.0"})
    void shootingTimesAreReadAsPeopleWriteThem(String text) throws IOException {
        office.put("scene;minutes\n1;" + text + "\n");
        assertEquals(Duration.ofMinutes(90), office.scene("1").getShootingTime());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"Sz.|Motiv|Innen/Außen|T/N|Seiten|Inhalt|Rollen|Requisiten|I/A|T",
        "N° séq.|Décor|Int/Ext|J/N|Pages|Résumé|Personnages|Accessoires|INT|J",
        "Escena|Decorado|Int/Ext|Día/Noche|Páginas|Sinopsis|Personajes|Utilería|INT|D"})
    void headsAreKnownInOtherLanguages(String scene, String set, String intExt, String time, String pages,
            String synopsis, String cast, String props, String place, String day) throws IOException {
        String heads = String.join(";", scene, set, intExt, time, pages, synopsis, cast, props);
        MappedIncoming incoming = office.read(heads + "\n"
                + String.join(";", "1", "X", place, day, "1/8", "s", "A", "B") + "\n");
        assertEquals(List.of("scene", "set", "intExt", "time", "pages", "synopsis", Category.CAST, PROPS),
                incoming.from().columns().stream().map(c -> c.field()).toList());
        incoming.put(production);
        assertEquals("DAY", office.scene("1").getTime());
    }

    @Test
    void columnsWithoutAKnownHeadAreGuessedFromTheirCells() throws IOException {
        Mapping mapping = importer.suggest(Breakdowns.sheet("Kód,Cím,Hossz,Szereplők,Mikor,X\n"
                + "1,INT. BAR - DAY,1 3/8,\"1, 2\",DAY,foo\n"
                + "2,EXT. QUAY - NIGHT,4/8,1,NIGHT,bar\n3A,INT. BAR - DAY,2/8,\"2, 3, 4\",DAY,baz\n"), 0);
        assertEquals(Map.of("Kód", "scene", "Cím", "heading", "Hossz", "pages", "Szereplők", Category.CAST, "Mikor",
                "time"),
                mapping.columns());
        assertEquals("time", importer.suggest(Breakdowns.sheet("Scene,Day\n1,D\n2,N\n"), 0).columns().get("Day"));
        assertEquals("scriptDay",
                importer.suggest(Breakdowns.sheet("Scene,Day\n1,D1\n2,N2\n"), 0).columns().get("Day"));
    }

    @Test
    void aSavedMappingTravelsAsTextAndFitsByItsHeads() throws IOException {
        Mapping mapping = Mapping.parse("lists = comma\nscenes = add\nelements = replace\ncolumn Nr. X = scene\n"
                + "column #B = synopsis\ncolumn A = B = " + PROPS + "\nvalue time Früh Morgen = DAWN\n", "m");
        assertEquals(mapping, Mapping.parse(mapping.toString(), "m"));
        assertEquals("scene", mapping.columns().get("Nr. X"));
        assertEquals(PROPS, mapping.columns().get("A = B"));
        Profiles.save(production, "Vendor", mapping);
        Map<String, Mapping> saved = Profiles.of(production);
        Sheet fitting = Breakdowns.sheet("x,y,z\nNR X,,a=b\n1,Syn,Gun\n");
        assertEquals("Vendor", Profiles.fitting(saved, fitting).orElseThrow());
        assertTrue(Profiles.fitting(saved, Breakdowns.sheet("NR X,,c\n1,Syn,Gun\n")).isEmpty());
        importer.read(fitting, mapping).put(production);
        assertEquals("Syn", office.scene("1").getSynopsis());
        assertThrows(UnreadableFile.class, () -> importer.read(Breakdowns.sheet("a,b\n1,2\n"), mapping));
        for (String wrong : List.of("colour A = scene", "column A =", "header = x", "scenes = maybe",
                "value time = DAY")) {
            assertEquals(1, assertThrows(UnreadableFile.class, () -> Mapping.parse(wrong, "m")).line(), wrong);
        }
    }

    @Test
    void damagedBreakdownsAreReadOrRefused() {
        byte[] csv = ("Sc;Set;D/N;Pgs;Cast;Props;Est. Time\n"
                + "1;BAR;D;1 3/8;1, 2;\"Gun; \"\"x\"\"\";90\n2;QUAY;N;4/8;\"1\n3\";;1:30\n")
                .getBytes(StandardCharsets.UTF_8);
        Random random = new Random(11);
        for (int i = 0; i < 1_000; i++) {
            byte[] copy = csv.clone();
            for (int n = random.nextInt(5); n >= 0; n--) {
                copy[random.nextInt(copy.length)] = (byte) (random.nextBoolean() ? random.nextInt(256)
                        : ";,\"\n=/1'".charAt(random.nextInt(8)));
            }
            byte[] bytes = random.nextInt(4) == 0 ? Arrays.copyOf(copy, random.nextInt(copy.length)) : copy;
            try {
                importer.read(new ByteArrayInputStream(bytes), "a.csv")
                        .putInto(CoreFactory.eINSTANCE.createProduction());
            } catch (UnreadableFile e) {
                assertTrue(e.getMessage().length() > 10, e.getMessage());
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }
    }
}
