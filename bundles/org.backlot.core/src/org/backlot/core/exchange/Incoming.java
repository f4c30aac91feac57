package org.backlot.core.exchange;

import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** What an importer read and has not yet put into a production. */
public interface Incoming {

    /** What was read, one line: {@code "190 scenes, 48 speaking parts"}. */
    String summary();

    /** What a person should look at, one sentence each. */
    List<String> notes();

    /**
     * Whether it is a whole script. Where the production has one already, the two are compared as drafts, scene by
     * scene (see {@code org.backlot.core.draft}), instead of put together.
     */
    default boolean isScript() {
        return false;
    }

    /**
     * Puts it into the production; runs inside an edit.
     *
     * @throws IllegalStateException if it does not fit this production, with a sentence that says why and what to do
     */
    void putInto(Production production);

    /**
     * Puts it into a production in which the sections have begun; runs inside an edit. As
     * {@link #putInto(Production)}, unless it is judged by what they answer.
     *
     * @throws IllegalStateException if it does not fit this production, with a sentence that says why and what to do
     */
    default void putInto(Production production, Questions questions) {
        putInto(production);
    }

    /**
     * Puts a script into an empty production in which it will be compared with another as its new draft. It is what
     * {@link #putInto} puts there, but that a scene to which the file gives no number has none: a number that is made
     * up here never takes the place of one that the office gave out. Only for what {@link #isScript}.
     */
    default void putDraftInto(Production draft) {
        putInto(draft);
    }
}
