package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/** Answers "what has one to know of a place": contributed to {@code org.backlot.core.facts}. */
@FunctionalInterface
public interface FactSource {

    /**
     * What is known of a place; empty for a place that this source does not know.
     *
     * @param place the name of a location as scenes call it, in any case, or the id of an object that stands for it
     */
    List<Fact> facts(Production production, String place, Questions questions);
}
