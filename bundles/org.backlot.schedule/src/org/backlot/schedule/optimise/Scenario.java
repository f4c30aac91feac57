package org.backlot.schedule.optimise;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.board.BoardEdits;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.optimise.pack.PackPlan;
import org.backlot.schedule.optimise.pack.PackedDay;

/** Writes what a search found as a new board beside the one that it began with; that one stays as it is. */
final class Scenario {

    private final BoardProblem problem;
    private final Board board;
    private final Map<String, Strip> strips = new HashMap<>();
    private final Map<String, ShootDay> days = new HashMap<>();
    /** What stood on the days before any of them was filled. */
    private final Map<ShootDay, List<Item>> asItWas = new HashMap<>();

    private Scenario(BoardProblem problem, Board from, String name) {
        this.problem = problem;
        board = BoardEdits.copy(from, name);
        for (int i = 0; i < from.getDays().size(); i++) {
            days.put(from.getDays().get(i).getId(), board.getDays().get(i));
            asItWas.put(board.getDays().get(i), List.copyOf(board.getDays().get(i).getItems()));
            board.getDays().get(i).getItems().forEach(this::know);
        }
        board.getBoneyard().forEach(this::know);
    }

    private void know(Item item) {
        if (item instanceof Strip strip) {
            strips.putIfAbsent(strip.getScene(), strip);
        }
    }

    /**
     * A new board with a plan; to be called inside a session's edit.
     *
     * @param from the board that was put in order; it may have changed since, as long as its days and their scenes are
     *             there
     * @throws IllegalArgumentException if there is a board of that name, or a day or scene of the plan is gone
     */
    static Board of(BoardProblem problem, PackPlan plan, Board from, String name, String note) {
        check(problem, plan, from);
        if (from.eContainer() instanceof Schedule schedule
                && schedule.getBoards().stream().anyMatch(board -> name.equalsIgnoreCase(board.getName()))) {
            throw new IllegalArgumentException("There is a board \"" + name + "\" already; choose another name");
        }
        var scenario = new Scenario(problem, from, name);
        scenario.board.setNote(note);
        ShootDay last = null;
        for (int i = 0; i < plan.days().size(); i++) {
            PackedDay packed = plan.days().get(i);
            ShootDay day = scenario.days.get(packed.day());
            if (day != null && !problem.problem().days().get(i).sealed()) {
                scenario.fill(day, packed.scenes());
            } else if (day == null && !packed.scenes().isEmpty()) {
                day = scenario.added(last);
                scenario.fill(day, packed.scenes());
            }
            last = day == null ? last : day;
        }
        scenario.dropLastEmptyDays();
        Ids.complete(scenario.board);
        return scenario.board;
    }

    private static void check(BoardProblem problem, PackPlan plan, Board from) {
        Set<String> there = new HashSet<>();
        from.eAllContents().forEachRemaining(object -> {
            if (object instanceof Strip strip) {
                there.add(strip.getScene());
            } else if (object instanceof ShootDay day) {
                there.add(day.getId());
            }
        });
        boolean whole = problem.days().stream().allMatch(day -> there.contains(day.day().getId()))
                && plan.days().stream().allMatch(day -> there.containsAll(day.scenes()));
        if (!whole) {
            throw new IllegalArgumentException("Days or scenes of the board " + from.getName()
                    + " were taken away since the search began; search again");
        }
    }

    private ShootDay added(ShootDay after) {
        ShootDay day = DayEdits.insert(board, board.getDays().indexOf(after) + 1);
        day.setKind(DayKind.SHOOT);
        day.setUnit(problem.scope().unit().isEmpty() ? null : problem.scope().unit());
        return day;
    }

    /**
     * The scenes in their order. Moves stand where the company moves now, and where the scenes are others the meals
     * where they are due; other banners keep their place in the course of the day.
     */
    private void fill(ShootDay day, List<String> scenes) {
        List<Item> was = asItWas.getOrDefault(day, List.of());
        boolean others = refit(day, was, scenes);
        Map<Integer, List<Banner>> banners = new HashMap<>();
        List<Banner> meals = new ArrayList<>();
        int before = 0;
        int all = (int) was.stream().filter(Strip.class::isInstance).count();
        for (Item item : was) {
            if (item instanceof Banner banner && others && banner.getKind() == BannerKind.MEAL) {
                meals.add(banner);
            } else if (item instanceof Banner banner && banner.getKind() != BannerKind.MOVE) {
                int place = all == 0 ? 0 : Math.round((float) before * scenes.size() / all);
                banners.computeIfAbsent(place, i -> new ArrayList<>()).add(banner);
            }
            before += item instanceof Strip ? 1 : 0;
        }
        List<Integer> due = due(scenes, meals.size());
        for (int i = 0; i < meals.size(); i++) {
            banners.computeIfAbsent(due.get(i), place -> new ArrayList<>()).add(meals.get(i));
        }
        List<Item> items = new ArrayList<>();
        String at = "";
        for (int i = 0; i <= scenes.size(); i++) {
            items.addAll(banners.getOrDefault(i, List.of()));
            if (i < scenes.size()) {
                String place = place(scenes.get(i));
                if (!at.isEmpty() && !place.isEmpty() && !at.equals(place)) {
                    items.add(move(place));
                }
                at = place.isEmpty() ? at : place;
                items.add(strips.get(scenes.get(i)));
            }
        }
        day.getItems().removeIf(item -> item instanceof Banner && !items.contains(item));
        DayEdits.move(items, day, 0);
    }

    /** Before which scene each meal is due, as long after the call or the meal before it as the office eats. */
    private List<Integer> due(List<String> scenes, int meals) {
        Pace pace = Pace.of(problem.plan().production(), problem.plan().board(), problem.scope().unit());
        List<Integer> due = new ArrayList<>();
        Duration since = pace.ready();
        for (int i = 0; i < scenes.size() && due.size() < meals; i++) {
            boolean moves = i > 0 && !place(scenes.get(i)).equals(place(scenes.get(i - 1)));
            Duration takes = pace.of(problem.plan().scenes().get(scenes.get(i)))
                    .plus(moves ? pace.move() : Duration.ZERO);
            if (since.plus(takes).compareTo(pace.mealAt()) > 0) {
                due.add(Math.max(1, i));
                since = Duration.ZERO;
            }
            since = since.plus(takes);
        }
        while (due.size() < meals) {
            due.add(scenes.size());
        }
        return due;
    }

    /**
     * What was typed for other scenes holds no longer: the times of the meals, the place of work where the scenes are
     * elsewhere, the call where a night became a day or a day a night.
     *
     * @return whether the scenes are others
     */
    private boolean refit(ShootDay day, List<Item> was, List<String> scenes) {
        List<Scene> before = was.stream().filter(Strip.class::isInstance)
                .flatMap(item -> problem.plan().scene((Strip) item).stream()).toList();
        List<Scene> after = scenes.stream().map(problem.plan().scenes()::get).filter(scene -> scene != null).toList();
        if (Set.copyOf(before).equals(Set.copyOf(after))) {
            return false;
        }
        for (Item item : was) {
            if (item instanceof Banner banner && banner.getKind() == BannerKind.MEAL) {
                banner.setStart(null);
            }
        }
        if (!Set.copyOf(Places.route(before)).equals(Set.copyOf(Places.route(after)))) {
            day.setPlace(null);
        }
        Map<String, Light> lights = problem.plan().lights();
        if (isNight(before, lights) != isNight(after, lights)) {
            day.setCall(null);
        }
        return true;
    }

    /** Whether more pages of some scenes are of the night. */
    static boolean isNight(List<Scene> scenes, Map<String, Light> lights) {
        return scenes.stream().mapToInt(scene -> lights.get(scene.getId()) == Light.NIGHT
                ? scene.getEighths() : -scene.getEighths()).sum() > 0;
    }

    private String place(String scene) {
        Scene known = problem.plan().scenes().get(scene);
        return known == null ? "" : Places.named(known);
    }

    private static Banner move(String place) {
        Banner banner = ScheduleFactory.eINSTANCE.createBanner();
        Ids.of(banner);
        banner.setKind(BannerKind.MOVE);
        banner.setText("Company move to " + place);
        return banner;
    }

    /** Days of the unit that nothing is left for; one between others stays, for the dates after it hang on it. */
    private void dropLastEmptyDays() {
        for (int i = problem.days().size() - 1; i >= 0; i--) {
            ShootDay day = days.get(problem.days().get(i).day().getId());
            boolean empty = day.getItems().stream().noneMatch(Strip.class::isInstance);
            boolean followed = board.getDays().stream().skip(board.getDays().indexOf(day) + 1L)
                    .anyMatch(other -> DayDates.unit(other).equals(DayDates.unit(day)));
            if (!empty || followed || day.isLocked()) {
                return;
            }
            board.getDays().remove(day);
        }
    }
}
