package org.backlot.schedule.optimise.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.junit.jupiter.api.Test;

/** What plans cost and break, by hand. */
class JudgeTest {

    private static final LocalDate MONDAY = LocalDate.of(2027, 3, 1);
    private static final List<PackLocation> PLACES = List.of(
            new PackLocation("house", 100, 45, 70, Set.of(MONDAY.plusDays(4))),
            new PackLocation("street", 20, 30, 50, Set.of()));
    /** Monday to Friday, and Monday to Wednesday a week and a half later; days off are not paid. */
    private static final List<PackDay> DAYS = List.of(day(0, 0), day(1, 1), day(2, 2), day(3, 3), day(4, 4),
            day(14, 10), day(15, 11), day(16, 12));

    @Test
    void holdDaysArePaidBetweenWorkDays() {
        PackPlan plan = judge(person(0, true), "1", "", "", "2");
        assertEquals(2 * 500, plan.cost().of(CostPart.WORK));
        assertEquals(2 * 200, plan.cost().of(CostPart.HOLD));
    }

    @Test
    void aLongGapIsADropOnce() {
        assertEquals(9 * 200, judge(person(0, true), "1", "", "", "", "", "2").cost().of(CostPart.HOLD));
        assertEquals(0, judge(person(14, true), "1", "", "", "", "", "2").cost().of(CostPart.HOLD));
        assertEquals(9 * 200, judge(person(15, true), "1", "", "", "", "", "2").cost().of(CostPart.HOLD));
    }

    @Test
    void daysAwayMayBeUnpaid() {
        assertEquals(3 * 200, judge(person(0, true), "1", "", "", "", "2").cost().of(CostPart.HOLD));
        assertEquals(2 * 200, judge(person(0, false), "1", "", "", "", "2").cost().of(CostPart.HOLD));
    }

    @Test
    void movesLocationsDaysAndOvertimeAreCounted() {
        PackPlan plan = judge(person(0, true), "1 3 2");
        assertEquals(100 + 20, plan.cost().of(CostPart.LOCATIONS));
        assertEquals(50 + 70, plan.cost().of(CostPart.COMPANY_MOVES));
        assertEquals(1000, plan.cost().of(CostPart.DAYS));
        assertEquals(3 * 120 + 30 + 45, plan.days().get(0).minutes());
        assertEquals(3 * (435 - 400), plan.cost().of(CostPart.OVERTIME));
        assertEquals(1000 + 120 + 120 + 105 + 500, plan.cost().total());
    }

    @Test
    void whatIsBrokenIsNamed() {
        assertRules(List.of(PackRule.CAST_AWAY), judge(person(0, true), "", "", "1"));
        assertRules(List.of(PackRule.LOCATION_CLOSED), judge(person(0, true), "", "", "", "", "1"));
        assertRules(List.of(PackRule.DAY_TOO_LONG), judge(person(0, true), "1 3 2 4"));
        assertRules(List.of(PackRule.LIGHTS_MIXED), judge(person(0, true), "1 5"));
        assertRules(List.of(PackRule.UNIT_REST), judge(person(0, true), "5", "1"));
        assertRules(List.of(), judge(person(0, true), "1", "5"));
        assertRules(List.of(PackRule.ORDER), judge(person(0, true), "4", "3"));
        assertRules(List.of(PackRule.OUT_OF_RANGE), judge(person(0, true), "", "", "", "4"));
        var minor = new PackCast("nell", 500, 200, Set.of(), true, 0, 200);
        Violation violation = judge(minor, "1 2").violations().get(0);
        assertEquals(new Violation(PackRule.CAST_TOO_LONG, "day0", List.of("1", "2"), "nell", 40), violation);
    }

    @Test
    void somebodyCannotBeInTwoUnitsOnOneDateNorWorkAfterANight() {
        var days = List.of(day(0, 0), new PackDay("second", MONDAY, 0, "second", 400, 480, 0, false), day(1, 1));
        var scenes = List.of(scene("1", "house", SceneLight.DAY), scene("2", "house", SceneLight.NIGHT));
        var problem = new PackProblem(scenes, days, List.of(person(0, true)), PLACES, List.of(),
                new PackTerms(0, 0, 0, 0, true), List.of());
        assertRules(List.of(PackRule.CAST_TWICE), problem.judge(List.of(List.of("1"), List.of("2"))));
        assertEquals(500, problem.judge(List.of(List.of("1"), List.of("2"))).cost().of(CostPart.WORK));
        assertRules(List.of(PackRule.CAST_REST), problem.judge(List.of(List.of(), List.of("2"), List.of("1"))));
    }

    /** Two scenes of 120 minutes in the house, one in the street between them, from 08:00 with moves and a meal. */
    @Test
    void hoursCountScenesMovesAndTheMeal() {
        assertHours(0, new PackHours.Limit(480, 480 + 360 + 30 + 45 + 60, 360 + 30 + 45 + 60));
        assertHours(1, new PackHours.Limit(481, 2000, 2000));
        assertHours(5, new PackHours.Limit(0, 480 + 490, 2000));
        assertHours(15, new PackHours.Limit(0, 2000, 480));
        assertHours(0, PackHours.Limit.NONE);
    }

    private static void assertHours(int amount, PackHours.Limit limit) {
        List<PackScene> scenes = List.of(scene("1", "house", SceneLight.DAY), scene("3", "street", SceneLight.DAY),
                scene("2", "house", SceneLight.DAY));
        var hours = new PackHours(List.of(new PackHours.Clock(480, 1080, 300, 60)), Map.of("nell", List.of(limit)));
        var problem = new PackProblem(scenes, DAYS.subList(0, 1), List.of(person(0, true)), PLACES, List.of(),
                new PackTerms(0, 0, 0, 0, true), List.of(), hours);
        List<Violation> broken = problem.judge(List.of(List.of("1", "3", "2"))).violations().stream()
                .filter(one -> one.rule() == PackRule.CAST_HOURS).toList();
        assertEquals(amount == 0 ? List.of() : List.of(new Violation(PackRule.CAST_HOURS, "day0", List.of("1", "2"),
                "nell", amount)), broken);
    }

    @Test
    void whoHasToLeaveEarlyGoesFirstEvenWhereThatTakesADearerMove() {
        List<PackScene> scenes = List.of(scene("3", "house", SceneLight.DAY), scene("1", "street", SceneLight.DAY),
                scene("4", "house", SceneLight.DAY));
        var leaves = new PackHours(List.of(new PackHours.Clock(480, 1080, 900, 60)),
                Map.of("nell", List.of(new PackHours.Limit(0, 610, 2000))));
        assertEquals(List.of("3", "4", "1"), inOrder(scenes, PackHours.NONE));
        assertEquals(List.of("1", "3", "4"), inOrder(scenes, leaves));
    }

    private static List<String> inOrder(List<PackScene> scenes, PackHours hours) {
        var problem = new PackProblem(scenes, DAYS.subList(0, 1), List.of(person(0, true)), PLACES, List.of(),
                new PackTerms(0, 0, 0, 0, true), List.of(), hours);
        return Packer.pack(problem, PackBudget.of(10), PackWatch.NONE).plan().days().getFirst().scenes();
    }

    @Test
    void aProblemHasToBeWhole() {
        assertThrows(IllegalArgumentException.class, () -> judge(person(0, true), "1 1"));
        assertThrows(IllegalArgumentException.class, () -> problem(person(0, true)).judge(List.of(List.of("1"))));
        var error = assertThrows(IllegalArgumentException.class, () -> new PackProblem(
                List.of(scene("1", "moon", SceneLight.DAY)), DAYS, List.of(person(0, true)), PLACES, List.of(),
                new PackTerms(0, 0, 0, 0, true), List.of()));
        assertTrue(error.getMessage().contains("moon"), error.getMessage());
        assertThrows(IllegalArgumentException.class, () -> new PackProblem(List.of(), List.of(day(1, 0), day(0, 1)),
                List.of(), PLACES, List.of(), new PackTerms(0, 0, 0, 0, true), List.of()));
    }

    private static void assertRules(List<PackRule> rules, PackPlan plan) {
        assertEquals(rules, plan.violations().stream().map(Violation::rule).toList());
        assertEquals(rules.isEmpty(), plan.isFeasible());
    }

    private static PackDay day(int date, int payDay) {
        return new PackDay("day" + date, MONDAY.plusDays(date), payDay, "", 400, 480, 0, false);
    }

    private static PackCast person(int drop, boolean paidAway) {
        return new PackCast("nell", 500, 200, Set.of(MONDAY.plusDays(2)), paidAway, drop, 0);
    }

    private static PackScene scene(String id, String location, SceneLight light) {
        List<String> cast = id.equals("1") || id.equals("2") ? List.of("nell") : List.of();
        return new PackScene(id, 120, 8, cast, location, "", light, 0, id.equals("4") ? 2 : 7, PackScene.Lock.FREE);
    }

    private static PackProblem problem(PackCast person) {
        return new PackProblem(List.of(scene("1", "house", SceneLight.DAY), scene("2", "house", SceneLight.DAY),
                scene("3", "street", SceneLight.DAY), scene("4", "street", SceneLight.DAY),
                scene("5", "street", SceneLight.NIGHT)), DAYS, List.of(person), PLACES, List.of(new Before("3", "4")),
                new PackTerms(1000, 3, 0, 0, true), List.of());
    }

    /** A problem of the scenes that are named, by day, parted by blanks. */
    private static PackPlan judge(PackCast person, String... days) {
        List<PackScene> named = problem(person).scenes().stream()
                .filter(scene -> String.join(" ", days).contains(scene.id())).toList();
        List<Before> before = named.size() > 1 && named.get(0).id().equals("3") ? problem(person).before() : List.of();
        PackProblem whole = problem(person);
        var problem = new PackProblem(named, DAYS, whole.cast(), PLACES, before, whole.terms(), List.of());
        return problem.judge(List.of(days).stream()
                .map(day -> day.isEmpty() ? List.<String>of() : List.of(day.split(" "))).toList());
    }
}
