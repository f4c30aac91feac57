package org.backlot.exchange.screenplay;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.model.Foreign;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;

/** Writes {@code Content}, the script itself. */
final class FinalDraftScriptWriter {

    /** Final Draft has four levels of outline. */
    private static final int DEEPEST = 4;
    private static final Set<String> OWN_ATTRIBUTES = Set.of("Type", "Number", "StartsNewPage", "id");

    private final XmlOutput out;
    private final FinalDraftPieces pieces;
    private final FinalDraftTagWriter tags;
    private final FinalDraftRevisionWriter revisions;
    private final FinalDraftSceneWriter scenes;
    private final FinalDraftPlaces places = new FinalDraftPlaces();
    private final Script script;
    private final Speakers speakers;
    private final Set<String> aliases;
    /** Null before the first scene. */
    private FinalDraftSceneTags sceneTags;
    private boolean breakPending;

    FinalDraftScriptWriter(XmlOutput out, Script script, FinalDraftPieces pieces, FinalDraftTagWriter tags,
            FinalDraftRevisionWriter revisions, boolean summariesApart) {
        this.out = out;
        this.script = script;
        this.pieces = pieces;
        this.tags = tags;
        this.revisions = revisions;
        this.scenes = new FinalDraftSceneWriter(out, pieces, summariesApart);
        this.speakers = Speakers.of(script.getScenes().stream().flatMap(scene -> scene.getParagraphs().stream())
                .filter(p -> p.getKind() == ParagraphKind.CHARACTER).map(p -> ScriptParagraphs.words(p).plain()));
        this.aliases = FinalDraftSceneTags.aliases(script.getScenes(), speakers);
    }

    /** Writes it and gives the places of its paragraphs. */
    FinalDraftPlaces write() {
        out.start("Content");
        paragraphs(script.getPreamble());
        script.getScenes().forEach(this::scene);
        flushBreak();
        out.end();
        return places;
    }

    private void scene(Scene scene) {
        String text = FinalDraftSceneWriter.heading(scene);
        sceneTags = new FinalDraftSceneTags(scene, text, speakers, aliases, tags);
        boolean hidden = scene.isOmitted()
                && !(ScreenplayScene.saysOmitted(text) && scene.getParagraphs().isEmpty());
        out.start("Paragraph").attribute("Number", scene.getNumber());
        newPage();
        out.attribute("Type", "Scene Heading");
        if (!hidden) {
            heading(scene, text, true);
            out.end();
            summary(scene);
            paragraphs(scene.getParagraphs());
            return;
        }
        FinalDraftRuns.write(out, FountainText.plain("OMITTED"), List.of(), null);
        places.enterBlock("OMITTED".length());
        out.start("OmittedScene").start("Paragraph").attribute("Type", "Scene Heading");
        heading(scene, text, false);
        out.end();
        summary(scene);
        paragraphs(scene.getParagraphs());
        if (breakPending) {
            flushBreak();
        }
        places.leaveBlock();
        out.end().end();
    }

    private void heading(Scene scene, String text, boolean counts) {
        FinalDraftSceneWriter.attributes(pieces.attributes(scene, "@"), OWN_ATTRIBUTES, out);
        scenes.properties(scene, sceneTags.silent());
        FinalDraftRuns.write(out, FountainText.plain(text), sceneTags.heading(), revisions.idOf(scene.getDraft()));
        elements(scene);
        if (counts) {
            places.add(scene, text.length());
        } else {
            places.addHeadingOfBlock(scene);
        }
    }

    private void summary(Scene scene) {
        scenes.summary(scene).forEach(line -> {
            out.start("Paragraph").attribute("Type", "Summary");
            FinalDraftRuns.write(out, FountainText.plain(line), List.of(), null);
            out.end();
            places.add(null, line.length());
        });
    }

    private void paragraphs(List<Paragraph> paragraphs) {
        int next = 0;
        while (next < paragraphs.size()) {
            int second = secondSpeech(paragraphs, next);
            if (second < 0) {
                paragraph(paragraphs.get(next++));
                continue;
            }
            int end = speechEnd(paragraphs, second, true);
            out.start("Paragraph");
            newPage();
            out.attribute("Type", "General").start("DualDialogue");
            places.enterBlock(0);
            paragraphs.subList(next, end).forEach(this::paragraph);
            places.leaveBlock();
            out.end().end();
            next = end;
        }
    }

    /** Where the speech begins that is spoken at the same time as the one that begins here, or -1. */
    private static int secondSpeech(List<Paragraph> paragraphs, int first) {
        Paragraph cue = paragraphs.get(first);
        if (cue.getKind() != ParagraphKind.CHARACTER || cue.isDual()) {
            return -1;
        }
        int end = speechEnd(paragraphs, first, false);
        boolean pair = end < paragraphs.size() && paragraphs.get(end).getKind() == ParagraphKind.CHARACTER
                && paragraphs.get(end).isDual();
        return pair ? end : -1;
    }

    private static int speechEnd(List<Paragraph> paragraphs, int cue, boolean dual) {
        int end = cue + 1;
        while (end < paragraphs.size() && paragraphs.get(end).isDual() == dual && said(paragraphs.get(end).getKind())) {
            end++;
        }
        return end;
    }

    private static boolean said(ParagraphKind kind) {
        return kind == ParagraphKind.DIALOGUE || kind == ParagraphKind.PARENTHETICAL || kind == ParagraphKind.LYRICS;
    }

    private void paragraph(Paragraph paragraph) {
        FountainText text = ScriptParagraphs.words(paragraph);
        switch (paragraph.getKind()) {
            case NOTE -> {
                // A style that Final Draft 12 does not know and would print: it goes out as a script note.
            }
            case PAGE_BREAK -> {
                flushBreak();
                breakPending = true;
                places.skipInBlock();
            }
            default -> {
                if (!text.plain().isBlank()) {
                    write(paragraph, text);
                }
            }
        }
    }

    private void write(Paragraph paragraph, FountainText text) {
        String kept = pieces.content(paragraph, IncomingKept.STYLE).orElse("");
        String style = style(paragraph.getKind(), kept);
        Map<String, String> attributes = new LinkedHashMap<>(pieces.attributes(paragraph, "@"));
        ParagraphKind kind = paragraph.getKind();
        boolean centred = kind == ParagraphKind.CENTERED && style.equals("General");
        boolean wouldCentre = kind == ParagraphKind.ACTION || kind == ParagraphKind.GENERAL;
        if (centred || (wouldCentre && "Center".equals(attributes.get("Alignment")))) {
            attributes.remove("Alignment");
        }
        out.start("Paragraph").attribute("Alignment", centred ? "Center" : null);
        FinalDraftSceneWriter.attributes(attributes, OWN_ATTRIBUTES, out);
        newPage();
        out.attribute("Type", style);
        FinalDraftRuns.write(out, text, sceneTags == null ? List.of() : sceneTags.of(paragraph),
                revisions.idOf(paragraph.getDraft()));
        elements(paragraph);
        out.end();
        places.add(paragraph, text.plain().length());
    }

    /** What was kept with an object and stands as elements in it. */
    private void elements(Identified object) {
        Set<String> attributes = new HashSet<>(Set.of("@", IncomingKept.STYLE));
        for (Foreign piece : pieces.of(object)) {
            if (!attributes.contains(piece.getName()) && !piece.getName().startsWith("SceneProperties")) {
                FinalDraftPieces.copy(piece.getContent(), out);
            }
        }
    }

    /** The style that was kept, where it still means the kind of the paragraph; else the kind's own. */
    private static String style(ParagraphKind kind, String kept) {
        boolean fits = !kept.isEmpty() && (!FinalDraftBody.builtIn(kept)
                || ScriptParagraphs.kind(FinalDraftBody.kind(kept)) == kind);
        if (!fits) {
            return FinalDraft.style(kind);
        }
        boolean tooDeep = kept.matches("Outline \\d") && kept.charAt(kept.length() - 1) - '0' > DEEPEST;
        return tooDeep ? "Outline " + DEEPEST : kept;
    }

    private void newPage() {
        out.attribute("StartsNewPage", breakPending ? "Yes" : null);
        breakPending = false;
    }

    /** A break that nothing follows hangs on a paragraph without words. */
    private void flushBreak() {
        if (breakPending) {
            out.start("Paragraph");
            newPage();
            out.attribute("Type", "Action").start("Text").end().end();
            places.add(null, 0);
            places.skipInBlock();
        }
    }
}
