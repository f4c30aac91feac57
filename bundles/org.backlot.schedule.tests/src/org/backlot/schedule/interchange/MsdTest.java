package org.backlot.schedule.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.testing.Mutations;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.testing.Shape;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Movie Magic Scheduling files, against files built from the layout. */
class MsdTest {

    private static Incoming read(byte[] file) throws IOException {
        return PlainRegistry.of("org.backlot.schedule").backlot().exchanges().reading("road.msd").orElseThrow()
                .importer().orElseThrow().read(new ByteArrayInputStream(file), "road.msd");
    }

    private static Production production(byte[] file) throws IOException {
        Production production = CoreFactory.eINSTANCE.createProduction();
        read(file).putInto(production);
        return production;
    }

    private static List<String> names(Scene scene) {
        return scene.getElements().stream().map(e -> e.getCategory().replaceFirst(".*\\.", "") + " " + e.getName())
                .toList();
    }

    @Test
    void breakdownIsReadInTheOrderOfTheSheets() throws IOException {
        byte[] file = MsdBytes.road().file();
        assertEquals("3 scenes, 7 elements, 2 boards, 1 calendar", read(file).summary());
        Production production = production(file);
        assertEquals("The Salt Road", production.getTitle());
        assertEquals("Harkness", production.getCompany());
        List<Scene> scenes = production.getScript().getScenes();
        assertEquals(List.of("1", "2", "108, 110"), scenes.stream().map(Scene::getNumber).toList());
        assertEquals(List.of(10, 3, 20), scenes.stream().map(Scene::getEighths).toList());
        assertEquals(List.of(IntExt.EXT, IntExt.INT, IntExt.INT_EXT), scenes.stream().map(Scene::getIntExt).toList());
        assertEquals(List.of("EXT. SALT PANS - DAY", "INT. HUT - NIGHT", "INT/EXT. BOAT - DAWN"),
                scenes.stream().map(Scene::getHeading).toList());
        assertEquals("Oda counts & waits", scenes.get(0).getSynopsis());
        assertEquals(List.of("cast ODA", "cast WREN", "props Lamp"), names(scenes.get(0)));
        Scene second = scenes.get(1);
        assertEquals(List.of("cast WREN", "misc Heavy lifter"), names(second));
        assertEquals("2nd|Storm|N1|Stage 5|Mind the tide\nNight permit|3", String.join("|", second.getUnit(),
                second.getSequence(), second.getScriptDay(), second.getLocation(), second.getNotes(),
                second.getPage()));
        assertEquals(Duration.ofMinutes(95), second.getShootingTime());
        Element oda = production.getElements().stream().filter(e -> e.getName().equals("ODA")).findFirst()
                .orElseThrow();
        assertEquals("1", oda.getBoardId());
        assertEquals(List.of("Lamp"), oda.getBrings().stream().map(Element::getName).toList());
    }

    @Test
    void boardsHaveTheirDaysBannersAndDates() throws IOException {
        Production production = production(MsdBytes.road().file());
        assertEquals(List.of("Actors", "Scene order"),
                Uss.schedule(production).getBoards().stream().map(Board::getName).toList());
        Board board = Uss.schedule(production).getActive();
        assertEquals("Actors", board.getName());
        assertEquals(2, board.getDays().size());
        assertEquals("COMPANY MOVE", ((Banner) board.getDays().getFirst().getItems().get(1)).getText());
        assertEquals(1, board.getBoneyard().size());
        assertEquals(3, Uss.board(production, "Scene order").getBoneyard().size());
        Calendar calendar = board.getCalendar();
        assertEquals("Main", calendar.getName());
        assertEquals(LocalDate.of(2027, 3, 1), calendar.getStart());
        assertEquals(List.of(6, 7), calendar.getDaysOff());
        assertEquals(1, calendar.getEvents().size());
        Plan plan = Plan.of(production, board);
        assertEquals(List.of(LocalDate.of(2027, 3, 1), LocalDate.of(2027, 3, 3)),
                plan.days().stream().map(day -> day.date()).toList());
        assertTrue(read(MsdBytes.road().file()).notes().contains("The calendar Main works on days off, which has to be "
                + "set on the days of the board: 2027-03-06."));
    }

    @Test
    void aSecondImportChangesNothing() throws IOException {
        Production production = production(MsdBytes.road().file());
        List<String> before = Shape.of(production);
        read(MsdBytes.road().file()).putInto(production);
        assertEquals(before, Shape.of(production));
    }

    @ParameterizedTest
    @ValueSource(ints = { 28, 34, 41, 42 })
    void compressedPartsAreFoundWhereverTheyBegin(int header) throws IOException {
        byte[] file = new MsdBytes().section(header,
                "<BreakdownSheetMgr><BreakdownSheet BDSID='1' Scenes='7'/></BreakdownSheetMgr>"
                .getBytes(StandardCharsets.UTF_8)).file();
        assertEquals("7", production(file).getScript().getScenes().getFirst().getNumber());
    }

    @ParameterizedTest
    @CsvSource({ "12, 4, 10, 4", "18, 4, 18, 4", "12, 9, 12, 9", "'', 1 2/8, 0, 10" })
    void lengthsAreReadInBothSpellings(String one, String other, int first, int second) throws IOException {
        List<Scene> scenes = production(MsdBytes.sheets("<BreakdownSheet BDSID='1' NumScriptPages='" + one
                + "'/><BreakdownSheet BDSID='2' NumScriptPages='" + other + "'/>").file()).getScript().getScenes();
        assertEquals(List.of(first, second), scenes.stream().map(Scene::getEighths).toList());
    }

    private static void refused(byte[] file, String says) {
        UnreadableFile e = assertThrows(UnreadableFile.class, () -> read(file));
        assertEquals("road.msd", e.file());
        assertTrue(e.getMessage().startsWith(says), e.getMessage());
    }

    @Test
    void whatIsBrokenIsTold() {
        refused(new byte[0], "It does not begin as a Movie Magic Scheduling file does");
        refused("SSI*".getBytes(StandardCharsets.UTF_8), "It does not begin as a Movie Magic Scheduling file does");
        refused(new MsdBytes().file(), "It has no breakdown sheets");
        refused(MsdBytes.of("<CategoryMgr/>").file(), "It has no breakdown sheets");
        refused(MsdBytes.of("<CategoryMgr/>", "<CategoryMgr/>").file(), "It has two parts that are called CategoryMgr");
        refused(MsdBytes.sheets("<BreakdownSheet Scenes='1'/>").file(), "A breakdown sheet has no id (BDSID); line 2");
        refused(MsdBytes.sheets("<BreakdownSheet BDSID='1'/><BreakdownSheet BDSID='1'/>").file(),
                "Two breakdown sheets have the same id");
        refused(MsdBytes.sheets("<BreakdownSheet BDSID='1' NumScriptPages='many'/>").file(),
                "A breakdown sheet has \"many\" pages");
        refused(MsdBytes.sheets("<BreakdownSheet>").file(), "Line 2 of one of its parts is damaged");
        byte[] whole = MsdBytes.sheets("<BreakdownSheet BDSID='1' Scenes='"
                + new Random(1).ints(4000, 'a', 'z').collect(StringBuilder::new,
                        StringBuilder::appendCodePoint, StringBuilder::append) + "'/>").file();
        refused(Arrays.copyOf(whole, whole.length - 100), "At byte 784: a compressed part is cut off");
    }

    @Test
    void documentTypesAndEntitiesAreRefused(@TempDir Path folder) throws IOException {
        Path secret = Files.writeString(folder.resolve("secret.txt"), "payroll");
        for (String type : List.of("<!DOCTYPE BreakdownSheetMgr>",
                "<!DOCTYPE x [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]>",
                "<!DOCTYPE x [<!ENTITY b SYSTEM \"" + secret.toUri() + "\">]>")) {
            byte[] file = MsdBytes.of(type + "<BreakdownSheetMgr><BreakdownSheet BDSID='1' Scenes='1'/>"
                    + "</BreakdownSheetMgr>").file();
            refused(file, "One of its parts declares or uses XML entities");
        }
        UnreadableFile e = assertThrows(UnreadableFile.class, () -> read(MsdBytes.sheets("&who;").file()));
        assertFalse(e.getMessage().contains("payroll"));
    }

    @Test
    void compressedBombsAreRefused() {
        byte[] spaces = new byte[17 << 20];
        Arrays.fill(spaces, (byte) ' ');
        System.arraycopy("<BreakdownSheetMgr>".getBytes(StandardCharsets.UTF_8), 0, spaces, 0, 19);
        byte[] bomb = new MsdBytes().section(34, spaces).file();
        assertTrue(bomb.length < 100_000);
        refused(bomb, "At byte 784: a compressed part is larger than any schedule");
        String many = "<a/>".repeat(400_001);
        refused(MsdBytes.sheets(many).file(), "The part BreakdownSheetMgr is larger or deeper than any schedule");
        refused(MsdBytes.sheets("<a>".repeat(60) + "</a>".repeat(60)).file(),
                "The part BreakdownSheetMgr is larger or");
        MsdBytes markers = new MsdBytes();
        for (int i = 0; i < 5000; i++) {
            markers.text("/********* EPSF SECTION *********/");
        }
        refused(markers.file(), "It has more than 4096 parts");
    }

    @Test
    void damagedCopiesAreReadOrRefused() throws IOException {
        byte[] file = MsdBytes.road().file();
        Mutations.read(file, 2500, in -> new MsdImporter().read(in, "road.msd")
                .putInto(CoreFactory.eINSTANCE.createProduction()));
        String sheets = "<BreakdownSheetMgr><BreakdownSheet BDSID='1' Scenes='1' NumScriptPages='12' SheetNumber='1'/>"
                + "<BreakdownSheet BDSID='2' Scenes='2'><ElementRef CategoryName='Props' ElementName='Lamp'/>"
                + "</BreakdownSheet></BreakdownSheetMgr>";
        Mutations.read(sheets.getBytes(StandardCharsets.UTF_8), 2500, in -> new MsdImporter().read(
                new ByteArrayInputStream(new MsdBytes().section(34, in.readAllBytes()).file()), "road.msd"));
    }
}
