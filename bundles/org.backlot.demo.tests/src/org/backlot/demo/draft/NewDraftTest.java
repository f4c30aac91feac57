package org.backlot.demo.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.stream.Collectors;

import org.backlot.core.Backlot;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.check.Severity;
import org.backlot.core.demo.Demos;
import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.draft.DraftImpact;
import org.backlot.core.draft.DraftLabel;
import org.backlot.core.draft.DraftMerge;
import org.backlot.core.draft.ElementRename;
import org.backlot.core.draft.SceneChange;
import org.backlot.core.draft.SceneChange.Aspect;
import org.backlot.core.file.FileStore;
import org.backlot.core.model.Element;
import org.backlot.core.model.Paragraph;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.documents.Documents;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The demo, with its board, its budget and its breakdown, and new drafts of its screenplay. */
class NewDraftTest {

    private static final String NEW_SCENE = """
            INT. CUSTOMS SHED - DAY

            Rows of lockers, one of them open. A GUARD eats soup and does not look up.

            WREN
            Is this where they keep the boats that nobody comes back for?

            GUARD
            It's where they keep me.

            """;

    @TempDir
    Path folder;

    private final Backlot backlot = PlainRegistry.of("org.backlot.documents", "org.backlot.exchange",
            "org.backlot.schedule", "org.backlot.budget", "org.backlot.resources", "org.backlot.demo").backlot();
    private final SaltScript script = SaltScript.read();
    private Session session;
    private Production production;

    @BeforeEach
    void open() throws Exception {
        Demos demos = new Demos(backlot);
        session = demos.make(demos.named("saltroad").orElseThrow(),
                FileStore.create(folder.resolve("salt.backlot"), backlot.sections()));
        production = session.production();
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private DraftComparison compare() {
        return DraftComparison.of(production, script.read(backlot));
    }

    private DraftComparison accept() {
        DraftComparison comparison = compare();
        accept(comparison, DraftDecisions.ALL);
        return comparison;
    }

    private void accept(DraftComparison comparison, DraftDecisions decisions) {
        DraftMerge.accept(session, comparison, decisions, DraftLabel.following(comparison,
                production.getScript().getDrafts(), "salt.fountain", LocalDate.of(2026, 11, 22)));
    }

    private void lock() {
        session.edit("Lock", () -> production.getScript().setLocked(true));
    }

    /** Every change but scenes that stay as they are, as kind and key. */
    private static List<String> said(DraftComparison comparison) {
        return comparison.toDecide().stream().map(change -> change.kind() + " " + change.key()).toList();
    }

    private Scene scene(String number) {
        return production.getScript().getScenes().stream().filter(s -> number.equals(s.getNumber())).findFirst()
                .orElseThrow(() -> new AssertionError("no scene " + number));
    }

    private List<String> numbers() {
        return production.getScript().getScenes().stream().map(Scene::getNumber).toList();
    }

    private Board board() {
        return session.section(Schedule.class).orElseThrow().getActive();
    }

    private Strip strip(Scene scene) {
        List<Strip> strips = new ArrayList<>();
        board().eAllContents().forEachRemaining(o -> {
            if (o instanceof Strip strip && scene.getId().equals(strip.getScene())) {
                strips.add(strip);
            }
        });
        assertEquals(1, strips.size(), "strips of " + scene.getNumber());
        return strips.getFirst();
    }

    private String printed(Production of) {
        return Breakdown.scenes(of).stream().map(scene -> scene.getHeading() + "\n" + scene.getParagraphs().stream()
                .map(p -> p.getKind() + " " + p.getText()).collect(Collectors.joining("\n")))
                .collect(Collectors.joining("\n\n"));
    }

    private void assertNoErrors() {
        assertEquals(List.of(), session.findings().stream().filter(f -> f.severity() == Severity.ERROR).toList());
    }

    @Test
    void theSameDraftAgainIsNoChange() {
        DraftComparison comparison = compare();
        assertEquals(List.of(), said(comparison));
        assertEquals("no changes", comparison.summary());
        assertTrue(DraftMerge.accept(session, comparison, DraftDecisions.ALL,
                DraftLabel.following(comparison, List.of(), null, LocalDate.EPOCH)).isEmpty());
        assertTrue(production.getScript().getDrafts().isEmpty());
    }

    @Test
    void aDraftWithoutNumbersIsStillTheSame() {
        script.withoutNumbers();
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void aWordThatChangedIsMarkedAndOnlyItsParagraphIsTouched() {
        script.replace("2", "Steam to the rafters.", "Smoke to the rafters.");
        Scene scene = scene("2");
        List<Paragraph> before = List.copyOf(scene.getParagraphs());
        DraftComparison comparison = accept();
        assertEquals(List.of("changed 2"), said(comparison));
        assertEquals(EnumSet.of(Aspect.TEXT), comparison.change("2").orElseThrow().difference().aspects());
        assertEquals(before, scene.getParagraphs());
        assertTrue(before.getFirst().getText().startsWith("Smoke"));
        assertEquals("Blue", before.getFirst().getDraft().getName());
        assertTrue(before.stream().skip(1).allMatch(p -> p.getDraft() == null));
    }

    @Test
    void aHeadingThatChangedIsTheSameSceneOnANewSet() {
        script.replace("4", "INT. ISLAND SCHOOLHOUSE - DAY", "INT. ISLAND CHAPEL - NIGHT");
        Scene scene = scene("4");
        Strip strip = strip(scene);
        DraftComparison comparison = accept();
        assertEquals(List.of("changed 4"), said(comparison));
        assertEquals("ISLAND CHAPEL", scene.getSet().getName());
        assertEquals("NIGHT", scene.getTime());
        assertSame(strip, strip(scene));
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void anInsertedSceneShiftsTheNumbersOfAnUnlockedScriptAndNoOtherScene() {
        script.insertAfter("5", NEW_SCENE).renumber();
        List<Scene> before = List.copyOf(production.getScript().getScenes());
        DraftComparison comparison = compare();
        assertEquals(1, comparison.toDecide().stream().filter(SceneChange.New.class::isInstance).count(),
                () -> said(comparison).toString());
        assertTrue(comparison.toDecide().stream().filter(c -> !(c instanceof SceneChange.New))
                .allMatch(c -> c.difference().aspects().equals(EnumSet.of(Aspect.NUMBER))),
                () -> said(comparison).toString());
        accept(comparison, DraftDecisions.ALL);
        assertEquals("INT. CUSTOMS SHED - DAY", scene("6").getHeading());
        assertSame(before.get(5), scene("7"));
        assertEquals(44, production.getScript().getScenes().size());
        assertNoErrors();
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void anInsertedSceneOfALockedScriptGetsALetter() {
        lock();
        script.insertAfter("12", NEW_SCENE).insertAfter("", NEW_SCENE.replace("CUSTOMS SHED", "NET LOFT")
                .replace("lockers", "nets").replace("boats", "oars")
                .replace("It's where they keep me.", "Ask the harbor master, not me.")).renumber();
        DraftComparison comparison = accept();
        assertEquals(List.of("new +12A", "new +12B"), said(comparison));
        assertEquals(List.of("12", "12A", "12B", "13"), numbers().subList(11, 15));
        script.insertAfter("12", NEW_SCENE.replace("CUSTOMS SHED", "BELL TOWER").replace("soup", "an apple")
                .replace("lockers", "bell ropes").replace("It's where they keep me.", "Nobody. Listen.")).renumber();
        assertEquals(List.of("new +A12A"), said(accept()));
        assertNoErrors();
    }

    @Test
    void aNewPartIsCastAndNumberedAndWaitsInTheBoneyardOfEveryBoard() {
        script.insertAfter("5", NEW_SCENE);
        accept();
        Scene added = production.getScript().getScenes().get(5);
        Element guard = Breakdown.of(production, Category.CAST).filter(e -> e.getName().equals("GUARD")).findFirst()
                .orElseThrow();
        assertTrue(added.getElements().contains(guard));
        assertEquals("16", guard.getBoardId());
        assertTrue(board().getBoneyard().contains(strip(added)));
        assertEquals("Blue", added.getDraft().getName());
        assertNoErrors();
    }

    @Test
    void aCutSceneStaysAsOmittedWithItsNumberSheetAndStrip() {
        lock();
        script.cut("9");
        Scene scene = scene("9");
        List<Element> sheet = List.copyOf(scene.getElements());
        DraftComparison comparison = accept();
        assertEquals(List.of("cut 9"), said(comparison));
        assertTrue(scene.isOmitted());
        assertEquals("9", scene.getNumber());
        assertEquals(sheet, scene.getElements());
        assertTrue(board().getBoneyard().contains(strip(scene)));
        assertEquals("8", numbers().get(7));
        assertEquals("10", numbers().get(9));
        assertEquals(List.of(), said(compare()));
        assertNoErrors();
    }

    @Test
    void anOmittedNumberInTheFileIsACutWithoutDoubt() {
        lock();
        script.scenes().set(script.place("9"), ".OMITTED #9#\n\n");
        DraftComparison comparison = compare();
        assertEquals(List.of("cut 9"), said(comparison));
        assertEquals("", comparison.change("9").orElseThrow().doubt());
    }

    @Test
    void aCutSceneThatIsWrittenAgainComesBack() {
        lock();
        String scene = script.scene("9");
        script.cut("9");
        accept();
        script.insertAfter("8", scene);
        Scene nine = scene("9");
        DraftComparison comparison = accept();
        assertEquals(List.of("restored 9"), said(comparison));
        assertFalse(nine.isOmitted());
        assertEquals("9", numbers().get(8));
        assertEquals("Pink", nine.getDraft().getName());
        assertEquals(List.of("White", "Blue", "Pink"), production.getScript().getDrafts().stream().map(d -> d.getName())
                .map(name -> name == null ? "" : name).toList());
    }

    @Test
    void aSceneThatStandsElsewhereIsMovedWithItsStrip() {
        script.move("30", "3");
        Scene scene = scene("30");
        Strip strip = strip(scene);
        DraftComparison comparison = accept();
        assertEquals(List.of("moved 30"), said(comparison));
        assertEquals(List.of("3", "30", "4"), numbers().subList(2, 5));
        assertSame(scene, production.getScript().getScenes().get(3));
        assertSame(strip, strip(scene));
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void aSceneInTwoIsSplitAndItsPartStandsBehindIt() {
        lock();
        String scene = script.scene("2");
        String second = "The third rung from the top";
        script.scenes().set(script.place("2"), scene.substring(0, scene.indexOf(second))
                + "INT. SALT HOUSE - MOMENTS LATER\n\n" + scene.substring(scene.indexOf(second)));
        Scene two = scene("2");
        Strip strip = strip(two);
        DraftComparison comparison = accept();
        assertEquals(List.of("split 2"), said(comparison));
        Scene part = scene("2A");
        ShootDay day = assertInstanceOf(ShootDay.class, strip.eContainer());
        assertSame(strip, strip(two));
        assertEquals(day.getItems().indexOf(strip) + 1, day.getItems().indexOf(strip(part)));
        assertEquals(two.getScriptDay(), part.getScriptDay());
        assertNoErrors();
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void twoScenesInOneAreMergedAndTheSecondIsOmittedWithItsTagsOnTheFirst() {
        lock();
        String second = script.scene("41");
        script.cut("41");
        script.scenes().set(script.place("40"), script.scene("40") + second.substring(second.indexOf('\n') + 2));
        Scene first = scene("40");
        Set<Element> tags = scene("41").getElements().stream().filter(e -> !e.getCategory().equals(Category.CAST))
                .collect(Collectors.toSet());
        DraftComparison comparison = accept();
        assertEquals(List.of("merged 40"), said(comparison));
        assertTrue(scene("41").isOmitted());
        assertFalse(tags.isEmpty());
        assertTrue(first.getElements().containsAll(tags));
        assertEquals(List.of(), said(compare()));
        assertNoErrors();
    }

    @Test
    void aPartWithANewNameIsRenamedAndNotRecast() {
        script.everywhere("PRIYA", "PRISHA").everywhere("Priya", "Prisha");
        Element priya = Breakdown.of(production, Category.CAST).filter(e -> e.getName().startsWith("PRIYA")).findFirst()
                .orElseThrow();
        int parts = (int) Breakdown.of(production, Category.CAST).count();
        DraftComparison comparison = accept();
        assertEquals(List.of("PRIYA=PRISHA"), comparison.renames().stream().map(ElementRename::key).toList());
        assertTrue(comparison.toDecide().stream().allMatch(c -> c.difference().added().isEmpty()
                && c.difference().removed().isEmpty()));
        assertEquals("PRISHA", priya.getName());
        assertEquals(parts, Breakdown.of(production, Category.CAST).count());
        assertEquals(List.of(), said(compare()));
    }

    @Test
    void whoSpeaksNoMoreLeavesTheSheetAndWhatAPersonTaggedStays() {
        Scene scene = scene("4");
        Element alden = scene.getElements().stream().filter(e -> e.getName().equals("MISS ALDEN"))
                .findFirst().orElseThrow();
        Element kelp = production.getElements().stream().filter(e -> !scene.getElements().contains(e)
                && e.getCategory().equals(Category.CAST) && !script.scene("4").contains(e.getName()))
                .findFirst().orElseThrow();
        session.edit("Tag by hand", () -> scene.getElements().add(kelp));
        script.replace("4", "MISS ALDEN\n", "PRIYA\n");
        SceneChange change = compare().change("4").orElseThrow();
        assertEquals(List.of("MISS ALDEN"), change.difference().removed());
        accept();
        assertFalse(scene.getElements().contains(alden));
        assertTrue(scene.getElements().contains(kelp));
    }

    @Test
    void aLengthSetByHandIsKeptAndFlagged() {
        Scene scene = scene("2");
        session.edit("Length", () -> {
            scene.setEighths(17);
            scene.setEstimated(false);
        });
        script.replace("2", "Oda falls.", "Oda falls.\n\nIt takes a long time. The twine goes first.");
        SceneChange change = compare().change("2").orElseThrow();
        assertTrue(change.doubt().contains("2 1/8"), change.doubt());
        accept();
        assertEquals(17, scene.getEighths());
    }

    @Test
    void theWholeAcceptanceIsOneStepBackAndForth() {
        script.cut("9").move("30", "3").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.");
        Production before = EcoreUtil.copy(production);
        accept();
        Production after = EcoreUtil.copy(production);
        assertEquals("Accept draft Blue", session.undoable().orElseThrow().label());
        session.undo();
        assertTrue(EcoreUtil.equals(before, production));
        session.redo();
        assertTrue(EcoreUtil.equals(after, production));
    }

    @Test
    void keepingAllChangesNothing() {
        script.cut("9").move("30", "3").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.");
        Production before = EcoreUtil.copy(production);
        DraftComparison comparison = compare();
        accept(comparison, DraftDecisions.none(comparison));
        assertTrue(EcoreUtil.equals(before, production));
        assertFalse(session.undoable().isPresent());
    }

    @Test
    void whatIsKeptStaysWhereItWas() {
        script.cut("9").move("30", "3").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.");
        DraftComparison comparison = compare();
        accept(comparison, DraftDecisions.only(comparison, List.of("2")));
        assertEquals(43, Breakdown.scenes(production).size());
        assertEquals("30", numbers().get(29));
        assertEquals("1 scene changed", production.getScript().getDrafts().getLast().getSummary());
        assertNotEquals(List.of(), said(compare()));
    }

    @Test
    void allOfItTogetherReadsAsTheNewDraft() {
        script.cut("9").move("30", "3").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.")
                .replace("4", "ISLAND SCHOOLHOUSE", "CHAPEL").everywhere("Priya", "Prisha")
                .everywhere("PRIYA", "PRISHA");
        DraftComparison comparison = accept();
        assertEquals(printed(comparison.incoming()), printed(production));
        assertEquals(List.of(), said(compare()));
        assertNoErrors();
    }

    @Test
    void aDayWhoseScenesAreAllCutIsGivenBackAndTheImpactSaysSoBefore() {
        ShootDay day = board().getDays().stream().filter(d -> d.getKind() == DayKind.SHOOT).findFirst().orElseThrow();
        session.edit("Nothing but scenes and lunch", () -> {
            day.setFixedDate(null);
            day.setNotes(null);
            day.getItems().removeIf(i -> i instanceof Banner banner && banner.getKind() != BannerKind.MEAL);
        });
        List<Scene> cut = day.getItems().stream().filter(Strip.class::isInstance)
                .map(item -> session.object(((Strip) item).getScene(), Scene.class).orElseThrow()).toList();
        cut.forEach(scene -> script.cut(scene.getNumber()));
        Production before = EcoreUtil.copy(production);
        DraftComparison comparison = compare();
        DraftImpact impact = DraftImpact.of(session.snapshot(), session.contributions(), comparison, DraftDecisions.ALL,
                (done, of) -> true);
        assertTrue(EcoreUtil.equals(before, production));
        DraftImpact.Amount days = impact.days().stream().filter(a -> a.name().equals("schedule.shootDays")).findFirst()
                .orElseThrow();
        assertEquals(-1, days.difference().intValue());
        assertEquals(-cut.stream().mapToInt(Scene::getEighths).sum(), impact.pages().difference().intValue());
        DraftImpact.Amount total = impact.money().getFirst();
        assertEquals("budget.total", total.name());
        accept(comparison, DraftDecisions.ALL);
        assertFalse(board().getDays().contains(day));
        assertEquals(total.after(), session.questions().quantity(production, "budget.total", "").orElseThrow().value());
        session.undo();
        assertTrue(EcoreUtil.equals(before, production));
    }

    @Test
    void theImpactStopsWhereItIsToldTo() {
        script.cut("9").cut("33");
        DraftComparison comparison = compare();
        assertThrows(CancellationException.class, () -> DraftImpact.of(session.snapshot(), session.contributions(),
                comparison, DraftDecisions.ALL, (done, of) -> done == 0));
    }

    @Test
    void everyDraftIsPrintedWithItsColourAndItsScenes() throws Exception {
        script.cut("9").insertAfter("5", NEW_SCENE).replace("2", "Oda falls.", "Oda slips and falls.");
        accept();
        script.replace("4", "ISLAND SCHOOLHOUSE", "CHAPEL");
        accept();
        Path paper = folder.resolve("drafts.html");
        var papers = new Documents(backlot.contributions());
        papers.print(papers.named("draft-history").orElseThrow(), production, session.questions(), Map.of(), paper);
        String printed = Files.readString(paper);
        for (String text : List.of("White", "Blue", "Pink", "#C6EDFE", "#FDCCD4", "1 scene changed, 1 cut, 1 new",
                "omitted", "INT. CUSTOMS SHED - DAY", "INT. CHAPEL - DAY")) {
            assertTrue(printed.contains(text), text);
        }
    }

    @Test
    void aScriptThatChangedAfterwardsHasToBeComparedAgain() {
        script.cut("9");
        DraftComparison comparison = compare();
        session.edit("Rename", () -> scene("2").setHeading("INT. SALT SHED - DAY"));
        assertThrows(IllegalStateException.class, () -> accept(comparison, DraftDecisions.ALL));
    }
}
