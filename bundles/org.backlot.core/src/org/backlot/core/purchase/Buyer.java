package org.backlot.core.purchase;

import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** Orders what other sections want to have bought: contributed to {@code org.backlot.core.purchases}. */
public interface Buyer {

    /**
     * What was ordered.
     *
     * @param object the id of the order
     * @param name   what it is called: {@code "Order 12, Tall Order Cranes"}
     * @param notes  what somebody should know or do about it, a sentence each
     */
    record Bought(String object, String name, List<String> notes) {

        public Bought {
            notes = List.copyOf(notes);
        }
    }

    /** What of the plan pays for it, and how it stands now, in one line; empty where nothing was planned for it. */
    Optional<String> plannedFor(Production production, Purchase purchase, Questions questions);

    /**
     * Orders it; runs inside an edit, which is taken back as a whole where this throws.
     *
     * @return empty where this production has nothing to order from
     * @throws IllegalArgumentException if it cannot be ordered, with what to do
     */
    Optional<Bought> buy(Production production, Purchase purchase, Questions questions);
}
