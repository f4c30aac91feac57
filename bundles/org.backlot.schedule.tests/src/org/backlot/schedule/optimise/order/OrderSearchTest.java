package org.backlot.schedule.optimise.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderSearchTest {

    private static final Effort EFFORT = Effort.standard().withMoves(2_000);

    /** By a table, and by searching from both ends; with a good order to start from, and with none. */
    @ParameterizedTest
    @ValueSource(ints = { 0, Effort.LARGEST_TABLE })
    void noOrderIsCheaper(int table) {
        var random = new SplittableRandom(1993);
        for (int i = 0; i < 2_000; i++) {
            int scenes = 1 + random.nextInt(i % 50 == 0 ? 7 : 6);
            int actors = 1 + random.nextInt(9);
            Talent talent = i % 2 == 0 ? Productions.random(random, scenes, actors)
                    : Productions.between(random, scenes, actors);
            Order order = new OrderSearch(EFFORT.withTable(table).withMoves(i % 3 == 0 ? 0 : 200)).best(talent);
            assertEquals(Productions.cheapest(talent), order.cost(), "production " + i);
            assertEquals(order.cost(), Productions.counted(talent, Productions.scenes(order)), "production " + i);
            assertTrue(order.proven(), "production " + i);
        }
    }

    /** With whatever is remembered of what was looked into: nothing, little, all. */
    @ParameterizedTest
    @ValueSource(ints = { 0, 16, 1 << 12 })
    void bothProofsAgree(int states) {
        var random = new SplittableRandom(2011 + states);
        for (int i = 0; i < 100; i++) {
            int scenes = 8 + random.nextInt(8);
            int actors = 4 + random.nextInt(9);
            Talent talent = switch (i % 3) {
                case 0 -> Productions.between(random, scenes, actors);
                case 1 -> Productions.random(random, scenes, actors);
                default -> Productions.crowded(random, scenes, actors);
            };
            Order tabled = new OrderSearch(EFFORT).best(talent);
            var effort = new Effort(1, i % 2 == 0 ? 0 : 200, Long.MAX_VALUE, states, 0);
            Order searched = new OrderSearch(effort).best(talent);
            assertTrue(tabled.proven() && searched.proven(), "production " + i);
            assertEquals(tabled.cost(), searched.cost(), "production " + i);
        }
    }

    /**
     * Who came and is in no open scene waits all the same where the settled scenes of the other end need them: a search
     * that forgets it takes ends for badly ordered that are not, and proves 147.
     */
    @Test
    void whoIsNeededAtTheOtherEndWaitsThroughoutWhereScenesChangePlaces() {
        var talent = new Talent(new long[] { 2, 3, 2, 1, 1, 3 }, new long[] { 4, 4, 3, 2, 3, 3, 3 }, new int[][] {
            { 0, 2, 3, 4, 5 }, { 1, 2, 3 }, { 1, 5, 6 }, { 0, 6 }, { 0, 6 }, { 0, 4, 5 } });
        Order searched = new OrderSearch(new Effort(1, 0, Long.MAX_VALUE, 0, 0)).best(talent);
        assertEquals(146, Productions.cheapest(talent));
        assertEquals(146, searched.cost());
        assertTrue(searched.proven());
    }

    /** Those of the papers, of 40 scenes and 12 actors; about a second each. */
    @Test
    void productionsWithoutAnySenseAreProven() {
        var random = new SplittableRandom(2016);
        for (int i = 0; i < 4; i++) {
            Talent talent = Productions.crowded(random, 40, 12);
            assertTrue(new OrderSearch(Effort.standard()).best(talent).proven(), "production " + i);
        }
    }

    @Test
    void aBoundIsWorthHavingLongBeforeTheProof() {
        Talent talent = Productions.crowded(new SplittableRandom(4), 48, 22);
        Order order = new OrderSearch(Effort.standard().withNodes(100_000)).best(talent);
        assertFalse(order.proven());
        long waits = order.cost() - talent.work();
        assertTrue(order.cost() - order.bound() <= waits / 2, order::toString);
    }

    @Test
    void aBoundHoldsWhereTheProofWasGivenUp() {
        var random = new SplittableRandom(2016);
        int givenUp = 0;
        for (int i = 0; i < 200; i++) {
            Talent talent = i % 2 == 0 ? Productions.random(random, 14, 8) : Productions.crowded(random, 14, 10);
            long best = new OrderSearch(EFFORT).best(talent).cost();
            Effort little = EFFORT.withTable(0).withMoves(0).withNodes(1 + random.nextInt(60));
            Order stopped = new OrderSearch(little).best(talent);
            assertTrue(stopped.bound() <= best && best <= stopped.cost(), "production " + i);
            assertTrue(stopped.bound() >= talent.work(), "production " + i);
            givenUp += stopped.proven() ? 0 : 1;
        }
        assertTrue(givenUp > 10, givenUp + " given up");
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        Talent talent = Productions.random(new SplittableRandom(7), 45, 20);
        Effort effort = EFFORT.withNodes(3_000);
        assertEquals(new OrderSearch(effort).best(talent), new OrderSearch(effort).best(talent));
    }

    @Test
    void manyScenesAndActorsAreAnnealed() {
        Talent talent = Productions.random(new SplittableRandom(5), 120, 90);
        var first = new int[120];
        Arrays.setAll(first, scene -> scene);
        Order order = new OrderSearch(EFFORT).best(talent);
        assertTrue(order.cost() < talent.cost(first), order::toString);
        assertEquals(order.cost(), Productions.counted(talent, Productions.scenes(order)));
        assertFalse(order.proven());
        assertTrue(order.bound() > 0 && order.bound() < order.cost());
    }

    @Test
    void everyBetterOrderIsTold() {
        List<Order> told = new ArrayList<>();
        Talent talent = Productions.random(new SplittableRandom(3), 30, 10);
        Order order = new OrderSearch(EFFORT, told::add, () -> false).best(talent);
        assertTrue(told.size() > 1);
        for (int i = 1; i < told.size(); i++) {
            assertTrue(told.get(i).cost() < told.get(i - 1).cost());
        }
        assertEquals(order.scenes(), told.getLast().scenes());
    }

    @Test
    void aCancelledSearchAnswersWithWhatItHas() {
        Talent talent = Productions.random(new SplittableRandom(11), 60, 25);
        Order order = new OrderSearch(Effort.standard(), better -> { }, () -> true).best(talent);
        assertEquals(order.cost(), talent.cost(Productions.scenes(order)));
        assertFalse(order.proven());
    }

    @Test
    void nothingToOrderIsBestAsItIs() {
        var nothing = new Talent(new long[0], new long[0], new int[0][]);
        assertEquals(new Order(List.of(), 0, 0), new OrderSearch(EFFORT).best(nothing));
        Talent alone = new Talent(new long[] { 3, 4 }, new long[] { 5 }, new int[][] { { 0 }, { } });
        assertEquals(15, new OrderSearch(EFFORT).best(alone).cost());
        assertTrue(new OrderSearch(EFFORT).best(alone).proven());
    }

    @Test
    void whoWorksBeforeAndAfterIsPaidThroughout() {
        Talent talent = new Talent(new long[] { 2, 3 }, new long[] { 10, 7 }, new int[][] { { 0 }, { 1 } });
        assertEquals(2 * 10 + 3 * 7, talent.cost(new int[] { 0, 1 }));
        assertEquals(5 * 10 + 3 * 7, talent.between(new int[] { 0 }, new int[] { 0 }).cost(new int[] { 0, 1 }));
        // Actor 1 came before and 0 stays: shooting 1 first lets both of them wait for nobody.
        Talent between = talent.between(new int[] { 1 }, new int[] { 0 });
        assertEquals(List.of(1, 0), new OrderSearch(EFFORT).best(between).scenes());
    }

    @Test
    void wrongProblemsAreRefused() {
        assertThrows(IllegalArgumentException.class, () -> new Talent(new long[2], new long[1], new int[1][0]));
        assertThrows(IllegalArgumentException.class, () -> new Talent(new long[1], new long[1], new int[][] { { 1 } }));
        assertThrows(IllegalArgumentException.class,
                () -> new Talent(new long[1], new long[1], new int[][] { { 0, 0 } }));
        assertThrows(IllegalArgumentException.class, () -> new Talent(new long[] { -1 }, new long[1], new int[1][0]));
        assertThrows(IllegalArgumentException.class,
                () -> new Talent(new long[] { Long.MAX_VALUE / 2 }, new long[] { 3 }, new int[1][0]));
        Talent talent = new Talent(new long[2], new long[1], new int[2][0]);
        assertThrows(IllegalArgumentException.class, () -> talent.cost(new int[] { 0, 0 }));
        assertThrows(IllegalArgumentException.class, () -> talent.cost(new int[] { 0 }));
    }
}
