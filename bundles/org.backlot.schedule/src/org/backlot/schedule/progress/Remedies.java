package org.backlot.schedule.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Scene;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.model.DayKind;

/**
 * The ways in which owed scenes can be made up for. The days after the date of the progress that are not locked are
 * what there is to work with.
 */
final class Remedies {

    /** How much of an estimate simpler coverage saves. */
    private static final int CONDENSED_PERCENT = 75;
    private static final int MOST_CUTS = 3;
    private static final Duration MOST_OVERTIME = Duration.ofHours(2);

    private final Plan plan;
    private final Progress progress;
    private final Pace pace;
    private final int perDay;
    private final List<Scene> owed;
    private final List<PlannedDay> ahead;

    Remedies(Plan plan, Progress progress) {
        this.plan = plan;
        this.progress = progress;
        pace = Pace.of(plan.production(), plan.board());
        perDay = ScheduleSettings.eighthsPerDay(plan.production());
        ahead = plan.days().stream().filter(day -> day.date().isAfter(progress.asOf())
                && day.day().getKind() == DayKind.SHOOT && !day.day().isLocked()).toList();
        owed = progress.owed().stream().filter(this::isBehind).toList();
    }

    /** Whether a scene has no day ahead yet. */
    private boolean isBehind(Scene scene) {
        return plan.days().stream().filter(day -> day.date().isAfter(progress.asOf()))
                .noneMatch(day -> day.scenes().contains(scene));
    }

    List<Remedy> all() {
        List<Remedy> all = new ArrayList<>();
        if (!owed.isEmpty()) {
            toRoom("Move " + scenes(owed) + " to days that have room", Remedy.Kind.MOVE, perDay,
                    "Days ahead at the same place that stay within the pages of a day").ifPresent(all::add);
            int overtime = (int) (MOST_OVERTIME.toMinutes() / Math.max(1, pace.perEighth().toMinutes()));
            toRoom("Shoot " + scenes(owed) + " in overtime of days ahead", Remedy.Kind.ADD_TIME, perDay + overtime,
                    "Up to " + MOST_OVERTIME.toHours() + " hours more on a day; crew and cast have to agree")
                    .ifPresent(all::add);
            all.add(secondUnit());
            all.add(addedDays());
            merged().ifPresent(all::add);
        }
        condensed().ifPresent(all::add);
        all.addAll(cuts());
        return all;
    }

    /** The owed scenes on the days that suit them best and stay under a length; empty where not all of them fit. */
    private Optional<Remedy> toRoom(String what, Remedy.Kind kind, int most, String why) {
        Map<String, List<String>> placed = new LinkedHashMap<>();
        Map<PlannedDay, Integer> lengths = new HashMap<>();
        ahead.forEach(day -> lengths.put(day, day.eighths()));
        List<Scene> longestFirst = owed.stream().sorted(Comparator.comparing(Scene::getEighths).reversed()).toList();
        for (Scene scene : longestFirst) {
            Optional<PlannedDay> best = ahead.stream()
                    .filter(day -> lengths.get(day) + scene.getEighths() <= most && day.light() == light(scene))
                    .min(Comparator.comparingInt((PlannedDay day) -> strangeness(day, scene))
                            .thenComparing(PlannedDay::date));
            if (best.isEmpty()) {
                return Optional.empty();
            }
            lengths.merge(best.get(), scene.getEighths(), Integer::sum);
            placed.computeIfAbsent(best.get().day().getId(), d -> new ArrayList<>()).add(scene.getId());
        }
        return Optional.of(new Remedy(kind, what, why, ids(owed), production -> placed.forEach(
                (day, scenes) -> Rescheduling.of(production).toDay(scenes, day))));
    }

    /** How little a scene belongs on a day: another place, another set, cast who would not be there. */
    private static int strangeness(PlannedDay day, Scene scene) {
        boolean place = day.scenes().stream().anyMatch(s -> Places.grouped(s).equals(Places.grouped(scene)));
        boolean set = day.scenes().stream().anyMatch(s -> s.getSet() != null && s.getSet() == scene.getSet());
        long strangers = PlannedDay.cast(scene).stream().filter(part -> !day.elements().containsKey(part)).count();
        return (place ? 0 : 100) + (set ? 0 : 20) + (int) strangers * 10;
    }

    private Remedy addedDays() {
        List<List<String>> days = days(owed);
        String more = days.size() == 1 ? "a day" : days.size() + " days";
        return new Remedy(Remedy.Kind.ADD_DAY, "Add " + more + " for " + scenes(owed),
                "At the end of the shoot; the producer and the bond have to agree", ids(owed),
                production -> days.forEach(scenes -> Rescheduling.of(production).toNewDay(scenes, null, null)));
    }

    private Remedy secondUnit() {
        List<Scene> fewestCast = owed.stream()
                .sorted(Comparator.comparingInt((Scene scene) -> PlannedDay.cast(scene).size())).toList();
        List<List<String>> days = days(fewestCast);
        List<LocalDate> dates = ahead.stream().map(PlannedDay::date).distinct().sorted().toList();
        return new Remedy(Remedy.Kind.SECOND_UNIT, "Shoot " + scenes(owed) + " with a second unit",
                "Beside the main unit; needs a crew and a director for it", ids(owed), production -> {
                    for (int i = 0; i < days.size(); i++) {
                        Rescheduling.of(production).toNewDay(days.get(i), "2nd Unit",
                                i < dates.size() ? dates.get(i) : null);
                    }
                });
    }

    /** Two short days ahead at one place become one, and the day that is won takes the owed scenes. */
    private Optional<Remedy> merged() {
        int most = perDay + perDay / 4;
        for (int i = 1; i < ahead.size(); i++) {
            PlannedDay first = ahead.get(i - 1);
            PlannedDay second = ahead.get(i);
            boolean suits = first.unit().equals(second.unit()) && first.light() == second.light()
                    && first.place().equals(second.place()) && first.eighths() + second.eighths() <= most;
            if (suits && !second.scenes().isEmpty()) {
                List<String> moving = ids(second.scenes());
                String into = first.day().getId();
                String won = second.day().getId();
                return Optional.of(new Remedy(Remedy.Kind.MERGE, "Join " + second.name() + " to " + first.name()
                        + " and shoot " + scenes(owed) + " on the day that is won",
                        "Both are at one place and short", ids(owed), production -> {
                            Rescheduling.of(production).toDay(moving, into);
                            Rescheduling.of(production).toDay(ids(owed), won);
                        }));
            }
        }
        return Optional.empty();
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
        return saved.compareTo(toSave) < 0 ? Optional.empty() : Optional.of(new Remedy(Remedy.Kind.CONDENSE,
                "Cover " + scenes(chosen) + " more simply, in three quarters of the time",
                "The director decides how they are covered", List.copyOf(shorter.keySet()),
                production -> {
                    Rescheduling.of(production).estimate(shorter);
                    Rescheduling.of(production).toEarliest(ids(owed), progress.asOf());
                }));
    }

    /** The scenes whose loss gains most for what they are: long, and with many who are needed for little else. */
    private List<Remedy> cuts() {
        if (progress.behind() <= 0) {
            return List.of();
        }
        Map<Element, Integer> left = new HashMap<>();
        progress.left().forEach(scene -> scene.getElements().forEach(e -> left.merge(e, 1, Integer::sum)));
        Map<Scene, Integer> gain = new HashMap<>();
        progress.left().forEach(scene -> gain.put(scene, scene.getEighths() + 8 * (int) scene.getElements().stream()
                .filter(element -> Category.CAST.equals(element.getCategory()) && left.get(element) == 1).count()));
        return progress.left().stream().filter(scene -> scene.getEighths() <= progress.behind() * 2)
                .sorted(Comparator.comparing(gain::get, Collections.reverseOrder())).limit(MOST_CUTS)
                .map(scene -> new Remedy(Remedy.Kind.CUT, "Cut scene " + scene.getNumber(),
                        "The director and the producer decide what the story can lose", List.of(scene.getId()),
                        production -> Rescheduling.of(production).cut(scene.getId()))).toList();
    }

    /** Scenes by the days that they fill, of one light each. */
    private List<List<String>> days(List<Scene> scenes) {
        List<List<String>> days = new ArrayList<>();
        for (Light light : Light.values()) {
            int length = perDay;
            for (Scene scene : scenes.stream().filter(s -> light(s) == light).toList()) {
                if (length + scene.getEighths() > perDay) {
                    days.add(new ArrayList<>());
                    length = 0;
                }
                days.getLast().add(scene.getId());
                length += Math.max(1, scene.getEighths());
            }
        }
        return days;
    }

    private Light light(Scene scene) {
        return plan.lights().getOrDefault(scene.getId(), Light.DAY);
    }

    private static List<String> ids(List<Scene> scenes) {
        return scenes.stream().map(Scene::getId).toList();
    }

    private static String scenes(List<Scene> scenes) {
        return (scenes.size() == 1 ? "scene " : "scenes ")
                + scenes.stream().map(Scene::getNumber).collect(Collectors.joining(", "));
    }
}
