package org.backlot.core.draft;

import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.breakdown.Mentions;
import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Draft;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.value.Spacing;
import org.eclipse.emf.ecore.EAttribute;

/** Writes what a new draft says into the scenes of a production. What a person filled in is never overwritten. */
final class SceneWriting {

    /** Boxes of the sheet that a file may fill where nobody did. */
    private static final List<EAttribute> BOXES = List.of(CorePackage.Literals.SCENE__SYNOPSIS,
            CorePackage.Literals.SCENE__SCRIPT_DAY, CorePackage.Literals.SCENE__SEQUENCE,
            CorePackage.Literals.SCENE__LOCATION, CorePackage.Literals.SCENE__UNIT, CorePackage.Literals.SCENE__NOTES);
    /** What a part of a scene has in common with the whole. */
    private static final List<EAttribute> SHARED = List.of(CorePackage.Literals.SCENE__SCRIPT_DAY,
            CorePackage.Literals.SCENE__SEQUENCE, CorePackage.Literals.SCENE__LOCATION,
            CorePackage.Literals.SCENE__UNIT, CorePackage.Literals.SCENE__WEATHER);

    private final DraftComparison comparison;
    private final Draft draft;
    private final Sheets sheets;
    private final SceneText text;
    private final KeptPieces pieces;
    private final Breakdown breakdown;

    SceneWriting(Session session, DraftComparison comparison, Draft draft, Sheets sheets) {
        this.comparison = comparison;
        this.draft = draft;
        this.sheets = sheets;
        this.pieces = new KeptPieces(session.production(), comparison.incoming());
        this.text = new SceneText(session, draft, pieces);
        this.breakdown = new Breakdown(session.production());
    }

    private Scene incoming(SceneVersion is) {
        return comparison.incoming().getScript().getScenes().get(is.place());
    }

    /** The element of the production that an incoming one is; made where there is none. */
    private Element here(Element element) {
        return sheets.here(element).orElseGet(() -> breakdown.element(element.getCategory(), element.getName()));
    }

    /** Gives a scene the heading, the words, the length and the cast of the new draft. */
    void update(Scene scene, SceneVersion was, SceneVersion is) {
        Scene from = incoming(is);
        Sheets.Change sheet = sheets.of(scene, was, from, is);
        if (!was.heading().strip().equals(is.heading().strip())) {
            heading(scene, from);
        }
        if (!was.lines().equals(is.lines())) {
            text.take(scene.getParagraphs(), from.getParagraphs());
        }
        int eighths = ComparisonMaking.length(was, is);
        if (eighths != was.eighths() || was.estimated()) {
            measure(scene, is);
        }
        fill(scene, from, BOXES);
        pieces.replace(from, scene);
        scene.getElements().removeAll(sheet.removed());
        sheet.added().forEach(element -> breakdown.put(scene, here(element)));
    }

    /** The set stays where the old heading named it too: it may have been renamed or joined with another by hand. */
    private void heading(Scene scene, Scene from) {
        String old = Spacing.capitals(scene.getHeading() == null ? "" : scene.getHeading());
        scene.setHeading(from.getHeading());
        scene.setIntExt(from.getIntExt());
        scene.setIntExtInferred(from.isIntExtInferred());
        scene.setTime(from.getTime());
        if (from.getSet() == null) {
            scene.setSet(null);
        } else if (scene.getSet() == null || !old.contains(Spacing.capitals(from.getSet().getName()))) {
            scene.setSet(here(from.getSet()));
        }
        scene.setDraft(draft);
    }

    /** Gives a scene the length of the new draft. */
    void measure(Scene scene, SceneVersion is) {
        scene.setEighths(is.eighths());
        scene.setEstimated(is.estimated());
    }

    /** A scene that is new, not yet in the script. */
    Scene scene(SceneVersion is) {
        Scene from = incoming(is);
        Scene scene = Ids.copy(from);
        scene.getElements().clear();
        scene.setSet(from.getSet() == null ? null : here(from.getSet()));
        from.getElements().forEach(element -> breakdown.put(scene, here(element)));
        pieces.copy(from, scene);
        scene.setDraft(draft);
        scene.getParagraphs().forEach(paragraph -> paragraph.setDraft(draft));
        return scene;
    }

    /** A part of a scene that was split: it has the boxes of the whole, and the elements that its words name. */
    Scene part(SceneVersion is, Scene whole) {
        Scene part = scene(is);
        fill(part, whole, SHARED);
        List<Element> others = whole.getElements().stream().filter(e -> !Category.CAST.equals(e.getCategory()))
                .toList();
        var mentions = new Mentions(others);
        part.getParagraphs().stream().filter(p -> p.getText() != null).flatMap(p -> mentions.in(p.getText()).stream())
                .map(Mentions.Mention::element).collect(Collectors.toCollection(java.util.LinkedHashSet::new))
                .forEach(element -> breakdown.put(part, element));
        return part;
    }

    /** Brings what a person put on the sheet of a scene onto that of the scene that it was merged into. */
    void gather(Scene part, Scene whole) {
        part.getElements().stream().filter(element -> !Category.CAST.equals(element.getCategory()))
                .forEach(element -> breakdown.put(whole, element));
        fill(whole, part, BOXES);
    }

    void cut(Scene scene) {
        scene.setOmitted(true);
        scene.setDraft(draft);
    }

    void restore(Scene scene) {
        scene.setOmitted(false);
        scene.setDraft(draft);
    }

    void opening(Script script) {
        text.take(script.getPreamble(), comparison.incoming().getScript().getPreamble());
    }

    /**
     * Hangs the notes of the file on the words that stay, wherever the file's version of them is the production's now.
     */
    void notes(Script script, DraftDecisions decisions) {
        Script fresh = comparison.incoming().getScript();
        if (comparison.changes().stream().noneMatch(SceneChange.Opening.class::isInstance)) {
            HungNotes.hang(script.getPreamble(), fresh.getPreamble(), pieces);
        }
        comparison.changes().stream().filter(change -> change.staysInWords() && decisions.accepts(change))
                .forEach(change -> HungNotes.hang(
                        script.getScenes().get(change.before().getFirst().place()).getParagraphs(),
                        incoming(change.after().getFirst()).getParagraphs(), pieces));
    }

    /** Takes over what the file holds as a whole for its own program. */
    void ofFile() {
        pieces.ofFile();
    }

    private static void fill(Scene scene, Scene from, List<EAttribute> boxes) {
        for (EAttribute box : boxes) {
            boolean blank = !(scene.eGet(box) instanceof String text) || text.isBlank();
            if (blank && from.eGet(box) instanceof String text && !text.isBlank()) {
                scene.eSet(box, text);
            }
        }
    }
}
