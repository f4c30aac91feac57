package org.backlot.core.draft;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.backlot.core.breakdown.Mentions;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.CorePackage;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.ParagraphKind;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.page.PageLayout;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * Parts a scene in two, as a 1st AD does with one that is shot on two days: the second part is a scene of its own with
 * a letter behind the number (12, 12A), and everything that follows the script, as the strips of boards, follows.
 */
public final class SceneSplit {

    /** What the two parts have in common. */
    private static final List<EAttribute> SHARED = List.of(CorePackage.Literals.SCENE__HEADING,
            CorePackage.Literals.SCENE__INT_EXT, CorePackage.Literals.SCENE__INT_EXT_INFERRED,
            CorePackage.Literals.SCENE__TIME, CorePackage.Literals.SCENE__ESTIMATED,
            CorePackage.Literals.SCENE__PAGE, CorePackage.Literals.SCENE__SCRIPT_DAY,
            CorePackage.Literals.SCENE__SEQUENCE, CorePackage.Literals.SCENE__UNIT,
            CorePackage.Literals.SCENE__LOCATION, CorePackage.Literals.SCENE__WEATHER);

    private final Script script;
    private final Scene scene;

    /**
     * What a person decided.
     *
     * @param cut    the paragraph, counted from 0, with which the second part begins; the number of paragraphs where
     *               all words stay with the first
     * @param first  the length of the first part in eighths of a page
     * @param second that of the second
     * @param stay   elements of the scene that the first part needs
     * @param go     those that the second needs; one that both need is in both
     */
    public record Choice(int cut, int first, int second, Set<Element> stay, Set<Element> go) {

        public Choice {
            stay = Set.copyOf(stay);
            go = Set.copyOf(go);
        }
    }

    /** @throws IllegalArgumentException if the scene is in no script, or was omitted from it */
    public SceneSplit(Scene scene) {
        this.scene = scene;
        if (!(scene.eContainer() instanceof Script its) || scene.isOmitted()) {
            throw new IllegalArgumentException("Scene " + scene.getNumber()
                    + " is not in the script now; only a scene of the script can be split");
        }
        script = its;
    }

    /** The number that the second part gets. */
    public String number() {
        Set<String> used = script.getScenes().stream().map(Scene::getNumber).filter(Objects::nonNull)
                .map(number -> number.strip().toUpperCase(Locale.ROOT)).collect(Collectors.toSet());
        int place = script.getScenes().indexOf(scene);
        String next = script.getScenes().stream().skip(place + 1L).map(Scene::getNumber)
                .filter(number -> number != null && !number.isBlank()).findFirst().orElse(null);
        return SceneNumber.between(scene.getNumber(), next, used);
    }

    /** Where the second part may begin: at every paragraph but the first, and never between a cue and what is said. */
    public List<Integer> cuts() {
        List<Paragraph> paragraphs = scene.getParagraphs();
        return IntStream.range(1, paragraphs.size()).filter(i -> !goesOn(paragraphs.get(i))).boxed().toList();
    }

    private static boolean goesOn(Paragraph paragraph) {
        return switch (paragraph.getKind()) {
            case DIALOGUE, PARENTHETICAL, LYRICS -> true;
            default -> paragraph.isDual();
        };
    }

    /**
     * What a cut would come to: the length of the scene in the measure of the lines of its parts, each at least an
     * eighth; whom and what the words of one part alone name goes with that part, everything else with both.
     */
    public Choice proposal(int cut) {
        List<Paragraph> before = scene.getParagraphs().subList(0, cut);
        List<Paragraph> after = scene.getParagraphs().subList(cut, scene.getParagraphs().size());
        int first = heading() + PageLayout.US_SCREENPLAY.lines(before);
        int second = heading() + PageLayout.US_SCREENPLAY.lines(after);
        int all = Math.max(2, scene.getEighths());
        int share = Math.clamp(Math.round((float) all * second / (first + second)), 1, all - 1);
        Set<Element> named = named(before);
        Set<Element> namedAfter = named(after);
        return new Choice(cut, all - share, share, without(namedAfter, named), without(named, namedAfter));
    }

    private int heading() {
        String heading = scene.getHeading() == null ? "" : scene.getHeading();
        return 1 + PageLayout.lines(heading, PageLayout.US_SCREENPLAY.width(ParagraphKind.SHOT));
    }

    private Set<Element> named(Collection<Paragraph> paragraphs) {
        var mentions = new Mentions(scene.getElements());
        return paragraphs.stream().map(Paragraph::getText).filter(Objects::nonNull)
                .flatMap(text -> mentions.written(text).stream()).map(Mentions.Mention::element)
                .collect(Collectors.toSet());
    }

    /** The elements of the scene that are not among some, unless they are among others as well. */
    private Set<Element> without(Set<Element> some, Set<Element> others) {
        Set<Element> rest = new LinkedHashSet<>(scene.getElements());
        rest.removeIf(element -> some.contains(element) && !others.contains(element));
        return rest;
    }

    /**
     * Splits the scene; inside an edit.
     *
     * @return the second part
     * @throws IllegalArgumentException if a part would have no length, or the cut is none of {@link #cuts()}
     */
    public Scene split(Session session, Choice choice) {
        if (choice.first() < 1 || choice.second() < 1) {
            throw new IllegalArgumentException("Each part of a scene has at least an eighth of a page");
        }
        if (choice.cut() != scene.getParagraphs().size() && !cuts().contains(choice.cut())) {
            throw new IllegalArgumentException("A scene cannot be cut there; choose the beginning of a paragraph that "
                    + "is no speech");
        }
        Scene part = CoreFactory.eINSTANCE.createScene();
        Ids.of(part);
        part.setNumber(number());
        SHARED.forEach(box -> part.eSet(box, scene.eGet(box)));
        part.setSet(scene.getSet());
        part.setDraft(scene.getDraft());
        part.setEighths(choice.second());
        scene.setEighths(choice.first());
        if (scene.getShootingTime() != null) {
            Duration whole = scene.getShootingTime();
            Duration share = Duration.ofMinutes(whole.toMinutes() * choice.second()
                    / (choice.first() + choice.second()));
            part.setShootingTime(share);
            scene.setShootingTime(whole.minus(share));
        }
        script.getScenes().add(script.getScenes().indexOf(scene) + 1, part);
        List<Paragraph> words = new ArrayList<>(
                scene.getParagraphs().subList(choice.cut(), scene.getParagraphs().size()));
        words.forEach(EcoreUtil::remove);
        part.getParagraphs().addAll(words);
        part.getElements().addAll(scene.getElements().stream().filter(choice.go()::contains).toList());
        scene.getElements().removeIf(element -> !choice.stay().contains(element));
        new ScriptRevision(session.production(), List.of(new ScriptRevision.Added(part, scene)), List.of(), List.of())
                .tell(session.contributions());
        return part;
    }
}
