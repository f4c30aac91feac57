package org.backlot.schedule.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.Schedule;

/**
 * The ways in which owed scenes can be made up for. The days after the date of the progress that are not locked are
 * what there is to work with.
 */
final class Remedies {

    /** How much of an estimate simpler coverage saves. */
    private static final int CONDENSED_PERCENT = 75;
    private static final Duration MOST_OVERTIME = Duration.ofHours(2);

    private final Plan plan;
    private final Progress progress;
    private final Pace pace;
    private final int perDay;
    private final Shot shot;
    private final List<Scene> owed;
    private final List<PlannedDay> ahead;
    private final Room room;

    Remedies(Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        pace = Pace.of(plan.production(), plan.board());
        perDay = ScheduleSettings.eighthsPerDay(plan.production());
        shot = new Shot(plan.scenes(), Session.section(plan.production(), Schedule.class).map(Shot::inOrder)
                .orElse(List.of()));
        ahead = plan.days().stream().filter(day -> day.date().isAfter(progress.asOf())
                && day.day().getKind() == DayKind.SHOOT && !day.day().isLocked()).toList();
        owed = progress.owed().stream().filter(this::isBehind).toList();
        room = new Room(ahead, plan.lights(), shot);
    }

    /** Whether a scene has no day ahead yet. */
    private boolean isBehind(Scene scene) {
        return plan.days().stream().filter(day -> day.date().isAfter(progress.asOf()))
                .noneMatch(day -> day.scenes().contains(scene));
    }

    List<Remedy> all() {
        List<Remedy> all = new ArrayList<>();
        if (!owed.isEmpty()) {
            moved().ifPresent(all::add);
            overtime().ifPresent(all::add);
            all.add(secondUnit());
            all.add(addedDays());
            movedAndAdded().ifPresent(all::add);
            merged().ifPresent(all::add);
        }
        condensed().ifPresent(all::add);
        all.addAll(new Cuts(progress, shot, owed, ahead, plan.lights()).all());
        return all;
    }

    private Optional<Remedy> moved() {
        Room.Fit fit = room.fit(owed, perDay, Set.of());
        return whole(fit, Remedy.Kind.MOVE, "Move " + scenes(owed) + " to days that have room",
                "Days ahead at the same place that stay within the pages of a day");
    }

    private Optional<Remedy> overtime() {
        int more = (int) (MOST_OVERTIME.toMinutes() / Math.max(1, pace.perEighth().toMinutes()));
        return whole(room.fit(owed, perDay + more, Set.of()), Remedy.Kind.ADD_TIME,
                "Shoot " + scenes(owed) + " in overtime of days ahead",
                "Up to " + MOST_OVERTIME.toHours() + " hours more on a day; crew and cast have to agree");
    }

    private Optional<Remedy> whole(Room.Fit fit, Remedy.Kind kind, String what, String why) {
        return fit.rest().isEmpty() ? Optional.of(new Remedy(kind, what, why, ids(owed),
                length(owed), production -> place(production, fit.days()))) : Optional.empty();
    }

    private static void place(Production production, Map<String, List<String>> days) {
        days.forEach((day, scenes) -> Rescheduling.of(production).toDay(scenes, day));
    }

    /** The days that have room take what they can, and only the rest gets days of its own. */
    private Optional<Remedy> movedAndAdded() {
        Room.Fit fit = room.fit(owed, perDay, Set.of());
        if (fit.days().isEmpty() || fit.rest().isEmpty()) {
            return Optional.empty();
        }
        List<Scene> moving = owed.stream().filter(scene -> !fit.rest().contains(scene)).toList();
        List<List<String>> days = days(fit.rest());
        return Optional.of(new Remedy(Remedy.Kind.ADD_DAY, "Move " + scenes(moving) + " to days that have room and add "
                + count(days.size()) + " for " + scenes(fit.rest()),
                "As few days more as the room on the days ahead allows; the producer and the bond have to agree",
                ids(owed), length(owed), production -> {
                    place(production, fit.days());
                    days.forEach(scenes -> Rescheduling.of(production).toNewDay(scenes, null, null));
                }));
    }

    private Remedy addedDays() {
        List<List<String>> days = days(owed);
        return new Remedy(Remedy.Kind.ADD_DAY, "Add " + count(days.size()) + " for " + scenes(owed),
                "At the end of the shoot; the producer and the bond have to agree", ids(owed), length(owed),
                production -> days.forEach(scenes -> Rescheduling.of(production).toNewDay(scenes, null, null)));
    }

    private Remedy secondUnit() {
        List<Scene> fewestCast = owed.stream()
                .sorted(Comparator.comparingInt((Scene scene) -> PlannedDay.cast(scene).size())).toList();
        List<List<String>> days = days(fewestCast);
        List<LocalDate> dates = ahead.stream().map(PlannedDay::date).distinct().sorted().toList();
        return new Remedy(Remedy.Kind.SECOND_UNIT, "Shoot " + scenes(owed) + " with a second unit",
                "Beside the main unit; needs a crew and a director for it", ids(owed), length(owed),
                production -> {
                    for (int i = 0; i < days.size(); i++) {
                        Rescheduling.of(production).toNewDay(days.get(i), "2nd Unit",
                                i < dates.size() ? dates.get(i) : null);
                    }
                });
    }

    /** Two short days ahead at one place become one; the day that is won takes owed scenes, other days the rest. */
    private Optional<Remedy> merged() {
        int most = perDay + perDay / 4;
        for (int i = 1; i < ahead.size(); i++) {
            PlannedDay first = ahead.get(i - 1);
            PlannedDay second = ahead.get(i);
            boolean suits = first.unit().equals(second.unit()) && first.light() == second.light()
                    && first.place().equals(second.place()) && first.eighths() + second.eighths() <= most;
            Optional<Remedy> joined = suits && !second.scenes().isEmpty() ? joined(first, second) : Optional.empty();
            if (joined.isPresent()) {
                return joined;
            }
        }
        return Optional.empty();
    }

    private Optional<Remedy> joined(PlannedDay first, PlannedDay second) {
        List<Scene> onWonDay = new ArrayList<>();
        int length = 0;
        for (Scene scene : owed) {
            boolean fits = length + shot.owed(scene) <= perDay
                    && (onWonDay.isEmpty() || light(onWonDay.getFirst()) == light(scene));
            if (fits) {
                onWonDay.add(scene);
                length += shot.owed(scene);
            }
        }
        List<Scene> others = owed.stream().filter(scene -> !onWonDay.contains(scene)).toList();
        Room.Fit fit = room.fit(others, perDay, Set.of(first, second));
        if (onWonDay.isEmpty() || !fit.rest().isEmpty()) {
            return Optional.empty();
        }
        List<String> moving = ids(second.scenes());
        List<String> won = ids(onWonDay);
        String into = first.day().getId();
        String free = second.day().getId();
        return Optional.of(new Remedy(Remedy.Kind.MERGE, "Join " + second.name() + " to " + first.name() + " and shoot "
                + scenes(onWonDay) + " on the day that is won" + (others.isEmpty() ? ""
                        : "; move " + scenes(others) + " to days that have room"),
                "Both are at one place and short", ids(owed), length(owed), production -> {
                    Rescheduling.of(production).toDay(moving, into);
                    Rescheduling.of(production).toDay(won, free);
                    place(production, fit.days());
                }));
    }

    /** The longest scenes that are left, with simpler coverage. */
    private Optional<Remedy> condensed() {
        int behind = progress.behind();
        if (behind <= 0) {
            return Optional.empty();
        }
        Duration toSave = pace.perEighth().multipliedBy(behind);
        Duration saved = Duration.ZERO;
        Map<String, Duration> shorter = new LinkedHashMap<>();
        List<Scene> chosen = new ArrayList<>();
        for (Scene scene : progress.left().stream()
                .sorted(Comparator.comparing(pace::of, Comparator.reverseOrder())).toList()) {
            if (saved.compareTo(toSave) >= 0) {
                break;
            }
            Duration now = pace.of(scene);
            Duration then = Duration.ofMinutes(now.toMinutes() * CONDENSED_PERCENT / 100);
            shorter.put(scene.getId(), then);
            chosen.add(scene);
            saved = saved.plus(now.minus(then));
        }
        Room.Fit fit = room.fit(owed, perDay, Set.of(), won(shorter));
        return saved.compareTo(toSave) < 0 || !fit.rest().isEmpty() ? Optional.empty()
                : Optional.of(new Remedy(Remedy.Kind.CONDENSE, "Cover " + scenes(chosen)
                        + " more simply, in three quarters of the time", "The director decides how they are covered",
                        List.copyOf(shorter.keySet()), Math.max(length(owed), behind), production -> {
                            Rescheduling.of(production).estimate(shorter);
                            place(production, fit.days());
                        }));
    }

    /** The room that shorter scenes leave on their days, in eighths at the pace of a full day. */
    private Map<PlannedDay, Integer> won(Map<String, Duration> shorter) {
        Map<PlannedDay, Integer> won = new HashMap<>();
        ahead.forEach(day -> won.put(day, (int) day.scenes().stream().filter(one -> shorter.containsKey(one.getId()))
                .map(one -> pace.of(one).minus(shorter.get(one.getId()))).reduce(Duration.ZERO, Duration::plus)
                .dividedBy(pace.perEighth())));
        return won;
    }

    private int length(List<Scene> scenes) {
        return scenes.stream().mapToInt(shot::owed).sum();
    }

    /** Scenes by the days that they fill, of one light each. */
    private List<List<String>> days(List<Scene> scenes) {
        List<List<String>> days = new ArrayList<>();
        for (Light light : Light.values()) {
            int length = perDay;
            for (Scene scene : scenes.stream().filter(s -> light(s) == light).toList()) {
                if (length + shot.owed(scene) > perDay) {
                    days.add(new ArrayList<>());
                    length = 0;
                }
                days.getLast().add(scene.getId());
                length += Math.max(1, shot.owed(scene));
            }
        }
        return days;
    }

    private Light light(Scene scene) {
        return plan.lights().getOrDefault(scene.getId(), Light.DAY);
    }

    private static String count(int days) {
        return days == 1 ? "a day" : days + " days";
    }

    static List<String> ids(List<Scene> scenes) {
        return scenes.stream().map(Scene::getId).toList();
    }

    static String scenes(List<Scene> scenes) {
        return (scenes.size() == 1 ? "scene " : "scenes ")
                + scenes.stream().map(Scene::getNumber).collect(Collectors.joining(", "));
    }
}
