package org.backlot.schedule.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.backlot.core.model.IntExt;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.constraint.MinorsHours;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.optimise.pack.PackBudget;
import org.backlot.schedule.optimise.pack.PackDay;
import org.backlot.schedule.optimise.pack.PackPlan;
import org.backlot.schedule.optimise.pack.PackRule;
import org.junit.jupiter.api.Test;

/** The hours of minors, which the search counts as the board does. */
class MinorHoursTest extends OptimisedShow {

    @Test
    void theHoursOfMinorsThatItDoesNotKeepAreThoseThatTheBoardDoesNotKeep() {
        Random random = new Random(11);
        int before = 0;
        int after = 0;
        for (int round = 0; round < 60; round++) {
            Show made = withMinors(random);
            var problem = BoardProblem.of(Plan.of(made.production, made.board), questions(), Scope.MAIN_UNIT);
            assertEquals(minors(made, made.board), minors(made, problem, problem.problem().judge(problem.orderNow())),
                    "round " + round);
            var optimiser = new Optimiser(problem);
            Optimiser.State found = optimiser.run(PackBudget.of(4_000), ALONE);
            Board best = optimiser.put(found, "Best");
            Set<String> left = minors(made, best);
            assertEquals(minors(made, problem, found.plan()), left, "found in round " + round);
            before += minors(made, made.board).size();
            after += left.size();
        }
        assertTrue(after * 4 < before * 3, before + " at first, " + after + " found");
    }

    /** Days and nights with two minors, of whom one is small, and days that have a call of their own. */
    private static Show withMinors(Random random) {
        Show made = new Show();
        made.closed(Show.MONDAY.plusDays(3), CalendarEventKind.HOLIDAY);
        int number = 0;
        for (int day = 0; day < 3 + random.nextInt(5); day++) {
            List<Scene> scenes = new ArrayList<>();
            for (int i = 0; i < 1 + random.nextInt(4); i++) {
                List<String> cast = new ArrayList<>(List.of("A", "POSY", "WREN"));
                cast.removeIf(name -> random.nextInt(name.equals("POSY") ? 6 : 3) > 0);
                Scene scene = made.scene(String.valueOf(++number), IntExt.EXT, "FIELD " + random.nextInt(3),
                        random.nextInt(3) == 0 ? "NIGHT" : "DAY", 1 + random.nextInt(10), cast.toArray(String[]::new));
                scene.setShootingTime(Duration.ofMinutes(20 + 5 * random.nextInt(26)));
                scene.setLocation(random.nextInt(4) == 0 ? null : "Place " + random.nextInt(2));
                scenes.add(scene);
            }
            ShootDay shot = made.day(scenes.toArray(Scene[]::new));
            shot.setCall(random.nextInt(4) == 0 ? LocalTime.of(3 + random.nextInt(20), 30) : null);
        }
        for (String name : List.of("POSY", "WREN")) {
            made.production.getElements().stream().filter(element -> name.equals(element.getName())).findFirst()
                    .ifPresent(element -> {
                        element.setPerson(made.person(name + " Vane", "", ""));
                        element.getPerson().setBirth(LocalDate.of(name.equals("POSY") ? 2023 : 2013, 1, 1));
                    });
        }
        Ids.complete(made.production);
        return made;
    }

    /** Which minors break which day of a board, the days by their place. */
    private Set<String> minors(Show made, Board board) {
        Set<String> broken = new TreeSet<>();
        new MinorsHours().judge(new Outlook(Plan.of(made.production, board), questions()),
                (severity, day, objects, fact, rules, fixes) -> broken.add(board.getDays().indexOf(day.day()) + " "
                        + made.production.getElements().stream().filter(e -> objects.contains(e.getId()))
                                .map(element -> element.getPerson().getId()).findFirst().orElseThrow()));
        return broken;
    }

    private static Set<String> minors(Show made, BoardProblem problem, PackPlan plan) {
        List<String> days = problem.problem().days().stream().map(PackDay::id).toList();
        return plan.violations().stream().filter(broken -> broken.rule() == PackRule.CAST_HOURS
                || broken.rule() == PackRule.CAST_TOO_LONG)
                .map(broken -> days.indexOf(broken.day()) + " " + broken.subject())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void aMinorIsDismissedInTimeByGoingFirst() {
        Scene late = show.scene("1", IntExt.INT, "ROOM", "NIGHT", 8, "A");
        Scene child = show.scene("2", IntExt.INT, "ROOM", "NIGHT", 8, "WREN");
        List.of(late, child).forEach(scene -> scene.setShootingTime(Duration.ofMinutes(180)));
        show.element("WREN").setPerson(show.person("Wren Vane", "", ""));
        show.element("WREN").getPerson().setBirth(LocalDate.of(2013, 1, 1));
        show.day(late, child);
        assertEquals(List.of("1", "2"), board(show.board).getFirst());
        assertEquals(List.of("2", "1"), optimised().getFirst(), "from 18:00 to 21:00, and away by 21:15");
    }
}
