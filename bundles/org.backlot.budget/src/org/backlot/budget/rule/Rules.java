package org.backlot.budget.rule;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;

/** The arithmetic that is installed. */
public final class Rules {

    /** Where plug-ins contribute it: {@code <rule id name class order/>}. */
    public static final ExtensionPoint<Rule> POINT = new ExtensionPoint<>("org.backlot.budget.rules", Rule.class);

    /** The id of {@link Percent}. */
    public static final String PERCENT = "org.backlot.budget.percent";
    /** The id of {@link Flat}. */
    public static final String FLAT = "org.backlot.budget.flat";

    /** Ours, for where no plug-ins are: a rule that is asked for by id is one of these or unknown. */
    public static final Rules OURS = new Rules(Map.of(PERCENT, new Percent(), FLAT, new Flat()));

    private final Map<String, Rule> rules;

    private Rules(Map<String, Rule> rules) {
        this.rules = rules;
    }

    /** Those of the plug-ins that are installed. One that throws is reported as a problem of its plug-in. */
    public static Rules of(Contributions contributions) {
        Map<String, Rule> rules = new HashMap<>(OURS.rules);
        for (Contribution<Rule> contribution : contributions.of(POINT)) {
            rules.put(contribution.id(), new Guarded(contribution));
        }
        return new Rules(rules);
    }

    /** The rule of an id; empty where no plug-in brings it. */
    public Optional<Rule> rule(String id) {
        return Optional.ofNullable(rules.get(id));
    }

    /** A rule of a plug-in, not trusted: what it cannot answer becomes something that the terms lack. */
    private record Guarded(Contribution<Rule> contribution) implements Rule {

        @Override
        public Owed owed(Terms terms, Spend spend) {
            Owed owed = contribution.ask(rule -> rule.owed(terms, spend), null);
            if (owed == null) {
                throw new UnansweredRule(contribution.name());
            }
            return owed;
        }

        @Override
        public Optional<String> missing(Terms terms) {
            return contribution.ask(rule -> rule.missing(terms),
                    Optional.of("cannot be computed: " + contribution.name() + " failed"));
        }
    }
}
