package org.backlot.core.spreadsheet;

import static org.backlot.core.spreadsheet.Workbooks.number;
import static org.backlot.core.spreadsheet.Workbooks.text;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Random;

import org.backlot.core.file.UnreadableFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SpreadsheetTest {

    private static Spreadsheet read(byte[] bytes) throws IOException {
        return Spreadsheet.read(new ByteArrayInputStream(bytes), "a.xlsx");
    }

    private static List<Row> rows(Workbooks book) throws IOException {
        return read(book.bytes()).first().rows();
    }

    private static Row csv(String text, Charset charset) throws IOException {
        return read(text.getBytes(charset)).first().rows().getLast();
    }

    private static String refused(byte[] bytes) {
        return assertThrows(UnreadableFile.class, () -> read(bytes)).getMessage();
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "UTF-16BE", "windows-1252"})
    void textIsReadInTheCharactersInWhichItWasWritten(String charset) throws IOException {
        assertEquals(List.of("12A", "Café – 5"), csv("scene;set\r\n12A;Café – 5\r\n", Charset.forName(charset))
                .cells());
    }

    @Test
    void aMarkOfTheByteOrderIsNoPartOfTheFirstHead() throws IOException {
        assertEquals("scene", csv("\uFEFFscene,set\n", StandardCharsets.UTF_8).cell(0));
        assertEquals("scene", csv("\uFEFFscene,set\n", StandardCharsets.UTF_16LE).cell(0));
    }

    @ParameterizedTest
    @CsvSource({"','", "';'", "'\t'"})
    void cellsArePartedByWhatMostLinesHaveAlike(String mark) throws IOException {
        String title = "The Salt Road, by H. Moss, draft of 14 Sept\n";
        Row row = csv(title + String.join(mark, "scene", "synopsis", "note") + "\n" + String.join(mark, "1",
                "\"He sits; she, too\"", "x") + "\n" + String.join(mark, "2", "\"One\n\"\"two\"\"\"", "y") + "\n",
                StandardCharsets.UTF_8);
        assertEquals(List.of("2", "One\n\"two\"", "y"), row.cells());
        assertEquals(4, row.number(), "the line on which it begins");
    }

    @Test
    void theGuardAgainstFormulasIsTakenOff() throws IOException {
        assertEquals(List.of("=1", "''", "'=x", "it's", "-5"),
                csv("a,b,c,d,e\n'=1,'',''=x,it's,-5\n", StandardCharsets.UTF_8).cells());
    }

    @Test
    void whatIsNoTextIsRefused() {
        assertTrue(refused(new byte[] {1, 2, 3, 0, 0, 5}).contains("CSV UTF-8"));
        assertTrue(refused(new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 1}).contains("password"));
    }

    @Test
    void stringsAreSharedInlineOrOfAFormula() throws IOException {
        List<Row> rows = rows(new Workbooks().strings("<si><t>Sc</t></si>"
                + "<si><r><t>Old </t></r><r><t xml:space=\"preserve\">gun</t></r><rPh><t>x</t></rPh></si>"
                + "<si><t>a_x000D_&#10;b</t></si>")
                .sheet("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"C1\" t=\"s\"><v>1</v></c></row>"
                        + "<row r=\"3\"><c r=\"A3\" t=\"str\"><f>\"1\"&amp;\"A\"</f><v>1A</v></c>"
                        + "<c t=\"s\"><v>2</v></c><c t=\"b\"><v>1</v></c><c t=\"e\"><v>#REF!</v></c>"
                        + "<c><f>SUM(1)</f><v>7</v></c></row>"));
        assertEquals(List.of("Sc", "", "Old gun"), rows.getFirst().cells());
        assertEquals(new Row(3, List.of("1A", "a\nb", "TRUE", "#REF!", "7")), rows.getLast());
    }

    @Test
    void numbersAreAsPeopleTypedThem() throws IOException {
        List<Row> rows = rows(new Workbooks().formats("0.00", "000", "0%").sheet("<row r=\"1\">" + number("A1", 0, "12")
                + number("B1", 0, "1.375") + number("C1", 0, "0.30000000000000004") + number("D1", 0, "1E-2")
                + number("E1", 1, "1.5") + number("F1", 2, "7") + number("G1", 3, "0.5") + number("H1", 0, "12.0")
                + "</row>"));
        assertEquals(List.of("12", "1.375", "0.3", "0.01", "1.5", "007", "50%", "12"), rows.getFirst().cells());
    }

    @Test
    void datesAreDaysSinceTheEndOf1899() throws IOException {
        Workbooks book = new Workbooks().formats("yyyy-mm-dd", "hh:mm", "[h]:mm", "d/m/yy h:mm", "[Red]\"day\" 0",
                "[$-409]d-mmm;@").sheet("<row r=\"1\">" + number("A1", 1, "46447") + number("B1", 2, "0.3125")
                        + number("C1", 3, "1.0625") + number("D1", 4, "46447.75") + number("E1", 5, "3")
                        + number("F1", 6, "46447") + number("G1", 1, "99999999") + "</row>");
        assertEquals(List.of("2027-03-01", "07:30", "25:30", "2027-03-01 18:00", "3", "2027-03-01", "99999999"),
                rows(book).getFirst().cells());
        assertEquals("2031-03-02", read(book.bytes("date1904=\"1\"")).first().rows().getFirst().cell(0));
    }

    @Test
    void mergedCellsCountForTheRowsBelow() throws IOException {
        Sheet sheet = read(new Workbooks().sheet("Scenes", "visible", "<row r=\"1\">" + text("A1", "Title") + "</row>"
                + "<row r=\"2\">" + text("A2", "12") + text("B2", "Gun") + "</row><row r=\"3\">" + text("B3", "Knife")
                + "</row><row r=\"9\">" + text("B9", "Rope") + "</row>",
                "<mergeCells><mergeCell ref=\"A1:C1\"/><mergeCell ref=\"A2:A4\"/></mergeCells>").bytes()).first();
        assertEquals(List.of("Title"), sheet.rows().getFirst().cells());
        assertEquals(List.of("12", "Knife"), sheet.rows().get(2).cells());
        assertEquals(List.of("", "Rope"), sheet.rows().get(3).cells());
        assertTrue(sheet.notes().toString().contains("1 merged cell"), sheet.notes().toString());
    }

    @Test
    void aFormulaWithoutAValueIsTold() throws IOException {
        Sheet sheet = read(new Workbooks().sheet("<row r=\"1\"><c r=\"A1\"><f>1+1</f></c></row>").bytes()).first();
        assertTrue(sheet.notes().toString().contains("no stored value"), sheet.notes().toString());
    }

    @Test
    void theFirstSheetThatIsNotHiddenIsRead() throws IOException {
        Spreadsheet book = read(new Workbooks().sheet("Lists", "hidden", "<row r=\"1\">" + text("A1", "x") + "</row>",
                "")
                .sheet("Empty", "visible", "", "").sheet("Breakdown", "visible", "<row r=\"1\">" + text("A1", "y")
                        + "</row>", "").bytes());
        assertEquals("Breakdown", book.first().name());
        assertEquals("Lists", book.sheet("lists").name());
        assertTrue(assertThrows(UnreadableFile.class, () -> book.sheet("Nope")).getMessage()
                .contains("Lists, Empty, Breakdown"));
    }

    @Test
    void aMillionEmptyRowsAreNoRows() throws IOException {
        StringBuilder rows = new StringBuilder("<row r=\"1\">" + text("A1", "scene") + "</row>");
        for (int row = 2; row < 300_000; row++) {
            rows.append("<row r=\"").append(row).append("\"><c s=\"1\"/></row>");
        }
        rows.append("<row r=\"1048576\">").append(text("A1048576", "end")).append("</row>");
        List<Row> read = rows(new Workbooks().sheet(rows.toString()));
        assertEquals(List.of(1, 1_048_576), read.stream().map(Row::number).toList());
    }

    @Test
    void whatUnpacksToTooMuchIsRefused() {
        StringBuilder rows = new StringBuilder();
        for (int row = 1; row <= Size.ROWS + 1; row++) {
            rows.append("<row><c t=\"inlineStr\"><is><t>x</t></is></c></row>");
        }
        assertTrue(refused(new Workbooks().sheet(rows.toString()).bytes())
                .startsWith("Sheet Scenes: It has more than"));
        assertTrue(refused(new Workbooks().sheet("<row r=\"1\">" + text("ZZZ1", "x") + "</row>").bytes())
                .contains("column ZZZ"));
        String shared = "<si><t>" + "x".repeat(60_000) + "</t></si>";
        assertTrue(refused(new Workbooks().strings(shared).sheet("<row>" + "<c t=\"s\"><v>0</v></c>".repeat(900)
                + "</row>")
                .bytes()).contains("characters"));
    }

    @Test
    void documentTypesAreRefused() {
        String bomb = "<!DOCTYPE x [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>"
                + "<sst><si><t>&b;</t></si></sst>";
        assertTrue(refused(new Workbooks().part("xl/sharedStrings.xml", bomb).sheet("").bytes()).contains("damaged"));
    }

    @Test
    void otherZipFilesSayWhatToDo() {
        assertTrue(refused(new Workbooks().bytes()).contains("no Excel workbook"));
        assertTrue(refused(new byte[] {'P', 'K', 3, 4, 1, 2}).contains("damaged"));
    }

    @Test
    void damagedFilesAreReadOrRefused() {
        byte[] book = new Workbooks().formats("yyyy-mm-dd").strings("<si><t>Sc</t></si>").sheet("<row r=\"1\">"
                + "<c r=\"A1\" t=\"s\"><v>0</v></c>" + number("B1", 1, "46447") + "</row><row r=\"2\">" + text("A2",
                "x")
                + "</row>").bytes();
        byte[] xml = ("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c>" + number("B1", 1, "4.5E3") + "</row>")
                .getBytes(StandardCharsets.UTF_8);
        byte[] csv = "\uFEFFscene;\"syn;opsis\"\r\n1;\"a\"\"b\"\r\n".getBytes(StandardCharsets.UTF_8);
        Random random = new Random(7);
        for (int i = 0; i < 500; i++) {
            survives(mutated(book, random));
            survives(mutated(csv, random));
            survives(new Workbooks().formats("yyyy", "[h]", "0%").strings("<si><t>Sc</t></si>")
                    .sheet(new String(mutated(xml, random), StandardCharsets.ISO_8859_1)).bytes());
        }
    }

    private static void survives(byte[] bytes) {
        try {
            read(bytes);
        } catch (UnreadableFile e) {
            assertTrue(e.getMessage().length() > 10, e.getMessage());
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static byte[] mutated(byte[] bytes, Random random) {
        byte[] copy = bytes.clone();
        for (int n = random.nextInt(4); n >= 0; n--) {
            copy[random.nextInt(copy.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(5) == 0 ? java.util.Arrays.copyOf(copy, random.nextInt(copy.length)) : copy;
    }
}
