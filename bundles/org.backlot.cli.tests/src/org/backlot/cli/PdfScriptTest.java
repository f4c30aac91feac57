package org.backlot.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A screenplay as PDF, on the command line. */
class PdfScriptTest {

    private static final String SCRIPT = """
                    12     EXT. SALT PANS - DAWN                                      12

                           A grey shore cut into squares.

                                                 ODA
                                     You are pulling on the wind. Pull
                                     on the one.

                                                 WREN
                                           (singing)
                                     Why would I pull on the one?

                    12A    INT. BOILER HOUSE - NIGHT                                  12A

                           Steam.

                                           KELP
                                     Rain is coming, and nobody has so
                                     much as looked up.
            """;

    @TempDir
    Path folder;

    private Typed typed;

    @BeforeEach
    void start() throws IOException {
        typed = Typed.everything(folder);
        type(folder.resolve("script.pdf"), SCRIPT);
    }

    /** Types a text on a page of ten characters to the inch and six lines to the inch. */
    private static void type(Path file, String text) throws IOException {
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.LETTER);
            document.addPage(page);
            try (PDPageContentStream content = new PDPageContentStream(document, page)) {
                float y = 700;
                for (String line : text.lines().toList()) {
                    content.beginText();
                    content.setFont(new PDType1Font(FontName.COURIER), 12);
                    content.newLineAtOffset(7.2f * (line.length() - line.stripLeading().length()), y);
                    content.showText(line.strip());
                    content.endText();
                    y -= 12;
                }
            }
            document.save(file.toFile());
        }
    }

    @Test
    void newMakesAProductionOfAPdf() {
        assertEquals(0, typed.run("new", "road.backlot", "--script", "script.pdf", "--title", "The Salt Road",
                "--start", "2027-03-01", "--format", "json"), typed.err());
        Map<?, ?> imported = (Map<?, ?>) ((List<?>) ((Map<?, ?>) typed.json()).get("imported")).get(0);
        assertEquals("script.pdf", imported.get("file"));
        assertTrue(imported.get("summary").toString().startsWith("2 scenes, 3 speaking parts"), typed.out());
        assertTrue(imported.get("notes").toString().contains("Page 1, line 11: taken for a cue"), typed.out());
        assertEquals(0, typed.run("show", "road.backlot", "scenes"), typed.err());
        assertTrue(typed.out().contains("12A"), typed.out());
        assertTrue(typed.out().contains("BOILER HOUSE"), typed.out());
    }

    @Test
    void importPutsAPdfIntoAProductionWithoutAScript() {
        assertEquals(0, typed.run("new", "live.backlot", "--template", "live", "--title", "Half-Light"), typed.err());
        assertEquals(0, typed.run("import", "live.backlot", "script.pdf"), typed.err());
        assertTrue(typed.out().contains("2 scenes"), typed.out());
    }

    @Test
    void papersOfOurOwnAreNoScreenplay() {
        assertEquals(0, typed.run("new", "road.backlot", "--script", "script.pdf", "--title", "The Salt Road",
                "--start", "2027-03-01"), typed.err());
        for (String paper : List.of("oneliner", "breakdown", "dood")) {
            assertEquals(0, typed.run("print", "road.backlot", paper, "--to", paper + ".pdf"), typed.err());
            assertEquals(2, typed.run("new", "other.backlot", "--script", paper + ".pdf"), typed.out());
            assertTrue(typed.err().contains(paper + ".pdf: "), typed.err());
            assertTrue(typed.err().contains("no scene headings were found")
                    || typed.err().contains("No scene headings were found"), typed.err());
            assertEquals(1, typed.err().lines().count(), typed.err());
            assertFalse(Files.exists(folder.resolve("other.backlot")));
        }
    }
}
