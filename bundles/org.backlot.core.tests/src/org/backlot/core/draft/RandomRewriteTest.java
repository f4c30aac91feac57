package org.backlot.core.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Scripts rewritten at random, the same each time: what was done is found, and taking it over makes the new script. */
class RandomRewriteTest {

    private static final DraftLabel LABEL = new DraftLabel("Blue", DraftColour.at(1), null, null, LocalDate.EPOCH,
            false);

    private final List<String> misjudged = new ArrayList<>();

    private static Session session(Production production, boolean locked) {
        production.getScript().setLocked(locked);
        return Session.opened(production, "Ada", PlainRegistry.of().backlot().contributions(),
                new org.backlot.core.session.MemoryStore(), List.of());
    }

    private static String printed(Production production) {
        return Breakdown.scenes(production).stream().map(scene -> scene.getHeading() + scene.getParagraphs().stream()
                .map(p -> p.getKind() + p.getText()).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    /** How many of the deeds the comparison tells as what they were. */
    private int found(long seed, boolean locked, WrittenScript.Numbers numbers) {
        var script = new WrittenScript(seed, 60);
        Map<Integer, String> oldNumbers = new HashMap<>();
        script.pages.forEach(page -> oldNumbers.put(page.mark, page.number));
        Production old = script.production();
        old.getScript().setLocked(locked);
        List<WrittenScript.Deed> deeds = script.rewrite(12);
        script.number(numbers);
        Map<Integer, Integer> places = new HashMap<>();
        script.pages.forEach(page -> places.put(page.mark, places.size()));
        DraftComparison comparison = DraftComparison.of(old, script.production());
        Map<String, String> kinds = new HashMap<>();
        comparison.toDecide().forEach(change -> {
            change.before().forEach(was -> kinds.put("old " + was.number(), change.kind()));
            change.after().forEach(is -> kinds.putIfAbsent("new " + is.place(), change.kind()));
        });
        int right = 0;
        for (WrittenScript.Deed deed : deeds) {
            String said = deed.kind().equals("new") ? kinds.get("new " + places.get(deed.scene()))
                    : kinds.get("old " + oldNumbers.get(deed.scene()));
            if (deed.kind().equals(said)) {
                right++;
            } else {
                misjudged.add(seed + ": " + deed + " was said to be " + said);
            }
        }
        return right;
    }

    @ParameterizedTest
    @CsvSource({"true, KEPT", "true, ANEW", "true, NONE", "true, SOME", "false, KEPT", "false, ANEW", "false, NONE",
        "false, SOME"})
    void ninetyNineOfAHundredRewritesAreToldAsWhatTheyWere(boolean locked, WrittenScript.Numbers numbers) {
        int right = 0;
        for (long seed = 1; seed <= 25; seed++) {
            right += found(seed, locked, numbers);
        }
        int all = 25 * 12;
        assertTrue(right * 100 >= all * 99, right + " of " + all + ": " + misjudged);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void takingAllOverMakesTheNewScriptAndComparingAgainFindsNothing(long seed) {
        var script = new WrittenScript(seed, 40);
        Session session = session(script.production(), seed % 2 == 0);
        Production before = EcoreUtil.copy(session.production());
        for (int draft = 0; draft < 3; draft++) {
            script.rewrite(8);
            script.number(seed % 3 == 0 ? WrittenScript.Numbers.ANEW : WrittenScript.Numbers.KEPT);
            Production incoming = script.production();
            DraftComparison comparison = DraftComparison.of(session.production(), incoming);
            DraftMerge.accept(session, comparison, DraftDecisions.ALL, LABEL);
            assertEquals(printed(incoming), printed(session.production()));
            assertEquals(List.of(), DraftComparison.of(session.production(), script.production()).toDecide());
            List<String> numbers = session.production().getScript().getScenes().stream()
                    .map(s -> s.getNumber()).toList();
            assertEquals(numbers.size(), numbers.stream().distinct().count(), numbers.toString());
        }
        assertEquals(4, session.production().getScript().getDrafts().size());
        session.undo();
        session.undo();
        session.undo();
        assertTrue(EcoreUtil.equals(before, session.production()));
    }

    @ParameterizedTest
    @CsvSource({"31, NONE", "32, NONE", "33, NONE", "34, NONE", "35, SOME", "36, SOME", "37, SOME", "38, SOME"})
    void numbersThatTheFileDoesNotHaveStayAndNewScenesGetFreeOnes(long seed, WrittenScript.Numbers numbers) {
        var script = new WrittenScript(seed, 40);
        Session session = session(script.production(), false);
        for (int draft = 0; draft < 3; draft++) {
            Map<String, String> had = numbers(session.production());
            script.rewrite(8);
            script.number(numbers);
            DraftComparison comparison = DraftComparison.of(session.production(), script.production());
            assertEquals(0, comparison.renumbered(), comparison.renumberingNote());
            assertTrue(comparison.toDecide().stream().noneMatch(change -> change.kind().equals("renumbered")
                    || change.difference().aspects().contains(SceneChange.Aspect.NUMBER)), comparison.summary());
            DraftMerge.accept(session, comparison, DraftDecisions.ALL, LABEL);
            Map<String, String> have = numbers(session.production());
            assertEquals(had, have.entrySet().stream().filter(scene -> had.containsKey(scene.getKey()))
                    .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue)));
            assertEquals(have.size(), have.values().stream().filter(n -> !n.isEmpty()).distinct().count());
            assertEquals(List.of(), DraftComparison.of(session.production(), script.production()).toDecide());
        }
    }

    private static Map<String, String> numbers(Production production) {
        return production.getScript().getScenes().stream()
                .collect(Collectors.toMap(scene -> scene.getId(), scene -> scene.getNumber()));
    }

    @ParameterizedTest
    @ValueSource(longs = {21, 22, 23, 24})
    void anySelectionCanBeKeptAndUndone(long seed) {
        var script = new WrittenScript(seed, 40);
        Session session = session(script.production(), seed % 2 == 0);
        Production before = EcoreUtil.copy(session.production());
        script.rewrite(10);
        DraftComparison comparison = DraftComparison.of(session.production(), script.production());
        DraftDecisions none = DraftDecisions.none(comparison);
        DraftMerge.accept(session, comparison, none, LABEL);
        assertTrue(EcoreUtil.equals(before, session.production()));
        for (SceneChange change : comparison.toDecide()) {
            DraftMerge.accept(session, comparison, none.with(change.key(), true), LABEL);
            session.undo();
            assertTrue(EcoreUtil.equals(before, session.production()), change.key());
            DraftMerge.accept(session, comparison, DraftDecisions.ALL.with(change.key(), false), LABEL);
            session.undo();
            assertTrue(EcoreUtil.equals(before, session.production()), change.key());
        }
    }

    @Test
    void aThousandScenesAllOfThemRewrittenAreMatched() {
        var script = new WrittenScript(7, 1000);
        Production old = script.production();
        script.pages.forEach(page -> page.lines.add(new String[] {"ACTION", "And then the wind turned."}));
        DraftComparison comparison = DraftComparison.of(old, script.production());
        assertTrue(comparison.toDecide().stream().allMatch(SceneChange.Changed.class::isInstance),
                comparison.summary());
        assertEquals(1000, comparison.toDecide().size());
    }
}
