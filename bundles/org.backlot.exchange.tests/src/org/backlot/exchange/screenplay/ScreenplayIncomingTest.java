package org.backlot.exchange.screenplay;

import static org.backlot.exchange.screenplay.Imported.demo;
import static org.backlot.exchange.screenplay.Imported.incoming;
import static org.backlot.exchange.screenplay.Imported.names;
import static org.backlot.exchange.screenplay.Imported.production;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.testing.SampleFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScreenplayIncomingTest {

    private static Incoming sample(String path) throws IOException {
        try (InputStream in = Files.newInputStream(SampleFiles.at(path))) {
            return incoming(in, path);
        }
    }

    private static List<Scene> scenes(Production production) {
        return production.getScript().getScenes();
    }

    @Test
    void bigFishIsTheSameFromEitherFormat() throws Exception {
        Incoming finalDraft = sample("fdx/screenplain_Big-Fish.fdx");
        Incoming fountain = sample("fountain/Big-Fish.fountain");
        assertTrue(finalDraft.summary().startsWith("190 scenes, 47 speaking parts, "), finalDraft.summary());
        assertTrue(finalDraft.summary().endsWith(" pages, lengths estimated"), finalDraft.summary());
        Production one = production(finalDraft);
        Production other = production(fountain);
        assertEquals(190, scenes(one).size());
        assertEquals(scenes(one).stream().map(s -> s.getHeading().strip()).toList(),
                scenes(other).stream().map(s -> s.getHeading().strip()).toList());
        assertEquals(47, Breakdown.of(one, Category.CAST).count(), "of 48 cues, EDWARD AND WILL is two people");
        assertTrue(finalDraft.notes().toString().contains("EDWARD AND WILL was taken for EDWARD and WILL"),
                finalDraft.notes().toString());
        assertEquals(names(Breakdown.of(one, Category.CAST)), names(Breakdown.of(other, Category.CAST)));
        assertEquals(names(Breakdown.of(one, Category.SET)), names(Breakdown.of(other, Category.SET)));
        assertTrue(scenes(one).stream().allMatch(s -> s.getSet() != null && s.isEstimated() && s.getEighths() > 0));
        assertEquals("190", scenes(one).getLast().getNumber());
        assertEquals("Big Fish", other.getTitle());
    }

    @Test
    void statedLengthsAndSynopsesAreKept() throws Exception {
        Incoming incoming = sample("fdx/schoonmaker_final_draft_12_sample.fdx");
        assertTrue(incoming.summary().endsWith(", 28 4/8 pages"), incoming.summary());
        Production production = production(incoming);
        assertEquals(228, scenes(production).stream().mapToInt(Scene::getEighths).sum());
        assertTrue(scenes(production).stream().noneMatch(Scene::isEstimated));
        assertEquals(28, scenes(production).stream().filter(Scene::isIntExtInferred).count());
        assertEquals("Set up Gold Key. Tangle's desire to find the key, door, and treasure.",
                scenes(production).getFirst().getSynopsis());
        assertEquals(12, scenes(production).stream().flatMap(s -> s.getParagraphs().stream())
                .mapToInt(p -> p.getNotes().size()).sum()
                + production.getScript().getPreamble().stream().mapToInt(p -> p.getNotes().size()).sum());
    }

    @Test
    void aSavedImportIsStable(@TempDir Path folder) throws Exception {
        Backlot backlot = PlainRegistry.of("org.backlot.exchange").backlot();
        Incoming script = demo("the-salt-road.fountain");
        Path file = folder.resolve("a.backlot");
        byte[] first;
        try (Session session = backlot.create(FileStore.create(file, backlot.sections()), script::putInto)) {
            session.save();
            first = Files.readAllBytes(file);
        }
        try (Session session = backlot.open(file, FileStore.Access.EDIT).session()) {
            assertEquals(43, scenes(session.production()).size());
            session.edit("Touch", () -> session.production().setCompany("X"));
            session.undo();
            session.edit("Touch", () -> session.production().setCompany("Y"));
            session.edit("Back", () -> session.production().setCompany(null));
            session.save();
        }
        assertArrayEquals(first, Files.readAllBytes(file));
    }

    @Test
    void theSaltRoadHasItsScenesSetsAndParts() throws Exception {
        Incoming incoming = demo("the-salt-road.fountain");
        Production production = production(incoming);
        assertEquals(List.of(), incoming.notes());
        assertEquals(43, scenes(production).size());
        assertEquals(18, Breakdown.of(production, Category.SET).count());
        assertEquals(15, Breakdown.of(production, Category.CAST).count());
        assertEquals("The Salt Road", production.getTitle());
        assertEquals(LocalDate.of(2026, 9, 14), production.getScript().getDraftDate());
        assertEquals("the-salt-road.fountain", production.getScript().getSource());
        Scene flashback = scenes(production).get(14);
        assertEquals("15", flashback.getNumber());
        assertEquals("ODA'S KITCHEN", flashback.getSet().getName());
        assertEquals("DUSK", flashback.getTime());
        assertEquals(IntExt.INT, flashback.getIntExt());
        List<String> ids = Breakdown.of(production, Category.CAST).map(e -> e.getBoardId()).sorted().distinct()
                .toList();
        assertEquals(15, ids.size());
        var counts = Breakdown.sceneCounts(production);
        assertEquals(counts.values().stream().max(Integer::compare), counts.entrySet().stream()
                .filter(e -> "1".equals(e.getKey().getBoardId())).map(java.util.Map.Entry::getValue).findFirst());
    }

    @Test
    void aSecondScriptIsRefusedAndChangesNothing() throws Exception {
        Production production = production(incoming("INT. ONE - DAY\n\nText.\n", "one.fountain"));
        Incoming second = incoming("Title: Two\n\nINT. TWO - DAY\n\nText.\n", "two.fountain");
        String told = assertThrows(IllegalStateException.class, () -> second.putInto(production)).getMessage();
        assertTrue(told.contains("has a script") && told.contains("two.fountain"), told);
        assertEquals("INT. ONE - DAY", scenes(production).getFirst().getHeading());
        assertNull(production.getTitle());
    }

    @Test
    void aNameThatWasChosenStays() throws Exception {
        Production production = CoreFactory.eINSTANCE.createProduction();
        production.setTitle("Working title");
        incoming("Title: Final title\nAuthor: A. N. Other\nDraft date: Blue, some day\n\nINT. ONE - DAY\n\nText.\n",
                "a.fountain").putInto(production);
        assertEquals("Working title", production.getTitle());
        assertEquals("Final title", production.getScript().getTitle());
        assertEquals("Blue, some day", production.getScript().getDraft());
        assertNull(production.getScript().getDraftDate());
    }

    @Test
    void scenesWithoutNumberInANumberedScriptGetALetter() throws Exception {
        Incoming incoming = incoming("INT. A - DAY #1#\n\nX.\n\nINT. B - DAY\n\nX.\n\nINT. C - DAY #1A#\n\nX.\n\n"
                + "INT. D - DAY #2#\n\nX.\n", "a.fountain");
        assertEquals(List.of("1", "1B", "1A", "2"), scenes(production(incoming)).stream().map(Scene::getNumber)
                .toList());
        assertEquals(List.of("1 scene of a numbered script has no number; one that is new gets a letter, as 1B."),
                incoming.notes());
    }

    @Test
    void aDraftHasTheNumbersOfTheFileAlone() throws Exception {
        Production draft = CoreFactory.eINSTANCE.createProduction();
        incoming("INT. A - DAY #1#\n\nX.\n\nINT. B - DAY\n\nX.\n", "a.fountain").putDraftInto(draft);
        assertEquals(Arrays.asList("1", null), scenes(draft).stream().map(Scene::getNumber).toList());
        Incoming bare = incoming("INT. A - DAY\n\nX.\n\nINT. B - DAY\n\nX.\n", "b.fountain");
        Production other = CoreFactory.eINSTANCE.createProduction();
        bare.putDraftInto(other);
        assertEquals(Arrays.asList(null, null), scenes(other).stream().map(Scene::getNumber).toList());
        assertEquals(List.of("1", "2"), scenes(production(bare)).stream().map(Scene::getNumber).toList());
    }

    @Test
    void omittedScenesKeepTheirNumberAndNoSet() throws Exception {
        Production production = production(incoming(
                "INT. A - DAY #1#\n\nX.\n\n.OMITTED #2#\n\nINT. C - DAY #3#\n\nX.\n",
                "a.fountain"));
        assertTrue(scenes(production).get(1).isOmitted());
        assertNull(scenes(production).get(1).getSet());
        assertEquals("2", scenes(production).get(1).getNumber());
    }

    @Test
    void tagsBecomeElementsAndFields() throws Exception {
        String file = "<?xml version=\"1.0\"?><FinalDraft Version=\"5\"><Content><Paragraph Type=\"Scene Heading\">"
                + "<Text>INT. BAR"
                + " - DAY</Text></Paragraph><Paragraph Type=\"Action\"><Text>Bo lifts the </Text><Text TagNumber=\"1\">"
                + "gun</Text><Text TagNumber=\"2\"> at noon</Text><Text TagNumber=\"3\"> x</Text></Paragraph></Content>"
                + "<TagData><TagCategories>"
                + "<TagCategory Id=\"05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa\" Name=\"Requisiten\"/>"
                + "<TagCategory Id=\"63c140da-ef2b-491a-b416-b46f461abb89\" Name=\"Script Day\"/>"
                + "<TagCategory Id=\"studio\" Name=\"Drones\"/></TagCategories><TagDefinitions>"
                + "<TagDefinition Id=\"a\" CatId=\"05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa\" Label=\"Gun\"/>"
                + "<TagDefinition Id=\"b\" CatId=\"63c140da-ef2b-491a-b416-b46f461abb89\" Label=\"D3\"/>"
                + "<TagDefinition Id=\"c\" CatId=\"studio\" Label=\"Swarm\"/></TagDefinitions>"
                + "<Tags><Tag Number=\"1\"><DefId>a</DefId></Tag><Tag Number=\"2\"><DefId>b</DefId></Tag>"
                + "<Tag Number=\"3\"><DefId>c</DefId></Tag></Tags></TagData></FinalDraft>";
        Incoming incoming = incoming(file, "a.fdx");
        Scene scene = scenes(production(incoming)).getFirst();
        assertEquals(List.of("org.backlot.core.props/Gun", "org.backlot.core.misc/Swarm"),
                scene.getElements().stream().map(e -> e.getCategory() + "/" + e.getName()).toList());
        assertEquals("D3", scene.getScriptDay());
        assertEquals("Bo lifts the gun at noon x", scene.getParagraphs().getFirst().getText());
        assertTrue(incoming.notes().toString().contains("Drones"), incoming.notes().toString());
    }

    @Test
    void jointCuesAreSeveralParts() throws Exception {
        Production production = production(incoming(
                "INT. A - DAY\n\nBO\nHi.\n\nMO & BO (O.S.)\nHi.\n\nBO AND MO\nHa.\n",
                "a.fountain"));
        assertEquals(List.of("BO", "MO"), names(Breakdown.of(production, Category.CAST)));
        assertEquals(2, scenes(production).getFirst().getElements().size());
    }

    @Test
    void notesHangOnTheirWords() throws Exception {
        Production production = production(incoming(
                "INT. A - DAY [[heading note]]\n\nBO\nHi [[in speech]] there.\n\nX.\n",
                "a.fountain"));
        assertEquals(List.of("CHARACTER:BO", "DIALOGUE:Hi  there.", "ACTION:X."),
                Imported.shown(production).stream().filter(line -> !line.contains("SCENE")).toList());
        List<Paragraph> paragraphs = scenes(production).getFirst().getParagraphs();
        assertEquals("heading note", paragraphs.get(0).getNotes().getFirst().getText());
        assertEquals(0, paragraphs.get(0).getNotes().getFirst().getStart());
        assertEquals("in speech", paragraphs.get(1).getNotes().getFirst().getText());
        assertEquals(3, paragraphs.get(1).getNotes().getFirst().getStart());
        assertNotNull(paragraphs.get(1).getNotes().getFirst().getId());
        assertFalse(scenes(production).getFirst().isOmitted());
    }
}
