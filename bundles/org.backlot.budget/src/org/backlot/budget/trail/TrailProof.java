package org.backlot.budget.trail;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;

/**
 * The trail held against a digest that left the house, on a paper or in a mail. Nobody can compute a trail of their own
 * that has the same digest, so all up to its entry is as it was when the digest went out. What was decided later is
 * proved by a later digest.
 *
 * @param digest   that was given, without spaces
 * @param entry    the entry that has the digest; empty where there is none such
 * @param breaks   where the chain does not hold up to that entry; in the whole trail where there is none
 * @param since    how many entries came after it
 */
public record TrailProof(String digest, Optional<Entry> entry, List<Trail.Break> breaks, int since) {

    private static final int LEAST = 16;
    private static final int WHOLE = 64;
    private static final int GROUP = 8;

    public TrailProof {
        breaks = List.copyOf(breaks);
    }

    /**
     * Holds the trail of a budget against a digest.
     *
     * @param typed the digest as it is printed, or its first 16 digits and more
     * @throws IllegalArgumentException if it is no digest, with what to type
     */
    public static TrailProof of(Budget budget, String typed) {
        String digest = typed.replaceAll("\\s+", "").toLowerCase(Locale.ROOT);
        if (!digest.matches("[0-9a-f]{" + LEAST + "," + WHOLE + "}")) {
            throw new IllegalArgumentException("A digest is " + WHOLE
                    + " digits from 0 to 9 and a to f; type it as it is "
                    + "printed, or its first " + LEAST + " and more");
        }
        List<Entry> trail = budget.getTrail();
        Optional<Entry> entry = trail.stream().filter(one -> one.getDigest() != null
                && one.getDigest().startsWith(digest)).findFirst();
        int at = entry.map(trail::indexOf).orElse(trail.size() - 1);
        return new TrailProof(digest, entry, Trail.breaks(budget).stream()
                .filter(fault -> trail.indexOf(fault.entry()) <= at).toList(), trail.size() - 1 - at);
    }

    /** Whether all up to the entry is as it was when the digest went out. */
    public boolean holds() {
        return entry.isPresent() && breaks.isEmpty();
    }

    /** What that means, for people. */
    public String says() {
        if (entry.isEmpty()) {
            return "No entry of the trail has this digest: the trail is not the one that it was taken from. It was "
                    + "written anew, entries were taken off its end, or it is that of another production or copy";
        }
        String what = "Entry " + entry.get().getNumber() + " has this digest";
        return breaks.isEmpty() ? what + ": it and all before it are as they were. " + (since == 0
                ? "Nothing was decided since" : since + (since == 1 ? " entry was" : " entries were") + " added since")
                : what + ", but entry " + breaks.getFirst().entry().getNumber() + " does not hold: "
                        + breaks.getFirst().message();
    }

    /** The digest of an entry as it is printed, in groups of eight digits. */
    public static String printed(Entry entry) {
        return entry.getDigest() == null ? "" : entry.getDigest().replaceAll("(.{" + GROUP + "})(?=.)", "$1 ");
    }
}
