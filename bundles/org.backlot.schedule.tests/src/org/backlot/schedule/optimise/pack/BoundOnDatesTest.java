package org.backlot.schedule.optimise.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

/** What the dates of days have to do with what no plan can cost less than. */
class BoundOnDatesTest {

    private static final long DAY = 300;
    private static final long RATE = 1000;

    @Test
    void whoIsAwayBetweenTheirOnlyDatesIsPaidAcross() {
        PackProblem problem = problem(4, List.of(PackCast.of("c", RATE, dates(1, 2))),
                List.of(scene("s1", SceneLight.DAY, "c"), scene("s2", SceneLight.DAY, "c")));
        assertEquals(2 * DAY + 4 * RATE, bound(problem));
        assertEquals(2 * DAY + 4 * RATE, RandomProblem.leastCost(problem));
    }

    @Test
    void aDayOfAnyLightMayFollowANight() {
        PackProblem problem = problem(3, List.of(PackCast.of("sun", RATE, dates(0, 1)),
                PackCast.of("moon", RATE, dates(1, 2)), PackCast.of("c", RATE, Set.of())),
                List.of(scene("night", SceneLight.NIGHT, "moon", "c"), scene("any", SceneLight.EITHER),
                        scene("day", SceneLight.DAY, "sun", "c")));
        // The night can only be the first date, and the sun the third; between them is a day that needs neither.
        assertEquals(3 * DAY + 5 * RATE, bound(problem));
        assertEquals(3 * DAY + 5 * RATE, RandomProblem.leastCost(problem));
    }

    @Test
    void aUnitThatHasToRestHoldsTheCast() {
        PackProblem problem = problem(4, List.of(PackCast.of("c", RATE, Set.of()),
                PackCast.of("moon", 1, dates(1, 2, 3))),
                List.of(scene("night", SceneLight.NIGHT, "c", "moon"), scene("day", SceneLight.DAY, "c")));
        // The night can only be the first date, and the sun has to wait until the third.
        assertEquals(2 * DAY + 3 * RATE + 1, bound(problem));
        assertEquals(2 * DAY + 3 * RATE + 1, RandomProblem.leastCost(problem));
    }

    private static PackScene scene(String id, SceneLight light, String... cast) {
        return PackScene.of(id, 600, 8, List.of(cast), "l", light);
    }

    private static Set<LocalDate> dates(int... days) {
        return Set.copyOf(IntStream.of(days).mapToObj(RandomProblem.START::plusDays).toList());
    }

    /** Days that follow each other; asking a rule about them keeps the table of small boards away. */
    private static PackProblem problem(int days, List<PackCast> cast, List<PackScene> scenes) {
        return new PackProblem(scenes, IntStream.range(0, days).mapToObj(day -> PackDay.of("d" + day,
                RandomProblem.START.plusDays(day), day, 600)).toList(), cast,
                List.of(new PackLocation("l", 0, 0, 0, Set.of())), List.of(), new PackTerms(DAY, 0, 0, 0, true),
                List.of(Rules.NEUTRAL));
    }

    private static long bound(PackProblem problem) {
        return Packer.pack(problem, new PackBudget(0, 2000, 1), PackWatch.NONE).bound();
    }
}
