package org.backlot.exchange.screenplay;

import static org.backlot.exchange.screenplay.Imported.finalDraft;
import static org.backlot.exchange.screenplay.Imported.incoming;
import static org.backlot.exchange.screenplay.Imported.production;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.junit.jupiter.api.Test;

class FinalDraftExporterTest {

    private static final String PROPS = "org.backlot.core.props";

    private static Paragraph paragraph(ParagraphKind kind, String text) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setKind(kind);
        paragraph.setText(text);
        return paragraph;
    }

    private static Production scene(String heading, Paragraph... paragraphs) {
        Production production = CoreFactory.eINSTANCE.createProduction();
        production.setScript(CoreFactory.eINSTANCE.createScript());
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber("12A");
        scene.setHeading(heading);
        scene.setEighths(11);
        scene.setPage("7A");
        scene.getParagraphs().addAll(List.of(paragraphs));
        production.getScript().getScenes().add(scene);
        return production;
    }

    private static Element tag(Production production, String category, String name, String... words) {
        Element element = new Breakdown(production).tag(production.getScript().getScenes().getFirst(), category, name);
        element.getWords().addAll(List.of(words));
        return element;
    }

    private static Production back(Production production) throws Exception {
        return production(incoming(finalDraft(production), "back.fdx"));
    }

    private static Scene only(Production production) {
        assertEquals(1, production.getScript().getScenes().size());
        return production.getScript().getScenes().getFirst();
    }

    @Test
    void sceneIsWrittenAsFinalDraftWritesIt() throws Exception {
        Production production = scene("INT. BAR - DAY", paragraph(ParagraphKind.ACTION, "Bo *sits* & <waits>."));
        only(production).setSynopsis("He waits.");
        assertTrue(finalDraft(production).contains("""
                  <Content>
                    <Paragraph Number="12A" Type="Scene Heading">
                      <SceneProperties Length="1 3/8" Page="7A" Title="" backlot:Set="-" backlot:IntExt="NONE" \
                backlot:Time="-">
                        <Summary>
                          <Paragraph>
                            <Text>He waits.</Text>
                          </Paragraph>
                        </Summary>
                      </SceneProperties>
                      <Text>INT. BAR - DAY</Text>
                    </Paragraph>
                    <Paragraph Type="Action">
                      <Text>Bo </Text>
                      <Text Style="Italic">sits</Text>
                      <Text> &amp; &lt;waits&gt;.</Text>
                    </Paragraph>
                  </Content>
                """), finalDraft(production));
    }

    @Test
    void wordsAreTaggedInsideEmphasis() throws Exception {
        Production production = scene("INT. BAR - DAY",
                paragraph(ParagraphKind.ACTION, "He *lifts the **old** revolver* and begun the gun."));
        tag(production, PROPS, "Gun", "old revolver");
        String written = finalDraft(production);
        assertTrue(written.contains("""
                      <Text Style="Italic">lifts the </Text>
                      <Text Style="Bold+Italic" TagNumber="1">old</Text>
                      <Text Style="Italic" TagNumber="1"> revolver</Text>
                      <Text> and begun the </Text>
                      <Text TagNumber="2">gun</Text>
                      <Text>.</Text>
                """), written);
        assertTrue(written.contains("CatId=\"05c556eb-6bc1-4a3a-b09f-f8b5ba1b6afa\""), written);
        assertEquals("[" + PROPS + "/Gun[old revolver]]", Told.sheet(only(back(production))));
    }

    @Test
    void whatTheSceneDoesNotNameHangsOnItsHeading() throws Exception {
        Production production = scene("INT. BAR - DAY", paragraph(ParagraphKind.CHARACTER, "BO"),
                paragraph(ParagraphKind.DIALOGUE, "No."));
        tag(production, PROPS, "Gun");
        tag(production, Category.CAST, "Bo");
        tag(production, Category.CAST, "Moll");
        Scene scene = only(production);
        scene.setScriptDay("D3");
        scene.setUnit("2nd");
        scene.setNotes("Rain\nor snow");
        scene.setWeather("rain");
        scene.setShootingTime(Duration.ofMinutes(90));
        String written = finalDraft(production);
        assertTrue(written.contains("<Text TagNumber=\"1,2,3,4,5\">INT. BAR - DAY</Text>"), written);
        Scene read = only(back(production));
        assertEquals("[org.backlot.core.cast/BO[], org.backlot.core.cast/Moll[], org.backlot.core.props/Gun[]]",
                Told.sheet(read));
        assertEquals("D3|2nd|Rain\nor snow|rain|PT1H30M", read.getScriptDay() + "|" + read.getUnit() + "|"
                + read.getNotes() + "|" + read.getWeather() + "|" + read.getShootingTime());
    }

    @Test
    void aCueUnderAnotherNameStaysItsPart() throws Exception {
        Production production = scene("INT. BAR - DAY", paragraph(ParagraphKind.CHARACTER, "THE MAN (V.O.)"),
                paragraph(ParagraphKind.DIALOGUE, "No."));
        tag(production, Category.CAST, "Bo", "The man");
        assertEquals("[org.backlot.core.cast/Bo[The man]]", Told.sheet(only(back(production))));
    }

    @Test
    void whoWasTakenOffTheSheetStaysOff() throws Exception {
        Production production = scene("INT. BAR - DAY", paragraph(ParagraphKind.CHARACTER, "ALL"),
                paragraph(ParagraphKind.DIALOGUE, "No."));
        assertEquals("[]", Told.sheet(only(back(production))));
    }

    @Test
    void thingsOfOneNameShareTheirWords() throws Exception {
        Production production = scene("INT. BAR - DAY", paragraph(ParagraphKind.ACTION, "The horse."));
        tag(production, PROPS, "Horse");
        tag(production, "org.backlot.core.animals", "Horse");
        assertTrue(finalDraft(production).contains("<Text TagNumber=\"1,2\">horse</Text>"), finalDraft(production));
        assertEquals("[org.backlot.core.animals/Horse[], org.backlot.core.props/Horse[]]",
                Told.sheet(only(back(production))));
    }

    @Test
    void categoriesThatFinalDraftHasNotAreKept() throws Exception {
        Production production = scene("INT. BAR - DAY", paragraph(ParagraphKind.ACTION, "A swarm."));
        tag(production, "com.studio.drones", "Swarm");
        assertTrue(finalDraft(production).contains("Name=\"com.studio.drones\""), finalDraft(production));
        assertEquals("[com.studio.drones/Swarm[]]", Told.sheet(only(back(production))));
    }

    @Test
    void whatWasDecidedAgainstTheHeadingIsKept() throws Exception {
        Production production = scene("INT. BAR - DAY", paragraph(ParagraphKind.ACTION, "A swarm."));
        Scene scene = only(production);
        scene.setSet(new Breakdown(production).element(Category.SET, "The Crown"));
        scene.setIntExt(IntExt.EXT);
        scene.setTime("DUSK");
        scene.setEstimated(true);
        Scene read = only(back(production));
        assertEquals("The Crown", read.getSet().getName());
        assertEquals(IntExt.EXT, read.getIntExt());
        assertEquals("DUSK", read.getTime());
        assertTrue(read.isEstimated());
    }

    @Test
    void omittedSceneKeepsItsTextAndSheet() throws Exception {
        Production production = scene("INT. BAR - DAY", paragraph(ParagraphKind.ACTION, "A gun."));
        tag(production, PROPS, "Gun");
        only(production).setOmitted(true);
        String written = finalDraft(production);
        assertTrue(written.contains("<Text>OMITTED</Text>\n      <OmittedScene>"), written);
        Scene read = only(back(production));
        assertTrue(read.isOmitted());
        assertEquals("12A|INT. BAR - DAY|A gun.", read.getNumber() + "|" + read.getHeading() + "|"
                + read.getParagraphs().getFirst().getText());
        assertEquals("[org.backlot.core.props/Gun[]]", Told.sheet(read));
    }

    @Test
    void lockIsKeptAndTakenOff() throws Exception {
        String locked = "<FinalDraft Version=\"5\"><Content/><LockedPages><LockedPage Number=\"1\"/></LockedPages>"
                + "</FinalDraft>";
        Production production = production(incoming(locked, "a.fdx"));
        assertTrue(production.getScript().isLocked());
        assertTrue(finalDraft(production).contains("<LockedPage Number=\"1\"/>"));
        production.getScript().setLocked(false);
        assertFalse(finalDraft(production).contains("<LockedPage "));
        assertFalse(back(production).getScript().isLocked());
    }

    @Test
    void aTitleThatWasChangedReplacesTheTitlePage() throws Exception {
        String file = "<FinalDraft Version=\"5\"><Content/><TitlePage><Content><Paragraph Alignment=\"Center\"><Text"
                + " Font=\"Futura\">Old</Text></Paragraph></Content></TitlePage></FinalDraft>";
        Production production = production(incoming(file, "a.fdx"));
        assertTrue(finalDraft(production).contains("Font=\"Futura\""));
        production.getScript().setTitle("New");
        production.getScript().setAuthor("A. N. Other");
        production.getScript().setContact("1 Road\nTown");
        assertFalse(finalDraft(production).contains("Futura"));
        Production read = back(production);
        assertEquals("New|A. N. Other|1 Road\nTown", read.getScript().getTitle() + "|" + read.getScript().getAuthor()
                + "|" + read.getScript().getContact());
    }

    @Test
    void charactersThatXmlCannotHoldAreLeftOut() throws Exception {
        Production production = scene("INT. BAR - DAY",
                paragraph(ParagraphKind.ACTION, "a\u0001b\uD800c\uFFFEd \uD83D\uDD11"));
        assertEquals("abcd \uD83D\uDD11", only(back(production)).getParagraphs().getFirst().getText());
    }

    @Test
    void aBrokenPieceIsLeftOut() throws Exception {
        Production production = scene("INT. BAR - DAY");
        var piece = CoreFactory.eINSTANCE.createForeign();
        piece.setFormat("org.backlot.exchange.fdx");
        piece.setName("SmartType");
        piece.setContent("<SmartType><Characters></SmartType>");
        production.getForeign().add(piece);
        assertFalse(finalDraft(production).contains("SmartType"));
        only(back(production));
    }

    @Test
    void aProductionWithoutScriptIsAnEmptyOne() throws Exception {
        Production production = CoreFactory.eINSTANCE.createProduction();
        assertEquals(0, back(production).getScript().getScenes().size());
    }
}
