package org.backlot.schedule.optimise;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Currency;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.IntExt;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.RateSource;
import org.backlot.core.question.Source;
import org.backlot.core.question.Standards;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.Show;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.constraint.Constraint;
import org.backlot.schedule.constraint.MinorsHours;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.CalendarEventKind;
import org.backlot.schedule.model.ElementEventKind;
import org.backlot.schedule.model.OrderRule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.optimise.pack.DayContent;
import org.backlot.schedule.optimise.pack.DayRule;
import org.backlot.schedule.optimise.pack.PackBudget;
import org.backlot.schedule.optimise.pack.PackDay;
import org.backlot.schedule.optimise.pack.PackPlan;
import org.backlot.schedule.optimise.pack.PackRule;
import org.junit.jupiter.api.Test;

class OptimiserTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final PackBudget BUDGET = PackBudget.of(20_000);
    private static final Optimiser.Watch ALONE = new Optimiser.Watch() {
    };

    /** Cast cost 1000 a work day and 600 a hold day. */
    public static final class Deals implements RateSource {
        @Override
        public List<Rate> rates(Production production, String object, Questions questions) {
            Element element = production.getElements().stream().filter(e -> e.getId().equals(object)).findFirst()
                    .orElseThrow();
            return !Category.CAST.equals(element.getCategory()) ? List.of() : List.of(
                    new Rate(object, Rate.Day.WORK, new BigDecimal("1000.00"), USD, Source.of("Deal")),
                    new Rate(object, Rate.Day.HOLD, new BigDecimal("600.00"), USD, Source.of("Deal")));
        }
    }

    /** A studio's own: nothing is shot in the room on a Monday. */
    public static final class NoRoomOnMondays implements Constraint, DayRule {
        @Override
        public void judge(Outlook outlook, Conflicts found) {
        }

        @Override
        public List<DayRule> rules(Outlook outlook) {
            return List.of(this);
        }

        @Override
        public String id() {
            return "No room on a Monday";
        }

        @Override
        public int breach(DayContent day) {
            return day.day().date().equals(Show.MONDAY) ? day.scenes().size() : 0;
        }
    }

    private final Show show = new Show();
    private String contributed = "";

    private Questions questions() {
        var contributions = PlainRegistry.of("org.backlot.schedule").with("org.backlot.schedule.tests",
                "<extension point=\"org.backlot.core.rates\"><source id=\"test.rates\" name=\"Test\" class=\""
                        + Deals.class.getName() + "\"/></extension>" + contributed).backlot().contributions();
        return new Questions(contributions, Questions.Memory.NONE,
                new Standards(new Categories(contributions), Show.rules()));
    }

    private BoardProblem problem(Scope scope) {
        Ids.complete(show.production);
        return BoardProblem.of(Plan.of(show.production, show.board), questions(), scope);
    }

    private List<List<String>> optimised() {
        return optimised(Scope.MAIN_UNIT);
    }

    private List<List<String>> optimised(Scope scope) {
        var optimiser = new Optimiser(problem(scope));
        return board(optimiser.put(optimiser.run(BUDGET, ALONE), "Best"));
    }

    @Test
    void whatABoardDoesNotKeepIsToldBesideWhatItDidNotKeepBefore() {
        var fewer = new Optimiser.State(BigDecimal.TEN, BigDecimal.TWO, BigDecimal.ZERO, 0, false, true,
                List.of("Day 1: has scenes of the day and of the night"), 3, 0, null);
        assertEquals("2 EUR instead of 10, 1 constraint not kept instead of 3", fewer.summary("EUR"));
        var none = new Optimiser.State(BigDecimal.TEN, BigDecimal.TWO, BigDecimal.ZERO, 0, false, true, List.of(), 0,
                0, null);
        assertEquals("2 EUR instead of 10", none.summary("EUR"));
    }

    /** The best board of days that stay where they are, but for the second and third, which change places. */
    private Board swapped() {
        var problem = problem(Scope.MAIN_UNIT);
        List<List<String>> order = problem.orderNow();
        Collections.swap(order, 1, 2);
        return new Optimiser(problem).put(new Optimiser.State(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, 0,
                false, true, List.of(), 0, 0, problem.problem().judge(order)), "Best");
    }

    private List<List<String>> board(Board board) {
        return Plan.of(show.production, board).days().stream()
                .map(day -> day.scenes().stream().map(Scene::getNumber).toList()).toList();
    }

    private Scene scene(String number, int eighths, String... cast) {
        return show.scene(number, IntExt.INT, "ROOM", "DAY", eighths, cast);
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

    @Test
    void whatIsLockedStays() {
        ShootDay first = show.day(scene("1", 32, "ANNA"));
        ShootDay second = show.day(scene("2", 16, "BERT"), scene("4", 16));
        show.day(scene("3", 32, "ANNA"));
        ((Strip) second.getItems().getFirst()).setLocked(true);
        first.setLocked(true);
        List<List<String>> best = optimised();
        assertEquals(List.of("1"), best.getFirst());
        assertTrue(best.get(1).contains("2"), best.toString());
    }

    @Test
    void whatWasShotStays() {
        show.day(scene("1", 16, "ANNA"), scene("4", 16));
        show.day(scene("2", 32, "BERT"));
        show.day(scene("3", 32, "ANNA"));
        var report = ScheduleFactory.eINSTANCE.createDayReport();
        report.setDate(Show.MONDAY);
        show.schedule.getReports().add(report);
        assertEquals(List.of(List.of("1", "4"), List.of("3"), List.of("2")), optimised());
    }

    @Test
    void whoCannotWorkOnADateDoesNot() {
        show.day(scene("1", 32, "ANNA"));
        show.day(scene("2", 32, "BERT"));
        show.event(show.element("ANNA").getId(), ElementEventKind.UNAVAILABLE, Show.MONDAY, null);
        assertEquals(List.of(List.of("2"), List.of("1")), optimised());
    }

    @Test
    void everyConstraintThatCannotBeKeptIsNamed() {
        show.day(scene("1", 32, "ANNA"));
        show.event(show.element("ANNA").getId(), ElementEventKind.UNAVAILABLE, Show.MONDAY, null);
        Optimiser.State found = new Optimiser(problem(Scope.MAIN_UNIT)).run(BUDGET, ALONE);
        assertEquals(List.of("Day 1: ANNA cannot work, and is in scene 1"), found.broken());
        assertFalse(found.proven());
        assertFalse(found.possible());
        assertEquals(List.of(List.of("1")), optimised(new Scope("", false, 0)));
    }

    @Test
    void aDayMayBeAddedWhereOneIsAllowed() {
        show.day(scene("1", 32, "ANNA"));
        show.event(show.element("ANNA").getId(), ElementEventKind.UNAVAILABLE, Show.MONDAY, null);
        List<List<String>> best = optimised(new Scope("", false, 1));
        assertEquals(List.of(List.of(), List.of("1")), best);
    }

    @Test
    void daysThatAreNotNeededAnyMoreAtTheEndAreGone() {
        Settings.set(show.production, ScheduleSettings.COST_OF_DAY, "1000");
        show.day(scene("1", 16));
        show.day(scene("2", 16));
        assertEquals(1, optimised().size());
    }

    @Test
    void scenesComeInTheOrderThatTheyNeed() {
        Scene shaved = scene("1", 32, "ANNA");
        Scene beard = scene("2", 32, "ANNA");
        show.day(shaved);
        show.day(beard);
        OrderRule rule = ScheduleFactory.eINSTANCE.createOrderRule();
        rule.setFirst(beard.getId());
        rule.setThen(shaved.getId());
        show.schedule.getOrders().add(rule);
        assertEquals(List.of(List.of("2"), List.of("1")), optimised());
    }

    @Test
    void theBoneyardGetsADayWhereItIsWanted() {
        show.day(scene("1", 8));
        DayEdits.toBoneyard(List.of(DayEdits.strip(scene("2", 8))), show.board);
        assertEquals(List.of(List.of("1")), optimised());
        show.schedule.getBoards().removeLast();
        assertEquals(2, optimised(new Scope("", true, 0)).getFirst().size());
    }

    @Test
    void anotherUnitIsLeftAlone() {
        show.day(scene("1", 32, "ANNA"));
        ShootDay other = show.day(scene("2", 32, "BERT"));
        other.setUnit("2nd Unit");
        show.day(scene("3", 32, "ANNA"));
        assertEquals(List.of("2"), optimised().get(1));
        assertThrows(IllegalArgumentException.class, () -> problem(new Scope("3rd Unit", false, 0)));
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

    @Test
    void aStudiosOwnRuleIsKept() {
        contributed = "<extension point=\"org.backlot.schedule.constraints\"><constraint id=\"studio.monday\" "
                + "name=\"Mondays\" class=\"" + NoRoomOnMondays.class.getName() + "\"/></extension>";
        show.day(scene("1", 16));
        show.day(scene("2", 16));
        assertEquals(List.of(List.of(), List.of("1", "2")), optimised().stream().map(d -> d.stream().sorted().toList())
                .toList());
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

    @Test
    void aMinorHasNoLongerDayThanTheRulesAllow() {
        Scene one = scene("1", 16, "WREN");
        Scene two = scene("2", 16, "WREN");
        one.setShootingTime(Duration.ofMinutes(200));
        two.setShootingTime(Duration.ofMinutes(200));
        show.element("WREN").setPerson(show.person("Posy", "", ""));
        show.element("WREN").getPerson().setBirth(LocalDate.of(2017, 1, 1));
        show.day(one, two);
        show.day(scene("3", 16));
        assertFalse(optimised().getFirst().containsAll(List.of("1", "2")), "5 hours with make-up at ten");
    }
}
