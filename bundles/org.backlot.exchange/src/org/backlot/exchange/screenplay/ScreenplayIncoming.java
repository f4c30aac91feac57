package org.backlot.exchange.screenplay;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.model.Script;
import org.backlot.core.session.Ids;

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
    /** The people of every cue, by its name. */
    private final Map<String, List<String>> speakers = new LinkedHashMap<>();
    private final List<String> joint = new ArrayList<>();

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
        Stream.concat(screenplay.opening().stream(), screenplay.scenes().stream().flatMap(s -> s.paragraphs().stream()))
                .filter(p -> p.kind() == ScreenplayParagraph.Kind.CHARACTER).map(p -> Cue.parse(p.text()))
                .forEach(cue -> speakers.putIfAbsent(cue.name(), cue.names()));
        Set<String> known = speakers.values().stream().flatMap(List::stream).collect(Collectors.toSet());
        speakers.replaceAll((cue, names) -> {
            Set<String> others = new HashSet<>(known);
            others.remove(cue);
            return Cue.parse(cue, others).names();
        });
        speakers.forEach((cue, names) -> {
            if (known.contains(cue) && names.size() > 1) {
                joint.add(cue + " was taken for " + String.join(" and ", names) + ", who speak elsewhere.");
            }
        });
    }

    @Override
    public String summary() {
        int parts = (int) speakers.values().stream().flatMap(List::stream).distinct().count();
        int eighths = Pagination.eighths(screenplay, PageLayout.US_SCREENPLAY).stream()
                .mapToInt(Integer::intValue).sum();
        long estimated = screenplay.scenes().stream().filter(scene -> scene.eighths().isEmpty()).count();
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
        notes.addAll(joint);
        notes.addAll(tags.notes());
        if (screenplay.scenes().isEmpty()) {
            notes.add("No scene headings were found; a heading begins with INT. or EXT.");
        }
        return notes;
    }

    @Override
    public void putInto(Production production) {
        if (production.getScript() != null && !production.getScript().getScenes().isEmpty()) {
            throw new IllegalStateException("This production has a script with scenes already; import " + fileName
                    + " into a new production and compare the two");
        }
        Script script = CoreFactory.eINSTANCE.createScript();
        Ids.of(script);
        script.setSource(fileName);
        TitlePage.of(screenplay).describe(script, production);
        production.setScript(script);
        Breakdown breakdown = new Breakdown(production);
        ScriptParagraphs paragraphs = new ScriptParagraphs(screenplay);
        script.getPreamble().addAll(paragraphs.opening());
        screenplay.opening().forEach(p -> castOf(p).forEach(name -> breakdown.element(Category.CAST, name)));
        SlugLineParser parser = new SlugLineParser(SlugWords.DEFAULT);
        SlugLine slug = null;
        for (int i = 0; i < screenplay.scenes().size(); i++) {
            slug = parser.parse(screenplay.scenes().get(i).heading(), slug);
            Scene scene = scene(i, slug, breakdown);
            scene.getParagraphs().addAll(paragraphs.scene(i));
            tags.describe(scene, i, breakdown);
            script.getScenes().add(scene);
        }
        Ids.complete(script);
        Breakdown.numberCast(production);
    }

    private Scene scene(int index, SlugLine slug, Breakdown breakdown) {
        ScreenplayScene from = screenplay.scenes().get(index);
        Scene scene = CoreFactory.eINSTANCE.createScene();
        scene.setNumber(numbers.of(index));
        scene.setHeading(from.heading().replace('\n', ' '));
        scene.setOmitted(from.omitted());
        scene.setIntExt(intExt(slug.place()));
        scene.setIntExtInferred(slug.placeInferred());
        if (!slug.set().isEmpty() && !from.omitted()) {
            scene.setSet(breakdown.element(Category.SET, slug.set()));
        }
        scene.setTime(slug.timeOfDay().isEmpty() ? null : slug.timeOfDay());
        scene.setEighths(from.eighths().orElse(extents.get(index).eighths()));
        scene.setEstimated(from.eighths().isEmpty());
        scene.setPage(from.page() == null ? Integer.toString(extents.get(index).page()) : from.page());
        scene.setSynopsis(from.synopsis() == null ? null : ScriptParagraphs.withoutEmptyLines(from.synopsis()));
        from.paragraphs().forEach(p -> castOf(p).forEach(name -> breakdown.tag(scene, Category.CAST, name)));
        return scene;
    }

    private List<String> castOf(ScreenplayParagraph paragraph) {
        return paragraph.kind() == ScreenplayParagraph.Kind.CHARACTER
                ? speakers.getOrDefault(Cue.parse(paragraph.text()).name(), List.of()) : List.of();
    }

    private static IntExt intExt(SlugLine.Place place) {
        return switch (place) {
            case INT -> IntExt.INT;
            case EXT, EST -> IntExt.EXT;
            case INT_EXT -> IntExt.INT_EXT;
            case UNKNOWN -> IntExt.NONE;
        };
    }
}
