package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Foreign;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Production;
import org.backlot.core.model.Script;

/** Writes a whole Final Draft file: the script and its breakdown, and in their places the parts that were kept. */
final class FinalDraftWriter {

    /** The order in which Final Draft 12 and 13 write the parts. */
    private static final List<String> ORDER = List.of("DocumentRef", "Content", "Watermarking", "HeaderAndFooter",
            "SpellCheckIgnoreLists", "PageLayout", "WindowState", "TextState", "ElementSettings", "TitlePage",
            "UnanchoredScriptNotes", "SmartType", "MoresAndContinueds", "LockedPages", "Revisions", "SplitState",
            "Macros", "Actors", "Cast", "SceneNumberOptions", "CastList", "CharacterHighlighting",
            "SceneNavigatorPreferences", "ScriptNavigatorPreferences", "CharacterNavigatorPreferences",
            "TagsNavigatorPreferences", "AltCollection", "TargetScriptLength", "ListItems", "DisplayBoards", "Writers",
            "WriterMarkup", "TagData", "Characters", "ScriptNotes", "Images", "Outlines");
    /** Final Draft 13 keeps a synopsis in paragraphs of the script. */
    private static final int SUMMARIES_APART = 6;
    private static final Set<String> OURS = Set.of("@", "TitlePage", "Revisions", "LockedPages", "TagCategories");
    private static final String LYRICS = "<ElementSettings Type=\"Lyrics\"><FontSpec AdornmentStyle=\"0\""
            + " Background=\"#FFFFFFFFFFFF\" Color=\"#000000000000\" Font=\"Courier Final Draft\" RevisionID=\"0\""
            + " Size=\"12\" Style=\"Italic\"/>"
            + "<ParagraphSpec Alignment=\"Left\" FirstIndent=\"0.00\" Leading=\"Regular\""
            + " LeftIndent=\"2.50\" RightIndent=\"6.00\" SpaceBefore=\"0\" Spacing=\"1\" StartsNewPage=\"No\"/>"
            + "<Behavior PaginateAs=\"Dialogue\" ReturnKey=\"Lyrics\" Shortcut=\"\"/></ElementSettings>";

    private final Production production;
    private final Script script;
    private final FinalDraftPieces pieces;
    private final FinalDraftTagWriter tags;
    private final FinalDraftRevisionWriter revisions;
    private final XmlOutput out;
    private FinalDraftPlaces places;

    FinalDraftWriter(Production production, Categories categories, Appendable file) {
        this.production = production;
        this.script = production.getScript() == null ? CoreFactory.eINSTANCE.createScript() : production.getScript();
        this.pieces = new FinalDraftPieces(production);
        this.tags = new FinalDraftTagWriter(categories);
        this.revisions = new FinalDraftRevisionWriter(script, pieces);
        this.out = XmlOutput.file(file);
    }

    void write() {
        Map<String, String> root = pieces.attributes(null, "@");
        String version = root.getOrDefault("Version", "5");
        boolean apart = version.matches("\\d{1,4}") && Integer.parseInt(version) >= SUMMARIES_APART;
        out.start("FinalDraft").attribute("xmlns:backlot", FinalDraft.NAMESPACE)
                .attribute("DocumentType", root.getOrDefault("DocumentType", "Script"))
                .attribute("Template", root.getOrDefault("Template", "No")).attribute("Version", version);
        FinalDraftSceneWriter.attributes(root, Set.of("DocumentType", "Template", "Version"), out);
        out.attribute(FinalDraft.PREFIX + "Locked", script.isLocked() ? "Yes" : null);
        Map<String, Runnable> own = new LinkedHashMap<>();
        own.put("Content",
                () -> places = new FinalDraftScriptWriter(out, script, pieces, tags, revisions, apart).write());
        own.put("TitlePage", this::titlePage);
        own.put("LockedPages", this::lockedPages);
        own.put("Revisions", this::revisions);
        own.put("TagData", () -> tags.write(out, pieces.content(null, "TagCategories")));
        own.put("ScriptNotes", () -> new FinalDraftNoteWriter(out, pieces, places).write(script));
        for (Part part : parts(own)) {
            part.write().run();
        }
        out.end();
    }

    private record Part(int order, Runnable write) {
    }

    /** Ours and those that were kept, in Final Draft's order; one that is not known stays behind its neighbour. */
    private List<Part> parts(Map<String, Runnable> own) {
        List<Part> parts = new ArrayList<>();
        own.forEach((name, write) -> parts.add(new Part(ORDER.indexOf(name), write)));
        int last = 0;
        boolean lyrics = false;
        for (Foreign piece : pieces.ofFile()) {
            last = ORDER.contains(piece.getName()) ? ORDER.indexOf(piece.getName()) : last;
            lyrics |= piece.getContent().startsWith("<ElementSettings Type=\"Lyrics\"");
            if (!OURS.contains(piece.getName())) {
                parts.add(new Part(last, () -> FinalDraftPieces.copy(piece.getContent(), out)));
            }
        }
        if (!lyrics && sings()) {
            parts.add(new Part(ORDER.indexOf("ElementSettings"), () -> FinalDraftPieces.copy(LYRICS, out)));
        }
        parts.sort((one, other) -> Integer.compare(one.order(), other.order()));
        return parts;
    }

    private boolean sings() {
        return script.getPreamble().stream().anyMatch(p -> p.getKind() == ParagraphKind.LYRICS) || script.getScenes()
                .stream().flatMap(s -> s.getParagraphs().stream()).anyMatch(p -> p.getKind() == ParagraphKind.LYRICS);
    }

    private void titlePage() {
        if (production.getScript() != null) {
            new FinalDraftTitleWriter(out).write(production, pieces.content(null, "TitlePage"));
        }
    }

    /** Pages that were unlocked since are not locked again. */
    private void lockedPages() {
        pieces.content(null, "LockedPages").ifPresent(kept -> {
            if (script.isLocked()) {
                FinalDraftPieces.copy(kept, out);
            } else {
                out.start("LockedPages").end();
            }
        });
    }

    private void revisions() {
        if (!revisions.isEmpty()) {
            revisions.write(out);
        }
    }
}
