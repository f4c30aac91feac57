package org.backlot.core.draft;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What of a new draft is taken over. Where nothing is said, a change is accepted: the writer's draft is what will be
 * shot, a cut scene stays as OMITTED with everything that was planned for it, and all of it is one step to undo.
 *
 * @param kept keys of the changes and renames that are left as the production has them
 */
public record DraftDecisions(Set<String> kept) {

    /** Takes everything over. */
    public static final DraftDecisions ALL = new DraftDecisions(Set.of());

    public DraftDecisions {
        kept = Set.copyOf(kept);
    }

    /** Leaves everything as it is. */
    public static DraftDecisions none(DraftComparison comparison) {
        return new DraftDecisions(keys(comparison).collect(Collectors.toSet()));
    }

    /** Takes over what is named by its key, and nothing else. */
    public static DraftDecisions only(DraftComparison comparison, List<String> keys) {
        return new DraftDecisions(keys(comparison).filter(key -> !keys.contains(key)).collect(Collectors.toSet()));
    }

    private static Stream<String> keys(DraftComparison comparison) {
        return Stream.concat(comparison.toDecide().stream().map(SceneChange::key),
                comparison.renames().stream().map(ElementRename::key));
    }

    /** The same with another decision on one change or rename. */
    public DraftDecisions with(String key, boolean accept) {
        Set<String> others = new HashSet<>(kept);
        if (accept) {
            others.remove(key);
        } else {
            others.add(key);
        }
        return new DraftDecisions(others);
    }

    /** Whether a change is taken over; what does not change needs no decision. */
    public boolean accepts(SceneChange change) {
        return !kept.contains(change.key()) || !change.changes();
    }

    public boolean accepts(ElementRename rename) {
        return !kept.contains(rename.key());
    }

    /** Whether nothing at all is taken over. */
    public boolean isNothing(DraftComparison comparison) {
        return keys(comparison).allMatch(kept::contains);
    }
}
