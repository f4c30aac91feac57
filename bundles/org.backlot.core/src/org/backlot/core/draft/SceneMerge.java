package org.backlot.core.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Joins a scene with the one that follows it in the script: words, length and breakdown sheet go to the first, and the
 * second is OMITTED, since its number was given out.
 */
public final class SceneMerge {

    private static final List<EAttribute> BOXES = List.of(CorePackage.Literals.SCENE__SCRIPT_DAY,
            CorePackage.Literals.SCENE__SEQUENCE, CorePackage.Literals.SCENE__LOCATION,
            CorePackage.Literals.SCENE__UNIT, CorePackage.Literals.SCENE__WEATHER);

    private SceneMerge() {
    }

    /** The scene with which one can be joined: the next of the script that is not omitted. */
    public static Optional<Scene> next(Scene scene) {
        if (!(scene.eContainer() instanceof Script script) || scene.isOmitted()) {
            return Optional.empty();
        }
        return script.getScenes().stream().skip(script.getScenes().indexOf(scene) + 1L)
                .filter(other -> !other.isOmitted()).findFirst();
    }

    /**
     * Joins a scene with the next; inside an edit.
     *
     * @throws IllegalArgumentException if no scene follows
     */
    public static void merge(Session session, Scene scene) {
        Scene other = next(scene).orElseThrow(() -> new IllegalArgumentException("No scene follows scene "
                + scene.getNumber() + "; there is nothing to join it with"));
        if (!Objects.equals(scene.getHeading(), other.getHeading())) {
            scene.getParagraphs().add(heading(other));
        }
        List<Paragraph> words = new ArrayList<>(other.getParagraphs());
        words.forEach(EcoreUtil::remove);
        scene.getParagraphs().addAll(words);
        scene.setEighths(scene.getEighths() + other.getEighths());
        scene.setEstimated(scene.isEstimated() || other.isEstimated());
        scene.setShootingTime(sum(scene.getShootingTime(), other.getShootingTime()));
        scene.setSynopsis(both(scene.getSynopsis(), other.getSynopsis(), " "));
        scene.setNotes(both(scene.getNotes(), other.getNotes(), "\n"));
        BOXES.stream().filter(box -> text(scene.eGet(box)).isEmpty()).forEach(box -> scene.eSet(box, other.eGet(box)));
        var breakdown = new Breakdown(session.production());
        other.getElements().forEach(element -> breakdown.put(scene, element));
        other.setOmitted(true);
        new ScriptRevision(session.production(), List.of(), List.of(other), List.of()).tell(session.contributions());
    }

    private static Paragraph heading(Scene scene) {
        Paragraph paragraph = CoreFactory.eINSTANCE.createParagraph();
        Ids.of(paragraph);
        paragraph.setKind(ParagraphKind.SHOT);
        paragraph.setText(scene.getHeading());
        return paragraph;
    }

    private static Duration sum(Duration one, Duration other) {
        return one == null ? other : other == null ? one : one.plus(other);
    }

    private static String both(String one, String other, String between) {
        return text(one).isEmpty() ? other : text(other).isEmpty() ? one : one + between + other;
    }

    private static String text(Object value) {
        return value instanceof String text ? text.strip() : "";
    }
}
