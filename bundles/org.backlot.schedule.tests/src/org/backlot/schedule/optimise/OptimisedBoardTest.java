package org.backlot.schedule.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.ShootDay;
import org.junit.jupiter.api.Test;

/** The board that is made of a plan: meals, moves, and what was typed. */
class OptimisedBoardTest extends OptimisedShow {

    /** The best board of days that stay where they are, but for the second and third, which change places. */
    private Board swapped() {
        var problem = problem(Scope.MAIN_UNIT);
        List<List<String>> order = problem.orderNow();
        Collections.swap(order, 1, 2);
        return new Optimiser(problem).put(new Optimiser.State(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0,
                false, true, List.of(), 0, 0, problem.problem().judge(order)), "Best");
    }

    @Test
    void mealsStayAndMovesStandWhereTheCompanyMoves() {
        Scene pier = scene("1", 8);
        Scene farm = scene("2", 8);
        Scene pierAgain = scene("3", 8);
        pier.setLocation("Pier");
        farm.setLocation("Farm");
        pierAgain.setLocation("Pier");
        Settings.set(show.production, ScheduleSettings.COST_OF_MOVE, "100");
        ShootDay day = show.day(pier, farm, pierAgain);
        DayEdits.addBanner(day, 1, BannerKind.MOVE, "To the farm", null);
        DayEdits.addBanner(day, 3, BannerKind.MEAL, "Lunch", LocalTime.of(13, 0));
        DayEdits.addBanner(day, 4, BannerKind.MOVE, "Back", null);
        var optimiser = new Optimiser(problem(Scope.MAIN_UNIT));
        Board best = optimiser.put(optimiser.run(BUDGET, ALONE), "Best");
        List<String> items = best.getDays().getFirst().getItems().stream().map(item -> item instanceof Banner banner
                ? banner.getKind().getName() : "scene").toList();
        assertEquals(1, items.stream().filter("MOVE"::equals).count(), items.toString());
        assertEquals(1, items.stream().filter("MEAL"::equals).count(), items.toString());
        assertEquals(6, day.getItems().size(), "the board it began with has its own");
    }

    @Test
    void whatWasTypedForOtherScenesHoldsNoLonger() {
        Scene pier = scene("1", 24, "ANNA");
        Scene night = show.scene("2", IntExt.EXT, "FARM", "NIGHT", 8, "BEN");
        Scene morning = scene("3", 24, "ANNA");
        List.of(pier, morning).forEach(scene -> scene.setLocation("Pier"));
        night.setLocation("Farm");
        ShootDay first = show.day(pier);
        ShootDay second = show.day(night);
        ShootDay third = show.day(morning);
        List.of(first, second, third).forEach(day -> DayEdits.addBanner(day, 1, BannerKind.MEAL, "Meal",
                LocalTime.of(20, 0)));
        second.setCall(LocalTime.of(18, 0));
        second.setPlace("The farm");
        Board best = swapped();
        ShootDay changed = best.getDays().get(1);
        assertNull(((Banner) changed.getItems().getLast()).getStart());
        assertNull(changed.getPlace());
        assertNull(changed.getCall());
        assertEquals(LocalTime.of(18, 0), second.getCall(), "the board it began with has its own");
        assertEquals(LocalTime.of(20, 0), ((Banner) best.getDays().get(0).getItems().getLast()).getStart(),
                "its scenes are the same");
    }

    @Test
    void aBoardThatLostADayMeanwhileIsNotFilled() {
        show.day(scene("1", 8, "ANNA"));
        ShootDay second = show.day(scene("2", 8, "ANNA"));
        var optimiser = new Optimiser(problem(Scope.MAIN_UNIT));
        Optimiser.State found = optimiser.run(BUDGET, ALONE);
        show.board.getDays().remove(second);
        String says = assertThrows(IllegalArgumentException.class, () -> optimiser.put(found, "Best", show.board))
                .getMessage();
        assertTrue(says.contains("taken away since the search began"), says);
        assertEquals(1, show.schedule.getBoards().size());
    }

    @Test
    void mealsOfOtherScenesComeWhenTheyAreDue() {
        for (int day = 0; day < 2; day++) {
            Scene first = scene("A" + day, 8, "ANNA");
            Scene second = scene("B" + day, 8, "BERT");
            first.setShootingTime(Duration.ofMinutes(200));
            second.setShootingTime(Duration.ofMinutes(200));
            DayEdits.addBanner(show.day(first, second), 0, BannerKind.MEAL, "Lunch", LocalTime.of(12, 0));
        }
        var optimiser = new Optimiser(problem(Scope.MAIN_UNIT));
        Board best = optimiser.put(optimiser.run(BUDGET, ALONE), "Best");
        assertFalse(board(best).getFirst().contains("A0") && board(best).getFirst().contains("B0"));
        for (ShootDay day : best.getDays()) {
            assertEquals(List.of("scene", "MEAL", "scene"), day.getItems().stream().map(item -> item instanceof Banner b
                    ? b.getKind().getName() : "scene").toList());
            assertNull(((Banner) day.getItems().get(1)).getStart());
        }
    }
}
