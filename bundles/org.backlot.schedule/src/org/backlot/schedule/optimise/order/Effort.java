package org.backlot.schedule.optimise.order;

/**
 * How much a search may do. Counted in steps and not in seconds, so that the same question has the same answer on every
 * machine.
 *
 * @param seed   of the chance that annealing needs
 * @param moves  changes that annealing tries to find a good order
 * @param nodes  partial orders, of scenes and of actors' coming and leaving, that may be looked into to prove that
 *               none is better; 0 leaves the proof out
 * @param states partial orders to remember, 32 bytes each
 * @param table  up to so many scenes that differ in their cast, the proof is a table of all their sets, of 8 or 16
 *               bytes for each; at most {@link #LARGEST_TABLE}
 */
public record Effort(long seed, int moves, long nodes, int states, int table) {

    /** Of so many scenes a table takes 32 or 64 MB. */
    public static final int LARGEST_TABLE = 22;

    public Effort {
        if (moves < 0 || nodes < 0 || states < 0 || table < 0 || table > LARGEST_TABLE) {
            throw new IllegalArgumentException("An effort of %d moves, %d nodes, %d states and a table of %d scenes"
                    .formatted(moves, nodes, states, table));
        }
    }

    /** What a person waits for: a few seconds at most, and less than 100 MB. */
    public static Effort standard() {
        return new Effort(1, 500_000, 3_000_000, 1 << 18, LARGEST_TABLE);
    }

    /** The same with another number of partial orders to look into. */
    public Effort withNodes(long nodes) {
        return new Effort(seed, moves, nodes, states, table);
    }

    /** The same with tables of at most so many scenes. */
    public Effort withTable(int table) {
        return new Effort(seed, moves, nodes, states, table);
    }

    /** The same with another number of changes to try. */
    public Effort withMoves(int moves) {
        return new Effort(seed, moves, nodes, states, table);
    }
}
