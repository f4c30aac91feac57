package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/** Answers "what does it cost": contributed to {@code org.backlot.core.rates}. */
@FunctionalInterface
public interface RateSource {

    /** What is known of the prices of one object, the most binding first. */
    List<Rate> rates(Production production, String object, Questions questions);
}
