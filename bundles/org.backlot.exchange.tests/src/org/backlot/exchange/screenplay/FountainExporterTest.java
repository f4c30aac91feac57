package org.backlot.exchange.screenplay;

import static org.backlot.exchange.screenplay.Imported.fountain;
import static org.backlot.exchange.screenplay.Imported.incoming;
import static org.backlot.exchange.screenplay.Imported.production;
import static org.backlot.exchange.screenplay.Imported.shown;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertIterableEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.testing.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FountainExporterTest {

    static Stream<String> samples() throws Exception {
        try (Stream<Path> files = Stream.concat(Files.list(SampleFiles.at("fdx")),
                Files.list(SampleFiles.at("fountain")))) {
            return files.map(Path::toString).sorted().toList().stream();
        }
    }

    /** Fountain has neither shots nor general text: both come back as action. */
    private static List<String> asFountain(Production production) {
        return shown(production).stream().map(line -> line.replaceFirst("^(SHOT|GENERAL):", "ACTION:")).toList();
    }

    @ParameterizedTest
    @MethodSource("samples")
    void scriptsComeBackAsTheyWere(String file) throws Exception {
        try (InputStream in = Files.newInputStream(Path.of(file))) {
            Production first = production(incoming(in, file));
            String written = fountain(first);
            Production second = production(incoming(written, "back.fountain"));
            assertIterableEquals(asFountain(first), asFountain(second));
            assertEquals(written, fountain(second));
            assertEquals(first.getScript().getAuthor(), second.getScript().getAuthor());
            assertEquals(first.getScript().getDraftDate(), second.getScript().getDraftDate());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = { 0, 100, 200, 300 })
    void whateverAScriptHoldsComesBack(int from) throws Exception {
        for (int seed = from; seed < from + 100; seed++) {
            Production first = RandomProduction.of(seed);
            String written = fountain(first);
            Production second = production(incoming(written, "back.fountain"));
            int number = seed;
            cutOut(first);
            assertIterableEquals(withNotes(first), withNotes(second), () -> "seed " + number + "\n" + written);
            assertEquals(fountain(first), fountain(second));
        }
    }

    /** Of a scene that was cut, a reader finds the number alone. */
    private static void cutOut(Production production) {
        production.getScript().getScenes().stream().filter(Scene::isOmitted).forEach(scene -> {
            scene.setHeading("OMITTED");
            scene.setSynopsis(null);
            scene.getParagraphs().clear();
        });
    }

    @Test
    void aCutSceneIsOmittedAndItsWordsAreCutOut() throws Exception {
        Production cut = scene("INT. HOUSE - DAY", ParagraphKind.ACTION, "A /* slash and a */ star.",
                ParagraphKind.NOTE, "Check this");
        cut.getScript().getScenes().getFirst().setOmitted(true);
        String written = fountain(cut);
        assertTrue(written.endsWith(".OMITTED #1#\n\n/*\nINT. HOUSE - DAY\n\nA /* slash and a * / star.\n\n"
                + "[[Check this]]\n*/\n"), written);
        Scene read = production(incoming(written, "back.fountain")).getScript().getScenes().getFirst();
        assertTrue(read.isOmitted());
        assertEquals("1", read.getNumber());
        assertEquals(List.of(), read.getParagraphs());
        assertTrue(new FountainExporter().notes(cut, null).toString().contains("1 scene is written as OMITTED"));
    }

    /** Scenes, texts and the texts of notes, in order. */
    private static List<String> withNotes(Production production) {
        List<String> lines = new ArrayList<>(shown(production));
        Stream.concat(production.getScript().getPreamble().stream(), production.getScript().getScenes().stream()
                .flatMap(scene -> scene.getParagraphs().stream())).flatMap(paragraph -> paragraph.getNotes().stream())
                .forEach(note -> lines.add("note " + note.getText()));
        return lines;
    }

    private static Production scene(String heading, Object... kindsAndTexts) {
        Production production = CoreFactory.eINSTANCE.createProduction();
        production.setScript(CoreFactory.eINSTANCE.createScript());
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber("1");
        scene.setHeading(heading);
        for (int i = 0; i < kindsAndTexts.length; i += 2) {
            Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
            paragraph.setKind((ParagraphKind) kindsAndTexts[i]);
            paragraph.setText((String) kindsAndTexts[i + 1]);
            scene.getParagraphs().add(paragraph);
        }
        production.getScript().getScenes().add(scene);
        return production;
    }

    private static void comesBack(Production production) throws Exception {
        String written = fountain(production);
        assertIterableEquals(shown(production), shown(production(incoming(written, "back.fountain"))), written);
    }

    @Test
    void headingsWithoutInteriorAreForced() throws Exception {
        comesBack(scene("LATER"));
        comesBack(scene("EXT/INT. CAR - DAY"));
        comesBack(scene("INT. CLUB *54* - NIGHT #2#"));
        Production odd = scene("\"BACK THEN\"");
        assertEquals("SCENE \"BACK THEN\"", production(incoming(fountain(odd), "a.fountain")).getScript().getScenes()
                .getFirst().getHeading(), "no scene is lost");
    }

    @Test
    void actionThatLooksLikeSomethingElseIsForced() throws Exception {
        for (String text : List.of("BOOM", "INT. is a prefix", "> an arrow", "# 1", "= 2", "!", ".22 calibre", "@home",
                "~ approximately", "CUT TO:", "===", "One\n# two\n> three", "   indented", "NAME\nwith a line below",
                "EXT/INT. is none", "a /\\* b \\*/ c", "a [\\[ b ]] c")) {
            comesBack(scene("INT. HOUSE - DAY", ParagraphKind.ACTION, text));
        }
    }

    @Test
    void speechesStayTogether() throws Exception {
        comesBack(scene("INT. HOUSE - DAY", ParagraphKind.CHARACTER, "McDUCK (V.O.)", ParagraphKind.PARENTHETICAL,
                "(low)", ParagraphKind.DIALOGUE, "One.\n\n~two\n===\nTHREE", ParagraphKind.LYRICS, "La la",
                ParagraphKind.CHARACTER, "NOBODY", ParagraphKind.ACTION, "He says nothing.", ParagraphKind.CHARACTER,
                "Mr. \\*", ParagraphKind.DIALOGUE, "Hm.", ParagraphKind.TRANSITION, "SMASH CUT:",
                ParagraphKind.CENTERED, "THE END", ParagraphKind.NOTE, "Check *this*\nand that"));
    }

    @Test
    void aScriptWithoutTitleKeepsItsFirstLine() throws Exception {
        Production production = scene("INT. HOUSE - DAY");
        Paragraph first = CoreFactory.eINSTANCE.createParagraph();
        first.setText("Music: a waltz");
        production.getScript().getPreamble().add(first);
        comesBack(production);
    }

    @Test
    void aProductionWithoutScriptIsOnlyATitle() throws Exception {
        Production production = CoreFactory.eINSTANCE.createProduction();
        production.setTitle("Untitled");
        assertTrue(fountain(production).startsWith("Title: Untitled\n"));
    }
}
