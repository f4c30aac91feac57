package org.backlot.core.question;

import java.util.concurrent.CancellationException;

/** Told how far something is that is worked out step by step, as what would be is, on copies; says whether to go on. */
@FunctionalInterface
public interface Steps {

    /** Goes on to the end. */
    Steps ALL = (done, of) -> true;

    /** @return whether to go on */
    boolean goesOn(int done, int of);

    /**
     * Tells how far it is.
     *
     * @throws CancellationException where it is not to go on
     */
    default void tell(int done, int of) {
        if (!goesOn(done, of)) {
            throw new CancellationException();
        }
    }
}
