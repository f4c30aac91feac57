package org.backlot.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.exchange.pdf.Readback.What;
import org.backlot.exchange.screenplay.Emphasis;
import org.backlot.exchange.screenplay.FountainReader;
import org.backlot.exchange.screenplay.Samples;
import org.backlot.exchange.screenplay.Screenplay;
import org.backlot.exchange.screenplay.ScreenplayScene;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A whole script, printed to PDF in many ways and read back: the same scenes, words and speakers. */
class PrintedScriptTest {

    private static final EnumSet<Printing> NUMBERED = EnumSet.of(Printing.NUMBERS);

    static Screenplay demo() throws Exception {
        try (InputStream in = Files.newInputStream(
                PlainRegistry.bundles().resolve("org.backlot.demo/productions/the-salt-road.fountain"))) {
            return new FountainReader().read(in, "the-salt-road.fountain");
        }
    }

    static Stream<Arguments> prints() {
        return Stream.of(
                Arguments.of(Paper.letter(), Set.of(Printing.NUMBERS)),
                Arguments.of(Paper.letter(), Printing.ALL),
                Arguments.of(Paper.a4(), Printing.ALL),
                Arguments.of(Paper.times(), Printing.ALL),
                Arguments.of(Paper.times(), Set.of(Printing.NUMBERS, Printing.STAMP, Printing.FOOTER)),
                Arguments.of(Paper.letter(), Set.of(Printing.NUMBERS, Printing.SPACED, Printing.OVERPRINTED)),
                Arguments.of(Paper.a4(), Set.of(Printing.NUMBERS, Printing.UNNUMBERED, Printing.FOOTER)),
                Arguments.of(Paper.letter(), Set.of(Printing.NUMBERS, Printing.NO_MORE, Printing.CONTINUED)));
    }

    @ParameterizedTest
    @MethodSource("prints")
    void scriptComesBackFromAnyPaper(Paper paper, Set<Printing> shown) throws Exception {
        Readback readback = Readback.of(demo(), paper, shown);
        assertEquals(Readback.words(readback.source(), true), Readback.words(readback.read(), false));
        assertTrue(readback.complete(What.HEADING, What.NUMBER, What.CUE, What.DIALOGUE, What.PARENTHETICAL,
                What.TRANSITION, What.CENTERED), readback::report);
        assertTrue(readback.rate(What.ACTION) > 0.98, readback::report);
    }

    @Test
    void scenesStandOnThePagesThatArePrinted() throws Exception {
        EnumSet<Printing> shown = EnumSet.of(Printing.NUMBERS, Printing.A_PAGES, Printing.CONTINUED);
        List<String> pages = Readback.of(demo(), Paper.letter(), shown).read().scenes().stream()
                .map(ScreenplayScene::page).distinct().toList();
        assertEquals("1", pages.getFirst());
        assertTrue(pages.containsAll(List.of("3A", "3B")), pages.toString());
    }

    @Test
    void titlePageIsNoScene() throws Exception {
        Screenplay read = Readback.of(demo(), Paper.letter(), Printing.ALL).read();
        assertEquals("The Salt Road", read.titlePage().get("Title"));
        assertEquals("Written by", read.titlePage().get("Credit"));
        assertEquals("The Backlot authors", read.titlePage().get("Author"));
        assertEquals("2026-09-14", read.titlePage().get("Draft date"));
        assertEquals("Blue Rev. 03/14/26", read.titlePage().get("Draft"));
        assertTrue(read.titlePage().get("Contact").startsWith("Harkness Pictures\n14 Water Street"));
    }

    @Test
    void emphasisIsReadFromTheFonts() throws Exception {
        Screenplay source = Samples.fountain("INT. KITCHEN - DAY\n\nShe *never* looks at **the clock**.\n\nBO\nNo.\n");
        var action = Readback.of(source, Paper.letter(), NUMBERED).read().scenes().getFirst().paragraphs().getFirst();
        assertEquals("She *never* looks at **the clock**.", action.marked());
    }

    @Test
    void headingsPrintedTwiceForBoldAreReadOnce() throws Exception {
        Screenplay source = Samples.fountain("INT. HALL - DAY\n\nAll still.\n\nBO\nNo.\n");
        Screenplay read = Readback.of(source, Paper.letter(), EnumSet.of(Printing.OVERPRINTED)).read();
        assertEquals("INT. HALL - DAY", read.scenes().getFirst().heading());
    }

    @Test
    void ligaturesAreReadAsTheirLetters() throws Exception {
        try (PDDocument document = new PDDocument()) {
            PDFont font = PDType0Font.load(document, PlainRegistry.bundles()
                    .resolve("org.backlot.documents/fonts/LiberationMono-Regular.ttf").toFile());
            Typewriter.type(document, Typewriter.SCENE + " ".repeat(15) + "The o\uFB01ce is a\uFB02oat.", font, 0);
            assertEquals("The ofice is afloat.", Typewriter.read(Typewriter.bytes(document)).scenes().getFirst()
                    .paragraphs().getLast().text());
        }
    }

    @Test
    void turnedPagesAreReadUpright() throws Exception {
        try (PDDocument document = new PDDocument()) {
            Typewriter.type(document, Typewriter.SCENE, new PDType1Font(FontName.COURIER), 90);
            Screenplay turned = Typewriter.read(Typewriter.bytes(document));
            assertEquals(Typewriter.read(Typewriter.SCENE).scenes(), turned.scenes());
        }
    }

    @Test
    void lengthsAreNearThoseOfFinalDraft() throws Exception {
        Screenplay source = Samples.sample("fdx/schoonmaker_final_draft_12_sample.fdx");
        Screenplay read = Readback.of(source, Paper.letter(), EnumSet.of(Printing.NUMBERS, Printing.SPACED)).read();
        List<Integer> stated = source.scenes().stream().map(s -> s.eighths().orElseThrow()).toList();
        List<Integer> measured = read.scenes().stream().map(s -> s.eighths().orElseThrow()).toList();
        int error = IntStream.range(0, stated.size()).map(i -> Math.abs(stated.get(i) - measured.get(i))).sum();
        int total = measured.stream().mapToInt(Integer::intValue).sum();
        assertTrue(Math.abs(total - 228) <= 4 && error <= 10, () -> "Of 228: " + total + ", errors " + error);
    }

    @Test
    void italicsAreKeptOnceOverTheEndOfALine() throws Exception {
        Screenplay source = Samples.fountain("INT. HALL - DAY\n\nHe reads it: *there was never any tea in this house,"
                + " nor any cup to hold it, whoever says so.*\n\nBO\nNo.\n");
        var action = Readback.of(source, Paper.letter(), NUMBERED).read().scenes().getFirst().paragraphs().getFirst();
        assertEquals(1, action.emphasis().size());
        assertEquals(Set.of(Emphasis.Style.ITALIC), action.emphasis().getFirst().styles());
    }
}
