package org.backlot.exchange.screenplay;

import static org.backlot.exchange.screenplay.Samples.first;
import static org.backlot.exchange.screenplay.Samples.fountain;
import static org.backlot.exchange.screenplay.Samples.headings;
import static org.backlot.exchange.screenplay.Samples.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.file.UnreadableFile;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FountainReaderTest {

    @ParameterizedTest
    @ValueSource(strings = {"INT. HOUSE - DAY", "ext. street", "EST. CITY", "INT./EXT. CAR", "INT/EXT CAR", "I/E. CAR",
            "Int HOUSE"})
    void headingNeedsAKnownPrefixAndBlankLinesAround(String heading) throws Exception {
        assertEquals(1, fountain("Before.\n\n" + heading + "\n\nAfter.").scenes().size());
        assertEquals(0, fountain("Before.\n" + heading + "\n\nAfter.").scenes().size());
        assertEquals(0, fountain("Before.\n\n" + heading + "\nAfter.").scenes().size());
    }

    @Test
    void aHeadingThatIsNoneIsRemarkedOn() throws Exception {
        Screenplay script = fountain("INT. HOUSE - DAY\nHe waits.\n\nEXT/INT. CAR - DAY\n\nHe drives.");
        assertEquals(0, script.scenes().size());
        assertEquals(2, script.remarks().size());
        assertTrue(script.remarks().get(0).startsWith("Line 1 "), script.remarks()::toString);
        assertTrue(script.remarks().get(1).startsWith("Line 4 "), script.remarks()::toString);
    }

    @Test
    void wordsThatOnlyBeginLikeAPrefixAreNoHeading() throws Exception {
        assertEquals(0, fountain("\nInternal matters.\n\nEstrella waits.\n\nExtra people.\n").scenes().size());
    }

    @Test
    void oneFullStopForcesAHeadingAndThreeDoNot() throws Exception {
        Screenplay script = fountain(".SNIPER SCOPE POV\n\nText.\n\n...and then\n\n.\n");
        assertEquals(List.of("SNIPER SCOPE POV"), headings(script));
        assertEquals("...and then", script.scenes().getFirst().paragraphs().get(1).text());
    }

    @Test
    void sceneNumberIsTakenFromTheHeading() throws Exception {
        ScreenplayScene scene = fountain("INT. HOUSE - DAY #110A#\n\n.ROOM #2 - NIGHT\n").scenes().getFirst();
        assertEquals("INT. HOUSE - DAY", scene.heading());
        assertEquals("110A", scene.number());
        assertNull(fountain(".ROOM #2 - NIGHT\n").scenes().getFirst().number());
    }

    @Test
    void speechIsCueBracketsAndDialogue() throws Exception {
        assertEquals(List.of("CHARACTER:EDWARD (V.O.)", "PARENTHETICAL:(closer)", "DIALOGUE:I caught him.\nAt last.",
                "PARENTHETICAL:(beat)", "DIALOGUE:Yes.", "ACTION:He sits."), shown(fountain(
                        "\nEDWARD (V.O.)\n(closer)\nI caught him.\nAt last.\n(beat)\nYes.\n\nHe sits.").opening()));
    }

    @Test
    void capitalsWithoutWordsBelowAreAction() throws Exception {
        assertEquals(List.of("ACTION:BANG", "ACTION:A RIVER.", "ACTION:THEN"),
                shown(fountain("BANG\n\nA RIVER.\n\nTHEN").opening()));
    }

    @Test
    void atSignForcesACueInSmallLetters() throws Exception {
        assertEquals(List.of("CHARACTER:McDUCK", "DIALOGUE:I'm vegan."),
                shown(fountain("Action.\n\n@McDUCK\nI'm vegan.").opening().subList(1, 3)));
    }

    @Test
    void onlyAMarkAtItsStartForcesALine() throws Exception {
        assertEquals(List.of("CHARACTER:BO (@ HOME)", "DIALOGUE:I'm in.", "TRANSITION:FADE > OUT", "CENTERED:A > B"),
                shown(fountain("\nBO (@ HOME)\nI'm in.\n\n> FADE > OUT\n\n> A > B <\n").opening()));
    }

    @Test
    void twoSpacesKeepABlankLineInDialogue() throws Exception {
        assertEquals(List.of("CHARACTER:DEALER", "DIALOGUE:Dealer gets a seven.\n\nHit or stand sir?"),
                shown(fountain("\nDEALER\nDealer gets a seven.\n  \nHit or stand sir?").opening()));
    }

    @Test
    void caretPutsTwoSpeechesSideBySide() throws Exception {
        List<ScreenplayParagraph> all = fountain("\nSTEEL\n(low)\nNo.\n\nBRICK ^\nYes.\n\nDAN\nMaybe.").opening();
        assertEquals(List.of(Column.LEFT, Column.LEFT, Column.LEFT, Column.RIGHT, Column.RIGHT, Column.FULL,
                Column.FULL), all.stream().map(ScreenplayParagraph::column).toList());
        assertEquals("BRICK", all.get(3).text());
    }

    @Test
    void caretWithoutASpeechBeforeIsAnOrdinaryCue() throws Exception {
        List<ScreenplayParagraph> all = fountain("Action.\n\nBRICK ^\nYes.").opening();
        assertEquals(Column.FULL, all.get(1).column());
        assertEquals("BRICK", all.get(1).text());
    }

    @Test
    void exclamationMarkForcesAction() throws Exception {
        assertEquals(List.of("ACTION:BANG\nBANG", "ACTION:INT. NOT A SCENE"),
                shown(fountain("!BANG\nBANG\n\n!INT. NOT A SCENE\n").opening()));
    }

    @Test
    void actionKeepsItsLinesAndItsIndent() throws Exception {
        assertEquals(List.of("ACTION:    Far in.\nBelow."), shown(fountain("\n\tFar in.\nBelow.\n").opening()));
    }

    @Test
    void transitionIsCapitalsToOrForced() throws Exception {
        assertEquals(List.of("TRANSITION:CUT TO:", "TRANSITION:Burn to pink.", "ACTION:He went to:"),
                shown(fountain("\nCUT TO:\n\n> Burn to pink.\n\nHe went to:\n").opening()));
    }

    @Test
    void arrowsOnBothSidesCentre() throws Exception {
        assertEquals(List.of("CENTERED:BRICK", "CENTERED:& STEEL"),
                shown(fountain("\n> BRICK <\n>& STEEL<").opening()));
    }

    @Test
    void lyricsAreLinesWithATilde() throws Exception {
        assertEquals(List.of("CHARACTER:SINGER", "LYRICS:These are the songs\nThat I sing."),
                shown(fountain("\nSINGER\n~These are the songs\n~That I sing.").opening()));
    }

    @Test
    void threeEqualSignsBreakThePageAndEndDialogue() throws Exception {
        assertEquals(List.of("CHARACTER:DOG", "DIALOGUE:Bark.", "PAGE_BREAK:", "ACTION:He sits."),
                shown(fountain("\nDOG\nBark.\n===\n\nHe sits.").opening()));
    }

    @Test
    void synopsisBelongsToTheSceneOrToItsSection() throws Exception {
        Screenplay script = fountain("# Act\n\n= Of the act.\n\nINT. A\n\n= Of the scene.\n= And more.\n\nText.\n\n"
                + "## Next\n\n= Of the section.\n\nINT. B\n\nText.");
        assertEquals(List.of("SECTION:Act", "SYNOPSIS:Of the act."), shown(script.opening()));
        assertEquals("Of the scene.\nAnd more.", script.scenes().get(0).synopsis());
        assertEquals(List.of("ACTION:Text.", "SECTION:Next", "SYNOPSIS:Of the section."),
                shown(script.scenes().get(0).paragraphs()));
        assertNull(script.scenes().get(1).synopsis());
    }

    @Test
    void noteIsTakenOutOfTheTextAndKeptAtItsPlace() throws Exception {
        Screenplay script = fountain("He sits[[why\nthere?]] down.\n\n[[Alone.]]\n\n"
                + "INT. HOUSE [[which?]] #3#\n\nText.");
        assertEquals(List.of("ACTION:He sits down.", "NOTE:Alone."), shown(script.opening()));
        assertEquals("why\nthere?", script.notes().get(0).text());
        assertEquals(new TextRange(TextRange.OPENING, 0, 7, 7), script.notes().get(0).at());
        assertEquals("INT. HOUSE", script.scenes().getFirst().heading());
        assertEquals("3", script.scenes().getFirst().number());
        assertTrue(script.notes().get(1).at().inHeading());
    }

    @Test
    void noteDoesNotRunOverAnEmptyLine() throws Exception {
        Screenplay script = fountain("This is not [[\na note\n\nfor there is a gap\n]]\n\n"
                + "One [[over\n  \ntwo spaces]].");
        assertEquals(1, script.notes().size());
        assertEquals("ACTION:This is not [[\na note", shown(script.opening()).getFirst());
    }

    @Test
    void noteBetweenCueAndWordsDoesNotPartThem() throws Exception {
        assertEquals(List.of("CHARACTER:DAN", "DIALOGUE:Hello."),
                shown(fountain("\nDAN\n[[softly?]]\nHello.").opening()));
    }

    @Test
    void whatIsCutOutIsNotRead() throws Exception {
        Screenplay script = fountain("CUT TO:\n/*\nINT. GARAGE - DAY\n\nText.\n*/\n"
                + "EXT. MANSION - DAY\n\nA /* not */man.");
        assertEquals(List.of("EXT. MANSION - DAY"), headings(script));
        assertEquals(7, script.scenes().getFirst().line());
        assertEquals("A man.", script.scenes().getFirst().paragraphs().getFirst().text());
    }

    @Test
    void cutWithoutAnEndLosesNothing() throws Exception {
        Screenplay script = fountain("Some /* text.\n\nINT. HOUSE - DAY\n\nMore.");
        assertEquals(1, script.scenes().size());
        assertEquals(1, script.remarks().size());
    }

    @Test
    void titlePageHasValuesOfSeveralLines() throws Exception {
        Screenplay script = fountain("Title:\n\t_**BRICK & STEEL**_\n   FULL RETIRED\nAuthor: Stu\n"
                + "Draft date: 1/2\n\nA.");
        assertEquals(Map.of("Title", "BRICK & STEEL\nFULL RETIRED", "Author", "Stu", "Draft date", "1/2"),
                script.titlePage());
        assertEquals(List.of("ACTION:A."), shown(script.opening()));
    }

    @Test
    void scriptThatBeginsWithFadeInHasNoTitlePage() throws Exception {
        Screenplay script = fountain("FADE IN:\n\nINT. HOUSE - DAY\n\nText.");
        assertEquals(Map.of(), script.titlePage());
        assertEquals(List.of("ACTION:FADE IN:"), shown(script.opening()));
    }

    @Test
    void emphasisBecomesRangesInPlainText() throws Exception {
        ScreenplayParagraph p = first(fountain("_Face FILLS the *Mark 4*_ **now** ***both***."), Kind.ACTION);
        assertEquals("Face FILLS the Mark 4 now both.", p.text());
        assertEquals(List.of(new Emphasis(0, 21, Set.of(Emphasis.Style.UNDERLINE)),
                new Emphasis(15, 21, Set.of(Emphasis.Style.ITALIC)), new Emphasis(22, 25, Set.of(Emphasis.Style.BOLD)),
                new Emphasis(26, 30, Set.of(Emphasis.Style.BOLD, Emphasis.Style.ITALIC))), p.emphasis());
    }

    @ParameterizedTest
    @ValueSource(strings = {"He dialed *69 and then 3 * 4 * 5.", "file_name_here", "* * *", "a *b\nc* d", "**", "_"})
    void marksThatEmphasiseNothingAreText(String text) throws Exception {
        ScreenplayParagraph p = first(fountain("\n" + text), Kind.ACTION);
        assertEquals(text, p.text());
        assertEquals(List.of(), p.emphasis());
    }

    @Test
    void backslashKeepsAMark() throws Exception {
        ScreenplayParagraph p = first(fountain("\nHe dialed \\*69 and \\*23."), Kind.ACTION);
        assertEquals("He dialed *69 and *23.", p.text());
        assertEquals(List.of(), p.emphasis());
    }

    @Test
    void lineEndsAndByteOrderMarksMakeNoDifference() throws Exception {
        String text = "INT. HOUSE - DAY\n\nDÖRTE\nHallo.\n";
        Screenplay plain = fountain(text);
        assertEquals(plain, fountain(text.replace("\n", "\r\n")));
        assertEquals(plain, fountain(text.replace("\n", "\r")));
        assertEquals(plain, fountain("\uFEFF" + text));
        byte[] wide = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        assertEquals(plain, new FountainReader().read(new ByteArrayInputStream(wide), "test.fountain"));
    }

    @Test
    void whatIsNoTextIsRefusedWithItsLineInAnyEncoding() {
        String text = "\uFEFFINT. HOUSE - DAY\n\nD\u00d6RTE \u4e00\u0100\n\u0001\n";
        for (Charset encoding : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            var in = new ByteArrayInputStream(text.getBytes(encoding));
            UnreadableFile refused = assertThrows(UnreadableFile.class,
                    () -> new FountainReader().read(in, "test.fountain"));
            assertTrue(refused.located().startsWith("test.fountain:4: It is not a text file"), refused.located());
        }
    }
}
