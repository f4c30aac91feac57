package org.backlot.exchange.screenplay;

import static org.backlot.exchange.screenplay.Samples.finalDraft;
import static org.backlot.exchange.screenplay.Samples.script;
import static org.backlot.exchange.screenplay.Samples.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FinalDraftReaderTest {

    private static final String HEADING = "<Paragraph Type=\"Scene Heading\"><Text>INT. A - DAY</Text></Paragraph>";

    private static String paragraph(String type, String inside) {
        return "<Paragraph Type=\"" + type + "\">" + inside + "</Paragraph>";
    }

    private static String heading(String properties) {
        return paragraph("Scene Heading", "<SceneProperties " + properties + "/><Text>INT. A - DAY</Text>");
    }

    @Test
    void onlyTheContentOfTheRootIsScript() throws Exception {
        Screenplay script = finalDraft("<ScriptNotes><ScriptNote Id=\"1\">" + HEADING + "</ScriptNote></ScriptNotes>"
                + "<Outlines><Content>" + HEADING + "</Content></Outlines><Content>" + HEADING + "</Content>"
                + "<TitlePage><Content>" + HEADING + "</Content></TitlePage>");
        assertEquals(1, script.scenes().size());
    }

    @Test
    void runsAreJoinedWhereverTheyAreSplit() throws Exception {
        Screenplay script = script(paragraph("Scene Heading", "<Text TagNumber=\"1\">INT. </Text>"
                + "<Text TagNumber=\"2\">HOME LIBRARY, </Text><Text/><Text TagNumber=\"3\"> - D</Text>"
                + "<Text>AY</Text>"));
        assertEquals("INT. HOME LIBRARY,  - DAY", script.scenes().getFirst().heading());
        assertEquals("HOME LIBRARY", SlugLine.parse(script.scenes().getFirst().heading()).set());
    }

    @ParameterizedTest
    @CsvSource({"4/8, 4", "1, 8", "1 2/8, 10", "3 3/8, 27", "0, 0"})
    void lengthIsAMixedNumber(String length, int eighths) throws Exception {
        assertEquals(OptionalInt.of(eighths), script(heading("Length=\"" + length + "\"")).scenes().getFirst()
                .eighths());
    }

    @Test
    void lengthThatIsNoneIsLeftOutAndRemarkedOn() throws Exception {
        Screenplay script = script(heading("Length=\"short\"") + HEADING);
        assertEquals(OptionalInt.empty(), script.scenes().get(0).eighths());
        assertEquals(OptionalInt.empty(), script.scenes().get(1).eighths());
        assertEquals(1, script.remarks().size());
    }

    @Test
    void sceneKeepsNumberPageTitleAndColour() throws Exception {
        ScreenplayScene scene = script("<Paragraph Type=\"Scene Heading\" Number=\"12A\"><Text>INT. A</Text>"
                + "<SceneProperties Page=\"7A\" Title=\"The key\" Color=\"#C6C6EDEDFEFE\"/></Paragraph>")
                .scenes().getFirst();
        assertEquals("12A", scene.number());
        assertEquals("7A", scene.page());
        assertEquals("The key", scene.title());
        assertEquals("#C6EDFE", scene.colour());
        assertNull(script(HEADING).scenes().getFirst().number());
    }

    @Test
    void omittedSceneKeepsItsNumber() throws Exception {
        ScreenplayScene scene = script("<Paragraph Type=\"Scene Heading\" Number=\"7\"><Text>Omitted</Text></Paragraph>"
                + HEADING).scenes().getFirst();
        assertTrue(scene.omitted());
        assertEquals("7", scene.number());
        assertFalse(script(HEADING).scenes().getFirst().omitted());
    }

    @Test
    void synopsisIsReadInBothForms() throws Exception {
        String text = "<Paragraph><Text>One </Text><Text>line.</Text></Paragraph>"
                + "<Paragraph><Text>Two.</Text></Paragraph>";
        assertEquals("One line.\nTwo.", script(paragraph("Scene Heading", "<SceneProperties><Summary>" + text
                + "</Summary></SceneProperties><Text>INT. A</Text>")).scenes().getFirst().synopsis());
        ScreenplayScene thirteen = script(HEADING + paragraph("Summary", "<Text>One.</Text>")
                + paragraph("Note", "<Text>Check.</Text>") + paragraph("Action", "<Text>He sits.</Text>"))
                .scenes().getFirst();
        assertEquals("One.", thirteen.synopsis());
        assertEquals(List.of("NOTE:Check.", "ACTION:He sits."), shown(thirteen.paragraphs()));
    }

    @Test
    void dualDialogueIsTwoColumns() throws Exception {
        String pair = "<DualDialogue>" + paragraph("Character", "<Text>A</Text>") + paragraph("Dialogue",
                "<Text>You?</Text>") + paragraph("Character", "<Text>B</Text>") + paragraph("Parenthetical",
                "<Text>(low)</Text>") + paragraph("Dialogue", "<Text>You.</Text>") + "</DualDialogue>";
        List<ScreenplayParagraph> all = script(paragraph("General", "<Text/>" + pair)).opening();
        assertEquals(List.of("CHARACTER:A", "DIALOGUE:You?", "CHARACTER:B", "PARENTHETICAL:(low)", "DIALOGUE:You."),
                shown(all));
        assertEquals(List.of(Column.LEFT, Column.LEFT, Column.RIGHT, Column.RIGHT, Column.RIGHT),
                all.stream().map(ScreenplayParagraph::column).toList());
    }

    @Test
    void noteInAHeadingIsNotPartOfIt() throws Exception {
        Screenplay script = script(paragraph("Scene Heading", "<Text>INT. A</Text><ScriptNote ID=\"5\"><Paragraph>"
                + "<Text>Which?</Text></Paragraph></ScriptNote><Text> - DAY</Text>"));
        assertEquals("INT. A - DAY", script.scenes().getFirst().heading());
        assertEquals("Which?", script.notes().getFirst().text());
        assertEquals(new TextRange(0, TextRange.HEADING, 6, 6), script.notes().getFirst().at());
    }

    @Test
    void noteBesideTheScriptHangsOnItsRangeInEitherDirection() throws Exception {
        // The paragraphs start at 0, 9 and 21.
        String body = "<Content>" + paragraph("Action", "<Text>12345678</Text>") + paragraph("Action",
                "<Text>12345678901</Text>") + paragraph("Action", "<Text>third</Text>") + "</Content>";
        Screenplay script = finalDraft("<ScriptNotes>" + note("9,12") + note("26,21") + note("900,901") + note("")
                + "</ScriptNotes>" + body);
        assertEquals(new TextRange(TextRange.OPENING, 1, 0, 3), script.notes().get(0).at());
        assertEquals("third", script.textAt(script.notes().get(1).at()));
        assertNull(script.notes().get(2).at());
        assertNull(script.notes().get(3).at());
        assertEquals("Jo", script.notes().get(3).writer());
    }

    private static String note(String range) {
        return "<ScriptNote Id=\"1\" WriterName=\"Jo\" Range=\"" + range + "\"><Paragraph><Text>N</Text></Paragraph>"
                + "</ScriptNote>";
    }

    @Test
    void stylesBecomeEmphasis() throws Exception {
        ScreenplayParagraph p = script(paragraph("Action", "<Text>He </Text><Text Style=\"Bold+Italic\">sl</Text>"
                + "<Text Style=\"Bold+Italic\">ams</Text><Text> it.</Text>")).opening().getFirst();
        assertEquals("He slams it.", p.text());
        assertEquals(List.of(new Emphasis(3, 8, Set.of(Emphasis.Style.BOLD, Emphasis.Style.ITALIC))), p.emphasis());
    }

    @Test
    void lineSeparatorPartsLines() throws Exception {
        assertEquals("One\nTwo", script(paragraph("Action", "<Text>One\u2028Two</Text>")).opening().getFirst().text());
    }

    @ParameterizedTest
    @CsvSource({"Action, ACTION", "Character, CHARACTER", "Parenthetical, PARENTHETICAL", "Dialogue, DIALOGUE",
            "Transition, TRANSITION", "Shot, SHOT", "General, GENERAL", "Cast List, CAST_LIST", "New Act, ACT",
            "End of Act, ACT", "Outline 2, SECTION", "Outline Body, SYNOPSIS", "Lyrics, LYRICS"})
    void everyBuiltInStyleHasItsKind(String type, ScreenplayParagraph.Kind kind) throws Exception {
        ScreenplayParagraph p = script(paragraph(type, "<Text>x</Text>")).opening().getFirst();
        assertEquals(kind, p.kind());
        assertEquals(type, p.style());
    }

    @Test
    void styleOfAStudioIsWhatItPaginatesAs() throws Exception {
        Screenplay script = finalDraft("<Content>" + paragraph("Song", "<Text>La</Text>") + paragraph("Insert",
                "<Text>A letter</Text>") + paragraph("Odd", "<Text>?</Text>") + "</Content>"
                + "<ElementSettings Type=\"Song\"><Behavior PaginateAs=\"Dialogue\"/></ElementSettings>"
                + "<ElementSettings Type=\"Insert\"><Behavior PaginateAs=\"Scene Heading\"/></ElementSettings>");
        assertEquals(List.of("DIALOGUE:La", "SHOT:A letter", "GENERAL:?"), shown(script.opening()));
        assertEquals("Song", script.opening().getFirst().style());
    }

    @Test
    void pageBreakAndCentredTextAreKept() throws Exception {
        assertEquals(List.of("PAGE_BREAK:", "CENTERED:THE END"), shown(script(
                "<Paragraph Type=\"Action\" StartsNewPage=\"Yes\" Alignment=\"Center\">"
                        + "<Text>THE END</Text></Paragraph>")
                .opening()));
    }

    @Test
    void emptyHeadingMakesNoScene() throws Exception {
        Screenplay script = script(HEADING + paragraph("Scene Heading", "<Text/>"));
        assertEquals(1, script.scenes().size());
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, false", "UTF-8, true", "UTF-16, false", "UTF-16LE, true", "ISO-8859-1, false",
            "windows-1252, false"})
    void everyStatedEncodingIsRead(String encoding, boolean byteOrderMark) throws Exception {
        String file = (byteOrderMark ? "\uFEFF" : "") + "<?xml version=\"1.0\" encoding=\""
                + encoding.replace("LE", "") + "\" standalone=\"no\"?><FinalDraft Version=\"1\"><Content>"
                + paragraph("Action", "<Text>Caf\u00e9</Text>") + "</Content></FinalDraft>";
        Screenplay script = new FinalDraftReader().read(new ByteArrayInputStream(file.getBytes(encoding)), "x.fdx");
        assertEquals("Caf\u00e9", script.opening().getFirst().text());
    }

    @Test
    void unknownElementsAreSkippedAndANewerVersionIsRemarkedOn() throws Exception {
        Screenplay script = new FinalDraftReader().read(Samples.bytes("\uFEFF<?xml version=\"1.0\"?><FinalDraft "
                + "Version=\"7\"><DocumentRef id=\"1\"/><Content><New><Paragraph Type=\"Scene Heading\"/></New>"
                + HEADING + "</Content></FinalDraft>"), "x.fdx");
        assertEquals(1, script.scenes().size());
        assertEquals(1, script.remarks().size());
        assertFalse(script.remarks().getFirst().isBlank());
        assertTrue(script(HEADING).remarks().isEmpty());
    }

    @Test
    void blocksCountTwoPositionsAndTheirTextNone() throws Exception {
        // The paragraphs start at 0, 5 (a pair: 5 and 6), 8 ("Omitted", then its scene: 15 and 16) and 18.
        String body = "<Content>" + paragraph("Action", "<Text>Hum.</Text>") + paragraph("General", "<DualDialogue>"
                + paragraph("Character", "<Text>A</Text>") + paragraph("Dialogue", "<Text>Yes.</Text>")
                + paragraph("Character", "<Text>B</Text>") + paragraph("Dialogue", "<Text>No.</Text>")
                + "</DualDialogue>") + paragraph("Scene Heading", "<Text>Omitted</Text><OmittedScene>" + HEADING
                + paragraph("Action", "<Text>Cut.</Text>") + "</OmittedScene>") + paragraph("Action",
                "<Text>Go.</Text>") + "</Content>";
        Screenplay script = finalDraft(body + "<ScriptNotes>" + note("0,4") + note("5,7") + note("15,16")
                + note("18,21") + "</ScriptNotes>");
        assertEquals("Hum.", script.textAt(script.notes().get(0).at()));
        assertEquals(new TextRange(TextRange.OPENING, 1, 0, 0), script.notes().get(1).at());
        assertTrue(script.notes().get(2).at().inHeading());
        assertEquals("Go.", script.textAt(script.notes().get(3).at()));
    }

    @Test
    void anOmittedSceneIsReadWithItsTextUnderTheNumberOutside() throws Exception {
        Screenplay script = script("<Paragraph Type=\"Scene Heading\" Number=\"21\"><Text>Omitted</Text><OmittedScene>"
                + heading("Length=\"2/8\"") + paragraph("Action", "<Text TagNumber=\"1\">Cut.</Text>")
                + "</OmittedScene></Paragraph>" + HEADING);
        ScreenplayScene scene = script.scenes().getFirst();
        assertEquals(2, script.scenes().size());
        assertTrue(scene.omitted());
        assertEquals("21|INT. A - DAY|OptionalInt[2]", scene.number() + "|" + scene.heading() + "|" + scene.eighths());
        assertEquals(List.of("ACTION:Cut."), shown(scene.paragraphs()));
        assertFalse(script.scenes().get(1).omitted());
        assertEquals("Cut.", script.textAt(script.tagging().spans().getFirst().at()));
    }

    @Test
    void setsThatChangedWordsOrAreTypedInAreDrafts() throws Exception {
        String file = "<FinalDraft Version=\"5\"><Content>" + paragraph("Scene Heading",
                "<Text RevisionID=\"2\">INT. A - DAY</Text>") + paragraph("Action", "<Text RevisionID=\"1\">Old </Text>"
                + "<Text RevisionID=\"2\">new</Text><Text RevisionID=\"0\">.</Text>") + paragraph("Action",
                "<Text>Same.</Text>") + "</Content><Revisions ActiveSet=\"4\" RevisionMode=\"Yes\">"
                + "<Revision ID=\"1\" Name=\"Blue Rev. (09/14/26)\" PageColor=\"#C6C6EDEDFEFE\" Mark=\"*\"/>"
                + "<Revision ID=\"2\" Name=\"Pink\" PageColor=\"#FDFDCCCCD4D4\" Mark=\"+\"/>"
                + "<Revision ID=\"3\" Name=\"Yellow\"/>"
                + "<Revision ID=\"4\" Name=\"Green\"/></Revisions></FinalDraft>";
        List<String> told = Told.all(Imported.production(Imported.incoming(file, "a.fdx")));
        assertEquals(List.of("draft Blue Rev. (09/14/26)|#C6EDFE|*|2026-09-14", "draft Pink|#FDCCD4|+|null",
                "draft Green|null||null"), told.stream().filter(line -> line.startsWith("draft")).toList());
        assertTrue(told.get(4).endsWith("|Pink"), told::toString);
        assertEquals(List.of("  ACTION|Old new.|Pink", "  ACTION|Same.|-"), told.subList(6, 8));
    }
}
