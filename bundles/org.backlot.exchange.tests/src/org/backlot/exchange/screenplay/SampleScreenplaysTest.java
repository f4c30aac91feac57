package org.backlot.exchange.screenplay;

import static org.backlot.exchange.screenplay.Samples.cues;
import static org.backlot.exchange.screenplay.Samples.headings;
import static org.backlot.exchange.screenplay.Samples.sample;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.backlot.core.breakdown.Cue;
import org.backlot.core.page.PageLayout;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Column;
import org.backlot.exchange.screenplay.ScreenplayParagraph.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Files by other programs, against counts made without this code. */
class SampleScreenplaysTest {

    private static final String FINAL_DRAFT_12 = "fdx/schoonmaker_final_draft_12_sample.fdx";

    @ParameterizedTest
    @CsvSource({
            "fdx/screenplain_Big-Fish.fdx, 190", "fountain/Big-Fish.fountain, 190",
            "fdx/screenplain_Brick-and-Steel.fdx, 8", "fountain/Brick-and-Steel.fountain, 8",
            "fdx/schoonmaker_final_draft_12_sample.fdx, 36", "fdx/schoonmaker_sample.fdx, 2",
            "fdx/schoonmaker_sample_with_starter_tags.fdx, 1", "fdx/schoonmaker_sample_with_title_page.fdx, 1",
            "fdx/rsdoiel_sample-04.fdx, 2", "fountain/rsdoiel_sample-04.fountain, 2",
            "fdx/rsdoiel_sample-06.fdx, 3", "fountain/rsdoiel_sample-06.fountain, 3",
            "fdx/afterwriting_synopsis.fdx, 1", "fdx/screenplain_test_utf-8-bom.fdx, 1",
            "fountain/screenplain_utf-8-bom.fountain, 1", "fdx/screenplain_test_dual-dialogue.fdx, 0",
            "fountain/screenplain_scene-numbers.fountain, 5", "fountain/screenplain_sections.fountain, 2",
            "fountain/screenplain_boneyard.fountain, 1", "fountain/nyousefi_SceneNumbers.fountain, 7",
            "fountain/screenplain_page-break.fountain, 1", "fountain/screenplain_notes.fountain, 0"})
    void everySceneIsFoundOnce(String path, int scenes) throws Exception {
        assertEquals(scenes, sample(path).scenes().size());
    }

    @ParameterizedTest
    @CsvSource({"fdx/screenplain_Big-Fish.fdx, fountain/Big-Fish.fountain",
            "fdx/screenplain_Brick-and-Steel.fdx, fountain/Brick-and-Steel.fountain",
            "fdx/rsdoiel_sample-06.fdx, fountain/rsdoiel_sample-06.fountain",
            "fdx/rsdoiel_sample-04.fdx, fountain/rsdoiel_sample-04.fountain",
            "fdx/screenplain_test_utf-8-bom.fdx, fountain/screenplain_utf-8-bom.fountain"})
    void oneScriptInTwoFormatsHasTheSameHeadingsAndCues(String finalDraft, String fountain) throws Exception {
        assertEquals(headings(sample(finalDraft)), headings(sample(fountain)));
        assertEquals(cues(sample(finalDraft)), cues(sample(fountain)));
    }

    @Test
    void bigFishHasFortyEightSpeakers() throws Exception {
        Screenplay script = sample("fdx/screenplain_Big-Fish.fdx");
        Set<String> names = new HashSet<>(cues(script));
        script.opening().stream().filter(p -> p.kind() == Kind.CHARACTER)
                .forEach(p -> names.add(Cue.parse(p.text()).name()));
        assertEquals(48, names.size(), () -> names.toString());
    }

    @Test
    void finalDraftTwelveStatesTwoHundredTwentyEightEighths() throws Exception {
        Screenplay script = sample(FINAL_DRAFT_12);
        assertEquals(228, script.scenes().stream().mapToInt(s -> s.eighths().orElseThrow()).sum());
        assertEquals(12, script.scenes().stream().filter(s -> s.synopsis() != null).count());
        assertEquals("Set up Gold Key. Tangle's desire to find the key, door, and treasure.",
                script.scenes().getFirst().synopsis());
        assertEquals("#D783FF", script.scenes().getFirst().colour());
        assertEquals("Meet Tangle", script.scenes().getFirst().title());
        assertEquals("1", script.scenes().getFirst().page());
        assertEquals(29, script.tagging().categories().size());
    }

    @Test
    void finalDraftTwelveNotesHangOnTheWordsTheyMean() throws Exception {
        Screenplay script = sample(FINAL_DRAFT_12);
        assertEquals(12, script.notes().size());
        assertEquals("close on: A gold key", script.textAt(script.notes().getFirst().at()));
        assertEquals("Gold Key", script.notes().getFirst().name());
        assertEquals("the key", script.textAt(script.notes().get(3).at()));
        assertEquals("Perhaps.", script.textAt(script.notes().stream()
                .filter(n -> n.at() != null && script.textAt(n.at()).startsWith("Perhaps")).findFirst().orElseThrow()
                .at()));
    }

    @Test
    void finalDraftTwelveKeepsItsSixPairsSideBySide() throws Exception {
        List<ScreenplayParagraph> dual = sample(FINAL_DRAFT_12).scenes().stream()
                .flatMap(s -> s.paragraphs().stream()).filter(ScreenplayParagraph::dual).toList();
        assertEquals(24, dual.size());
        assertEquals(12, dual.stream().filter(p -> p.column() == Column.RIGHT).count());
    }

    @Test
    void headingsWithoutInteriorOrExteriorTakeItFromTheSceneBefore() throws Exception {
        SlugLineParser parser = new SlugLineParser(SlugWords.DEFAULT);
        int inferred = 0;
        SlugLine before = null;
        for (ScreenplayScene scene : sample(FINAL_DRAFT_12).scenes()) {
            before = parser.parse(scene.heading(), before);
            inferred += before.placeInferred() ? 1 : 0;
            assertTrue(before.place() != SlugLine.Place.UNKNOWN, scene.heading());
            assertTrue(!before.set().isEmpty(), scene.heading());
        }
        assertEquals(28, inferred);
    }

    @Test
    void titlePagesGiveTitleAndAuthor() throws Exception {
        Screenplay tangle = sample(FINAL_DRAFT_12);
        assertEquals("TANGLE & MOSS", tangle.titlePage().get("Title"));
        assertEquals("Written by", tangle.titlePage().get("Credit"));
        assertEquals("Mario Moreno", tangle.titlePage().get("Author"));
        assertEquals("Based on \"The Golden Key\" by George MacDonald", tangle.titlePage().get("Source"));
        assertTrue(tangle.titlePage().get("Contact").startsWith("2300 Empire Ave.\n5th Floor\nBurbank"));
        Screenplay brick = sample("fountain/Brick-and-Steel.fountain");
        assertEquals("BRICK & STEEL FULL RETIRED", brick.title().orElseThrow());
        assertEquals("1/27/2012", brick.titlePage().get("Draft date"));
        assertEquals(List.of("Title", "Credit", "Author", "Source", "Draft date", "Contact"),
                List.copyOf(brick.titlePage().keySet()));
        assertEquals("Big Fish", sample("fountain/Big-Fish.fountain").title().orElseThrow());
        assertEquals("Jane Doe", sample("fdx/schoonmaker_sample_with_title_page.fdx").titlePage().get("Author"));
    }

    @Test
    void ourLengthsAreNearThoseOfFinalDraft() throws Exception {
        Screenplay script = sample(FINAL_DRAFT_12);
        List<Pagination.Extent> ours = Pagination.of(script, PageLayout.US_SCREENPLAY);
        StringBuilder report = new StringBuilder("scene: Final Draft, ours (eighths); page, ours\n");
        int total = 0;
        int error = 0;
        int pages = 0;
        for (int i = 0; i < ours.size(); i++) {
            ScreenplayScene scene = script.scenes().get(i);
            int stated = scene.eighths().orElseThrow();
            total += ours.get(i).eighths();
            error += Math.abs(stated - ours.get(i).eighths());
            pages += Math.abs(Integer.parseInt(scene.page()) - ours.get(i).page());
            report.append(i + 1).append(": ").append(stated).append(", ").append(ours.get(i).eighths()).append("; ")
                    .append(scene.page()).append(", ").append(ours.get(i).page()).append('\n');
        }
        report.append("total 228, ours ").append(total).append("; sum of errors ").append(error)
                .append("; pages off ").append(pages);
        System.out.println(report);
        int off = error;
        int pagesOff = pages;
        assertTrue(Math.abs(total - 228) <= 4, report::toString);
        assertTrue(off <= 6, report::toString);
        assertTrue(pagesOff <= ours.size() / 4, report::toString);
    }

    @Test
    void ourLengthsAreNearThoseOfASecondProgram() throws Exception {
        Screenplay script = sample("fdx/rsdoiel_sample-06.fdx");
        List<Pagination.Extent> ours = Pagination.of(script, PageLayout.US_SCREENPLAY);
        int stated = script.scenes().stream().mapToInt(s -> s.eighths().orElseThrow()).sum();
        assertEquals(7, stated);
        assertEquals(stated, ours.stream().mapToInt(Pagination.Extent::eighths).sum(), ours::toString);
        assertEquals(List.of(1, 1, 2), ours.stream().map(Pagination.Extent::page).toList());
    }

    @Test
    void bigFishIsAFeatureInEitherFormat() throws Exception {
        int finalDraft = Pagination.eighths(sample("fdx/screenplain_Big-Fish.fdx"), PageLayout.US_SCREENPLAY).stream()
                .mapToInt(Integer::intValue).sum();
        int fountain = Pagination.eighths(sample("fountain/Big-Fish.fountain"), PageLayout.US_SCREENPLAY).stream()
                .mapToInt(Integer::intValue).sum();
        System.out.println("Big Fish: " + finalDraft + " and " + fountain + " eighths");
        assertTrue(finalDraft > 8 * 110 && finalDraft < 8 * 150, () -> "eighths: " + finalDraft);
        assertTrue(Math.abs(finalDraft - fountain) <= finalDraft / 50, () -> finalDraft + " and " + fountain);
    }

    @Test
    void unusualSceneNumbersAreKeptAsTheyAre() throws Exception {
        assertEquals(List.of("1", "1A", "1a", "A1", "I-1-A", "1.", "110A"), sample(
                "fountain/nyousefi_SceneNumbers.fountain").scenes().stream().map(ScreenplayScene::number).toList());
        assertEquals(Arrays.asList("1", "2", null, null, "2-B"), sample(
                "fountain/screenplain_scene-numbers.fountain").scenes().stream().map(ScreenplayScene::number).toList());
        assertEquals(List.of("1", "2"), sample("fdx/schoonmaker_sample.fdx").scenes().stream()
                .map(ScreenplayScene::number).toList());
    }

    @Test
    void sectionsAndSynopsesAreCounted() throws Exception {
        Screenplay script = sample("fountain/screenplain_sections.fountain");
        List<ScreenplayParagraph> all = new java.util.ArrayList<>(script.opening());
        script.scenes().forEach(scene -> all.addAll(scene.paragraphs()));
        assertEquals(3, all.stream().filter(p -> p.kind() == Kind.SECTION).count());
        assertEquals(2, all.stream().filter(p -> p.kind() == Kind.SYNOPSIS).count());
        assertEquals("Synopsis for the street scene", script.scenes().getFirst().synopsis());
        assertNotNull(sample("fdx/afterwriting_synopsis.fdx").scenes().getFirst().synopsis());
    }
}
