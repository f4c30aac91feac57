package org.backlot.ui.kit;

import java.util.List;

import org.backlot.core.check.Checks;
import org.backlot.core.check.Finding;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * Copies of the open production for work off the thread that draws. To copy a feature costs some ten milliseconds of
 * that thread, so one copy serves everybody until the next change.
 */
public final class Copies {

    /** A production that stays as it is, to be read by any thread, and the questions about it. */
    public record Copy(Production production, Questions questions) {

        /** Every fault that the installed checks find in it; worked out once for all who ask. */
        public List<Finding> findings() {
            return questions.derived(Checks.POINT,
                    () -> new Checks(questions.contributions()).run(production, questions));
        }
    }

    private Session session;
    private Copy copy;
    private AutoCloseable listening;

    /** The production as it is now. */
    public Copy of(Session now) {
        if (now != session) {
            forget();
            session = now;
            listening = now.listen(change -> copy = null);
        }
        if (copy == null) {
            copy = new Copy(now.snapshot(), now.questionsOfSnapshot());
        }
        return copy;
    }

    /** Lets go of the production that was copied. */
    public void forget() {
        try {
            if (listening != null) {
                listening.close();
            }
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        listening = null;
        session = null;
        copy = null;
    }
}
