package org.backlot.budget.approval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.core.model.Identified;

/**
 * One decision on many orders and payments. Each is decided on by itself, in their order, and has its own entry of the
 * trail; what may not pass is left as it is, and told with why.
 *
 * @param done what it was decided on
 * @param left what was left
 */
public record Batch(List<Identified> done, List<Left> left) {

    /** An order or payment that was left as it is. */
    public record Left(Identified document, String why) {
    }

    public Batch {
        done = List.copyOf(done);
        left = List.copyOf(left);
    }

    /**
     * Goes through documents one after the other.
     *
     * @param decide does it, or asks whether it may be done; answers why a document is left, empty where it is not, or
     *               throws an IllegalArgumentException with that reason and changes nothing
     */
    public static Batch of(List<? extends Identified> documents, Function<Identified, Optional<String>> decide) {
        List<Identified> done = new ArrayList<>();
        List<Left> left = new ArrayList<>();
        for (Identified document : documents) {
            reason(document, decide).ifPresentOrElse(why -> left.add(new Left(document, why)),
                    () -> done.add(document));
        }
        return new Batch(done, left);
    }

    private static Optional<String> reason(Identified document, Function<Identified, Optional<String>> decide) {
        try {
            return decide.apply(document);
        } catch (IllegalArgumentException e) {
            return Optional.of(e.getMessage());
        }
    }
}
