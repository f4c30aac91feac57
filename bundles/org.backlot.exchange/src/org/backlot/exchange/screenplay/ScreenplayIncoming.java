package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.page.PageLayout;
import org.backlot.core.session.Ids;
import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.util.InternalEList;

/**
 * A screenplay on its way into a production: scenes with their numbers, sets, lengths and words, the cast as the cues
 * name it, and the breakdown as the tags have it.
 *
 * <p>A production that has scenes already is refused: another draft has to be compared with what is planned, scene by
 * scene, and never lies beside it or wipes it out.
 */
public final class ScreenplayIncoming implements Incoming {

    private final Screenplay screenplay;
    private final String fileName;
    private final SceneTags tags;
    private final SceneNumbers numbers;
    private final List<Pagination.Extent> extents;
    private final Speakers speakers;

    /**
     * @param fileName   the name of its file, with or without a folder
     * @param categories the breakdown categories that are installed; empty where the screenplay has no tags
     */
    public ScreenplayIncoming(Screenplay screenplay, String fileName, Optional<Categories> categories) {
        this.screenplay = screenplay;
        this.fileName = fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1);
        this.tags = new SceneTags(screenplay, categories);
        this.numbers = SceneNumbers.of(screenplay.scenes());
        this.extents = Pagination.of(screenplay, PageLayout.US_SCREENPLAY);
        this.speakers = Speakers.of(Stream.concat(screenplay.opening().stream(),
                screenplay.scenes().stream().flatMap(s -> s.paragraphs().stream()))
                .filter(p -> p.kind() == ScreenplayParagraph.Kind.CHARACTER).map(ScreenplayParagraph::text));
    }

    @Override
    public String summary() {
        int parts = speakers.people().size();
        int eighths = 0;
        for (int i = 0; i < screenplay.scenes().size(); i++) {
            ScreenplayScene scene = screenplay.scenes().get(i);
            eighths += scene.omitted() ? 0 : scene.eighths().orElse(extents.get(i).eighths());
        }
        long estimated = screenplay.scenes().stream().filter(scene -> scene.eighths().isEmpty() || scene.estimated())
                .count();
        String lengths = estimated == 0 ? "" : estimated == screenplay.scenes().size() ? ", lengths estimated"
                : ", " + estimated + " lengths estimated";
        return count(screenplay.scenes().size(), "scene") + ", " + count(parts, "speaking part") + ", "
                + pages(eighths) + lengths;
    }

    private static String count(int count, String what) {
        return count + " " + what + (count == 1 ? "" : "s");
    }

    /** As people say it: 131 3/8 pages, 12 pages, 5/8 page. */
    private static String pages(int eighths) {
        String whole = eighths >= 8 ? Integer.toString(eighths / 8) : "";
        String part = eighths % 8 > 0 ? eighths % 8 + "/8" : "";
        return (whole + " " + part).strip() + (eighths > 8 ? " pages" : " page");
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>(screenplay.remarks());
        notes.addAll(numbers.notes());
        notes.addAll(speakers.notes());
        notes.addAll(tags.notes());
        notes.addAll(IncomingNotes.remarks(screenplay));
        if (screenplay.scenes().isEmpty()) {
            notes.add("No scene headings were found; a heading begins with INT. or EXT.");
        }
        return notes;
    }

    @Override
    public boolean isScript() {
        return true;
    }

    @Override
    public void putInto(Production production) {
        if (production.getScript() != null && !production.getScript().getScenes().isEmpty()) {
            throw new IllegalStateException("This production has a script with scenes already; import " + fileName
                    + " into a new production and compare the two");
        }
        write(production, numbers::of);
    }

    @Override
    public void putDraftInto(Production draft) {
        write(draft, scene -> SceneNumbers.stated(screenplay.scenes().get(scene)));
    }

    private void write(Production production, IntFunction<String> numberOf) {
        Script script = CoreFactory.eINSTANCE.createScript();
        Ids.of(script);
        script.setSource(fileName);
        script.setLocked(screenplay.locked());
        TitlePage.of(screenplay).describe(script, production);
        production.setScript(script);
        Breakdown breakdown = new Breakdown(production);
        ScriptParagraphs paragraphs = new ScriptParagraphs(screenplay);
        cast(screenplay.opening(), TextRange.OPENING).forEach(name -> breakdown.element(Category.CAST, name));
        SlugLineParser parser = new SlugLineParser(SlugWords.DEFAULT);
        List<Scene> scenes = new ArrayList<>();
        SlugLine before = null;
        for (int i = 0; i < screenplay.scenes().size(); i++) {
            SlugLine slug = parser.parse(screenplay.scenes().get(i).heading(), before);
            Scene scene = scene(i, slug, breakdown);
            scene.setNumber(numberOf.apply(i));
            tags.describe(scene, i, breakdown);
            scenes.add(scene);
            before = ScreenplayScene.saysOmitted(slug.raw()) ? before : slug;
        }
        new IncomingMarks(screenplay, paragraphs, fileName).putInto(production, scenes);
        fill(script.getPreamble(), paragraphs.of(TextRange.OPENING).paragraphs());
        for (int i = 0; i < scenes.size(); i++) {
            fill(scenes.get(i).getParagraphs(), paragraphs.of(i).paragraphs());
        }
        fill(script.getScenes(), scenes);
        Breakdown.numberCast(production);
    }

    /** What was made just now is in no list yet, which need not be asked of 20,000 paragraphs. */
    private static <T> void fill(EList<T> list, List<T> made) {
        ((InternalEList<T>) list).addAllUnique(made);
    }

    private Scene scene(int index, SlugLine slug, Breakdown breakdown) {
        ScreenplayScene from = screenplay.scenes().get(index);
        boolean bare = ScreenplayScene.saysOmitted(from.heading());
        Scene scene = CoreFactory.eINSTANCE.createScene();
        Ids.of(scene);
        scene.setHeading(from.heading().replace('\n', ' '));
        scene.setOmitted(from.omitted());
        describe(scene, slug);
        if (!slug.set().isEmpty() && !bare && !from.stated().containsKey("Set")) {
            scene.setSet(breakdown.element(Category.SET, slug.set()));
        }
        StatedScene.describe(scene, from.stated(), breakdown);
        scene.setEighths(from.eighths().orElse(extents.get(index).eighths()));
        scene.setEstimated(from.eighths().isEmpty() || from.estimated());
        scene.setPage(from.page() == null ? Integer.toString(extents.get(index).page()) : from.page());
        scene.setSynopsis(from.synopsis() == null ? null : ScriptParagraphs.withoutEmptyLines(from.synopsis()));
        List<String> silent = List.of(from.stated().getOrDefault("NoPart", "").split("\\|"));
        Set<String> cast = cast(from.paragraphs(), index);
        cast.removeAll(silent);
        cast.forEach(name -> breakdown.tag(scene, Category.CAST, name));
        return scene;
    }

    /** Who speaks in a scene, or before the first, each once. */
    private Set<String> cast(List<ScreenplayParagraph> paragraphs, int scene) {
        Set<String> cast = new LinkedHashSet<>();
        for (ScreenplayParagraph paragraph : paragraphs) {
            if (paragraph.kind() == ScreenplayParagraph.Kind.CHARACTER) {
                String cue = speakers.nameIn(paragraph.text());
                Collection<String> tagged = tags.parts(scene, cue);
                cast.addAll(tagged.isEmpty() ? speakers.of(cue) : tagged);
            }
        }
        return cast;
    }

    /** Puts on a scene what its heading says, but for the set. */
    static void describe(Scene scene, SlugLine slug) {
        scene.setIntExt(slug.place().intExt());
        scene.setIntExtInferred(slug.placeInferred());
        scene.setTime(slug.timeOfDay().isEmpty() ? null : slug.timeOfDay());
    }
}
