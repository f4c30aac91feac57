package org.backlot.schedule.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.constraint.Conflict;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.optimise.BoardProblem;
import org.backlot.schedule.optimise.Optimiser;
import org.backlot.schedule.optimise.Scope;
import org.backlot.schedule.optimise.pack.PackBudget;
import org.junit.jupiter.api.Test;

class ScenePeriodsTest {

    private static final LocalDate TUESDAY = Show.MONDAY.plusDays(1);

    private final Show show = new Show();
    private final Scene first = show.scene("1", "ANNA");
    private final Scene second = show.scene("2", "ANNA");
    private final Scene third = show.scene("3", "ANNA");

    private void eachOnADay() {
        List.of(first, second, third).forEach(show::day);
    }

    private List<String> conflicts() {
        Ids.complete(show.production);
        var found = new ArrayList<String>();
        Constraints.judge(new Outlook(Plan.of(show.production, show.board), Show.questions()), Show.contributions())
                .stream().map(Conflict::says).forEach(found::add);
        return found;
    }

    private Optimiser optimiser() {
        Ids.complete(show.production);
        return new Optimiser(BoardProblem.of(Plan.of(show.production, show.board), Show.questions(),
                Scope.MAIN_UNIT));
    }

    @Test
    void aSceneThatStandsOutsideItsDatesIsAConflict() {
        eachOnADay();
        ScenePeriods.set(show.schedule, List.of(first), TUESDAY, null, "the snow");
        ScenePeriods.set(show.schedule, List.of(second), TUESDAY, TUESDAY, "");
        ScenePeriods.set(show.schedule, List.of(third), null, TUESDAY, null);
        assertEquals(List.of("Scene 1 is shot on Mon 1 Mar 2027, before its earliest date, Tue 2 Mar 2027: the snow",
                "Scene 3 is shot on Wed 3 Mar 2027, after its latest date, Tue 2 Mar 2027"), conflicts());
    }

    @Test
    void withoutEitherDateASceneCanBeShotWhenever() {
        eachOnADay();
        ScenePeriods.set(show.schedule, List.of(first), TUESDAY, null, null);
        ScenePeriods.set(show.schedule, List.of(first), null, null, "the snow");
        assertEquals(List.of(), conflicts());
        assertEquals(0, show.schedule.getPeriods().size());
        assertThrows(IllegalArgumentException.class,
                () -> ScenePeriods.set(show.schedule, List.of(first), TUESDAY, Show.MONDAY, null));
    }

    @Test
    void theOptimiserKeepsToThem() {
        eachOnADay();
        ScenePeriods.set(show.schedule, List.of(first), TUESDAY.plusDays(1), null, null);
        ScenePeriods.set(show.schedule, List.of(third), null, Show.MONDAY, null);
        Optimiser optimiser = optimiser();
        Optimiser.State found = optimiser.run(PackBudget.of(20_000), new Optimiser.Watch() { });
        assertEquals(2, found.brokenBefore());
        assertEquals(List.of(), found.broken());
        List<PlannedDay> days = Plan.of(show.production, optimiser.put(found, "Best")).days();
        assertTrue(days.get(0).scenes().contains(third));
        assertTrue(days.get(2).scenes().contains(first));
    }

    @Test
    void datesThatNoDayHasAreTold() {
        eachOnADay();
        ScenePeriods.set(show.schedule, List.of(first), LocalDate.of(2030, 1, 1), null, null);
        ScenePeriods.set(show.schedule, List.of(second), null, LocalDate.of(2020, 1, 1), null);
        Optimiser.State found = optimiser().run(PackBudget.of(20_000), new Optimiser.Watch() { });
        assertEquals(2, found.broken().size());
        assertTrue(found.broken().stream().allMatch(says -> says.endsWith("may not be shot on this date")),
                found.broken().toString());
    }
}
