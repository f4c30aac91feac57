package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/**
 * Answers "what could be done for less": contributed to {@code org.backlot.budget.suggestions}. Its type is here, so
 * that sections that do not know the budget can answer. Must not change the production, and says nothing that cannot
 * be priced from what the sections answer.
 */
@FunctionalInterface
public interface SavingSource {

    /** What could be done for less now. */
    List<Saving> savings(Production production, Questions questions);
}
