package org.backlot.core.question;

import org.backlot.core.check.Fix;
import org.backlot.core.model.Production;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A production as it would be after a change, and what all sections answer of it then. The change is made on a copy,
 * so that every section says what it would say, without knowing that nothing of it is so.
 *
 * @param production a copy with the same ids
 * @param questions  asked about that copy; keeps its own answers
 */
public record Supposed(Production production, Questions questions) {

    /** What would be; the production itself is not changed. */
    public static Supposed of(Production production, Questions questions, Fix.Change change) {
        Production copy = EcoreUtil.copy(production);
        change.apply(copy);
        return new Supposed(copy, questions.about(new KeptAnswers()));
    }
}
