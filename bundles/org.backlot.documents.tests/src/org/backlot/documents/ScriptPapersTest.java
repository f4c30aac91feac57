package org.backlot.documents;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.documents.script.PlainText;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script and its breakdown on paper. */
class ScriptPapersTest {

    @TempDir
    Path folder;

    private Press press;
    private List<Scene> scenes;

    @BeforeEach
    void write() {
        press = new Press(folder);
        scenes = press.production.getScript().getScenes();
        scenes.get(0).setHeading("EXT. SALT PANS - DAY");
        scenes.get(1).setHeading("INT. BOILER HOUSE - NIGHT");
        paragraph(scenes.get(0), ParagraphKind.ACTION, "Oda drops a *lamp*. She will not see the oda.");
        paragraph(scenes.get(0), ParagraphKind.CHARACTER, "ODA");
        paragraph(scenes.get(0), ParagraphKind.DIALOGUE, "It was a lamp, and now it is salt and glass.");
        paragraph(scenes.get(1), ParagraphKind.ACTION, "A lamp burns here too.");
        new Breakdown(press.production).tag(scenes.get(0), "org.backlot.core.dressing", "Lamp");
    }

    private static Paragraph paragraph(Scene scene, ParagraphKind kind, String text) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setKind(kind);
        paragraph.setText(text);
        scene.getParagraphs().add(paragraph);
        return paragraph;
    }

    private String script(Map<String, String> options) throws IOException {
        return press.html("script", options);
    }

    @Test
    void wordsOnTheSheetHaveTheColourOfTheirCategory() throws IOException {
        String html = script(Map.of());
        assertTrue(html.contains("<span style=\"background: #F2C7C6\">Oda</span> drops a "), html);
        assertTrue(html.contains("\">lamp</span>. She will not see the oda."), html);
        assertTrue(html.contains(">A lamp burns here too.<"), html);
    }

    @Test
    void oneCategoryCanBeHighlightedAlone() throws IOException {
        String html = script(Map.of("category", "Set Dressing"));
        assertTrue(html.contains(">Oda drops a <span"), html);
        assertTrue(html.contains(">lamp</span>"), html);
    }

    @Test
    void scenesAreNumberedInBothMarginsAndTheCutOnesOmitted() throws IOException {
        scenes.get(1).setOmitted(true);
        String html = script(Map.of());
        for (String margin : List.of("left", "right")) {
            assertTrue(html.contains("<span class=\"number " + margin + "\">2A</span>"), html);
        }
        assertTrue(html.contains(">OMITTED<"));
        assertFalse(html.contains("burns here"));
    }

    @Test
    void whatADraftChangedBearsItsMarkOnEachLine() throws IOException {
        Draft blue = CoreFactory.eINSTANCE.createDraft();
        blue.setMark("**");
        press.production.getScript().getDrafts().add(blue);
        scenes.get(0).getParagraphs().get(2).setDraft(blue);
        String html = script(Map.of());
        assertEquals(2, html.split("<span class=\"mark\">\\*\\*</span>").length - 1, html);
    }

    @Test
    void thePagesPrint() throws IOException {
        List<String> pages = Press.pages(press.print("script", "script.pdf", Map.of("scene", "1-2")));
        assertEquals(1, pages.size());
        assertTrue(pages.getFirst().contains("It was a lamp, and now it is salt"), pages.getFirst());
    }

    @Test
    void scenesAreChosenByNumbersAndRanges() throws IOException {
        assertFalse(script(Map.of("scene", "2-2a")).contains("SALT PANS - DAY"));
        assertTrue(script(Map.of("scene", "2, 1")).contains("SALT PANS - DAY"));
        String told = assertThrows(IllegalArgumentException.class, () -> script(Map.of("scene", "1-9"))).getMessage();
        assertTrue(told.startsWith("There is no scene 9"), told);
    }

    @Test
    void aBreakdownSheetHasEveryFieldOfTheForm() throws IOException {
        Scene scene = scenes.get(1);
        scene.setUnit("Second unit");
        scene.setSequence("Storm");
        scene.setShootingTime(Duration.ofMinutes(130));
        scene.setWeather("dry");
        List<String> pages = Press.pages(press.print("breakdown", "b.pdf", Map.of("scene", "2")));
        assertEquals(1, pages.size());
        for (String says : List.of("Second", "Storm", "2 h 10 min", "dry", "BOILER HOUSE", "1. ODA")) {
            String page = pages.getFirst().replaceAll("\\s+", " ");
            assertTrue(page.contains(says), says + " is missing in " + page);
        }
    }

    @Test
    void linesAreBrokenBetweenWordsAndKnowWhereTheyBegin() {
        String text = "One for the  wind\nand two";
        List<PlainText.Line> lines = PlainText.broken(text, 8);
        assertEquals(List.of("One for", "the", "wind", "and two"),
                lines.stream().map(line -> line.text().strip()).toList());
        lines.forEach(line -> assertTrue(text.startsWith(line.text(), line.start())));
    }
}
