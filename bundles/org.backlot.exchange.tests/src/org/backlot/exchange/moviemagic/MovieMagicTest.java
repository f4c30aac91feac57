package org.backlot.exchange.moviemagic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.Mutations;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.testing.Shape;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scheduling exports in and out, against files built from the layout. */
class MovieMagicTest {

    private static Incoming read(byte[] file) throws IOException {
        return PlainRegistry.of("org.backlot.exchange").backlot().exchanges().reading("road.sex").orElseThrow()
                .importer().orElseThrow().read(new ByteArrayInputStream(file), "road.sex");
    }

    private static Production production(byte[] file) throws IOException {
        Production production = CoreFactory.eINSTANCE.createProduction();
        read(file).putInto(production);
        return production;
    }

    private static Questions questions() {
        return PlainRegistry.of("org.backlot.exchange").questions();
    }

    private static byte[] write(Production production) throws IOException {
        var out = new ByteArrayOutputStream();
        new MovieMagicExporter().write(production, questions(), out);
        return out.toByteArray();
    }

    private static SexBytes road(SexBytes start) {
        return start.scene("1", "1", "EXT. SALT PANS - DAY", 11).element(0, "ODA").element(4, "Lamp")
                .element(20, "Tide table").scene("2A", "1A", "", 0).scene("3", "2", "INT. HUT - NIGHT", 3)
                .element(0, "oda").element(8, "Heron");
    }

    private static Scene scene(Production production, int index) {
        return production.getScript().getScenes().get(index);
    }

    private static List<String> names(Scene scene) {
        return scene.getElements().stream().map(e -> e.getCategory().replaceFirst(".*\\.", "") + " " + e.getName())
                .toList();
    }

    @Test
    void breakdownIsRead() throws IOException {
        assertEquals("3 scenes, 3 elements", read(road(SexBytes.finalDraft()).file()).summary());
        Production production = production(road(SexBytes.finalDraft()).file());
        Scene first = scene(production, 0);
        assertEquals("1 1 11 EXT DAY SALT PANS", first.getPage() + " " + first.getNumber() + " " + first.getEighths()
                + " " + first.getIntExt() + " " + first.getTime() + " " + first.getSet().getName());
        assertEquals(List.of("cast ODA", "props Lamp"), names(first));
        assertEquals("Tide table", first.getNotes());
        Scene cut = scene(production, 1);
        assertTrue(cut.isOmitted());
        assertEquals("2A", cut.getPage());
        assertEquals(List.of("cast ODA", "animals Heron"), names(scene(production, 2)));
        assertEquals("1", production.getElements().stream().filter(e -> e.getName().equals("ODA")).findFirst()
                .orElseThrow().getBoardId());
    }

    @Test
    void bothHeadersAreTheSameToIt() throws IOException {
        assertEquals(List.of(), Shape.difference(production(road(SexBytes.finalDraft()).file()),
                production(road(SexBytes.movieMagic()).file())));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "INT. HUT - NIGHT | INT | HUT | NIGHT", "INT HUT-NIGHT | INT | HUT | NIGHT",
        "I/E. CAR - MAGIC HOUR | INT_EXT | CAR | MAGIC HOUR", "EXT. PAN-AM GATE | EXT | PAN-AM GATE | " })
    void bothFormsOfHeadingsAreUnderstood(String heading, IntExt place, String set, String time) throws IOException {
        Scene scene = scene(production(SexBytes.finalDraft().scene("1", "1", heading, 1).file()), 0);
        assertEquals(place, scene.getIntExt());
        assertEquals(set, scene.getSet().getName());
        assertEquals(time, scene.getTime());
        assertEquals(heading, scene.getHeading());
    }

    @Test
    void categoriesAreKnownByLabelNotByPlace() throws IOException {
        byte[] file = SexBytes.finalDraft("Synopsis", "Props", "Drones", "Cast Members", "Script Day", "Location",
                "Comments", "Wardrobe", "Unit", "Sequence").scene("1", "1", "INT. HUT - DAY", 4)
                .element(3, "ODA").element(0, "Oda counts.").element(0, "She waits.").element(1, "Lamp")
                .element(2, "Heavy lifter").element(4, "D2").element(5, "Stage 5").element(6, "Watch the tide")
                .element(7, "Oilskins").element(8, "2nd").element(9, "Storm").file();
        Production production = production(file);
        Scene scene = scene(production, 0);
        assertEquals(List.of("cast ODA", "props Lamp", "misc Heavy lifter", "wardrobe Oilskins"), names(scene));
        assertEquals("Oda counts.\nShe waits.|D2|Stage 5|Watch the tide|2nd|Storm", String.join("|",
                scene.getSynopsis(), scene.getScriptDay(), scene.getLocation(), scene.getNotes(), scene.getUnit(),
                scene.getSequence()));
        assertTrue(read(file).notes().getFirst().endsWith("as they were: Drones."), read(file).notes().toString());
        String written = new String(write(production), StandardCharsets.ISO_8859_1);
        assertTrue(written.contains("\0Drones\0"));
        assertEquals(List.of(), Shape.difference(production, production(write(production))));
    }

    @ParameterizedTest
    @CsvSource({ "false", "true" })
    void scenesBeyondTheCounterKeepTheirElements(boolean wrapped) throws IOException {
        SexBytes file = SexBytes.finalDraft();
        for (int i = 1; i <= 600; i++) {
            int index = wrapped ? i & 0xff : i;
            file.sceneRecord(i & 0xff, Integer.toString(i), Integer.toString(i), "INT. ROOM " + i + " - DAY")
                    .length(index, i % 16 + 1).element(index, 4, "Prop " + i);
        }
        Production production = production(file.file());
        assertEquals(600, production.getScript().getScenes().size());
        for (int i = 1; i <= 600; i++) {
            assertEquals(List.of("props Prop " + i), names(scene(production, i - 1)));
            assertEquals(i % 16 + 1, scene(production, i - 1).getEighths());
        }
        assertEquals(List.of(), Shape.difference(production, production(write(production))));
    }

    @Test
    void elementsMayFollowAllScenes() throws IOException {
        SexBytes file = SexBytes.finalDraft();
        for (int i = 1; i <= 300; i++) {
            file.scene("1", Integer.toString(i), "INT. ROOM - DAY", 1);
        }
        Production production = production(file.element(44, 4, "Early").element(300, 4, "Late").file());
        assertEquals(List.of("props Early"), names(scene(production, 43)));
        assertEquals(List.of("props Late"), names(scene(production, 299)));
    }

    @Test
    void orderOfTheRecordsIsAHint() throws IOException {
        byte[] file = SexBytes.finalDraft().scene("9", "12A", "INT. C - DAY", 1).scene("8", "12", "INT. B - DAY", 1)
                .scene("8", "A12", "INT. A - DAY", 1).scene("1", "2", "INT. Z - DAY", 1).file();
        Production production = production(file);
        assertEquals(List.of("2", "A12", "12", "12A"), production.getScript().getScenes().stream()
                .map(Scene::getNumber).toList());
        assertTrue(read(file).notes().getFirst().contains("not list its scenes by their numbers"));
        assertEquals(List.of(), Shape.difference(production, production(write(production))));
        assertTrue(new String(write(production), StandardCharsets.ISO_8859_1).indexOf("12A\t")
                < new String(write(production), StandardCharsets.ISO_8859_1).indexOf("A12\t"));
    }

    @Test
    void writtenBytesAreThoseOfTheLayout() throws IOException {
        Production production = production(SexBytes.finalDraft().scene("1", "1", "EXT. SALT PANS - DAY", 300)
                .element(0, "ODA").file());
        assertArrayEquals(SexBytes.finalDraft().scene("1", "1", "EXT. SALT PANS - DAY", 300).element(0, "ODA").file(),
                write(production));
    }

    @Test
    void lettersAreThoseOfWesternWindows() throws IOException {
        byte[] file = SexBytes.finalDraft().scene("1", "1", "INT. CAF\u00c9 \u201cL\u2019\u0152UF\u201d - DAY", 1)
                .element(4, "\u20ac 5 note").file();
        Production production = production(file);
        assertEquals("INT. CAF\u00c9 \u201cL\u2019\u0152UF\u201d - DAY", scene(production, 0).getHeading());
        assertEquals(List.of("props \u20ac 5 note"), names(scene(production, 0)));
        assertArrayEquals(file, write(production));
        assertEquals(List.of(), new MovieMagicExporter().notes(production, questions()));
    }

    @Test
    void bytesThatAreNoLetterAndUtf8ByMistakeAreReadToo() throws IOException {
        byte[] undefined = SexBytes.finalDraft(StandardCharsets.ISO_8859_1)
                .scene("1", "1", "INT. A\u0081\u00e9 - DAY", 1)
                .file();
        assertEquals("INT. A\u0081\u00e9 - DAY", scene(production(undefined), 0).getHeading());
        byte[] utf8 = SexBytes.finalDraft(StandardCharsets.UTF_8).scene("1", "1", "INT. \u0160UMAVA - DAY", 1)
                .element(0, "\u0141UCJA").file();
        assertEquals("INT. \u0160UMAVA - DAY", scene(production(utf8), 0).getHeading());
        assertEquals(List.of("cast \u0141UCJA"), names(scene(production(utf8), 0)));
    }

    @Test
    void lettersThatTheFormatLacksAreReplacedAndTold() throws IOException {
        Production production = production(SexBytes.finalDraft(StandardCharsets.UTF_8)
                .scene("1", "1", "INT. HUT - DAY", 1).element(0, "\u0141UCJA").element(0, "ODA").file());
        assertTrue(new String(write(production), Charset.forName("windows-1252")).contains("?UCJA\0"));
        assertEquals(List.of("Letters that this format does not have became question marks in 1 text: \u0141UCJA."),
                new MovieMagicExporter().notes(production, questions()));
    }

    @Test
    void recordsOfUnknownKindsAreWrittenBack() throws IOException {
        byte[] file = road(SexBytes.finalDraft()).record(7, new byte[] {1, 0, (byte) 0xff}).file();
        Production production = production(file);
        assertTrue(read(file).notes().contains("1 record of unknown kinds: kept, to be written back."));
        byte[] written = write(production);
        assertArrayEquals(new byte[] {'#', 0, 0, 0, 5, 0, 7, 0, 1, 0, (byte) 0xff},
                Arrays.copyOfRange(written, written.length - 11, written.length));
        assertEquals(List.of(), Shape.difference(production, production(written)));
    }

    @Test
    void scriptThatIsThereGetsTheBreakdown() throws IOException {
        Production production = production(SexBytes.finalDraft().scene("1", "1", "EXT. THE SALT PANS - DAY", 8)
                .element(20, "Ours").scene("2", "2", "INT. HUT - NIGHT", 8).scene("3", "3", "INT. BOAT - DAY", 8)
                .file());
        Element oda = new Breakdown(production).tag(scene(production, 2), "org.backlot.core.cast", "Oda");
        read(road(SexBytes.finalDraft()).file()).putInto(production);
        assertEquals(3, production.getScript().getScenes().size());
        assertEquals(List.of("cast Oda", "props Lamp"), names(scene(production, 0)));
        assertEquals(List.of(oda), scene(production, 2).getElements());
        assertEquals(8, scene(production, 0).getEighths());
        assertEquals("Ours", scene(production, 0).getNotes());
        List<String> once = Shape.of(production);
        read(road(SexBytes.finalDraft()).file()).putInto(production);
        assertEquals(once, Shape.of(production));
    }

    @Test
    void productionWithOtherScenesIsLeftAlone() throws IOException {
        Production production = production(SexBytes.finalDraft().scene("1", "7", "INT. HUT - DAY", 8).file());
        Ids.complete(production);
        List<String> before = Shape.of(production);
        Incoming incoming = read(road(SexBytes.finalDraft()).file());
        var refused = assertThrows(IllegalStateException.class, () -> incoming.putInto(production));
        assertTrue(refused.getMessage().contains("2 of road.sex are not among them: scene 1, 2;"),
                refused.getMessage());
        assertEquals(before, Shape.of(production));
    }

    private static void refused(byte[] file, String says) {
        UnreadableFile e = assertThrows(UnreadableFile.class, () -> read(file));
        assertEquals("road.sex", e.file());
        assertTrue(e.getMessage().startsWith(says), e.getMessage());
    }

    @Test
    void whatIsBrokenIsToldWithItsByte() {
        refused(new byte[0], "It does not begin with SSI*");
        refused("INT. HUT".getBytes(StandardCharsets.US_ASCII), "It does not begin with SSI*");
        refused("SSI*".getBytes(StandardCharsets.US_ASCII), "At byte 4: the names of the categories are missing");
        refused("SSI*\0\0Cast".getBytes(StandardCharsets.US_ASCII), "At byte 6: it ends among the names");
        refused(SexBytes.finalDraft("Cast").file(), "At byte");
        refused(SexBytes.finalDraft("Cast").bytes('#', 0, 0, 0).file(), "At byte 21: the file ends within a record");
        byte[] whole = SexBytes.finalDraft("Cast").scene("1", "1", "INT. HUT - DAY", 8).file();
        refused(Arrays.copyOf(whole, 40), "At byte 21: the file ends within a record");
        refused(SexBytes.finalDraft("Cast").bytes('#', 0, 0, 0, 1, 0, 1, 0).file(),
                "At byte 21: a record is too short");
        refused(SexBytes.finalDraft("Cast").record(2, new byte[2]).file(), "At byte 21: a record is too short");
        refused(SexBytes.finalDraft("Cast").scene("1", "1", "X", 1).element(1, "Lamp").file(),
                "At byte 51: it names category 2, and there are 1");
        refused(SexBytes.finalDraft("Cast").scene("1", "1", "X", 1).element(9, 0, "ODA").file(),
                "At byte 51: it names scene 9 of 1");
        refused(SexBytes.finalDraft("Cast").scene("1", "1", "X", 1).text("more").file(),
                "At byte 51: a record should begin here");
    }

    @Test
    void filesWithoutMeasureAreRefused() {
        byte[] zeros = Arrays.copyOf("SSI*".getBytes(StandardCharsets.US_ASCII), 17 << 20);
        refused(zeros, "It is larger than 16 MiB");
        refused(Arrays.copyOf(zeros, 1 << 20), "At byte 68: the names of the categories are missing");
        byte[] labels = Arrays.copyOf(zeros, 1 << 20);
        for (int i = 4; i < labels.length; i += 2) {
            labels[i] = 'A';
        }
        refused(labels, "At byte 516: it has more than 256 categories");
    }

    @Test
    void damagedCopiesAreReadOrRefused() throws IOException {
        Mutations.read(road(SexBytes.movieMagic()).file(), 4000, in -> new MovieMagicImporter().read(in, "road.sex")
                .putInto(CoreFactory.eINSTANCE.createProduction()));
    }
}
