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
        for (int seed = 0; seed < 1500; seed++) {
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
        assertTrue(solved > 500, solved + " solved");
        assertTrue(impossible > 60, impossible + " impossible");
    }

    @Test
    void noPlanCostsLessThanTheBoundAndTheSearchIsBetweenThem() {
        int feasible = 0;
        int found = 0;
        int best = 0;
        double gap = 0;
        for (int seed = 0; seed < 900; seed++) {
            PackProblem problem = new RandomProblem(seed, seed % 3 == 0).make(3 + seed % 3, 2 + seed % 3,
                    List.of(Rules.NEUTRAL));
            long least = RandomProblem.leastCost(problem);
            if (least < 0) {
                continue;
            }
            PackResult result = Packer.pack(problem, new PackBudget(10_000, 100, 1), PackWatch.NONE);
            assertTrue(result.bound() <= least, "seed " + seed + ": bound " + result.bound() + ", best " + least);
            feasible++;
            gap += 1 - (double) result.bound() / Math.max(1, least);
            if (result.plan().isFeasible()) {
                assertTrue(result.plan().cost().total() >= least, "seed " + seed);
                found++;
                best += result.plan().cost().total() == least ? 1 : 0;
            }
        }
        assertTrue(feasible > 500, feasible + " can be shot");
        assertEquals(feasible, found, "a plan that can be shot is found where there is one");
        assertTrue(best > feasible * 0.95, best + " of " + feasible + " are the best");
        assertTrue(gap / feasible < 0.2, "mean gap " + gap / feasible);
    }

    @Test
    void noPlanCostsLessThanALongLookProves() {
        int feasible = 0;
        int higher = 0;
        double gap = 0;
        for (int seed = 0; seed < 360; seed++) {
            var random = new RandomProblem(seed, seed % 3 == 0);
            PackProblem problem = random.make(4 + seed % 2, 3 + seed % 3, 2 + seed % 6, List.of(Rules.NEUTRAL));
            long least = RandomProblem.leastCost(problem);
            if (least < 0) {
                continue;
            }
            long first = bound(problem, 0);
            long proved = bound(problem, 1000);
            assertTrue(proved <= least, "seed " + seed + ": bound " + proved + ", best " + least);
            assertTrue(proved >= first, "seed " + seed);
            feasible++;
            higher += proved > first ? 1 : 0;
            gap += 1 - (double) proved / Math.max(1, least);
        }
        assertTrue(feasible > 200, feasible + " can be shot");
        assertTrue(higher > feasible / 5, higher + " of " + feasible + " are looked at to any end");
        assertTrue(gap / feasible < 0.08, "mean gap " + gap / feasible);
    }

    @Test
    void theSameLookProvesTheSame() {
        PackProblem problem = new RandomProblem(3, false).make(40, 30, 12, List.of());
        assertEquals(bound(problem, 3000), bound(problem, 3000));
        assertTrue(bound(problem, 300) <= bound(problem, 3000));
    }

    private static long bound(PackProblem problem, long steps) {
        return Packer.pack(problem, new PackBudget(0, steps, 1), PackWatch.NONE).bound();
    }

    @Test
    void cutsProveMoreThanDaysOfWork() {
        for (int seed = 0; seed < 5; seed++) {
            PackProblem problem = new RandomProblem(seed, false).make(40, 30, 12, List.of());
            long days = Packer.pack(problem, new PackBudget(0, 0, 1), PackWatch.NONE).bound();
            long cuts = Packer.pack(problem, new PackBudget(0, 2000, 1), PackWatch.NONE).bound();
            assertTrue(days < cuts, "seed " + seed + ": " + days + ", " + cuts);
        }
    }
}
