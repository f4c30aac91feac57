package org.backlot.schedule.optimise.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backlot.schedule.optimise.pack.PackResult.Proof;
import org.junit.jupiter.api.Test;

/** Small problems, where every plan can be looked at. */
class BoundTest {

    @Test
    void smallBoardsAreSolvedForGood() {
        int solved = 0;
        int impossible = 0;
        for (int seed = 0; seed < 2500; seed++) {
            PackProblem problem = new RandomProblem(seed, seed % 2 == 0).make(2 + seed % 4, 2 + seed % 3, List.of());
            long least = RandomProblem.leastCost(problem);
            PackResult result = Packer.pack(problem, new PackBudget(500, 0, 1), PackWatch.NONE);
            if (result.proof() == Proof.BEST) {
                assertEquals(least, result.plan().cost().total(), "seed " + seed);
                assertEquals(least, result.bound(), "seed " + seed);
                solved++;
            }
            if (result.proof() == Proof.IMPOSSIBLE) {
                assertEquals(-1, least, "seed " + seed);
                impossible++;
            }
        }
        assertTrue(solved > 800, solved + " solved");
        assertTrue(impossible > 100, impossible + " impossible");
    }

    @Test
    void noPlanCostsLessThanTheBoundAndTheSearchIsBetweenThem() {
        int feasible = 0;
        int found = 0;
        int best = 0;
        double gap = 0;
        for (int seed = 0; seed < 1500; seed++) {
            PackProblem problem = new RandomProblem(seed, seed % 3 == 0).make(3 + seed % 3, 2 + seed % 3,
                    List.of(Rules.NEUTRAL));
            long least = RandomProblem.leastCost(problem);
            if (least < 0) {
                continue;
            }
            PackResult result = Packer.pack(problem, new PackBudget(20_000, 300, 1), PackWatch.NONE);
            assertTrue(result.bound() <= least, "seed " + seed + ": bound " + result.bound() + ", best " + least);
            feasible++;
            gap += 1 - (double) result.bound() / Math.max(1, least);
            if (result.plan().isFeasible()) {
                assertTrue(result.plan().cost().total() >= least, "seed " + seed);
                found++;
                best += result.plan().cost().total() == least ? 1 : 0;
            }
        }
        assertTrue(feasible > 800, feasible + " can be shot");
        assertEquals(feasible, found, "a plan that can be shot is found where there is one");
        assertTrue(best > feasible * 0.97, best + " of " + feasible + " are the best");
        assertTrue(gap / feasible < 0.2, "mean gap " + gap / feasible);
    }

    @Test
    void cutsProveMoreThanDaysOfWork() {
        for (int seed = 0; seed < 10; seed++) {
            PackProblem problem = new RandomProblem(seed, false).make(40, 30, 12, List.of());
            long days = Packer.pack(problem, new PackBudget(0, 0, 1), PackWatch.NONE).bound();
            long few = Packer.pack(problem, new PackBudget(0, 1000, 1), PackWatch.NONE).bound();
            long more = Packer.pack(problem, new PackBudget(0, 5000, 1), PackWatch.NONE).bound();
            assertTrue(days < few && few <= more, "seed " + seed + ": " + days + ", " + few + ", " + more);
        }
    }
}
