package org.backlot.core.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;

import org.junit.jupiter.api.Test;

class KeptAnswersTest {

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
        assertEquals("a", answers.derived("k", Set.of("urn:core", "urn:plan"), () -> "a"));
        assertEquals("b", answers.derived("other", () -> "b"));
        KeptAnswers ofCopy = answers.lasting();
        answers.forget(Set.of("urn:money"));
        assertEquals("a", answers.derived("k", Set.of("urn:core", "urn:plan"), () -> "new"));
        assertEquals("new", answers.derived("other", () -> "new"));
        answers.forget(Set.of("urn:money", "urn:plan"));
        assertEquals("new", answers.derived("k", Set.of("urn:core", "urn:plan"), () -> "new"));
        answers.forget();
        assertEquals("last", answers.derived("k", Set.of("urn:core", "urn:plan"), () -> "last"));
        assertEquals("a", ofCopy.derived("k", Set.of("urn:core", "urn:plan"), () -> "new"));
        assertEquals("own", ofCopy.derived("other", () -> "own"));
    }
}
