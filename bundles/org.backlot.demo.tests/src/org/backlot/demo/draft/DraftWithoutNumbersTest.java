package org.backlot.demo.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;

import org.backlot.core.Backlot;
import org.backlot.core.draft.DraftComparison;
import org.backlot.core.draft.DraftDecisions;
import org.backlot.core.draft.DraftLabel;
import org.backlot.core.draft.DraftMerge;
import org.backlot.core.draft.SceneChange.Aspect;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.session.ScratchStore;
import org.backlot.core.session.Session;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A feature whose writer sends drafts without scene numbers, or with some: the numbers of the office stay. */
class DraftWithoutNumbersTest {

    private static final int SCENES = 190;
    private static final Set<String> EDITS = Set.of("new +57A", "new +191", "cut 31", "moved 150", "changed 99");

    private final Backlot backlot = PlainRegistry.of("org.backlot.exchange").backlot();

    /** A first import, by which every scene gets a number. */
    private Session office(long seed, boolean locked) throws IOException {
        Production production = CoreFactory.eINSTANCE.createProduction();
        byte[] text = new RandomScreenplay(seed).text(SCENES).getBytes(StandardCharsets.UTF_8);
        read(text, "feature.fountain").putInto(production);
        production.getScript().setLocked(locked);
        Session session = Session.opened(production, "Ada", backlot.contributions(), new ScratchStore(), List.of());
        assertEquals(IntStream.rangeClosed(1, SCENES).mapToObj(Integer::toString).toList(), numbers(session));
        return session;
    }

    private static List<String> numbers(Session session) {
        return session.production().getScript().getScenes().stream().map(Scene::getNumber).toList();
    }

    private byte[] exported(Production production, String file) throws IOException {
        var out = new ByteArrayOutputStream();
        backlot.exchanges().writing(file).orElseThrow().exporter().orElseThrow().write(production,
                new Questions(backlot.contributions(), Questions.Memory.NONE), out);
        return out.toByteArray();
    }

    private Incoming read(byte[] file, String name) throws IOException {
        return backlot.exchanges().reading(name).orElseThrow().importer().orElseThrow()
                .read(new ByteArrayInputStream(file), name);
    }

    /** The script as the office sends it to the writer, with its numbers, and as the writer rewrites it. */
    private SaltScript rewritten(Session session, long seed) throws IOException {
        String sent = new String(exported(session.production(), "feature.fountain"), StandardCharsets.UTF_8);
        var other = new RandomScreenplay(-seed);
        return new SaltScript(sent + "\n").insertAfter("57", other.scene())
                .insertAfter("190", other.scene()).cut("31").move("150", "12").replace("99", "So ", "Then ");
    }

    private static DraftComparison onlyTheseEdits(Session session, Production draft) {
        DraftComparison comparison = DraftComparison.of(session.production(), draft);
        assertEquals(new TreeSet<>(EDITS), new TreeSet<>(DemoDrafts.said(comparison)));
        assertTrue(comparison.toDecide().stream()
                .noneMatch(change -> change.difference().aspects().contains(Aspect.NUMBER)));
        assertEquals("", comparison.renumberingNote());
        return comparison;
    }

    private static void allNumbersAreKept(Session session, DraftComparison comparison) {
        DraftMerge.accept(session, comparison, DraftDecisions.ALL,
                DraftLabel.following(comparison, List.of(), "feature.fountain", LocalDate.EPOCH));
        List<String> expected = new ArrayList<>(IntStream.rangeClosed(1, SCENES + 1).mapToObj(Integer::toString)
                .toList());
        expected.remove("150");
        expected.add(expected.indexOf("12") + 1, "150");
        expected.add(expected.indexOf("57") + 1, "57A");
        assertEquals(expected, numbers(session));
    }

    @ParameterizedTest
    @CsvSource({"1,false", "2,false", "3,false", "4,true"})
    void onlyWhatTheWriterDidIsToldAndEveryNumberStays(long seed, boolean locked) throws IOException {
        Session session = office(seed, locked);
        Production draft = rewritten(session, seed).withoutNumbers().read(backlot);
        allNumbersAreKept(session, onlyTheseEdits(session, draft));
    }

    @Test
    void theSameHoldsForFinalDraft() throws IOException {
        Session session = office(9, false);
        byte[] file = exported(rewritten(session, 9).withoutNumbers().read(backlot), "feature.fdx");
        assertFalse(new String(file, StandardCharsets.UTF_8).contains("<Paragraph Number="));
        allNumbersAreKept(session, onlyTheseEdits(session, DraftComparison.draft(read(file, "feature.fdx"))));
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6, 7})
    void aDraftThatNumbersSomeOfItsScenesIsToldTheSame(long seed) throws IOException {
        Session session = office(seed, false);
        SaltScript script = rewritten(session, seed);
        IntStream.rangeClosed(1, SCENES).filter(i -> i % 3 != 0 && i != 31)
                .forEach(i -> script.withoutNumber(Integer.toString(i)));
        allNumbersAreKept(session, onlyTheseEdits(session, script.read(backlot)));
    }

    @Test
    void aNumberThatTheWriterGaveHoldsInAnUnlockedScriptAndNoOtherSceneLosesItsOwn() throws IOException {
        Session session = office(8, false);
        SaltScript script = rewritten(session, 8).withoutNumbers();
        script.scenes().set(0, script.scenes().get(0).replaceFirst("\n", " #1X#\n"));
        script.scenes().set(1, script.scenes().get(1).replaceFirst("\n", " #3#\n"));
        DraftComparison comparison = DraftComparison.of(session.production(), script.read(backlot));
        assertEquals(List.of("renumbered 1"), DemoDrafts.said(comparison).stream()
                .filter(change -> !EDITS.contains(change)).toList());
        assertEquals(1, comparison.renumbered());
        assertEquals("1X", comparison.change("1").orElseThrow().after().getFirst().number());
    }
}
