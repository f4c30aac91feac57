package org.backlot.resources.book;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;

/** The same person, vendor, thing or place is in the book twice. */
public final class DuplicateEntries implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (Duplicates.Pair pair : Duplicates.of(production)) {
            Identified kept = pair.first();
            Identified other = pair.second();
            found.add(Severity.INFO, other.getId(), Entry.name(other), Entry.name(other) + " may be "
                    + Entry.name(kept) + ": " + pair.why(),
                    new Fix("Merge " + Entry.name(other) + " into " + Entry.name(kept),
                            copy -> Merge.byId(copy, kept.getId(), other.getId())),
                    new Fix("Keep " + Entry.name(other) + " beside " + Entry.name(kept),
                            copy -> Merge.distinguish(copy, kept.getId(), other.getId())));
        }
    }
}
