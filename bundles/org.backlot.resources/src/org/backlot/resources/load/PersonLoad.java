package org.backlot.resources.load;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

import org.backlot.core.model.Person;

/**
 * When and how long one person works.
 *
 * @param days in order, each date once
 */
public record PersonLoad(Person person, List<WorkDay> days) {

    public PersonLoad {
        days = List.copyOf(days);
    }

    /**
     * The time off between two days of work that follow on each other.
     *
     * @param length negative where the second begins before the first has ended
     */
    public record Rest(WorkDay before, WorkDay after, Duration length) {
    }

    /** The weeks in which they work, from Monday to Sunday, in order. */
    public List<WorkWeek> weeks() {
        var weeks = new TreeMap<LocalDate, List<WorkDay>>();
        days.forEach(day -> weeks.computeIfAbsent(day.date().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                monday -> new ArrayList<>()).add(day));
        return weeks.entrySet().stream().map(week -> new WorkWeek(week.getKey(), List.copyOf(week.getValue())))
                .toList();
    }

    /** All hours. */
    public Duration work() {
        return days.stream().map(day -> day.hours().work()).reduce(Duration.ZERO, Duration::plus);
    }

    /** The week with most hours; of equal ones the first. */
    public Optional<WorkWeek> fullest() {
        return weeks().stream().max(Comparator.comparing(WorkWeek::work)
                .thenComparing(Comparator.comparing(WorkWeek::monday).reversed()));
    }

    /** Days of work that follow on each other without a day off, in order. */
    public List<List<WorkDay>> runs() {
        List<List<WorkDay>> runs = new ArrayList<>();
        for (WorkDay day : days) {
            if (runs.isEmpty() || !runs.getLast().getLast().date().plusDays(1).equals(day.date())) {
                runs.add(new ArrayList<>());
            }
            runs.getLast().add(day);
        }
        return runs;
    }

    /** The longest of the runs; of equal ones the first; empty for who does not work. */
    public List<WorkDay> longestRun() {
        return runs().stream().reduce(List.of(), (longest, run) -> run.size() > longest.size() ? run : longest);
    }

    /** The time off between each two days of work, in order. */
    public List<Rest> rests() {
        List<Rest> rests = new ArrayList<>();
        for (int i = 1; i < days.size(); i++) {
            rests.add(new Rest(days.get(i - 1), days.get(i), days.get(i - 1).hours().restBefore(days.get(i).hours())));
        }
        return rests;
    }

    /**
     * The longest of the rests that begin in a week.
     *
     * @return empty where they do not work after that week
     */
    public Optional<Rest> longestRest(WorkWeek week) {
        return days.getLast().equals(week.days().getLast()) ? Optional.empty() : rests().stream()
                .filter(rest -> week.days().contains(rest.before())).max(Comparator.comparing(Rest::length));
    }

    /** The shortest of the rests; empty for who works on fewer than two days. */
    public Optional<Rest> leastRest() {
        return rests().stream().min(Comparator.comparing(Rest::length));
    }
}
