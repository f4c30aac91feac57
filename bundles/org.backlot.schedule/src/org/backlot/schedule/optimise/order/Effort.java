package org.backlot.schedule.optimise.order;

/**
 * How much a search may do. Counted in steps and not in seconds, so that the same question has the same answer on every
 * machine.
 *
 * @param seed   of the chance that annealing needs
 * @param moves  changes that annealing tries to find a good order
 * @param nodes  partial orders that may be looked into to prove that none is better; 0 leaves the proof out
 * @param states partial orders to remember, about 64 bytes each
 */
public record Effort(long seed, int moves, long nodes, int states) {

    public Effort {
        if (moves < 0 || nodes < 0 || states < 1) {
            throw new IllegalArgumentException("An effort of " + moves + " moves, " + nodes + " nodes and " + states
                    + " states");
        }
    }

    /** What a person waits for: a few seconds at most, and less than 100 MB. */
    public static Effort standard() {
        return new Effort(1, 200_000, 2_000_000, 1 << 20);
    }

    /** The same with another number of partial orders to look into. */
    public Effort withNodes(long nodes) {
        return new Effort(seed, moves, nodes, states);
    }

    /** The same with another number of changes to try. */
    public Effort withMoves(int moves) {
        return new Effort(seed, moves, nodes, states);
    }
}
