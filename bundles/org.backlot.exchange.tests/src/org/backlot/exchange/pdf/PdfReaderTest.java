package org.backlot.exchange.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.exchange.screenplay.Screenplay;
import org.backlot.exchange.screenplay.ScreenplayIncoming;
import org.backlot.exchange.screenplay.ScreenplayParagraph;
import org.backlot.exchange.screenplay.ScreenplayScene;
import org.backlot.exchange.screenplay.TextRange;
import org.junit.jupiter.api.Test;

/** What a line of a page is taken for, and what a person is told of it. */
class PdfReaderTest {

    private static final String SCENE = Typewriter.SCENE;

    private static String indent(int columns, String text) {
        return text.isEmpty() ? "" : " ".repeat(columns) + text;
    }

    private static List<String> shown(ScreenplayScene scene) {
        return scene.paragraphs().stream().map(p -> p.kind() + (p.column() == ScreenplayParagraph.Column.FULL ? ""
                : " " + p.column()) + ":" + p.text()).toList();
    }

    private static List<String> numbers(Screenplay script) {
        return script.scenes().stream().map(ScreenplayScene::number).toList();
    }

    private static List<String> headings(Screenplay script) {
        return script.scenes().stream().map(ScreenplayScene::heading).toList();
    }

    @Test
    void kindsAreToldByTheirColumns() throws Exception {
        Screenplay script = Typewriter.read(SCENE + indent(60, "CUT TO:"));
        assertEquals(List.of("ACTION:Nell washes a cup. Bo stands in the open door of the kitchen.", "CHARACTER:BO",
                "DIALOGUE:Is there any of the tea left, or did you drink it all?", "CHARACTER:NELL",
                "PARENTHETICAL:(not turning)", "DIALOGUE:There was never any tea, and you know it.",
                "TRANSITION:CUT TO:"), shown(script.scenes().getFirst()));
        assertEquals(List.of(), script.remarks());
    }

    @Test
    void capitalsInTheColumnOfActionAreNoCue() throws Exception {
        Screenplay script = Typewriter.read(SCENE + indent(15, "THE DOOR SLAMS!") + "\n\n" + indent(15, "BO") + "\n"
                + indent(15, "runs."));
        assertEquals(List.of("ACTION:THE DOOR SLAMS!", "ACTION:BO\nruns."),
                shown(script.scenes().getFirst()).subList(6, 8));
        assertEquals(2, script.scenes().getFirst().cues().size());
    }

    @Test
    void sceneNumbersAreTakenFromBothMargins() throws Exception {
        Screenplay script = Typewriter.read(SCENE.replaceFirst(" {15}INT. KITCHEN - DAY",
                indent(8, "12     INT. KITCHEN - DAY") + " ".repeat(44) + "12")
                + indent(8, "12A    EXT. YARD - NIGHT") + " ".repeat(45) + "12A\n\n" + indent(15, "Rain.") + "\n\n"
                + indent(8, "A13    LATER") + " ".repeat(57) + "A13\n\n" + indent(15, "More rain.") + "\n\n"
                + indent(12, "14 EXT. ROAD - DAWN") + "\n\n" + indent(15, "No rain."));
        assertEquals(List.of("12", "12A", "A13", "14"), numbers(script));
        assertEquals(List.of("INT. KITCHEN - DAY", "EXT. YARD - NIGHT", "LATER", "EXT. ROAD - DAWN"), headings(script));
        assertEquals(List.of("ACTION:Rain."), shown(script.scenes().get(1)));
        assertEquals(List.of(), script.remarks());
    }

    @Test
    void numbersThatDisagreeOrComeTwiceAreMarked() throws Exception {
        Screenplay script = Typewriter.read(SCENE + indent(8, "12     EXT. YARD - NIGHT") + " ".repeat(45)
                + "13\n\n" + indent(15, "Rain.") + "\n\n" + indent(8, "12     EXT. ROAD - NIGHT\n\n")
                + indent(15, "Rain."));
        assertEquals(2, script.remarks().stream().filter(r -> r.contains("12 on the left and 13 on the right")
                || r.contains("the scene number 12 stands on page 1 too")).count(), script.remarks().toString());
    }

    @Test
    void omittedScenesStayWithTheirNumbers() throws Exception {
        Screenplay script = Typewriter.read(SCENE + indent(8, "5      OMITTED") + " ".repeat(53) + "5\n\n"
                + indent(8, "6-8    OMITTED") + " ".repeat(53) + "6-8\n\n" + indent(8, "9      EXT. ROAD - DAWN"));
        assertEquals(Arrays.asList(null, "5", "6", "7", "8", "9"), numbers(script));
        assertEquals(4, script.scenes().stream().filter(ScreenplayScene::omitted).count());
        assertTrue(script.remarks().stream().anyMatch(r -> r.contains("omitted scenes 6 to 8")),
                script.remarks().toString());
    }

    @Test
    void headingMayRunOverTwoLines() throws Exception {
        Screenplay script = Typewriter.read(SCENE + indent(15, "EXT. THE LONG STREET BEHIND THE HARBOUR MARKET -")
                + "\n" + indent(15, "NIGHT (1973)") + "\n\n" + indent(15, "Rain."));
        assertEquals("EXT. THE LONG STREET BEHIND THE HARBOUR MARKET - NIGHT (1973)", headings(script).get(1));
    }

    @Test
    void headingsInCommonWritingsAreFound() throws Exception {
        Screenplay script = Typewriter.read(SCENE + List.of("INT./EXT. CAR - DAY", "I/E CAR - DAY", "EXT YARD - DAY",
                "EXT/INT. YARD - DAY", "EST. TOWN - DAWN", "INNEN. HAUS - TAG").stream()
                .map(heading -> "\n\n" + indent(15, heading) + "\n\n" + indent(15, "Rain."))
                .collect(Collectors.joining()));
        assertEquals(7, script.scenes().size(), headings(script).toString());
    }

    @Test
    void headingWithoutIntOrExtIsTakenAndMarked() throws Exception {
        Screenplay script = Typewriter.read(SCENE + indent(15, "LATER") + "\n\n" + indent(15, "Rain.") + "\n\n"
                + indent(15, "GARDEN - NIGHT") + "\n\n" + indent(15, "More rain.") + "\n\n" + indent(15, "THE ROAD")
                + "\n\n" + indent(15, "Still rain."));
        assertEquals(List.of("INT. KITCHEN - DAY", "LATER", "GARDEN - NIGHT"), headings(script));
        assertEquals(List.of("Page 1, line 10: taken for a scene heading, as it names a time and nothing else:"
                + " \"LATER\".", "Page 1, line 12: taken for a scene heading, as it names a set and a time of day:"
                + " \"GARDEN - NIGHT\".", "Page 1, line 14: taken for action, but may be a scene heading without INT or"
                + " EXT: \"THE ROAD\"."), script.remarks());
        assertEquals(List.of("Review", "Review", "Review"), script.notes().stream()
                .map(n -> n.origin().type()).toList());
        assertEquals("LATER", script.textAt(script.notes().getFirst().at()));
    }

    @Test
    void cueOutOfItsColumnIsMarkedWithPageAndLine() throws Exception {
        Screenplay script = Typewriter.read(SCENE + indent(31, "BO") + "\n" + indent(25, "I do not."));
        assertEquals(List.of("Page 1, line 10: taken for a cue, by its place between the columns of dialogue and cues"
                + " and the speech below it: \"BO\"."), script.remarks());
        TextRange at = script.notes().getFirst().at();
        assertEquals(0, at.scene());
        assertEquals("BO", script.textAt(at));
    }

    @Test
    void speechGoesOnOverThePage() throws Exception {
        String more = SCENE + indent(37, "BO") + "\n" + indent(25, "I had a tea here once that had") + "\n"
                + indent(37, "(MORE)") + "\n\n" + indent(60, "(CONTINUED)") + "\f" + indent(15, "CONTINUED:") + "\n\n"
                + indent(37, "BO (CONT'D)") + "\n" + indent(25, "never been drunk.") + "\n\n" + indent(15, "Rain.");
        ScreenplayScene scene = Typewriter.read(more).scenes().getFirst();
        assertEquals(List.of("CHARACTER:BO", "DIALOGUE:I had a tea here once that had never been drunk.",
                "ACTION:Rain."), shown(scene).subList(6, 9));
        assertEquals(1, Typewriter.read(more).scenes().size());
        Screenplay silent = Typewriter.read(more.replace("(MORE)", ""));
        assertEquals(shown(scene), shown(silent.scenes().getFirst()));
        assertTrue(silent.remarks().toString().contains("does not say (MORE)"), silent.remarks().toString());
    }

    @Test
    void someoneElseOnTheNextPageIsANewSpeech() throws Exception {
        Screenplay script = Typewriter.read(SCENE + "\f" + indent(37, "BO (CONT'D)") + "\n" + indent(25, "So there."));
        assertEquals(List.of("CHARACTER:BO (CONT'D)", "DIALOGUE:So there."),
                shown(script.scenes().getFirst()).subList(6, 8));
    }

    @Test
    void twoSpeakSideBySide() throws Exception {
        Screenplay script = Typewriter.read(SCENE + indent(24, "BO                          NELL\n")
                + indent(17, "I never said that you              (over him)\n")
                + indent(17, "drank it.                     You did. You always\n")
                + indent(17, "                              do.\n\n") + indent(15, "Rain."));
        assertEquals(List.of("CHARACTER LEFT:BO", "DIALOGUE LEFT:I never said that you drank it.",
                "CHARACTER RIGHT:NELL", "PARENTHETICAL RIGHT:(over him)", "DIALOGUE RIGHT:You did. You always do.",
                "ACTION:Rain."), shown(script.scenes().getFirst()).subList(6, 12));
    }

    @Test
    void breaksOfTheWriterStayAndThoseOfThePageGo() throws Exception {
        Screenplay script = Typewriter.read(SCENE + indent(15, "A list:") + "\n" + indent(15, "tea") + "\n"
                + indent(15, "more tea that is so long that it runs over the end of the") + "\n"
                + indent(15, "line, which nobody meant."));
        assertEquals("ACTION:A list:\ntea\nmore tea that is so long that it runs over the end of the line, which nobody"
                + " meant.", shown(script.scenes().getFirst()).get(6));
    }

    @Test
    void wordPartedAtTheEndOfALineIsMadeWhole() throws Exception {
        Screenplay script = Typewriter.read(SCENE + indent(15, "Nobody could understand the half-open door.") + "\n\n"
                + indent(15, "They stood and tried and tried all day long to under-") + "\n"
                + indent(15, "stand it, and the door just stood there, as it ever had, half-") + "\n"
                + indent(15, "open."));
        assertEquals("ACTION:They stood and tried and tried all day long to understand it, and the door just stood"
                + " there, as it ever had, half-open.", shown(script.scenes().getFirst()).get(7));
        assertTrue(script.remarks().toString().contains("made whole"));
    }

    @Test
    void pagesKeepTheirPrintedNumbersAndHeadsAreTakenAway() throws Exception {
        String head = indent(15, "THE TEA") + " ".repeat(18) + "BLUE REV. 03/14/26" + " ".repeat(14);
        Screenplay script = Typewriter.read(SCENE + "\f" + head + "12.\n\n\n" + indent(15, "EXT. YARD - DAY\n\n")
                + indent(15, "Rain.") + "\f" + head + "12A.\n\n\n" + indent(15, "EXT. ROAD - DAY\n\n")
                + indent(15, "Rain.") + "\f" + head + "13.\n\n\n" + indent(15, "EXT. SEA - DAY\n\n")
                + indent(15, "Rain."));
        assertEquals(List.of("11", "12", "12A", "13"), script.scenes().stream().map(ScreenplayScene::page).toList());
        assertEquals(List.of("ACTION:Rain."), shown(script.scenes().get(1)));
        assertTrue(script.locked());
        assertEquals("BLUE REV. 03/14/26", script.titlePage().get("Draft"));
        assertEquals("03/14/26", script.titlePage().get("Draft date"));
    }

    @Test
    void titlePageIsReadFieldByField() throws Exception {
        Screenplay script = Typewriter.read("\n".repeat(15) + indent(37, "THE LAST TEA") + "\n\n\n"
                + indent(38, "Written by") + "\n\n" + indent(37, "Ada Example") + "\n\n\n"
                + indent(33, "Based on a true tea") + "\n".repeat(20) + indent(15, "Tea Pictures")
                + " ".repeat(33) + "Second Draft\n" + indent(15, "14 Water Street") + " ".repeat(30)
                + "March 14, 2026\f" + SCENE);
        assertEquals("THE LAST TEA", script.titlePage().get("Title"));
        assertEquals("Written by", script.titlePage().get("Credit"));
        assertEquals("Ada Example", script.titlePage().get("Author"));
        assertEquals("Based on a true tea", script.titlePage().get("Source"));
        assertEquals("Second Draft", script.titlePage().get("Draft"));
        assertEquals("March 14, 2026", script.titlePage().get("Draft date"));
        assertEquals("Tea Pictures\n14 Water Street", script.titlePage().get("Contact"));
        assertEquals("1", script.scenes().getFirst().page());
        assertTrue(script.opening().isEmpty());
    }

    @Test
    void marksOfRevisionAreTakenAway() throws Exception {
        Screenplay script = Typewriter.read(SCENE.replace("washes a cup.", "washes a pot.")
                + indent(15, "Rain.") + " ".repeat(61) + "*\n" + " ".repeat(81) + "*\n\n" + indent(15, "More."));
        assertFalse(script.scenes().toString().contains("*"), script.scenes().toString());
        assertEquals(List.of("Lines with a mark of revision in the margin: 2. What they stand beside belongs"
                + " to the draft of its page."),
                script.remarks());
    }

    @Test
    void lengthsAreMeasuredOnThePages() throws Exception {
        String page = indent(15, "Rain.") + "\n\n";
        Screenplay script = Typewriter.read(SCENE + page.repeat(20) + "\f" + page.repeat(10)
                + indent(15, "EXT. YARD - DAY\n\n") + page.repeat(12) + "\f" + indent(15, "EXT. SEA - DAY\n\nWaves."));
        // 54 lines to a page: 13 and 39 lines, then 20; 26 lines; 3 lines.
        assertEquals(List.of(11, 4, 1), script.scenes().stream().map(s -> s.eighths().orElseThrow()).toList());
        assertTrue(script.scenes().stream().map(ScreenplayScene::page).allMatch(Objects::nonNull));
    }

    @Test
    void marksSayWhatTheDraftOfTheirPageChanged() throws Exception {
        String head = indent(15, "THE TEA") + " ".repeat(18);
        Screenplay script = Typewriter.read(head + "PINK REV. 04/02/26" + " ".repeat(14) + "1.\n\n\n"
                + SCENE.replaceFirst("of the kitchen.", "of the kitchen." + " ".repeat(3) + "*") + "\f" + head
                + "BLUE REV. 03/14/26" + " ".repeat(14) + "2.\n\n\n" + indent(15, "EXT. YARD - DAY")
                + " ".repeat(51) + "*\n\n" + indent(15, "Rain."));
        assertEquals(List.of("BLUE REV. (03/14/26) #C6EDFE", "PINK REV. (04/02/26) #FDCCD4"), script.revisions().sets()
                .stream().map(set -> set.name() + " " + set.colour()).toList());
        assertEquals(List.of("PINK REV. (04/02/26)", "BLUE REV. (03/14/26)"),
                script.revisions().places().stream().map(place -> place.set()).toList());
        assertEquals("EXT. YARD - DAY", script.textAt(script.revisions().places().getLast().at()));
    }

    @Test
    void whatIsUncertainHangsAsANoteInTheScript() throws Exception {
        Production production = CoreFactory.eINSTANCE.createProduction();
        new ScreenplayIncoming(Typewriter.read(SCENE + indent(31, "BO") + "\n" + indent(25, "I do not.")), "a.pdf",
                Optional.empty()).putInto(production);
        List<String> notes = production.getScript().getScenes().getFirst().getParagraphs().stream()
                .flatMap(p -> p.getNotes().stream()).map(n -> n.getKind() + ":" + n.getText()).toList();
        assertEquals(List.of("Review:Taken for a cue, by its place between the columns of dialogue and cues and the"
                + " speech below it."), notes);
        assertFalse(production.getScript().getScenes().getFirst().isEstimated());
    }
}
