package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Cue;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Spacing;

/**
 * Final Draft's tags on the sheets of the scenes. Categories are known by their UUID, which is the same in every file,
 * then by their name; those of Final Draft that are {@linkplain SceneBox boxes} of the sheet here fill these. Where the
 * tagged words are not the element's name, they become another word for it, but not a heading, on which tags hang that
 * have no words, and not a mere "he" or "it". A cue that is tagged as a part is that part's, whatever it says.
 */
final class SceneTags {

    private static final String MISCELLANEOUS = "org.backlot.core.misc";
    private static final int LONGEST_WORDS = 60;
    private static final Set<String> NO_NAMES = Set.of("a", "an", "the", "he", "him", "his", "she", "her", "hers", "it",
            "its", "they", "them", "their", "theirs", "we", "us", "our", "you", "your", "i", "me", "my", "this", "that",
            "these", "those", "one", "who");

    private final Screenplay screenplay;
    private final Optional<Categories> categories;
    private final Map<String, Tagging.Category> byId = new HashMap<>();
    private final Map<Integer, List<Tagged>> byScene = new LinkedHashMap<>();
    /** The parts that cues are tagged as, by the name in the cue, in each scene. */
    private final Map<Integer, Map<String, Set<String>>> parts = new HashMap<>();
    private final Map<String, Set<String>> partsAnywhere = new HashMap<>();
    private final Set<String> unknown = new TreeSet<>();
    private final Map<String, Optional<FinalDraft.Box>> boxes = new HashMap<>();
    /** The category here for the id of one in the file. */
    private final Map<String, String> known = new HashMap<>();

    /** Words and what they are tagged as. */
    private record Tagged(Tagging.Span span, List<Tagging.Definition> as) {
    }

    SceneTags(Screenplay screenplay, Optional<Categories> categories) {
        this.screenplay = screenplay;
        this.categories = categories;
        Tagging tagging = screenplay.tagging();
        tagging.categories().forEach(category -> byId.putIfAbsent(category.id(), category));
        Map<String, List<Tagging.Definition>> byTag = new HashMap<>();
        Map<String, Tagging.Definition> definitions = new HashMap<>();
        tagging.definitions().forEach(definition -> definitions.putIfAbsent(definition.id(), definition));
        for (Tagging.Tag tag : tagging.tags()) {
            List<Tagging.Definition> defined = new ArrayList<>();
            for (String id : tag.definitionIds()) {
                Tagging.Definition definition = definitions.get(id);
                if (definition != null && !definition.label().isBlank()) {
                    defined.add(definition);
                }
            }
            byTag.putIfAbsent(tag.number(), defined);
        }
        for (Tagging.Span span : tagging.spans()) {
            List<Tagging.Definition> as = byTag.getOrDefault(span.tag(), List.of());
            byScene.computeIfAbsent(span.at().scene(), scene -> new ArrayList<>()).add(new Tagged(span, as));
            as.forEach(this::categoryOf);
            cue(span).ifPresent(cue -> as.stream().filter(this::isCast).map(part -> part.label().strip())
                    .forEach(part -> {
                        parts.computeIfAbsent(span.at().scene(), scene -> new HashMap<>())
                                .computeIfAbsent(cue, name -> new LinkedHashSet<>()).add(part);
                        partsAnywhere.computeIfAbsent(cue, name -> new LinkedHashSet<>()).add(part);
                    }));
        }
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        if (!unknown.isEmpty()) {
            notes.add("Tags of categories that are not known here became miscellaneous: " + String.join(", ", unknown)
                    + ".");
        }
        return notes;
    }

    /** The parts that a cue is tagged as in a scene, or else anywhere; often none. */
    Set<String> parts(int scene, String cue) {
        Set<String> anywhere = partsAnywhere.getOrDefault(cue, Set.of());
        return anywhere.isEmpty() ? anywhere : parts.getOrDefault(scene, Map.of()).getOrDefault(cue, anywhere);
    }

    /** Puts the tags of one scene on its sheet. */
    void describe(Scene scene, int index, Breakdown breakdown) {
        for (Tagged words : byScene.getOrDefault(index, List.of())) {
            for (Tagging.Definition tagged : words.as()) {
                String label = tagged.label().strip();
                Optional<FinalDraft.Box> box = boxOf(tagged);
                if (box.isPresent()) {
                    SceneBox.of(box.get()).add(scene, label);
                } else {
                    Element element = breakdown.tag(scene, categoryOf(tagged), label);
                    tagged.words().stream().filter(other -> !element.getWords().contains(other))
                            .forEach(element.getWords()::add);
                    addWords(element, words.span(), isCast(tagged));
                }
            }
        }
    }

    private boolean isCast(Tagging.Definition tagged) {
        return boxOf(tagged).isEmpty() && categoryOf(tagged).equals(Category.CAST);
    }

    /** The name in the cue that a span is part of. */
    private Optional<String> cue(Tagging.Span span) {
        return span.at().inHeading() ? Optional.empty() : Optional.of(screenplay.paragraphAt(span.at()))
                .filter(paragraph -> paragraph.kind() == ScreenplayParagraph.Kind.CHARACTER)
                .map(paragraph -> Cue.parse(paragraph.text()).name());
    }

    private void addWords(Element element, Tagging.Span span, boolean cast) {
        if (span.at().inHeading() || screenplay.textAt(span.at()).equalsIgnoreCase(element.getName())) {
            return;
        }
        String words = Spacing.single((cast ? cue(span) : Optional.<String>empty())
                .orElseGet(() -> screenplay.textAt(span.at())));
        boolean named = words.equalsIgnoreCase(element.getName())
                || element.getWords().stream().anyMatch(words::equalsIgnoreCase);
        if (!named && words.length() <= LONGEST_WORDS && words.chars().anyMatch(Character::isLetterOrDigit)
                && !NO_NAMES.contains(words.toLowerCase(Locale.ROOT))) {
            element.getWords().add(words);
        }
    }

    private Optional<FinalDraft.Box> boxOf(Tagging.Definition tagged) {
        return boxes.computeIfAbsent(tagged.categoryId(), FinalDraft.Box::of);
    }

    private String categoryOf(Tagging.Definition tagged) {
        return known.computeIfAbsent(tagged.categoryId(), this::categoryOf);
    }

    private String categoryOf(String id) {
        Tagging.Category category = byId.get(id);
        if (category != null && !category.ours().isEmpty()) {
            return category.ours();
        }
        String name = category == null ? "" : category.name();
        Optional<String> here = categories.flatMap(all -> all.byFinalDraft(id).or(() -> all.byName(name)))
                .map(Category::id);
        if (here.isEmpty() && FinalDraft.Box.of(id).isEmpty()) {
            unknown.add(name.isEmpty() ? "(no name)" : name);
        }
        return here.orElse(MISCELLANEOUS);
    }
}
