package org.backlot.core.draft;

import java.util.Arrays;

/** Where each scene of the new draft comes from, and whether it is accepted. */
final class DecidedOrder implements ScriptOrder.Choice {

    private final int[] old;
    private final boolean[] accepted;
    private final boolean[] behind;

    DecidedOrder(DraftComparison comparison, DraftDecisions decisions) {
        old = new int[comparison.after().size()];
        accepted = new boolean[old.length];
        behind = new boolean[old.length];
        Arrays.fill(old, -1);
        for (SceneChange change : comparison.changes()) {
            boolean accepts = decisions.accepts(change);
            change.after().forEach(is -> accepted[is.place()] = accepts);
            switch (change) {
                case SceneChange.Split split -> old[split.stays().place()] = split.was().place();
                case SceneChange.Merged merged -> old[merged.is().place()] = merged.stays().place();
                case SceneChange.Moved moved -> {
                    old[moved.is().place()] = moved.was().place();
                    behind[moved.is().place()] = !accepts;
                }
                default -> change.before().forEach(
                        was -> change.after().forEach(is -> old[is.place()] = was.place()));
            }
        }
    }

    @Override
    public int old(int n) {
        return old[n];
    }

    @Override
    public boolean accepted(int n) {
        return accepted[n];
    }

    @Override
    public boolean staysBehind(int n) {
        return behind[n];
    }
}
