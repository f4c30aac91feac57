package org.backlot.core.question;

import java.util.List;

import org.backlot.core.model.Production;

/** Answers "who and what is needed when": contributed to {@code org.backlot.core.needs}. */
@FunctionalInterface
public interface NeedSource {

    /** Everything that is needed on those days. */
    List<Need> needs(Production production, Days days, Questions questions);
}
