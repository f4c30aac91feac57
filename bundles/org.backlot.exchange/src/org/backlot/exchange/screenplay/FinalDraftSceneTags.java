package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Mentions;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;

/**
 * The tags of one scene's words. Every element on the sheet is tagged where the scene names it; one that it does not
 * name hangs on the heading, with what stands in the boxes of the sheet. A part is not tagged where a cue says who
 * speaks, unless the cue says another name.
 */
final class FinalDraftSceneTags {

    /** The key of the heading among the paragraphs. */
    private static final Object HEADING = new Object();

    private final Scene scene;
    private final Speakers speakers;
    private final Set<String> aliases;
    private final FinalDraftTagWriter tags;
    private final Map<Object, List<FinalDraftRuns.Tagged>> tagged = new IdentityHashMap<>();
    private final Set<Element> named = new HashSet<>();
    private final Set<String> silent = new LinkedHashSet<>();

    /**
     * @param aliases cues that mean a part of another name in some scene, so that they have to be tagged in each
     */
    FinalDraftSceneTags(Scene scene, String heading, Speakers speakers, Set<String> aliases, FinalDraftTagWriter tags) {
        this.scene = scene;
        this.speakers = speakers;
        this.aliases = aliases;
        this.tags = tags;
        scene.getParagraphs().stream().filter(p -> p.getKind() == ParagraphKind.CHARACTER).forEach(this::cue);
        Map<Object, String> texts = new IdentityHashMap<>();
        List<Object> order = new ArrayList<>();
        texts.put(HEADING, heading);
        order.add(HEADING);
        for (Paragraph paragraph : scene.getParagraphs()) {
            if (bearsTags(paragraph.getKind())) {
                texts.put(paragraph, ScriptParagraphs.words(paragraph).plain());
                order.add(paragraph);
            }
        }
        List<Element> others = scene.getElements().stream().filter(element -> !named.contains(element))
                .filter(element -> element.getName() != null && !element.getName().isBlank()).toList();
        if (!others.isEmpty()) {
            mentions(others, order, texts);
            doubles(others, order, texts);
        }
        for (Element element : others) {
            if (!named.contains(element)) {
                add(HEADING, 0, heading.length(), tags.tag(element));
            }
        }
        boxes(heading.length());
    }

    /** The cues of a script that mean a part by another of its words than its name. */
    static Set<String> aliases(Iterable<Scene> scenes, Speakers speakers) {
        Set<String> aliases = new HashSet<>();
        for (Scene scene : scenes) {
            for (Paragraph paragraph : scene.getParagraphs()) {
                if (paragraph.getKind() == ParagraphKind.CHARACTER) {
                    String cue = speakers.nameIn(ScriptParagraphs.words(paragraph).plain());
                    if (cast(scene).anyMatch(part -> isAlias(part, cue, speakers))) {
                        aliases.add(cue);
                    }
                }
            }
        }
        return aliases;
    }

    private static boolean isAlias(Element part, String cue, Speakers speakers) {
        return speakers.of(cue).stream().noneMatch(name -> name.equalsIgnoreCase(strip(part.getName())))
                && part.getWords().stream().anyMatch(word -> word.strip().equalsIgnoreCase(cue));
    }

    private static Stream<Element> cast(Scene scene) {
        return scene.getElements().stream().filter(element -> Category.CAST.equals(element.getCategory()));
    }

    List<FinalDraftRuns.Tagged> heading() {
        return tagged.getOrDefault(HEADING, List.of());
    }

    List<FinalDraftRuns.Tagged> of(Paragraph paragraph) {
        return tagged.getOrDefault(paragraph, List.of());
    }

    /** Who has a cue here and is not on the sheet. */
    Set<String> silent() {
        return silent;
    }

    private static boolean bearsTags(ParagraphKind kind) {
        return switch (kind) {
            case ACTION, PARENTHETICAL, DIALOGUE, TRANSITION, SHOT, GENERAL, LYRICS, CENTERED -> true;
            case CHARACTER, SECTION, SYNOPSIS, NOTE, PAGE_BREAK -> false;
        };
    }

    private void cue(Paragraph paragraph) {
        String text = ScriptParagraphs.words(paragraph).plain();
        String cue = speakers.nameIn(text);
        boolean alias = aliases.contains(cue);
        for (String name : speakers.of(cue)) {
            List<Element> parts = cast(scene).filter(part -> name.equalsIgnoreCase(strip(part.getName()))).toList();
            named.addAll(parts);
            if (parts.isEmpty() && !alias) {
                silent.add(name);
            }
        }
        if (alias) {
            cast(scene).filter(part -> isAlias(part, cue, speakers)
                    || speakers.of(cue).stream().anyMatch(name -> name.equalsIgnoreCase(strip(part.getName()))))
                    .forEach(part -> {
                        add(paragraph, 0, text.length(), tags.tag(part));
                        named.add(part);
                    });
        }
    }

    private void mentions(List<Element> others, List<Object> order, Map<Object, String> texts) {
        Mentions mentions = new Mentions(others);
        for (Object place : order) {
            for (Mentions.Mention mention : mentions.in(texts.get(place))) {
                add(place, mention.start(), mention.end(), tags.tag(mention.element()));
                named.add(mention.element());
            }
        }
    }

    /** Two things of one name, a horse that is an animal and a vehicle, share their words. */
    private void doubles(List<Element> others, List<Object> order, Map<Object, String> texts) {
        for (Element element : others) {
            if (named.contains(element)) {
                continue;
            }
            Mentions mentions = new Mentions(List.of(element));
            for (Object place : order) {
                for (Mentions.Mention mention : mentions.in(texts.get(place))) {
                    boolean clear = tagged.getOrDefault(place, List.of()).stream().allMatch(words ->
                            words.end() <= mention.start() || words.start() >= mention.end()
                                    || (words.start() == mention.start() && words.end() == mention.end()));
                    if (clear) {
                        add(place, mention.start(), mention.end(), tags.tag(element));
                        named.add(element);
                    }
                }
            }
        }
    }

    private void boxes(int length) {
        for (FinalDraft.Box box : FinalDraft.Box.values()) {
            String text = SceneBox.of(box).text(scene).strip();
            if (!text.isEmpty() && box != FinalDraft.Box.SYNOPSIS && box != FinalDraft.Box.COMMENTS) {
                add(HEADING, 0, length, tags.tag(box, text));
            }
        }
    }

    private void add(Object place, int start, int end, int tag) {
        tagged.computeIfAbsent(place, key -> new ArrayList<>()).add(new FinalDraftRuns.Tagged(start, end, tag));
    }

    private static String strip(String text) {
        return text == null ? "" : text.strip();
    }
}
