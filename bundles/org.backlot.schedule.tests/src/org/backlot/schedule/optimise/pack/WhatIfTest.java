package org.backlot.schedule.optimise.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.junit.jupiter.api.Test;

class WhatIfTest {

    @Test
    void countsByMovesWhatThePlanCostsAsAWhole() {
        int broken = 0;
        for (int seed = 0; seed < 300; seed++) {
            var source = new RandomProblem(seed, true);
            List<DayRule> rules = seed % 2 == 0 ? List.of() : List.of(Rules.CALM, Rules.STEADY);
            PackProblem problem = source.make(4 + seed % 14, 2 + seed % 7, rules);
            problem = seed % 3 == 0 ? source.withHours(problem) : problem;
            var whatIf = WhatIf.of(problem, source.anyDays(problem));
            var random = new Random(seed);
            for (int move = 0; move < 60; move++) {
                long cost = whatIf.cost();
                long weight = whatIf.weight();
                List<String> scenes = new ArrayList<>();
                for (int i = 0; i <= random.nextInt(3); i++) {
                    scenes.add(problem.scenes().get(random.nextInt(problem.scenes().size())).id());
                }
                whatIf.move(scenes, problem.days().get(random.nextInt(problem.days().size())).id());
                if (random.nextBoolean()) {
                    whatIf.undo();
                    assertEquals(cost, whatIf.cost());
                    assertEquals(weight, whatIf.weight());
                }
                PackPlan plan = whatIf.plan();
                assertEquals(plan.cost().total(), whatIf.cost(), "seed " + seed + ", move " + move);
                assertEquals(plan.weight(), whatIf.weight(), "seed " + seed + ", move " + move);
                broken += plan.isFeasible() ? 0 : 1;
            }
        }
        assertTrue(broken > 1000, "the problems have to have something to break");
    }

    @Test
    void everySceneNeedsADay() {
        PackProblem problem = new RandomProblem(1, false).make(3, 2, List.of());
        assertThrows(IllegalArgumentException.class, () -> WhatIf.of(problem, Map.of("s0", "d0")));
    }
}
