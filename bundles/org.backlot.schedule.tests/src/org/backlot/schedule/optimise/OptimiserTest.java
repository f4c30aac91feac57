package org.backlot.schedule.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.optimise.pack.PackBudget;
import org.junit.jupiter.api.Test;

/** What the search looks for, and what it says. */
class OptimiserTest extends OptimisedShow {

    @Test
    void whatABoardDoesNotKeepIsToldBesideWhatItDidNotKeepBefore() {
        var fewer = new Optimiser.State(BigDecimal.TEN, BigDecimal.TWO, BigDecimal.ZERO, 0, false, true,
                List.of("Day 1: has scenes of the day and of the night"), 3, 0, null);
        assertEquals("2 EUR instead of 10, 1 constraint not kept instead of 3", fewer.summary("EUR"));
        var none = new Optimiser.State(BigDecimal.TEN, BigDecimal.TWO, BigDecimal.ZERO, 0, false, true, List.of(), 0,
                0, null);
        assertEquals("2 EUR instead of 10", none.summary("EUR"));
    }

    @Test
    void nobodyIsHeldWhereAnotherOrderNeedsItNot() {
        show.day(scene("1", 32, "ANNA"));
        show.day(scene("2", 32, "BERT"));
        show.day(scene("3", 32, "ANNA"));
        List<List<String>> before = board(show.board);
        var optimiser = new Optimiser(problem(Scope.MAIN_UNIT));
        Optimiser.State found = optimiser.run(BUDGET, ALONE);
        assertEquals(new BigDecimal("3600.00"), found.before());
        assertEquals(new BigDecimal("3000.00"), found.cost());
        assertEquals(new BigDecimal("3000.00"), found.bound());
        assertTrue(found.proven());
        assertEquals(before, board(show.board), "nothing changes before somebody wants it");
        Board best = optimiser.put(found, "Best");
        assertEquals(List.of(show.board, best), show.schedule.getBoards());
        assertEquals(before, board(show.board), "and then on a board of its own");
        assertEquals("From Board 1: 3,000.00 USD instead of 3,600.00; no order costs less", best.getNote());
        assertEquals(show.board, show.schedule.getActive());
        assertThrows(IllegalArgumentException.class, () -> optimiser.put(found, "best"));
    }

    @Test
    void itsMeasureIsTheCostOfTheBoard() {
        Random random = new Random(7);
        for (int round = 0; round < 60; round++) {
            Show made = new Show();
            Settings.set(made.production, ScheduleSettings.COST_OF_DAY, "5000");
            Settings.set(made.production, ScheduleSettings.COST_OF_MOVE, "300");
            Settings.set(made.production, ScheduleSettings.COST_OF_OVERTIME, "600");
            if (random.nextBoolean()) {
                made.closed(Show.MONDAY.plusDays(2), CalendarEventKind.HOLIDAY);
            }
            int number = 0;
            int days = 3 + random.nextInt(12);
            String place = "Place " + random.nextInt(3);
            for (int day = 0; day < days; day++) {
                List<Scene> scenes = new ArrayList<>();
                place = random.nextInt(3) == 0 ? "Place " + random.nextInt(3) : place;
                for (int i = 0; i < 1 + random.nextInt(3); i++) {
                    List<String> cast = new ArrayList<>(List.of("A", "B", "C", "D", "E"));
                    cast.removeIf(name -> random.nextInt(3) > 0);
                    Scene scene = made.scene(String.valueOf(++number), cast.toArray(String[]::new));
                    scene.setShootingTime(Duration.ofMinutes(60 + random.nextInt(150)));
                    scene.setLocation(place);
                    scenes.add(scene);
                }
                made.day(scenes.toArray(Scene[]::new));
            }
            Ids.complete(made.production);
            Plan plan = Plan.of(made.production, made.board);
            var problem = BoardProblem.of(plan, questions(), Scope.MAIN_UNIT);
            BoardCost cost = BoardCost.of(plan, questions());
            List<BoardCost.Item.Kind> alike = List.of(BoardCost.Item.Kind.CAST_WORK, BoardCost.Item.Kind.CAST_HOLD,
                    BoardCost.Item.Kind.SHOOT_DAY, BoardCost.Item.Kind.OVERTIME);
            assertEquals(cost.total(USD, alike).setScale(2),
                    new Optimiser(problem).run(PackBudget.of(0), ALONE).before().setScale(2), "round " + round);
        }
    }

    @Test
    void castWithoutAPriceAreNotKeptWaitingAndAreNamed() {
        show.day(scene("1", 32, "ANNA"));
        show.day(scene("2", 32, "BERT"));
        show.day(scene("3", 32, "ANNA"));
        Ids.complete(show.production);
        var problem = BoardProblem.of(Plan.of(show.production, show.board), Show.questions(), Scope.MAIN_UNIT);
        assertEquals(List.of("Nobody knows what a day of ANNA, BERT costs; they count as an average day of the cast"),
                problem.notes());
        var optimiser = new Optimiser(problem);
        List<List<String>> best = board(optimiser.put(optimiser.run(BUDGET, ALONE), "Best"));
        assertFalse(best.get(1).equals(List.of("2")), best.toString());
    }

    @Test
    void theSameSeedHasTheSameAnswer() {
        Random random = new Random(3);
        for (int i = 0; i < 40; i++) {
            List<String> cast = new ArrayList<>(List.of("A", "B", "C", "D", "E", "F"));
            cast.removeIf(name -> random.nextInt(3) > 0);
            show.day(scene(String.valueOf(i), 8 + random.nextInt(16), cast.toArray(String[]::new)));
        }
        List<List<String>> first = optimised();
        show.schedule.getBoards().removeLast();
        assertEquals(first, optimised());
    }

    @Test
    void aStoppedSearchKeepsTheBestSoFar() {
        for (int i = 0; i < 30; i++) {
            show.day(scene(String.valueOf(i), 24, i % 2 == 0 ? "ANNA" : "BERT"));
        }
        int[] told = new int[1];
        var optimiser = new Optimiser(problem(Scope.MAIN_UNIT));
        Optimiser.State found = optimiser.run(PackBudget.of(Long.MAX_VALUE / 1000), new Optimiser.Watch() {
            @Override
            public boolean isStopped() {
                return told[0] > 2;
            }

            @Override
            public void better(Optimiser.State soFar) {
                told[0]++;
            }
        });
        assertTrue(found.cost().compareTo(found.before()) < 0);
        assertEquals(30, board(optimiser.put(found, "Best")).stream().mapToInt(List::size).sum());
    }
}
