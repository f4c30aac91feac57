package org.backlot.core.breakdown;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.report.SuggestionsReport;
import org.backlot.core.session.Ids;
import org.backlot.core.session.MemoryStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.value.Settings;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class SuggestionsTest {

    private static final String PROPS = "org.backlot.core.props";
    private static final String ANIMALS = "org.backlot.core.animals";

    private final PlainRegistry registry = PlainRegistry.of();
    private final Production production = CoreFactory.eINSTANCE.createProduction();
    private final Breakdown breakdown = new Breakdown(production);

    private Scene scene(String number, IntExt place, String... action) {
        if (production.getScript() == null) {
            production.setScript(CoreFactory.eINSTANCE.createScript());
        }
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber(number);
        scene.setIntExt(place);
        for (String text : action) {
            paragraph(scene, ParagraphKind.ACTION, text);
        }
        production.getScript().getScenes().add(scene);
        Ids.complete(production);
        return scene;
    }

    private static void paragraph(Scene scene, ParagraphKind kind, String text) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        paragraph.setKind(kind);
        paragraph.setText(text);
        scene.getParagraphs().add(paragraph);
        Ids.complete(scene);
    }

    private List<Suggestion> suggestions() {
        return Suggestions.of(production, new WordLists(registry.backlot().contributions()));
    }

    private List<String> names(String category) {
        return suggestions().stream().filter(s -> s.category().equals(category)).map(Suggestion::name).toList();
    }

    @Test
    void whoSpeaksAndIsNotOnTheSheetIsSuggested() {
        Scene scene = scene("1", IntExt.INT);
        breakdown.tag(scene, Category.CAST, "ODA");
        breakdown.element(Category.CAST, "WREN");
        paragraph(scene, ParagraphKind.CHARACTER, "ODA (V.O.)");
        paragraph(scene, ParagraphKind.CHARACTER, "WREN & PETEY (CONT'D)");
        paragraph(scene, ParagraphKind.CHARACTER, "ODA AND WREN");
        paragraph(scene, ParagraphKind.CHARACTER, "ALL");
        assertEquals(List.of("WREN", "PETEY"), names(Category.CAST));
        assertEquals(2, suggestions().getFirst().places().size());
    }

    @Test
    void anElementIsOfferedWhereverItsNameOrAWordForItStands() {
        Element gun = breakdown.tag(scene("1", IntExt.INT), PROPS, "Webley");
        gun.getWords().add("old revolver");
        Scene scene = scene("2", IntExt.INT, "He cleans the old revolver. A webley, no less.");
        List<Suggestion> all = suggestions();
        assertEquals(List.of("Webley"), all.stream().map(Suggestion::name).toList());
        assertEquals(gun.getId(), all.getFirst().element());
        String text = scene.getParagraphs().getFirst().getText();
        assertEquals(List.of("old revolver", "webley"), all.getFirst().places().stream()
                .map(place -> text.substring(place.start(), place.end())).toList());
        Suggestions.accept(production, all);
        assertEquals(List.of(gun), scene.getElements());
        assertEquals(List.of(), suggestions());
    }

    @Test
    void aCastMemberIsMeantByTheNameAndNotByTheVerbNorByWhatTheyOwn() {
        breakdown.tag(scene("1", IntExt.INT), Category.CAST, "WILL");
        scene("2", IntExt.INT, "They will go. Will's coat hangs there.");
        assertEquals(List.of(), names(Category.CAST));
        scene("3", IntExt.INT, "Will enters.");
        assertEquals(List.of("WILL"), names(Category.CAST));
    }

    @Test
    void wordsOfTheListsAreSuggestedInTheirCategories() {
        scene("1", IntExt.EXT, "Rain. Two HORSES and a collie wait by the ambulance. A waiter drops his suitcase and "
                + "punches a policeman, who bleeds.");
        assertEquals(List.of("rain"), names(Suggestion.WEATHER));
        assertEquals(List.of("Horse", "Collie"), names(ANIMALS));
        assertEquals(List.of("Ambulance"), names("org.backlot.core.vehicles"));
        assertEquals(List.of("Waiters", "Police"), names(Category.BACKGROUND));
        assertEquals(List.of("Suitcase"), names(PROPS));
        assertEquals(List.of("Fight"), names("org.backlot.core.stunts"));
        assertEquals(List.of("Blood"), names("org.backlot.core.makeup"));
    }

    @Test
    void verbsLikenessesAndCompoundsAreNoThings() {
        scene("1", IntExt.INT,
                "They ring the bell and box clever. It cracks like a rifle. A chain-smoking uncle snakes in. "
                + "Nell (30), district nurse, takes the passenger seat.");
        assertEquals(List.of(), suggestions());
        scene("2", IntExt.INT, "She takes a small box and her mother's ring.");
        assertEquals(List.of("Box", "Ring"), names(PROPS));
    }

    @Test
    void whatIsOnTheSheetByALongerNameIsNotSuggested() {
        Scene scene = scene("1", IntExt.INT, "The bicycle falls. The collie barks.");
        breakdown.tag(scene, "org.backlot.core.vehicles", "Wren's bicycle");
        breakdown.tag(scene, ANIMALS, "Kelp (collie)");
        assertEquals(List.of(), suggestions());
    }

    @Test
    void whatStandsInCapitalsIsAPropOrAPerson() {
        scene("1", IntExt.INT, "There is a FLUX CAPACITOR under the seat.", "An OLD WOMAN looks at it.",
                "JUNE MARLOW (40) does not look at it at all.",
                "A CRASH, and then the WHIRRING stops at once. She RUNS.", "SUPER: THE END OF A DAY");
        assertEquals(List.of("Flux capacitor"), names(PROPS));
        assertEquals(List.of("Old woman"), names(Category.BACKGROUND));
        assertEquals(List.of("JUNE MARLOW"), names(Category.CAST));
    }

    @Test
    void aNumberOfPeopleIsBackground() {
        scene("1", IntExt.INT,
                "Three divers, a crowd of old men and dozens of climbers. Two fingers, a few letters. The two men "
                + "nod.");
        assertEquals(List.of("Crowd", "Divers", "Old men", "Climbers"), names(Category.BACKGROUND).stream()
                .sorted(Comparator.comparing(name -> name.equals("Crowd") ? 0 : 1)).toList());
    }

    @Test
    void weatherIsAskedForOutdoorsAndWhereNobodySaidAny() {
        scene("1", IntExt.INT, "Snow behind the glass.");
        Scene quay = scene("2", IntExt.EXT, "Fog and drizzle.");
        assertEquals(List.of("fog", "rain"), names(Suggestion.WEATHER));
        Suggestions.accept(production, suggestions());
        assertEquals("fog, rain", quay.getWeather());
        assertEquals(List.of(), names(Suggestion.WEATHER));
    }

    @Test
    void nothingIsTaggedByAskingAndAllOfAKindIsOneStep() {
        Scene one = scene("1", IntExt.INT, "A goat eats a map.");
        Scene two = scene("2", IntExt.INT, "Goats, a mare.");
        Production before = EcoreUtil.copy(production);
        List<Suggestion> all = suggestions();
        assertTrue(EcoreUtil.equals(before, production));
        Session session = Session.unsaved(production, "Ada", registry.backlot().contributions(), new MemoryStore());
        session.edit("Accept", () -> Suggestions.accept(production,
                all.stream().filter(s -> s.isSameAs(all.getFirst())).toList()));
        assertEquals(List.of("Goat"), one.getElements().stream().map(Element::getName).toList());
        assertEquals(one.getElements(), two.getElements());
        assertEquals(List.of("Map", "Mare"), suggestions().stream().map(Suggestion::name).toList());
        session.undo();
        assertTrue(EcoreUtil.equals(before, production));
    }

    @Test
    void whatIsAcceptedBringsItsLinksAndLearnsItsWords() {
        Scene scene = scene("1", IntExt.INT, "An onlooker. A goat.");
        Element wrangler = breakdown.element("org.backlot.core.wrangler", "Wrangler");
        Links.choose(production, ANIMALS, List.of(wrangler));
        Suggestions.accept(production, suggestions());
        assertEquals(List.of("Bystanders", "Goat", "Wrangler"),
                scene.getElements().stream().map(Element::getName).toList());
        assertEquals(List.of("onlooker"), scene.getElements().getFirst().getWords());
    }

    @Test
    void whatWasDeclinedIsNotOfferedAgain() {
        Scene one = scene("1", IntExt.INT, "A goat.");
        scene("2", IntExt.INT, "A goat, a map.");
        Session session = Session.unsaved(production, "Ada", registry.backlot().contributions(), new MemoryStore());
        session.edit("Decline", () -> Suggestions.decline(production, List.of(suggestions().getFirst()), false));
        assertEquals(List.of("Goat", "Map"), suggestions().stream().map(Suggestion::name).toList());
        session.edit("Decline", () -> Suggestions.decline(production, List.of(suggestions().getFirst()), true));
        assertEquals(List.of("Map"), suggestions().stream().map(Suggestion::name).toList());
        assertEquals(one, production.getDeclined().getFirst().getScene());
        session.edit("Cut", () -> session.delete(one));
        assertEquals(1, production.getDeclined().size(), "a word of a scene goes with the scene");
    }

    @Test
    void wordsThatWereDeclinedInTheScriptAreDeclinedHereAndTheOtherWayRound() {
        Element gun = breakdown.tag(scene("1", IntExt.INT), PROPS, "Webley");
        gun.getWords().add("old revolver");
        scene("2", IntExt.INT, "The old revolver.");
        Suggestions.decline(production, suggestions(), true);
        assertEquals(List.of("Webley", "old revolver"), production.getDeclined().stream()
                .map(d -> d.getWord()).toList());
        production.getDeclined().removeFirst();
        assertEquals(List.of(), suggestions());
    }

    @Test
    void aStudioAddsWordsAndTakesOthersBack() throws IOException {
        scene("1", IntExt.INT, "A hexacopter and a goat. Sterben Ziegen?");
        var own = new WordList(PROPS, "en", read("# ours\nDrone: quadcopter, hexacopter\n- goat\n"));
        var german = new WordList(ANIMALS, "de", read("Ziegen"));
        WordLists lists = new WordLists(List.of(own, german, new WordList(ANIMALS, "en", read("goat"))));
        assertEquals(List.of("Drone", "Ziegen"), Suggestions.of(production, lists).stream()
                .map(Suggestion::name).toList());
        Settings.set(production, WordLists.LANGUAGES, "en, cs");
        assertEquals(List.of("Drone"), Suggestions.of(production, lists).stream().map(Suggestion::name).toList());
        var e = assertThrows(IOException.class, () -> read("fine\n: nothing\n"));
        assertTrue(e.getMessage().contains("Line 2"), e.getMessage());
    }

    private static List<WordList.Word> read(String text) throws IOException {
        return WordList.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void pluralsAreMadeAsEnglishMakesThem() throws IOException {
        scene("1", IntExt.INT, "Goats, foxes, ponies, fishermen, knives, monkeys and watches.");
        var lists = new WordLists(List.of(new WordList(PROPS, "",
                read("goat, fox, pony, fisherman, knife, monkey, watch"))));
        assertEquals(List.of("Goat", "Fox", "Pony", "Fisherman", "Knife", "Monkey", "Watch"),
                Suggestions.of(production, lists).stream().map(Suggestion::name).toList());
    }

    @Test
    void theInstalledListsAreLarge() {
        var lists = registry.backlot().contributions();
        assertTrue(new WordLists(lists).size() > 800);
    }

    @Test
    void theSentenceIsCutAroundTheWords() {
        assertEquals("A goat eats.", Sentence.around("It rains. A goat eats. It stops.", 12, 16).toString());
        String cut = Sentence.around("word ".repeat(50) + "goat" + " word".repeat(50), 250, 254).toString();
        assertTrue(cut.startsWith("\u2026") && cut.endsWith("\u2026") && cut.length() < 160, cut);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theReportIsItsContract() {
        scene("7", IntExt.INT, "There. A goat waits.");
        var questions = registry.questions();
        Map<String, Object> row = ((List<Map<String, Object>>) new SuggestionsReport()
                .of(production, questions, Map.of())).getFirst();
        assertEquals(List.of("scene", "category", "name", "element", "why", "words", "sentence", "places"),
                List.copyOf(row.keySet()));
        assertEquals("7", row.get("scene"));
        assertEquals("word", row.get("why"));
        assertEquals("A goat waits.", row.get("sentence"));
        assertFalse(production.getElements().stream().anyMatch(e -> "Goat".equals(e.getName())));
    }
}
