package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/**
 * Answers "how else could it go": contributed to {@code org.backlot.core.scenarios}. Must not change the production.
 */
@FunctionalInterface
public interface ScenarioSource {

    /** Every way in which the production could go, the present one among them. */
    List<Scenario> scenarios(Production production, Questions questions);
}
