package org.backlot.exchange.screenplay;

import static org.backlot.exchange.screenplay.Samples.fountain;
import static org.backlot.exchange.screenplay.Samples.script;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backlot.core.page.PageLayout;
import org.backlot.exchange.screenplay.Pagination.Extent;
import org.junit.jupiter.api.Test;

class PaginationTest {

    private static List<Extent> of(String text) throws Exception {
        return Pagination.of(fountain(text), PageLayout.US_SCREENPLAY);
    }

    private static int lines(String text) throws Exception {
        return of("INT. A\n\n" + text).getFirst().lines() - 2;
    }

    private static String action(int paragraphs) {
        return "He waits.\n\n".repeat(paragraphs);
    }

    @Test
    void shortestSceneIsAnEighth() throws Exception {
        assertEquals(List.of(new Extent(1, 1, 2), new Extent(1, 1, 4)), of("INT. A\n\nINT. B\n\nHe sits.\n"));
    }

    @Test
    void everyElementHasItsWidth() throws Exception {
        assertEquals(2, lines("a".repeat(60)));
        assertEquals(3, lines("a".repeat(61)));
        assertEquals(3, lines("\nDAN\n" + "a".repeat(35)));
        assertEquals(4, lines("\nDAN\n" + "a".repeat(36)));
        assertEquals(4, lines("\nDAN\n(" + "a".repeat(23) + ")\nNo."));
        assertEquals(5, lines("\nDAN\n(" + "a".repeat(24) + ")\nNo."));
    }

    @Test
    void linesBreakAtSpacesAndAfterHyphens() throws Exception {
        assertEquals(3, lines("\nDAN\n" + "a".repeat(30) + " bbbb"));
        assertEquals(4, lines("\nDAN\n" + "a".repeat(31) + " bbbb"));
        assertEquals(4, lines("\nDAN\n" + "a".repeat(20) + "-" + "b".repeat(35)));
    }

    @Test
    void sideBySideIsAsLongAsTheLongerSpeech() throws Exception {
        assertEquals(1 + 1 + 3, lines("\nDAN\nNo.\n\nEVE ^\nOne.\nTwo.\nThree."));
    }

    @Test
    void whatIsNotPrintedTakesNoRoom() throws Exception {
        assertEquals(lines("He sits."), lines("He [[really?]]sits.\n\n= Synopsis.\n\n[[Note.]]\n\n# Section"));
    }

    @Test
    void fullPageIsEightEighths() throws Exception {
        assertEquals(8, of("INT. A\n\n" + action(26)).getFirst().eighths());
        assertEquals(9, of("INT. A\n\n" + action(27)).getFirst().eighths());
    }

    @Test
    void pagesFollowOneAnother() throws Exception {
        List<Extent> scenes = of(("INT. A\n\n" + action(24)).repeat(4));
        assertEquals(List.of(1, 2, 3, 4), scenes.stream().map(Extent::page).toList());
    }

    @Test
    void headingIsNotLeftAtTheFootOfAPage() throws Exception {
        String before = "INT. A\n\n" + action(23);
        assertEquals(1, of(before + "INT. B\n\nHe sits.\n").get(1).page());
        assertEquals(2, of(before + "He goes.\n\nINT. B\n\nHe sits.\n").get(1).page());
    }

    @Test
    void breakStartsANewPage() throws Exception {
        assertEquals(2, of("INT. A\n\nHe sits.\n\n===\n\nINT. B\n\nHe stands.").get(1).page());
    }

    @Test
    void textLongerThanSeveralPagesGoesOn() throws Exception {
        List<Extent> scenes = of("INT. A\n\n" + "word\n".repeat(300) + "\nINT. B\n\nHe sits.");
        assertTrue(scenes.get(1).page() >= 6, scenes::toString);
        List<Extent> speech = of("INT. A\n\nDAN\n" + "word\n".repeat(300) + "\nINT. B\n\nHe sits.");
        assertTrue(speech.get(1).page() >= 6, speech::toString);
    }

    @Test
    void lengthInTheFileComesBeforeOurs() throws Exception {
        Screenplay script = script("<Paragraph Type=\"Scene Heading\"><SceneProperties Length=\"1 2/8\"/>"
                + "<Text>INT. A</Text></Paragraph><Paragraph Type=\"Scene Heading\"><Text>INT. B</Text></Paragraph>");
        assertEquals(List.of(10, 1), Pagination.eighths(script, PageLayout.US_SCREENPLAY));
    }
}
