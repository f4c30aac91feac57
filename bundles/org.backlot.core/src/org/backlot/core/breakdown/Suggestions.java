package org.backlot.core.breakdown;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.DeclinedWord;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;

/**
 * What the script names and the breakdown sheets lack: those who speak, elements of other scenes, words of the lists,
 * what stands in capitals, numbers of people. Nothing of it is tagged until a person accepts it.
 */
public final class Suggestions {

    private Suggestions() {
    }

    /** Everything that can be suggested, scene by scene, except what was declined. Changes nothing. */
    public static List<Suggestion> of(Production production, WordLists lists) {
        Mentions known = new Mentions(production.getElements());
        Phrases<WordLists.Meaning> words = lists.of(production);
        Set<String> declined = production.getDeclined().stream()
                .map(d -> key(d.getCategory(), d.getWord(), d.getScene() == null ? "" : d.getScene().getId()))
                .collect(Collectors.toSet());
        return Breakdown.scenes(production).stream()
                .flatMap(scene -> new SceneReading(scene, known, words).suggestions())
                .filter(s -> Stream.of(s.name(), s.said()).noneMatch(word ->
                        declined.contains(key(s.category(), word, ""))
                                || declined.contains(key(s.category(), word, s.scene())))).toList();
    }

    private static String key(String category, String name, String scene) {
        return category + "/" + (name == null ? "" : name.toLowerCase(Locale.ROOT)) + "/" + scene;
    }

    /**
     * Puts what was suggested on the sheets, with what it brings; inside an edit. Elements that are not there yet are
     * made, and learn the words of the script that mean them. What no longer fits, as a scene was deleted, is left out.
     */
    public static void accept(Production production, Collection<Suggestion> accepted) {
        Breakdown breakdown = new Breakdown(production);
        Links links = new Links(production);
        Map<String, Scene> scenes = scenes(production);
        Map<String, Element> byId = new HashMap<>();
        production.getElements().forEach(element -> byId.put(element.getId(), element));
        for (Suggestion suggestion : accepted) {
            Scene scene = scenes.get(suggestion.scene());
            if (scene == null) {
                continue;
            }
            if (suggestion.category().equals(Suggestion.WEATHER)) {
                weather(scene, suggestion.name());
                continue;
            }
            Element element = suggestion.element() != null && byId.containsKey(suggestion.element())
                    ? byId.get(suggestion.element()) : breakdown.element(suggestion.category(), suggestion.name());
            learn(element, suggestion);
            links.put(scene, element);
        }
    }

    private static Map<String, Scene> scenes(Production production) {
        return production.getScript() == null ? Map.of() : production.getScript().getScenes().stream()
                .collect(Collectors.toMap(Scene::getId, Function.identity(), (a, b) -> a));
    }

    private static void weather(Scene scene, String weather) {
        String before = scene.getWeather();
        if (before == null || before.isBlank()) {
            scene.setWeather(weather);
        } else if (!Stream.of(before.split(",\\s*")).anyMatch(weather::equalsIgnoreCase)) {
            scene.setWeather(before + ", " + weather);
        }
    }

    /** A cue is no word of the action, and what stands in capitals or after a number is the name itself. */
    private static void learn(Element element, Suggestion suggestion) {
        String said = suggestion.said().toLowerCase(Locale.ROOT);
        if (suggestion.why() == Suggestion.Why.WORD && !said.equalsIgnoreCase(element.getName())
                && element.getWords().stream().noneMatch(said::equalsIgnoreCase)) {
            element.getWords().add(said);
        }
    }

    /**
     * Remembers that something is not to be suggested again; inside an edit.
     *
     * @param everywhere in no scene of the script, and not only in its own
     */
    public static void decline(Production production, Collection<Suggestion> refused, boolean everywhere) {
        Map<String, Scene> scenes = scenes(production);
        Set<String> done = new HashSet<>();
        for (Suggestion suggestion : refused) {
            Scene scene = scenes.get(suggestion.scene());
            if (scene == null) {
                continue;
            }
            for (String word : words(scene, suggestion)) {
                if (done.add(key(suggestion.category(), word, everywhere ? "" : suggestion.scene()))) {
                    DeclinedWord declined = CoreFactory.eINSTANCE.createDeclinedWord();
                    Ids.of(declined);
                    declined.setCategory(suggestion.category());
                    declined.setWord(word);
                    declined.setScene(everywhere ? null : scene);
                    production.getDeclined().add(declined);
                }
            }
        }
    }

    /** The name, and what the script says for it; whoever looks for either finds it declined. */
    private static List<String> words(Scene scene, Suggestion suggestion) {
        Stream<String> said = suggestion.why() == Suggestion.Why.CUE ? Stream.of() : suggestion.places().stream()
                .flatMap(place -> scene.getParagraphs().stream().filter(p -> p.getId().equals(place.paragraph()))
                        .filter(p -> p.getText().length() >= place.end())
                        .map(p -> p.getText().substring(place.start(), place.end())));
        return Stream.concat(Stream.of(suggestion.name()), said).toList();
    }

    /** The sentence in which a suggestion stands first, cut where it is long; the bare words where it is gone. */
    public static Sentence sentence(Scene scene, Suggestion suggestion) {
        Suggestion.Place place = suggestion.places().getFirst();
        return scene.getParagraphs().stream().filter(p -> p.getId().equals(place.paragraph()))
                .map(Paragraph::getText).filter(text -> text != null && text.length() >= place.end()).findFirst()
                .map(text -> Sentence.around(text, place.start(), place.end()))
                .orElseGet(() -> new Sentence("", suggestion.said(), ""));
    }
}
