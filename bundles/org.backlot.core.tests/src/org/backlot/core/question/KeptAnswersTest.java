package org.backlot.core.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Supplier;

import org.junit.jupiter.api.Test;

class KeptAnswersTest {

    private static final Grounds PLAN = Grounds.of("urn:plan").named();

    private final KeptAnswers answers = new KeptAnswers();

    @Test
    void whoAsksForWhatAnotherIsWorkingOutWaitsForIt() throws InterruptedException {
        var made = new AtomicInteger();
        var heard = new AtomicReference<String>();
        Thread second = new Thread(() -> heard.set(answers.derived("k", () -> "again " + made.incrementAndGet())));
        String first = answers.derived("k", () -> {
            second.start();
            while (second.getState() != Thread.State.BLOCKED && second.isAlive()) {
                Thread.onSpinWait();
            }
            return "made " + made.incrementAndGet();
        });
        second.join();
        assertEquals("made 1", first);
        assertEquals("made 1", heard.get());
        assertEquals(1, made.get());
    }

    @Test
    void anAnswerMayAskForOthersAndIsForgottenWhenSomethingChanged() {
        assertEquals("ab", answers.derived("a", () -> "a" + answers.derived("b", () -> "b")));
        assertEquals("b", answers.derived("b", () -> "new"));
        answers.forget();
        assertEquals("new", answers.derived("b", () -> "new"));
    }

    @Test
    void whatFollowsFromSomeModelsIsKeptWhileOthersChange() {
        assertEquals("a", answers.derived("k", PLAN, () -> "a"));
        assertEquals("b", answers.derived("other", () -> "b"));
        KeptAnswers ofCopy = answers.ofCopy();
        answers.forget(Set.of("urn:money"));
        assertEquals("a", answers.derived("k", PLAN, () -> "new"));
        assertEquals("new", answers.derived("other", () -> "new"));
        answers.forget(Set.of("urn:money", "urn:plan"));
        assertEquals("new", answers.derived("k", PLAN, () -> "new"));
        answers.forget();
        assertEquals("last", answers.derived("k", PLAN, () -> "last"));
        assertEquals("a", ofCopy.derived("k", PLAN, () -> "new"));
        assertEquals("own", ofCopy.derived("other", () -> "own"));
    }

    @Test
    void anAnswerFollowsFromWhatWasAskedForWhileItWasMadeToo() {
        Supplier<String> plan = () -> answers.derived("plan", PLAN, () -> "plan");
        Supplier<String> trip = () -> answers.derived("trip", Grounds.of("urn:trips"), plan::get);
        assertEquals("plan", trip.get());
        assertEquals("plan", answers.derived("late", Grounds.ANSWERS, trip));
        answers.forget(Set.of("urn:money"));
        assertEquals("plan", answers.derived("late", Grounds.ANSWERS, () -> "new"));
        answers.forget(Set.of("urn:plan"));
        assertEquals("new", answers.derived("trip", Grounds.of("urn:trips"), () -> "new"));
        assertEquals("new", answers.derived("late", Grounds.ANSWERS, () -> "new"));
        answers.forget(Set.of("urn:trips"));
        assertEquals("newer", answers.derived("trip", Grounds.of("urn:trips"), () -> "newer"));
        assertEquals("new", answers.derived("late", Grounds.ANSWERS, () -> "newer"));
    }

    @Test
    void anAnswerThatAsksForWhatFollowsFromAnythingDoesSoItself() {
        answers.derived("k", PLAN, () -> answers.derived("some", () -> "some"));
        answers.forget(Set.of("urn:money"));
        assertEquals("new", answers.derived("k", PLAN, () -> "new"));
    }

    @Test
    void whatAnAnswerReadIsNoBasisOfTheNext() {
        answers.derived("failed", Grounds.ANSWERS, () -> {
            answers.reads(PLAN);
            return null;
        });
        assertThrows(IllegalStateException.class, () -> answers.derived("thrown", PLAN, () -> {
            throw new IllegalStateException();
        }));
        answers.derived("k", Grounds.ANSWERS, () -> "k");
        answers.forget(Set.of("urn:plan"));
        assertEquals("k", answers.derived("k", Grounds.ANSWERS, () -> "new"));
    }
}
