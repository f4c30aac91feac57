package org.backlot.schedule.question;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Source;
import org.backlot.core.question.Questions;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.Light;
import org.backlot.schedule.board.Moves;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.dood.DayOutOfDays;
import org.backlot.schedule.dood.DoodRow;
import org.backlot.schedule.dood.Terms;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ShootDay;

/**
 * The numbers of the active board. Without a key: {@code schedule.shootDays}, {@code schedule.pages},
 * {@code schedule.scenes}, {@code schedule.nights} (shooting days that are nights), {@code schedule.moves} (how often a
 * unit goes to another place), {@code schedule.pagesPerDay} (as planned by the office). By kind of day:
 * {@code schedule.days(PERFORMANCE)}. By element of any category but sets: {@code schedule.workDays(GEORGE)}; for cast
 * and all who may be held also {@code holdDays}, {@code travelDays}, {@code rehearsalDays}, {@code fittingDays}, {@code
 * paidDays}. Where elements share a name, cast has it, and the others are asked for with their category: {@code
 * schedule.workDays("Kelp (Animals)")}. By set, and by location: {@code schedule.setDays(BARN)}, {@code
 * schedule.locationDays(Town Hall)}.
 */
public final class ScheduleQuantities implements QuantitySource {

    private static final String DAYS = "days";

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        Terms terms = Terms.of(production, questions.standards());
        return Plan.active(production).map(plan -> of(plan, terms, questions.categories())).orElse(List.of());
    }

    private static List<Quantity> of(Plan plan, Terms terms, Categories categories) {
        List<Quantity> all = new ArrayList<>();
        List<PlannedDay> shooting = plan.days().stream()
                .filter(day -> day.day().getKind() == DayKind.SHOOT).toList();
        List<PlannedDay> nights = shooting.stream().filter(day -> day.light() == Light.NIGHT).toList();
        all.add(days(plan, "shootDays", "", shooting, "shooting days"));
        for (DayKind kind : DayKind.values()) {
            List<PlannedDay> days = plan.days().stream().filter(day -> day.day().getKind() == kind).toList();
            all.add(days(plan, DAYS, kind.getName(), days, "days of kind " + kind.getName()));
        }
        BigDecimal pages = Eighths.pages(plan.days().stream().mapToInt(PlannedDay::eighths).sum());
        all.add(quantity(plan, "pages", "", pages, "pages", plan.days(), "pages on"));
        int scenes = plan.days().stream().mapToInt(day -> day.scenes().size()).sum();
        all.add(quantity(plan, "scenes", "", BigDecimal.valueOf(scenes), "scenes", plan.days(), "scenes on"));
        all.add(quantity(plan, "nights", "", BigDecimal.valueOf(nights.size()), "nights", nights, "nights of"));
        all.add(moves(plan));
        BigDecimal perDay = Eighths.pages(ScheduleSettings.eighthsPerDay(plan.production()));
        all.add(new Quantity("schedule.pagesPerDay", "", perDay, "pages",
                Source.of("The pages that the office plans for a day")));
        elements(plan, terms, categories, all);
        sets(plan, all);
        return all;
    }

    private static Quantity moves(Plan plan) {
        Moves moves = Moves.of(plan);
        return quantity(plan, "moves", "", BigDecimal.valueOf(moves.count()), "moves", moves.days(),
                "company moves of");
    }

    private static void elements(Plan plan, Terms terms, Categories categories, List<Quantity> all) {
        DayOutOfDays dood = DayOutOfDays.of(plan, terms, element -> !Category.SET.equals(element.getCategory()));
        Map<LocalDate, List<PlannedDay>> byDate = new LinkedHashMap<>();
        plan.days().forEach(day -> byDate.computeIfAbsent(day.date(), date -> new ArrayList<>()).add(day));
        Set<String> taken = new HashSet<>();
        for (Element element : castFirst(plan.production())) {
            String name = element.getName();
            String key = taken.add(name.toLowerCase(Locale.ROOT)) ? name
                    : name + " (" + categories.nameOf(element.getCategory()) + ")";
            DoodRow row = dood.row(element).orElseGet(() -> DoodRow.free(element));
            DoodRow.Totals total = row.total();
            all.add(person(plan, "workDays", key, row, total.work(), on(byDate, row.work()), name + " works"));
            if (!Category.CAST.equals(element.getCategory()) && !terms.hold().test(element)) {
                continue;
            }
            Set<LocalDate> engaged = new LinkedHashSet<>(row.work());
            engaged.addAll(row.held());
            all.add(person(plan, "holdDays", key, row, total.hold(), on(byDate, row.held()), name + " is held"));
            all.add(person(plan, "travelDays", key, row, total.travel(), List.of(), name + " travels"));
            all.add(person(plan, "rehearsalDays", key, row, total.rehearsal(), List.of(), name + " rehearses"));
            all.add(person(plan, "fittingDays", key, row, total.fitting(), List.of(), name + " is fitted"));
            all.add(person(plan, "paidDays", key, row, total.paid(), on(byDate, engaged), name + " is paid"));
        }
    }

    /** Every element but the sets, so that of those that share a name the speaking part has it. */
    private static List<Element> castFirst(Production production) {
        return production.getElements().stream()
                .filter(element -> element.getName() != null && !Category.SET.equals(element.getCategory()))
                .sorted(Comparator.comparing(element -> !Category.CAST.equals(element.getCategory()))).toList();
    }

    private static List<PlannedDay> on(Map<LocalDate, List<PlannedDay>> byDate, Collection<LocalDate> dates) {
        return dates.stream().sorted().flatMap(date -> byDate.getOrDefault(date, List.of()).stream()).toList();
    }

    private static Quantity person(Plan plan, String name, String key, DoodRow row, int count, List<PlannedDay> days,
            String says) {
        List<String> objects = new ArrayList<>(List.of(row.element().getId()));
        days.forEach(day -> objects.add(day.day().getId()));
        return new Quantity("schedule." + name, key, BigDecimal.valueOf(count), DAYS,
                new Source(says + " " + count + " days of the board " + plan.board().getName(), objects));
    }

    private static void sets(Plan plan, List<Quantity> all) {
        Map<String, Set<PlannedDay>> sets = new LinkedHashMap<>();
        Map<String, Set<PlannedDay>> places = new LinkedHashMap<>();
        Breakdown.of(plan.production(), Category.SET).forEach(set -> sets.put(set.getName(), new LinkedHashSet<>()));
        for (PlannedDay day : plan.days()) {
            for (Scene scene : day.scenes()) {
                if (scene.getSet() != null) {
                    sets.computeIfAbsent(scene.getSet().getName(), s -> new LinkedHashSet<>()).add(day);
                }
            }
            List<String> route = Places.route(day.scenes());
            (route.isEmpty() && !day.place().isEmpty() ? List.of(day.place()) : route)
                    .forEach(place -> places.computeIfAbsent(place, p -> new LinkedHashSet<>()).add(day));
        }
        sets.forEach((set, days) -> all.add(days(plan, "setDays", set, days, "days on the set " + set)));
        places.forEach((place, days) -> all.add(days(plan, "locationDays", place, days, "days at " + place)));
    }

    private static Quantity days(Plan plan, String name, String key, Collection<PlannedDay> days, String what) {
        return quantity(plan, name, key, BigDecimal.valueOf(days.size()), DAYS, days, what + " of");
    }

    private static Quantity quantity(Plan plan, String name, String key, BigDecimal value, String unit,
            Collection<PlannedDay> days, String what) {
        List<String> ids = days.stream().map(PlannedDay::day).map(ShootDay::getId).toList();
        return new Quantity("schedule." + name, key, value, unit,
                new Source(value.toPlainString() + " " + what + " the board " + plan.board().getName(), ids));
    }
}
