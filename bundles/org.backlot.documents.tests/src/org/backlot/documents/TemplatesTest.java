package org.backlot.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.ProductionKind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What templates see, and what they cannot. */
class TemplatesTest {

    private static final Map<String, String> DAY = Map.of("day", "1");

    /** A record, as papers hand them to templates. */
    public record Take(int number, String note) {
    }

    @TempDir
    Path folder;

    private final Locale before = Locale.getDefault();

    @BeforeEach
    void workOnAGermanMachine() {
        Locale.setDefault(Locale.GERMANY);
    }

    @AfterEach
    void goHome() {
        Locale.setDefault(before);
        Press.Slate.content = Map.of();
        Press.Slate.sheets = List.of();
    }

    private Press studio(String file) {
        return new Press(folder).with("<extension point=\"org.backlot.documents.templates\">"
                + "<template id=\"test.studio\" document=\"test.slate\" file=\"slates/" + file + "\"/></extension>");
    }

    private String slate(Map<String, Object> content) throws IOException {
        Press.Slate.content = content;
        return new Press(folder).html("slate", DAY);
    }

    @Test
    void valuesPrintTheSameOnEveryMachine() throws IOException {
        String html = slate(Map.of("day", LocalDate.of(2027, 3, 1), "time", LocalTime.of(7, 30),
                "length", Duration.ofMinutes(90), "kind", ProductionKind.LIVE, "number", new BigDecimal("1234567.5"),
                "take", new Take(3, "good")));
        assertTrue(html.contains("<p id=\"day\">Mon 1 Mar 2027|2027-03-01|Monday, 1 March 2027|Mon 1 Mar</p>"), html);
        assertTrue(html.contains("<p id=\"time\">07:30</p><p id=\"length\">1:30</p><p id=\"kind\">Live</p>"), html);
        assertTrue(html.contains("<p id=\"number\">1234567.5</p>"), html);
        assertTrue(html.contains("<p id=\"take\">3/good</p>"), html);
        assertTrue(html.contains("<p id=\"eighths\">1 3/8 3/8</p><p id=\"money\">1,234,567.50</p>"), html);
    }

    @Test
    void textIsNeverMarkup() throws IOException {
        assertTrue(slate(Map.of("text", "<b>R&D</b>")).contains("<p id=\"text\">&lt;b&gt;R&amp;D&lt;/b&gt;</p>"));
    }

    @Test
    void modelsAreNotForTemplates() {
        var fault = assertThrows(UnreadableFile.class, () -> slate(Map.of("text", Press.production())));
        assertTrue(fault.getMessage().contains("which no template may see"), fault.getMessage());
    }

    @Test
    void faultsNameTheTemplateAndTheLine() {
        var fault = assertThrows(UnreadableFile.class, () -> studio("faulty.ftlh").html("slate", DAY));
        assertEquals("slates/faulty.ftlh:2:", fault.located().substring(0, 21));
        assertFalse(fault.getMessage().contains("\n"));
        fault = assertThrows(UnreadableFile.class, () -> studio("unreadable.ftlh").html("slate", DAY));
        assertTrue(fault.located().startsWith("slates/unreadable.ftlh:2: The template cannot be read"),
                fault.located());
    }

    @ParameterizedTest
    @ValueSource(strings = { "class.ftlh", "outside.ftlh" })
    void templatesReachNoClassAndNoOtherFolder(String file) {
        assertThrows(UnreadableFile.class, () -> studio(file).html("slate", DAY));
    }

    @Test
    void templatesImportWhatStandsBesideThem() throws IOException {
        assertTrue(studio("beside.ftlh").html("slate", DAY).contains("<p>From beside</p>"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "img", "http", "css", "import", "font", "background" })
    void papersFetchNothing(String what) {
        Path pdf = folder.resolve("paper.pdf");
        var fault = assertThrows(UnreadableFile.class,
                () -> studio("fetch-" + what + ".ftlh").print("slate", "paper.pdf", DAY));
        assertTrue(fault.getMessage().startsWith("The template asks for "), fault.getMessage());
        assertFalse(Files.exists(pdf));
    }

    @Test
    void linksForTheReaderAreNotFetched() throws IOException {
        assertEquals("Map Mail", Press.pages(studio("links.ftlh").print("slate", "paper.pdf", DAY)).get(0).lines()
                .filter(line -> line.contains("Map")).findFirst().orElse("").strip());
    }

    @Test
    void whatIsNoXhtmlIsSaid() {
        var fault = assertThrows(UnreadableFile.class, () -> studio("untidy.ftlh").print("slate", "paper.pdf", DAY));
        assertTrue(fault.located().startsWith("slates/untidy.ftlh: What the template makes is no XHTML"),
                fault.located());
    }

    @Test
    void aStudioTemplateThatIsMissingLeavesThePaperAsItWas() throws IOException {
        assertTrue(studio("nowhere.ftlh").forgiving().html("slate", DAY).contains("1 3/8"));
    }
}
