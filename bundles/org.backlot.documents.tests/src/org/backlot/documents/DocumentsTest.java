package org.backlot.documents;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.text.PDFTextStripper;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.documents.Document.Sheet;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What comes out of the press. */
class DocumentsTest {

    private static final Map<String, String> DAY = Map.of("day", "1");

    @TempDir
    Path folder;

    private Press press;

    @BeforeEach
    void start() {
        press = new Press(folder);
    }

    @AfterEach
    void clean() {
        Press.Slate.content = Map.of();
        Press.Slate.sheets = List.of();
    }

    @Test
    void everyPageSaysWhatItIs() throws IOException {
        List<String> pages = Press.pages(press.print("breakdown", "b.pdf",
                Map.of("as-of", "2027-02-01", "version", "Blue", "watermark", "DRAFT")));
        assertEquals(3, pages.size());
        for (int page = 1; page <= 3; page++) {
            String text = pages.get(page - 1);
            for (String says : List.of("The Salt Road", "Breakdown", "Mon 1 Feb 2027", "Version Blue",
                    "Page " + page + " of 3")) {
                assertTrue(text.contains(says), says + " is missing in " + text);
            }
        }
    }

    @Test
    void watermarksGoAcrossEveryPage() throws IOException {
        Path pdf = press.print("breakdown", "b.pdf", Map.of("watermark", "DRAFT"));
        try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
            for (int page = 1; page <= 3; page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                assertTrue(stripper.getText(document).replaceAll("\\s", "").contains("DRAFT"));
            }
        }
        assertTrue(press.html("breakdown", Map.of("watermark", "DRAFT"))
                .contains("<div class=\"watermark\">DRAFT</div>"));
    }

    @Test
    void lettersOfEveryEuropeanLanguagePrint() throws IOException {
        Press.Slate.content = Map.of("text",
                "Příliš žluťoučký kůň · Zażółć gęślą jaźń · Ξεσκεπάζω τὴν ψυχή · Съешь ещё этих булок"
                        + " · 12 € – “so” → ✓");
        String text = Press.pages(press.print("slate", "s.pdf", DAY)).get(0);
        for (String word : List.of("Příliš žluťoučký kůň", "Zażółć gęślą jaźń", "Ξεσκεπάζω τὴν ψυχή",
                "Съешь ещё этих булок", "12 € – “so”", "→", "✓")) {
            assertTrue(text.contains(word), word + " is missing in " + text);
        }
    }

    @Test
    void everyFontIsEmbedded() throws IOException {
        try (PDDocument pdf = Loader.loadPDF(press.print("elements", "e.pdf", Map.of()).toFile())) {
            for (PDPage page : pdf.getPages()) {
                for (COSName name : page.getResources().getFontNames()) {
                    var font = page.getResources().getFont(name);
                    assertTrue(font.isEmbedded(), font.getName());
                }
            }
        }
    }

    @Test
    void thePaperIsTheOneThatWasAskedFor() throws IOException {
        assertEquals(List.of(842, 595), size(press.print("scene-list", "a4.pdf", Map.of())));
        assertEquals(List.of(612, 792), size(press.print("elements", "letter.pdf", Map.of("paper", "letter"))));
    }

    private static List<Integer> size(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            var box = pdf.getPage(0).getMediaBox();
            return List.of(Math.round(box.getWidth()), Math.round(box.getHeight()));
        }
    }

    @Test
    void theSameProductionPrintsTheSameBytes() throws IOException {
        byte[] first = Files.readAllBytes(press.print("breakdown", "1.pdf",
                Map.of("as-of", "2027-02-01", "watermark", "Návrh")));
        byte[] second = Files.readAllBytes(press.print("breakdown", "2.pdf",
                Map.of("as-of", "2027-02-01", "watermark", "Návrh")));
        assertArrayEquals(first, second);
    }

    @Test
    void printingSaysNothingOnTheConsole() throws IOException {
        PrintStream out = System.out;
        PrintStream err = System.err;
        var said = new ByteArrayOutputStream();
        var console = new PrintStream(said, true, StandardCharsets.UTF_8);
        try {
            System.setOut(console);
            System.setErr(console);
            press.print("breakdown", "b.pdf", Map.of("watermark", "DRAFT"));
            press.print("scene-list", "b.html", Map.of());
            press.print("elements", "b.xlsx", Map.of());
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertEquals("", said.toString(StandardCharsets.UTF_8));
    }

    @Test
    void longTablesRepeatTheirHeads() throws IOException {
        for (int i = 0; i < 120; i++) {
            new Breakdown(press.production).element("org.backlot.core.props", "Sack " + i);
        }
        List<String> pages = Press.pages(press.print("elements", "e.pdf", Map.of("category", "Props")));
        assertTrue(pages.size() > 1);
        for (String page : pages) {
            assertTrue(page.contains("In scenes"), page);
        }
    }

    @Test
    void csvIsSafeAndComplete() throws IOException {
        Press.Slate.sheets = List.of(new Sheet("Days", List.of("What", "Amount", "Day"), List.of(
                Arrays.asList("=1+1", new BigDecimal("-1234.50"), LocalDate.of(2027, 3, 1)),
                Arrays.asList("a, \"b\"\nc", 5, null),
                Arrays.asList("\tx", null, "-"))));
        byte[] bytes = Files.readAllBytes(press.print("slate", "s.csv", DAY));
        assertArrayEquals(new byte[] { (byte) 0xEF, (byte) 0xBB, (byte) 0xBF }, Arrays.copyOf(bytes, 3));
        assertEquals("What,Amount,Day\r\n'=1+1,-1234.50,2027-03-01\r\n\"a, \"\"b\"\"\nc\",5,\r\n'\tx,,'-\r\n",
                new String(bytes, 3, bytes.length - 3, StandardCharsets.UTF_8));
    }

    @Test
    void workbooksHoldNumbersAsNumbersAndTextAsText() throws IOException {
        Press.Slate.sheets = List.of(
                new Sheet("Days: all / [1]", List.of("What", "Amount", "Day"),
                        List.of(Arrays.asList("=1+1", new BigDecimal("1234.50"), LocalDate.of(2027, 3, 1)))),
                new Sheet("Days: all / [1]", List.of("A"), List.of()));
        try (ReadableWorkbook book = new ReadableWorkbook(press.print("slate", "s.xlsx", DAY).toFile())) {
            assertEquals(List.of("Days  all    1", "Days  all    1 2"),
                    book.getSheets().map(org.dhatim.fastexcel.reader.Sheet::getName).toList());
            Row row = book.getFirstSheet().read().get(1);
            assertEquals("=1+1", row.getCellText(0));
            assertEquals(0, new BigDecimal("1234.5").compareTo(row.getCellAsNumber(1).orElseThrow()));
            assertEquals(LocalDate.of(2027, 3, 1), row.getCellAsDate(2).orElseThrow().toLocalDate());
        }
    }

    @Test
    void oneTableOfSeveralIsChosenForCsv() throws IOException {
        Press.Slate.sheets = List.of(new Sheet("Cast", List.of("A"), List.of()),
                new Sheet("Crew", List.of("B"), List.of()));
        var fault = assertThrows(IllegalArgumentException.class, () -> press.print("slate", "s.csv", DAY));
        assertTrue(fault.getMessage().endsWith("Cast, Crew"), fault.getMessage());
        assertTrue(Files.readString(press.print("slate", "s.csv", Map.of("day", "1", "sheet", "crew"))).contains("B"));
    }

    @Test
    void badOptionsSayWhatToDo() {
        assertFault("Slate needs the option day: The number of the day", "slate", "s.html", Map.of());
        assertFault("Breakdown sheets has no option scne. Did you mean scene?", "breakdown",
                "s.html", Map.of("scne", "1"));
        assertFault("There is no scene 2B", "breakdown", "s.html", Map.of("scene", "2B"));
        assertFault("There is no category Propz. Did you mean Props?", "elements", "s.html",
                Map.of("category", "Propz"));
        assertFault("as-of soon is no date", "elements", "s.html", Map.of("as-of", "soon"));
        assertFault("Papers are not printed as .doc", "elements", "s.doc", Map.of());
        assertFault("Slate has no tables", "slate", "s.xlsx", DAY);
    }

    private void assertFault(String begins, String document, String file, Map<String, String> options) {
        var fault = assertThrows(IllegalArgumentException.class, () -> press.print(document, file, options));
        assertTrue(fault.getMessage().startsWith(begins), fault.getMessage());
        assertFalse(Files.exists(folder.resolve(file)));
    }
}
