package org.backlot.schedule.interchange;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is read, what is told, and what is refused with the line on which it stands. */
class UssReaderTest {

    private static final String CATEGORIES = "{\"id\": \"c\", \"ucid\": 100, \"name\": \"Cast\"}";
    private static final String SCENE = "{\"id\": \"b\", \"type\": \"scene\", \"scene\": \"1\"}";

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "{\"id\": \"b\", \"type\": \"reel\"} | A breakdown of the type \"reel\" is not known",
        "{\"type\": \"scene\"} | It has no \"id\"",
        "{\"id\": \"b\", \"pages\": -1} | A scene of -1 pages cannot be",
        "{\"id\": \"b\", \"pages\": 1e30} | A scene of",
        "{\"id\": \"b\", \"pages\": 1e999999999} | The number 1e999999999 is out of all measure",
        "{\"id\": \"b\", \"pages\": \"two\"} | \"pages\" has to be a number",
        "{\"id\": \"b\", \"duration\": 1e20} | \"duration\" is",
        "{\"id\": \"b\", \"elements\": [1]} | \"elements\" has to be a list of texts",
        "{\"id\": \"b\", \"elements\": \"e\"} | \"elements\" has to be a list",
        "{\"id\": \"b\", \"description\": true} | \"description\" has to be text",
        "{\"id\": \"b\"}, {\"id\": \"b\"} | Two of the breakdowns have the id b",
        "{\"id\": \"b\", \"id\": \"c\"} | It is damaged or not JSON (Duplicate field 'id')",
        "3 | \"breakdowns\" has to be a list of objects" })
    void faultOfABreakdownIsToldWithItsLine(String breakdown, String says) {
        UnreadableFile e = assertThrows(UnreadableFile.class,
                () -> Uss.read(Uss.small("\n\n" + breakdown, "", "", "", "")));
        assertTrue(e.getMessage().startsWith(says), e.getMessage());
        assertTrue(e.line() == 5 || e.line() == 1 && says.startsWith("\"breakdowns\""), "line " + e.line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "'' | It does not begin with an object",
        "[] | It does not begin with an object",
        "{} | It has no \"universalScheduleStandard\"",
        "{\"universalScheduleStandard\": 3} | It has no \"universalScheduleStandard\"",
        "{\"universalScheduleStandard\": {} | It is damaged or not JSON",
        "{\"universalScheduleStandard\": {}} {} | Something follows its end",
        "<html></html> | It is damaged or not JSON" })
    void whatIsNoScheduleIsRefused(String file, String says) {
        UnreadableFile e = assertThrows(UnreadableFile.class, () -> Uss.read(file));
        assertTrue(e.getMessage().startsWith(says), e.getMessage());
        assertEquals("plan.uss", e.file());
    }

    @Test
    void filesWithoutMeasureAreRefused() {
        for (String unit : List.of("[", "{\"a\":", "[0,", "\"words", "1")) {
            UnreadableFile e = assertThrows(UnreadableFile.class,
                    () -> new UssImporter().read(endless(unit), "plan.uss"));
            assertTrue(e.getMessage().length() < 300, e.getMessage());
        }
        assertThrows(UnreadableFile.class, () -> new UssImporter().read(endless("0,", "{\"a\": ["), "plan.uss"));
        assertThrows(UnreadableFile.class, () -> new UssImporter().read(endless(" "), "plan.uss"));
    }

    private static InputStream endless(String unit) {
        return endless(unit, "{\"universalScheduleStandard\":");
    }

    /** A start, and then the same for ever. */
    private static InputStream endless(String unit, String start) {
        byte[] first = start.getBytes(StandardCharsets.UTF_8);
        byte[] again = unit.getBytes(StandardCharsets.UTF_8);
        return new InputStream() {
            private long position;

            @Override
            public int read() {
                int at = (int) Math.min(position, Integer.MAX_VALUE);
                int value = at < first.length ? first[at] : again[(int) ((position - first.length) % again.length)];
                position++;
                return value;
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                for (int i = 0; i < length; i++) {
                    into[offset + i] = (byte) read();
                }
                return length;
            }
        };
    }

    @ParameterizedTest
    @CsvSource({
        "2022-08-17, 2022-08-17",
        "2022-08-17T07:00:00.000Z, 2022-08-17",
        "2022-08-03T07:00:00.000+0000, 2022-08-03",
        "2022-08-16T22:00:00.000Z, 2022-08-17",
        "2022-08-17T12:00:00.000Z, 2022-08-17",
        "2022-08-17T00:00:00+02:00, 2022-08-17",
        "2022-08-17T23:30:00-0500, 2022-08-17",
        "2022-08-17T07:00, 2022-08-17" })
    void datesMeanTheDayOfTheirOffice(String text, String date) throws IOException {
        Production production = Uss.production(calendar(text).getBytes(StandardCharsets.UTF_8));
        assertEquals(date, Uss.schedule(production).getCalendars().getFirst().getStart().toString());
        assertTrue(new String(Uss.write(production), StandardCharsets.UTF_8).contains(date + "T12:00:00.000Z"));
    }

    private static String calendar(String start) {
        return Uss.small("", "", "", "", "{\"id\": \"k\", \"events\": [{\"type\": \"start\", \"date\": \""
                + start + "\"}]}");
    }

    @ParameterizedTest
    @CsvSource({ "soon", "2022-13-01", "2022-08-17T27:00:00Z", "2022-08-17T07:00:00+99:00", "17.8.2022" })
    void otherDatesAreRefused(String text) {
        UnreadableFile e = assertThrows(UnreadableFile.class, () -> Uss.read(calendar(text)));
        assertTrue(e.getMessage().contains("\"" + text + "\", which is no date"), e.getMessage());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "104 | Props | props", "104 | Requisiten | props", "999 | Props | props", "100 | Darsteller | cast",
        "'null' | Stunts | stunts", "613 | Drones | misc", "123 | Misc | misc", "112 | Sound | sound",
        "0 | Motiv | set", "55 | Fog level | misc", "700 | Location | misc" })
    void categoriesAreKnownByNameThenByNumber(String ucid, String name, String category) throws IOException {
        assertEquals("org.backlot.core." + category, categoryOf("{\"id\": \"x\", \"ucid\": " + ucid + ", \"name\": \""
                + name + "\"}, " + CATEGORIES));
    }

    @Test
    void numbersAreNotTrustedWhereTheyDisagreeWithNames() throws IOException {
        assertEquals("org.backlot.core.misc", categoryOf("{\"id\": \"x\", \"ucid\": 111, \"name\": \"Grip\"}, "
                + "{\"id\": \"y\", \"ucid\": 113, \"name\": \"Sound\"}"));
        assertEquals("org.backlot.core.set", categoryOf("{\"id\": \"x\", \"ucid\": 0, \"name\": \"Motiv\"}, "
                + "{\"id\": \"y\", \"ucid\": 113, \"name\": \"Sound\"}"));
    }

    private static String categoryOf(String categories) throws IOException {
        Production production = Uss.production(Uss.small(SCENE, categories,
                "{\"id\": \"e\", \"category\": \"x\", \"name\": \"It\"}", "", "").getBytes(StandardCharsets.UTF_8));
        return production.getElements().getFirst().getCategory();
    }

    @Test
    void whatDoesNotAddUpIsTold() throws IOException {
        Incoming incoming = Uss.read(Uss.small("{\"id\": \"b\", \"type\": \"strip\", \"scene\": 12, \"pages\": 0.3, "
                + "\"elements\": [\"nobody\"]}, {\"id\": \"d\", \"type\": \"strip\", \"scene\": \"13\"}",
                CATEGORIES, "",
                "{\"id\": \"s\", \"name\": \"One\", \"calendar\": \"none\", \"boards\": [{\"name\": \"stripboard\", "
                        + "\"breakdownArrays\": [[\"b\", \"b\", \"lost\"]]}]}", ""));
        assertEquals("2 scenes, 0 elements, 1 board, 0 calendars", incoming.summary());
        assertEquals(List.of("Lengths that are no whole eighths were rounded: scene 12.",
                "These scenes name elements that the file does not describe: 12.",
                "The board One leaves out scene 13, now in its boneyard.",
                "The board One has scenes twice; they stay where they come first.",
                "The board One names 1 breakdowns that the file does not hold.",
                "The calendar of the board One is not in the file."), incoming.notes());
    }

    @Test
    void breakdownWithoutBoardsIsEnough() throws IOException {
        Production production = Uss.production(("{\"universalScheduleStandard\": {\"breakdowns\": [" + SCENE
                + "], \"categories\": [" + CATEGORIES + "], \"elements\": [{\"id\": \"e\", \"category\": \"c\", "
                + "\"name\": \"Oda\"}]}}").getBytes(StandardCharsets.UTF_8));
        assertEquals(1, production.getScript().getScenes().size());
        assertEquals(List.of("Oda"), Breakdown.of(production, "org.backlot.core.cast").map(Element::getName).toList());
        assertEquals(List.of(), Uss.schedule(production).getBoards());
    }

    @Test
    void unitBoardsAreDaysOfTheirUnit() throws IOException {
        Production production = Uss.production(Uss.small(SCENE, CATEGORIES, "", "{\"id\": \"s\", \"name\": \"One\", "
                + "\"boards\": [{\"id\": \"p\", \"name\": \"2nd Unit\", \"breakdownIds\": [[\"b\"]]}]}", "")
                .getBytes(StandardCharsets.UTF_8));
        assertEquals("2nd Unit", Uss.board(production, "One").getDays().getFirst().getUnit());
        Production again = Uss.production(Uss.write(production));
        assertEquals("2nd Unit", Uss.board(again, "One").getDays().getFirst().getUnit());
    }
}
