package org.backlot.schedule.optimise;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.calendar.ScenePeriods;
import org.backlot.schedule.calendar.UnitDays;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.constraint.Constraints;
import org.backlot.schedule.constraint.Outlook;
import org.backlot.schedule.cost.BoardCost;
import org.backlot.schedule.day.Pace;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScenePeriod;
import org.backlot.schedule.model.Strip;
import org.backlot.schedule.optimise.pack.Before;
import org.backlot.schedule.optimise.pack.DayRule;
import org.backlot.schedule.optimise.pack.PackDay;
import org.backlot.schedule.optimise.pack.PackLocation;
import org.backlot.schedule.optimise.pack.PackProblem;
import org.backlot.schedule.optimise.pack.PackScene;
import org.backlot.schedule.optimise.pack.PackTerms;
import org.backlot.schedule.optimise.pack.SceneLight;

/**
 * The shooting days of a unit of a board as a problem to solve. Locked strips stay on their day; locked days, and days
 * that were shot, stay as they are.
 *
 * @param days  the days of the board that are put in order, by their place in the problem; days that may be added
 *              follow them
 * @param notes what a person should know of how it was put
 */
public record BoardProblem(Plan plan, Scope scope, PackProblem problem, List<PlannedDay> days, Currency currency,
        List<String> notes) {

    /** The id of a day that may be added: this and its number from 1. */
    static final String ADDED = "added ";

    /** A set move costs nothing that anybody pays, but of two plans of one price the one with fewer is better. */
    static final long TIDY = 1;

    private static final Duration MOST_OVERTIME = Duration.ofHours(2);

    /**
     * The problem of a board.
     *
     * @throws IllegalArgumentException if the unit has no shooting days on it, or they have no scenes
     */
    public static BoardProblem of(Plan plan, Questions questions, Scope scope) {
        return new Making(plan, questions, scope).make();
    }

    /**
     * The scenes as the board has them, by their ids, for each day of the problem; those of the boneyard on the last.
     */
    public List<List<String>> orderNow() {
        Set<String> wanted = new LinkedHashSet<>();
        problem.scenes().forEach(scene -> wanted.add(scene.id()));
        List<List<String>> order = new ArrayList<>();
        for (PackDay day : problem.days()) {
            order.add(new ArrayList<>());
            days.stream().filter(planned -> planned.day().getId().equals(day.id()))
                    .forEach(planned -> planned.scenes().stream().map(Scene::getId).filter(wanted::remove)
                            .forEach(order.getLast()::add));
        }
        order.getLast().addAll(wanted);
        return order;
    }

    private static final class Making {

        private final Plan plan;
        private final Production production;
        private final Questions questions;
        private final Scope scope;
        private final Outlook outlook;
        private final Pace pace;
        private final WorkingDays calendar;
        private final List<PlannedDay> days;
        private final Map<String, PackScene.Lock> locks = new HashMap<>();
        private final Map<String, Scene> scenes = new LinkedHashMap<>();

        Making(Plan plan, Questions questions, Scope scope) {
            this.plan = plan;
            this.production = plan.production();
            this.questions = questions;
            this.scope = scope;
            outlook = new Outlook(plan, questions);
            pace = Pace.of(production, plan.board(), scope.unit());
            calendar = UnitDays.of(production, plan.board()).of(scope.unit());
            days = plan.days().stream().filter(day -> day.day().getKind() == DayKind.SHOOT
                    && day.unit().equals(scope.unit())).sorted(Comparator.comparing(PlannedDay::date)).toList();
        }

        BoardProblem make() {
            if (days.isEmpty()) {
                throw new IllegalArgumentException("The board " + plan.board().getName() + " has no shooting days of "
                        + (scope.unit().isEmpty() ? "the main unit" : "the unit " + scope.unit()));
            }
            Set<PlannedDay> kept = new HashSet<>();
            LocalDate shotUntil = shotUntil();
            for (int i = 0; i < days.size(); i++) {
                PlannedDay day = days.get(i);
                boolean stays = day.day().isLocked() || !day.date().isAfter(shotUntil);
                if (stays) {
                    kept.add(day);
                }
                take(day.day().getItems(), i, stays);
            }
            if (scope.boneyard()) {
                take(plan.board().getBoneyard(), PackScene.Lock.NONE, false);
            }
            if (scenes.isEmpty()) {
                throw new IllegalArgumentException("The board " + plan.board().getName()
                        + " has no scenes on these days; put some there first");
            }
            List<PackDay> packDays = days(kept);
            var payroll = new Payroll(outlook, new Days(packDays.getFirst().date(), packDays.getLast().date()));
            var cast = payroll.of(scenes.values());
            Map<String, ScenePeriod> periods = ScenePeriods.of(production);
            var problem = new PackProblem(scenes.values().stream()
                    .map(scene -> scene(scene, payroll, packDays, periods.get(scene.getId()))).toList(), packDays, cast,
                    locations(), before(), terms(), rules(),
                    new MinorHours(outlook, pace, calendar).of(packDays, days, payroll.payees()));
            return new BoardProblem(plan, scope, problem, days, BoardCost.currency(production), payroll.notes());
        }

        private LocalDate shotUntil() {
            return Session.section(production, Schedule.class).stream().flatMap(s -> s.getReports().stream())
                    .map(DayReport::getDate).filter(date -> date != null).max(LocalDate::compareTo)
                    .orElse(LocalDate.MIN);
        }

        private void take(List<Item> items, int day, boolean stays) {
            int rank = 0;
            for (Item item : items) {
                if (item instanceof Strip strip && plan.scene(strip).filter(scene -> !scene.isOmitted()).isPresent()) {
                    Scene scene = plan.scene(strip).get();
                    if (scenes.putIfAbsent(scene.getId(), scene) == null) {
                        boolean locked = stays || day != PackScene.Lock.NONE && strip.isLocked();
                        locks.put(scene.getId(), !locked ? PackScene.Lock.FREE
                                : new PackScene.Lock(day, stays ? rank++ : PackScene.Lock.NONE));
                    }
                }
            }
        }

        /**
         * Overtime is planned where it has a price or the office says how much; a scene that is longer than a day has a
         * day all the same.
         */
        private List<PackDay> days(Set<PlannedDay> kept) {
            int minutes = (int) Math.max(1, pace.day().minus(pace.ready()).minus(pace.wrap()).toMinutes());
            boolean priced = Settings.number(production, ScheduleSettings.COST_OF_OVERTIME, BigDecimal.ZERO)
                    .signum() > 0;
            Duration overtime = ScheduleSettings.length(production, ScheduleSettings.MOST_OVERTIME,
                    priced ? MOST_OVERTIME : Duration.ZERO);
            int longest = scenes.values().stream().mapToInt(scene -> (int) pace.of(scene).toMinutes()).max().orElse(0);
            int most = Math.max(longest, minutes + (int) overtime.toMinutes());
            int eighths = Math.max(scenes.values().stream().mapToInt(Scene::getEighths).max().orElse(0),
                    ScheduleSettings.eighthsPerDay(production) * 3 / 2);
            List<LocalDate> dates = new ArrayList<>(days.stream().map(PlannedDay::date).toList());
            for (int i = 0; i < scope.moreDays(); i++) {
                dates.add(calendar.next(dates.getLast().plusDays(1)));
            }
            Map<LocalDate, Integer> payDays = payDays(dates);
            List<PackDay> packDays = new ArrayList<>();
            for (int i = 0; i < dates.size(); i++) {
                boolean added = i >= days.size();
                packDays.add(new PackDay(added ? ADDED + (i - days.size() + 1) : days.get(i).day().getId(),
                        dates.get(i), payDays.get(dates.get(i)), scope.unit(), minutes, most, eighths,
                        !added && kept.contains(days.get(i))));
            }
            return packDays;
        }

        /** Held days are those that are worked by the calendar, and those on which the unit works all the same. */
        private Map<LocalDate, Integer> payDays(List<LocalDate> dates) {
            Set<LocalDate> shot = new TreeSet<>(dates);
            plan.days().stream().filter(day -> day.unit().equals(scope.unit())).forEach(day -> shot.add(day.date()));
            Map<LocalDate, Integer> payDays = new HashMap<>();
            int payDay = 0;
            for (LocalDate date = dates.getFirst(); !date.isAfter(dates.getLast()); date = date.plusDays(1)) {
                if (shot.contains(date) || calendar.isWorked(date)) {
                    payDays.put(date, payDay++);
                }
            }
            return payDays;
        }

        private PackScene scene(Scene scene, Payroll payroll, List<PackDay> days, ScenePeriod period) {
            List<LocalDate> dates = days.stream().map(PackDay::date).toList();
            int from = period == null ? 0
                    : (int) dates.stream().filter(date -> ScenePeriods.isBefore(date, period)).count();
            int until = period == null ? Integer.MAX_VALUE
                    : (int) dates.stream().filter(date -> !ScenePeriods.isAfter(date, period)).count() - 1;
            SceneLight light = plan.lights().get(scene.getId()) == Light.NIGHT ? SceneLight.NIGHT : SceneLight.DAY;
            return new PackScene(scene.getId(), (int) pace.of(scene).toMinutes(), Math.max(0, scene.getEighths()),
                    payroll.of(scene), Places.named(scene), scene.getSet() == null ? "" : scene.getSet().getId(), light,
                    from, until, locks.get(scene.getId()));
        }

        /** Where no location is named, nobody knows of a move. */
        private List<PackLocation> locations() {
            long move = minor(ScheduleSettings.COST_OF_MOVE, BigDecimal.ONE);
            int minutes = (int) pace.move().toMinutes();
            return scenes.values().stream().map(Places::named).distinct().map(place -> place.isEmpty()
                    ? new PackLocation(place, 0, 0, 0, Set.of())
                    : new PackLocation(place, 0, minutes, move, Set.of())).toList();
        }

        private List<Before> before() {
            return Session.section(production, Schedule.class).stream().flatMap(s -> s.getOrders().stream())
                    .filter(rule -> scenes.containsKey(rule.getFirst()) && scenes.containsKey(rule.getThen()))
                    .map(rule -> new Before(rule.getFirst(), rule.getThen())).distinct().toList();
        }

        private PackTerms terms() {
            return new PackTerms(minor(ScheduleSettings.COST_OF_DAY, BigDecimal.ONE),
                    minor(ScheduleSettings.COST_OF_OVERTIME, BigDecimal.valueOf(60)), 0, TIDY, true);
        }

        private long minor(String setting, BigDecimal parts) {
            int digits = Math.max(0, BoardCost.currency(production).getDefaultFractionDigits());
            return Settings.number(production, setting, BigDecimal.ZERO).max(BigDecimal.ZERO).movePointRight(digits)
                    .divide(parts, 0, RoundingMode.HALF_UP).longValueExact();
        }

        private List<DayRule> rules() {
            List<DayRule> rules = new ArrayList<>();
            questions.contributions().of(Constraints.POINT).forEach(constraint -> rules.addAll(
                    constraint.ask(c -> List.copyOf(c.rules(outlook)), List.of())));
            return rules;
        }
    }
}
