package org.backlot.core.question;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
}
