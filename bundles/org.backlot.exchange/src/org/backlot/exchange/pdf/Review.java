package org.backlot.exchange.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;

import org.backlot.exchange.screenplay.Revisions;
import org.backlot.exchange.screenplay.Screenplay;
import org.backlot.exchange.screenplay.ScreenplayParagraph;
import org.backlot.exchange.screenplay.ScreenplayScene;
import org.backlot.exchange.screenplay.ScreenplayNote;
import org.backlot.exchange.screenplay.Tagging;
import org.backlot.exchange.screenplay.TextRange;

/** Makes the screenplay, with a remark and a note for everything in it that a person should look at. */
final class Review {

    /** The kind of note by which these are found in the script. */
    static final String KIND = "Review";

    private static final int MOST_REMARKS = 200;

    private final Script script;
    private final List<ScreenplayNote> notes = new ArrayList<>();
    private final List<String> told = new ArrayList<>();
    /** Lines before each page, so that a line has one number in the whole file. */
    private final Map<Integer, Integer> linesBefore = new HashMap<>();

    Review(Script script, List<GlyphPage> pages) {
        this.script = script;
        int lines = 0;
        for (GlyphPage page : pages) {
            linesBefore.put(page.index(), lines);
            lines += page.glyphs().stream().mapToInt(g -> (int) Math.round(g.y())).distinct().toArray().length;
        }
    }

    Screenplay screenplay(Map<String, String> titlePage, List<Integer> eighths, Revisions revisions,
            List<String> general) {
        markRepeatedNumbers();
        List<ScreenplayParagraph> opening = paragraphs(script.opening, TextRange.OPENING);
        List<ScreenplayScene> scenes = new ArrayList<>();
        for (int i = 0; i < script.scenes.size(); i++) {
            SceneDraft scene = script.scenes.get(i);
            TextRange heading = new TextRange(i, TextRange.HEADING, 0, scene.words().length());
            scene.reviews.forEach(review -> tell(scene.heading, review, heading));
            scenes.add(new ScreenplayScene(scene.words(), scene.number, OptionalInt.of(eighths.get(i)),
                    scene.heading.label(), false, null, null, null, ScreenplayScene.saysOmitted(scene.words()),
                    Map.of(), paragraphs(scene.passages, i), line(scene.heading)));
        }
        List<String> remarks = new ArrayList<>(general);
        remarks.addAll(told.size() > MOST_REMARKS ? told.subList(0, MOST_REMARKS) : told);
        if (told.size() > MOST_REMARKS) {
            remarks.add((told.size() - MOST_REMARKS) + " more are not listed here. All are notes of the kind " + KIND
                    + " in the script.");
        }
        return new Screenplay(titlePage, opening, scenes, notes, Tagging.NONE, revisions, List.of(), locked(scenes),
                remarks);
    }

    /** Pages with letters and scenes that were cut with their numbers kept are only in scripts with fixed numbers. */
    private static boolean locked(List<ScreenplayScene> scenes) {
        return scenes.stream().anyMatch(scene -> scene.omitted() || scene.page() != null
                && scene.page().matches("\\d+[A-Z]+"));
    }

    private void markRepeatedNumbers() {
        Map<String, SceneDraft> first = new HashMap<>();
        for (SceneDraft scene : script.scenes) {
            SceneDraft before = scene.number == null ? null : first.putIfAbsent(scene.number, scene);
            if (before != null) {
                scene.reviews.add("the scene number " + scene.number + " stands on page " + before.heading.label()
                        + " too");
            }
        }
    }

    private List<ScreenplayParagraph> paragraphs(List<Passage> passages, int scene) {
        List<ScreenplayParagraph> paragraphs = new ArrayList<>();
        for (Passage passage : passages) {
            ScreenplayParagraph paragraph = passage.paragraph(line(passage.first));
            TextRange all = new TextRange(scene, paragraphs.size(), 0, paragraph.text().length());
            if (paragraph.text().indexOf('\uFFFD') >= 0) {
                passage.reviews.add("holds a character that the file does not name");
            }
            passage.reviews.stream().distinct().forEach(review -> tell(passage.first, review, all));
            paragraphs.add(paragraph);
        }
        return paragraphs;
    }

    private void tell(BodyLine line, String review, TextRange at) {
        told.add("Page " + line.label() + ", line " + line.number() + ": " + review + ": \"" + shortened(line.words())
                + "\".");
        notes.add(new ScreenplayNote(new ScreenplayNote.Origin("", KIND, "", "", "", ""),
                Character.toUpperCase(review.charAt(0)) + review.substring(1) + ".", at, at, -1,
                ScreenplayNote.Stand.ON_WORDS));
    }

    private static String shortened(String words) {
        return words.length() <= 40 ? words : words.substring(0, 39).strip() + "\u2026";
    }

    private int line(BodyLine line) {
        return linesBefore.get(line.page()) + line.number();
    }
}
