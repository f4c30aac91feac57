package org.backlot.schedule.optimise.pack;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;

class PackerTest {

    private static final PackProblem FILM = new RandomProblem(7, false).make(60, 40, 12, List.of());

    @Test
    void sameInputHasTheSameAnswer() {
        var budget = new PackBudget(60_000, 500, 3);
        assertEquals(Packer.pack(FILM, budget, PackWatch.NONE), Packer.pack(FILM, budget, PackWatch.NONE));
    }

    @Test
    void theWholeSceneListIsInThePlanOnce() {
        PackPlan plan = Packer.pack(FILM, PackBudget.of(20_000), PackWatch.NONE).plan();
        List<String> scenes = plan.days().stream().flatMap(day -> day.scenes().stream()).sorted().toList();
        assertEquals(FILM.scenes().stream().map(PackScene::id).sorted().toList(), scenes);
        assertEquals(plan, FILM.judge(plan.days().stream().map(PackedDay::scenes).toList()));
    }

    @Test
    void aLongerSearchIsNeverWorse() {
        long before = Long.MAX_VALUE;
        for (long steps = 1000; steps < 200_000; steps *= 3) {
            PackPlan plan = Packer.pack(FILM, new PackBudget(steps, 0, 1), PackWatch.NONE).plan();
            assertTrue(plan.isFeasible());
            assertTrue(plan.cost().total() <= before);
            before = plan.cost().total();
        }
    }

    @Test
    void everyNewsIsBetterAndAStopKeepsTheBest() {
        List<PackResult> news = new ArrayList<>();
        var looks = new AtomicInteger();
        PackResult result = Packer.pack(FILM, new PackBudget(Long.MAX_VALUE / 2, 1000, 1), new PackWatch() {

            @Override
            public boolean isStopped() {
                return looks.incrementAndGet() > 2000;
            }

            @Override
            public void better(PackResult soFar) {
                news.add(soFar);
            }
        });
        assertEquals(result.plan(), news.get(news.size() - 1).plan());
        for (int i = 1; i < news.size(); i++) {
            PackResult before = news.get(i - 1);
            PackResult after = news.get(i);
            assertTrue(after.bound() >= before.bound());
            assertTrue(after.plan().weight() < before.plan().weight() || after.plan().weight() == before.plan().weight()
                    && after.plan().cost().total() <= before.plan().cost().total());
        }
        assertTrue(news.size() > 3);
    }

    /** The first board is as a first draft of it may be: scenes dealt out to the days one after the other. */
    @Test
    void whereNotEverythingCanBeKeptNobodyWorksLongerThanNowAndNoMoreIsBrokenBesides() {
        int worse = 0;
        for (int seed = 0; seed < 40; seed++) {
            PackProblem free = new RandomProblem(seed, true).make(16, 5, List.of());
            List<PackCast> tired = free.cast().stream().map(one -> new PackCast(one.id(), one.workRate(),
                    one.holdRate(), one.away(), one.paidAway(), one.drop(), 30)).toList();
            var problem = new PackProblem(free.scenes(), free.days(), tired, free.locations(), free.before(),
                    free.terms(), free.rules());
            List<List<String>> now = new ArrayList<>();
            problem.days().forEach(day -> now.add(new ArrayList<>()));
            for (int i = 0; i < problem.scenes().size(); i++) {
                PackScene scene = problem.scenes().get(i);
                now.get(scene.isLocked() ? scene.lock().day() : i % now.size()).add(scene.id());
            }
            PackPlan plan = Packer.pack(problem, now, new PackBudget(20_000, 0, 1), PackWatch.NONE).plan();
            if (!plan.isFeasible()) {
                PackPlan present = Packer.pack(problem, now, new PackBudget(0, 0, 1), PackWatch.NONE).plan();
                assertTrue(plan.cost().total() <= present.cost().total(), "cost, seed " + seed);
                assertTrue(longest(plan) <= longest(present), "longest, seed " + seed);
                assertTrue(besides(plan) <= besides(present), "besides, seed " + seed);
                worse++;
            }
        }
        assertTrue(worse > 10, worse + " productions could not keep everything");
    }

    private static long besides(PackPlan plan) {
        return new PackPlan(plan.days(), plan.cost(), plan.violations().stream()
                .filter(violation -> violation.rule() != PackRule.CAST_TOO_LONG).toList()).weight();
    }

    private static int longest(PackPlan plan) {
        return plan.violations().stream().filter(violation -> violation.rule() == PackRule.CAST_TOO_LONG)
                .mapToInt(Violation::amount).max().orElse(0);
    }

    @Test
    void whateverIsLockedStays() {
        for (int seed = 0; seed < 60; seed++) {
            PackProblem problem = new RandomProblem(seed, true).make(18, 7, List.of());
            PackPlan plan = Packer.pack(problem, new PackBudget(20_000, 0, 1), PackWatch.NONE).plan();
            for (PackScene scene : problem.scenes()) {
                int day = dayOf(plan, scene.id());
                if (scene.isLocked()) {
                    assertEquals(scene.lock().day(), day, scene.id());
                } else {
                    assertFalse(problem.days().get(day).sealed(), scene.id());
                }
            }
            for (int day = 0; day < problem.days().size(); day++) {
                int here = day;
                List<Integer> ranks = plan.days().get(day).scenes().stream()
                        .map(id -> problem.scenes().stream().filter(scene -> scene.id().equals(id)).findFirst().get())
                        .filter(scene -> scene.lock().day() == here && scene.lock().rank() >= 0)
                        .map(scene -> scene.lock().rank()).toList();
                assertEquals(ranks.stream().sorted().toList(), ranks, "seed " + seed);
            }
        }
    }

    @Test
    void aDayHasTheFewestMoves() {
        var scenes = List.of(scene("a1", "a", "kitchen"), scene("b1", "b", "hall"), scene("a2", "a", "hall"),
                scene("b2", "b", "hall"), scene("a3", "a", "kitchen"));
        PackProblem problem = problem(scenes, 1, List.of());
        PackedDay day = Packer.pack(problem, PackBudget.of(100), PackWatch.NONE).plan().days().get(0);
        // One company move of 60 minutes and one move of 5 between the sets of a.
        assertEquals(5 * 30 + 60 + 5, day.minutes());
        assertEquals("a", day.scenes().get(0).substring(0, 1), "the location that is dearer to move to comes first");
    }

    @Test
    void scenesBeforeOthersAreKeptAtThePriceOfMoves() {
        var scenes = List.of(scene("a1", "a", ""), scene("b1", "b", ""), scene("a2", "a", ""));
        PackProblem problem = problem(scenes, 1, List.of(new Before("a1", "b1"), new Before("b1", "a2")));
        PackResult result = Packer.pack(problem, PackBudget.of(100), PackWatch.NONE);
        assertEquals(List.of("a1", "b1", "a2"), result.plan().days().get(0).scenes());
        assertEquals(List.of(), result.plan().violations());
        assertEquals(80 + 60, result.plan().cost().of(CostPart.COMPANY_MOVES));
    }

    @Test
    void everyConstraintThatCouldNotBeKeptIsNamed() {
        var scenes = new ArrayList<PackScene>();
        IntStream.range(0, 30).forEach(i -> scenes.add(scene("s" + i, "a", "")));
        PackProblem problem = problem(scenes, 1, List.of(new Before("s0", "s1"), new Before("s1", "s0")));
        PackResult result = Packer.pack(problem, PackBudget.of(1000), PackWatch.NONE);
        List<Violation> violations = result.plan().violations();
        assertEquals(List.of(PackRule.DAY_TOO_LONG, PackRule.ORDER),
                violations.stream().map(Violation::rule).toList());
        assertEquals(30 * 30 - 600, violations.get(0).amount());
        assertEquals(1, result.gap());
        assertEquals(PackResult.Proof.IMPOSSIBLE, result.proof());
    }

    @Test
    void contributedConstraintsAreSearchedFor() {
        PackProblem plain = new RandomProblem(11, false).make(24, 20, List.of());
        var ruled = new PackProblem(plain.scenes(), plain.days(), plain.cast(), plain.locations(), plain.before(),
                plain.terms(), List.of(Rules.CALM));
        PackPlan plan = Packer.pack(ruled, new PackBudget(60_000, 0, 1), PackWatch.NONE).plan();
        assertTrue(plan.isFeasible(), plan.violations().toString());
        assertTrue(plan.days().stream().allMatch(day -> day.scenes().size() <= 3));
    }

    @Test
    void nothingToShootIsAPlan() {
        PackResult result = Packer.pack(problem(List.of(), 2, List.of()), PackBudget.of(1000), PackWatch.NONE);
        assertEquals(0, result.plan().cost().total());
        assertEquals(2, result.plan().days().size());
    }

    @Test
    void aFreeSceneNeedsADayThatIsNotSealed() {
        var day = new PackDay("d", RandomProblem.START, 0, "", 600, 600, 0, true);
        var problem = new PackProblem(List.of(scene("s", "a", "")), List.of(day), List.of(), places(), List.of(),
                new PackTerms(0, 0, 0, 0, false), List.of());
        var error = assertThrows(IllegalArgumentException.class,
                () -> Packer.pack(problem, PackBudget.of(10), PackWatch.NONE));
        assertTrue(error.getMessage().contains("s is free"), error.getMessage());
    }

    private static int dayOf(PackPlan plan, String scene) {
        return IntStream.range(0, plan.days().size()).filter(day -> plan.days().get(day).scenes().contains(scene))
                .findFirst().getAsInt();
    }

    private static PackScene scene(String id, String location, String set) {
        return new PackScene(id, 30, 8, List.of(), location, set, SceneLight.DAY, 0, Integer.MAX_VALUE,
                PackScene.Lock.FREE);
    }

    private static List<PackLocation> places() {
        return List.of(new PackLocation("a", 100, 60, 80, Set.of()), new PackLocation("b", 100, 60, 60, Set.of()));
    }

    private static PackProblem problem(List<PackScene> scenes, int days, List<Before> before) {
        return new PackProblem(scenes, IntStream.range(0, days).mapToObj(day -> PackDay.of("d" + day,
                RandomProblem.START.plusDays(day), day, 600)).toList(), List.of(), places(), before,
                new PackTerms(300, 0, 5, 10, false), List.of());
    }
}
