package org.backlot.schedule.progress;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.UnitDays;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.SceneReport;
import org.backlot.schedule.scenario.Placement;
import org.backlot.schedule.scenario.Signing;

/**
 * How the shoot is doing. What was planned is the board as it was signed last; where nobody signed it, the board as it
 * stands. All lengths are in eighths of a page. Reports of later dates than the one that is asked for do not count, and
 * scenes that were cut from the script are not planned any more.
 *
 * @param asOf    the date up to which was planned and shot; the last that has a report, unless another was asked for
 * @param days    every date of the plan and every date with a report that counts, in order
 * @param planned up to that date
 * @param shot    up to that date
 * @param total   of all scenes that are not omitted
 * @param owed    scenes that were planned up to that date, or begun, and are not complete, in script order
 * @param left    scenes that are not complete, in script order
 * @param setups  up to that date
 */
public record Progress(LocalDate asOf, List<Day> days, int planned, int shot, int total, List<Scene> owed,
        List<Scene> left, int setups, Duration screenTime, Optional<LocalDate> plannedWrap,
        Optional<LocalDate> projectedWrap) {

    private static final int SCALE = 1;

    /**
     * One date, all units together.
     *
     * @param label        the days that were planned: Day 12, 2nd Unit 3; empty where none was
     * @param reported     somebody said what was shot
     * @param scenes       planned
     * @param eighths      planned
     * @param complete     scenes that were completed on this date
     * @param part         scenes of which a part was shot on this date
     * @param owed         scenes that were planned for this date, if it is past, and are not complete yet
     * @param shot         eighths that were shot
     * @param plannedSoFar eighths planned up to this date and on it
     * @param shotSoFar    eighths shot up to this date and on it
     */
    public record Day(LocalDate date, String label, boolean reported, int scenes, int eighths, int complete, int part,
            int owed, int shot, int setups, Duration screenTime, int plannedSoFar, int shotSoFar) {
    }

    /** The progress of a plan up to the last date that has a report. */
    public static Progress of(Plan plan) {
        return of(plan, null);
    }

    /** The progress of a plan up to a date; null: the last that has a report. */
    public static Progress of(Plan plan, LocalDate asked) {
        Schedule schedule = Session.section(plan.production(), Schedule.class).orElseThrow(
                () -> new IllegalArgumentException("The production has no schedule"));
        return new Making(plan, schedule, asked).make();
    }

    /** By how many eighths the shoot is behind; negative: ahead. */
    public int behind() {
        return planned - shot;
    }

    /** What is still to be shot. */
    public int remaining() {
        return total - shot;
    }

    /** Whether anything was reported. */
    public boolean isBegun() {
        return days.stream().anyMatch(Day::reported);
    }

    /** How many dates of shooting have a report: scenes were planned for them, or shot. */
    public int reported() {
        return (int) days.stream().filter(day -> day.reported() && (day.scenes() > 0 || day.shot() > 0)).count();
    }

    /** How many dates have scenes in the plan. */
    public int dates() {
        return (int) days.stream().filter(day -> day.scenes() > 0).count();
    }

    /** What was shot on an average reported date of shooting, to a tenth of an eighth; empty before the first. */
    public Optional<BigDecimal> perDay() {
        return average(shot);
    }

    /** How many setups an average reported date of shooting had, to a tenth; empty before the first. */
    public Optional<BigDecimal> setupsPerDay() {
        return average(setups);
    }

    private Optional<BigDecimal> average(int sum) {
        return reported() > 0 ? Optional.of(BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(reported()), SCALE, RoundingMode.HALF_UP)) : Optional.empty();
    }

    private static final class Making {

        private final Plan plan;
        private final LocalDate asOf;
        private final List<DayReport> reports;
        private final List<Placement> baseline;
        private final Shot shot;

        Making(Plan plan, Schedule schedule, LocalDate asked) {
            this.plan = plan;
            List<DayReport> told = Shot.inOrder(schedule);
            asOf = asked != null ? asked : told.isEmpty()
                    ? WorkingDays.of(plan.production(), plan.board()).start().minusDays(1) : told.getLast().getDate();
            reports = told.stream().filter(report -> !report.getDate().isAfter(asOf)).toList();
            shot = new Shot(plan.scenes(), reports);
            baseline = Signing.latest(plan.board()).map(Placement::of).orElseGet(() -> Placement.of(plan)).stream()
                    .map(this::written).toList();
        }

        /** A day that was planned without what was cut from the script since. */
        private Placement written(Placement day) {
            return new Placement(day.day(), day.name(), day.unit(), day.date(), day.scenes().stream()
                    .filter(placed -> plan.scenes().get(placed.scene()) instanceof Scene scene && !scene.isOmitted())
                    .toList());
        }

        Progress make() {
            List<Scene> script = Breakdown.scenes(plan.production());
            Set<String> due = new HashSet<>();
            baseline.stream().filter(day -> !day.date().isAfter(asOf))
                    .forEach(day -> day.scenes().forEach(placed -> due.add(placed.scene())));
            List<Scene> left = script.stream().filter(scene -> !shot.isComplete(scene)).toList();
            List<Scene> owed = left.stream().filter(scene -> due.contains(scene.getId()) || shot.isPart(scene))
                    .toList();
            List<Day> days = days();
            Optional<Day> now = days.stream().filter(day -> !day.date().isAfter(asOf)).reduce((a, b) -> b);
            Duration screenTime = days.stream().map(Day::screenTime).reduce(Duration.ZERO, Duration::plus);
            int setups = days.stream().mapToInt(Day::setups).sum();
            Optional<LocalDate> wrap = baseline.stream().filter(day -> !day.scenes().isEmpty())
                    .map(Placement::date).max(LocalDate::compareTo);
            var progress = new Progress(asOf, days, now.map(Day::plannedSoFar).orElse(0),
                    now.map(Day::shotSoFar).orElse(0), script.stream().mapToInt(Scene::getEighths).sum(), owed, left,
                    setups, screenTime, wrap, Optional.empty());
            return new Progress(asOf, days, progress.planned(), progress.shot(), progress.total(), owed, left, setups,
                    screenTime, wrap, projected(progress));
        }

        private List<Day> days() {
            TreeMap<LocalDate, List<Placement>> plans = new TreeMap<>();
            baseline.forEach(day -> plans.computeIfAbsent(day.date(), date -> new ArrayList<>()).add(day));
            TreeMap<LocalDate, List<DayReport>> told = new TreeMap<>();
            reports.forEach(report -> told.computeIfAbsent(report.getDate(), d -> new ArrayList<>()).add(report));
            Set<LocalDate> dates = new TreeSet<>(plans.keySet());
            dates.addAll(told.keySet());
            List<Day> days = new ArrayList<>();
            int plannedSoFar = 0;
            int shotSoFar = 0;
            for (LocalDate date : dates) {
                Day day = day(date, plans.getOrDefault(date, List.of()), told.getOrDefault(date, List.of()),
                        plannedSoFar, shotSoFar);
                days.add(day);
                plannedSoFar = day.plannedSoFar();
                shotSoFar = day.shotSoFar();
            }
            return List.copyOf(days);
        }

        private Day day(LocalDate date, List<Placement> plans, List<DayReport> told, int plannedBefore,
                int shotBefore) {
            List<SceneReport> scenes = told.stream().map(DayReport::getScenes).flatMap(Collection::stream).toList();
            List<Placement.Placed> placed = plans.stream().flatMap(day -> day.scenes().stream()).toList();
            int eighths = placed.stream().mapToInt(Placement.Placed::eighths).sum();
            int done = scenes.stream().mapToInt(shot::credit).sum();
            int owed = date.isAfter(asOf) ? 0 : (int) placed.stream()
                    .filter(one -> !shot.isComplete(plan.scenes().get(one.scene()))).count();
            return new Day(date, String.join(", ", plans.stream().map(Placement::name).toList()), !told.isEmpty(),
                    placed.size(), eighths, (int) scenes.stream().filter(SceneReport::isComplete).count(),
                    (int) scenes.stream().filter(scene -> !scene.isComplete() && Shot.isBegun(scene)).count(), owed,
                    done, scenes.stream().mapToInt(SceneReport::getSetups).sum(),
                    scenes.stream().map(SceneReport::getScreenTime).filter(time -> time != null)
                            .reduce(Duration.ZERO, Duration::plus),
                    plannedBefore + eighths, shotBefore + done);
        }

        /** At the pace so far; before anything was shot as planned. */
        private Optional<LocalDate> projected(Progress progress) {
            if (!progress.isBegun() && progress.plannedWrap().isPresent()) {
                return progress.plannedWrap();
            }
            if (progress.remaining() <= 0) {
                return progress.days().stream().filter(Day::reported).map(Day::date).max(LocalDate::compareTo);
            }
            BigDecimal pace = progress.perDay().filter(p -> p.signum() > 0)
                    .orElse(BigDecimal.valueOf(ScheduleSettings.eighthsPerDay(plan.production())));
            int needed = BigDecimal.valueOf(progress.remaining()).divide(pace, 0, RoundingMode.CEILING).intValue();
            UnitDays calendars = UnitDays.of(plan.production(), plan.board());
            Set<String> units = plan.days().stream().filter(day -> day.date().isAfter(asOf)).map(PlannedDay::unit)
                    .collect(Collectors.toSet());
            LocalDate date = asOf;
            for (int i = 0; i < needed; i++) {
                date = calendars.next(units, date.plusDays(1));
            }
            return Optional.of(date);
        }
    }
}
