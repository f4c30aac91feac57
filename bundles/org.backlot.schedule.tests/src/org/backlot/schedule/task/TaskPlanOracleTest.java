package org.backlot.schedule.task;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Predicate;

import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Task;
import org.junit.jupiter.api.Test;

/**
 * The same dates as a slow and simple reckoning gives: every task is pushed day by day, later or earlier, until no
 * dependency, read as a sentence about counted days, is broken any more.
 */
class TaskPlanOracleTest {

    private static final int NETWORKS = 120;

    @Test
    void randomNetworksHaveTheDatesOfAPlainReckoning() {
        for (int seed = 0; seed < NETWORKS; seed++) {
            Works works = network(new Random(seed));
            TaskPlan plan = works.plan();
            Map<Task, Span> early = earliest(plan);
            for (PlannedTask task : plan.tasks()) {
                assertEquals(early.get(task.task()), task.earliest(), "Network " + seed + ", " + task.name());
            }
            Map<Task, Span> late = latest(plan, early);
            for (PlannedTask task : plan.tasks()) {
                assertEquals(late.get(task.task()), task.latest(), "Network " + seed + ", latest of " + task.name());
            }
            for (PlannedTask task : plan.tasks()) {
                for (Dependency dependency : task.task().getDependencies()) {
                    PlannedTask before = plan.of(dependency.getTask()).orElseThrow();
                    assertTrue(keeps(plan, dependency, before.planned(), task.task(), task.planned()),
                            "Network " + seed + ", as planned, " + task.name());
                }
            }
        }
    }

    private static Works network(Random random) {
        Works works = new Works();
        List<Calendar> calendars = new ArrayList<>(List.of(works.calendar("Six", 7), works.calendar("Four", 5, 6, 7)));
        calendars.add(null);
        List<Task> tasks = new ArrayList<>();
        int count = 2 + random.nextInt(9);
        for (int i = 0; i < count; i++) {
            Task task = works.task("T" + i, random.nextInt(5) == 0 ? 0 : 1 + random.nextInt(8));
            task.setCalendar(calendars.get(random.nextInt(3)));
            task.setLate(random.nextInt(4) == 0);
            if (random.nextInt(4) == 0) {
                task.setNotBefore(Works.TODAY.plusDays(random.nextInt(30)));
            }
            if (random.nextInt(4) == 0) {
                task.setDeadline(Works.TODAY.plusDays(20 + random.nextInt(60)));
            }
            for (Task before : tasks) {
                if (random.nextInt(3) == 0) {
                    works.after(task, before, DependencyKind.values()[random.nextInt(4)], random.nextInt(8) - 3);
                }
            }
            tasks.add(task);
        }
        // the order of the list says nothing of the order of the work
        works.show.schedule.getTasks().move(0, random.nextInt(count));
        return works;
    }

    private static Map<Task, Span> earliest(TaskPlan plan) {
        Map<Task, Span> spans = new HashMap<>();
        plan.tasks().forEach(task -> spans.put(task.task(), span(plan, task.task(), Works.TODAY)));
        boolean moved = true;
        while (moved) {
            moved = false;
            for (PlannedTask planned : plan.tasks()) {
                Task task = planned.task();
                Span span = spans.get(task);
                while (!allowed(plan, task, span, spans)) {
                    span = span(plan, task, span.start().plusDays(1));
                    moved = true;
                }
                spans.put(task, span);
            }
        }
        return spans;
    }

    private static boolean allowed(TaskPlan plan, Task task, Span span, Map<Task, Span> spans) {
        boolean worked = plan.calendar(task).isWorked(span.start());
        // a milestone falls on the very day on which it is reached or not to be before, even on a Sunday
        boolean exact = task.getDays() == 0 && (span.start().equals(task.getNotBefore()) || task.getDependencies()
                .stream().anyMatch(d -> d.getLag() == 0 && d.getKind() != DependencyKind.START_TO_FINISH
                        && span.start().equals(d.getKind() == DependencyKind.START_TO_START
                                ? spans.get(d.getTask()).start() : spans.get(d.getTask()).finish())));
        return (worked || exact) && (task.getNotBefore() == null || !span.start().isBefore(task.getNotBefore()))
                && task.getDependencies().stream().allMatch(d -> keeps(plan, d, spans.get(d.getTask()), task, span));
    }

    private static Map<Task, Span> latest(TaskPlan plan, Map<Task, Span> early) {
        LocalDate end = early.values().stream().map(Span::finish).max(LocalDate::compareTo).orElseThrow();
        for (PlannedTask task : plan.tasks()) {
            LocalDate deadline = task.task().getDeadline();
            end = deadline != null && deadline.isAfter(end) ? deadline : end;
        }
        Map<Task, Span> spans = new HashMap<>();
        for (PlannedTask planned : plan.tasks()) {
            Task task = planned.task();
            boolean needed = plan.tasks().stream().anyMatch(t -> t.task().getDependencies().stream()
                    .anyMatch(d -> d.getTask() == task));
            LocalDate due = task.getDeadline() != null ? task.getDeadline() : needed ? end.plusYears(1) : end;
            spans.put(task, back(plan, task, due));
        }
        boolean moved = true;
        while (moved) {
            moved = false;
            for (PlannedTask planned : plan.tasks()) {
                Task task = planned.task();
                for (PlannedTask after : plan.tasks()) {
                    for (Dependency dependency : after.task().getDependencies()) {
                        while (dependency.getTask() == task && !keeps(plan, dependency, spans.get(task), after.task(),
                                spans.get(after.task()))) {
                            spans.put(task, back(plan, task, spans.get(task).finish().minusDays(1)));
                            moved = true;
                        }
                    }
                }
            }
        }
        return spans;
    }

    /** What a dependency says, in counted days. */
    private static boolean keeps(TaskPlan plan, Dependency dependency, Span before, Task task, Span span) {
        boolean start = task.getDays() > 0 && (dependency.getKind() == DependencyKind.FINISH_TO_START
                || dependency.getKind() == DependencyKind.START_TO_START);
        LocalDate held = start ? span.start() : span.finish();
        int lag = dependency.getLag();
        LocalDate from = switch (dependency.getKind()) {
            case FINISH_TO_START -> start ? before.finish().plusDays(1) : before.finish();
            case FINISH_TO_FINISH -> before.finish();
            case START_TO_START, START_TO_FINISH -> before.start();
        };
        if (dependency.getKind() == DependencyKind.START_TO_FINISH) {
            lag--;
        } else if (task.getDays() == 0 && lag == 0) {
            return !held.isBefore(from);
        }
        Predicate<LocalDate> worked = plan.calendar(task)::isWorked;
        while (!worked.test(held)) {
            held = held.minusDays(1);
        }
        return lag >= 0 ? !held.isBefore(from) && count(from, held, worked) >= lag
                : !held.isBefore(from) || count(held, from, worked) <= -lag;
    }

    /** Working days from one date on, that one included, to another, that one not. */
    private static long count(LocalDate from, LocalDate to, Predicate<LocalDate> worked) {
        return from.datesUntil(to).filter(worked).count();
    }

    private static Span span(TaskPlan plan, Task task, LocalDate from) {
        if (task.getDays() == 0) {
            return new Span(from, from);
        }
        LocalDate start = from;
        while (!plan.calendar(task).isWorked(start)) {
            start = start.plusDays(1);
        }
        LocalDate finish = start;
        for (int left = task.getDays() - 1; left > 0;) {
            finish = finish.plusDays(1);
            left -= plan.calendar(task).isWorked(finish) ? 1 : 0;
        }
        return new Span(start, finish);
    }

    private static Span back(TaskPlan plan, Task task, LocalDate by) {
        if (task.getDays() == 0) {
            return new Span(by, by);
        }
        LocalDate finish = by;
        while (!plan.calendar(task).isWorked(finish)) {
            finish = finish.minusDays(1);
        }
        LocalDate start = finish;
        for (int left = task.getDays() - 1; left > 0;) {
            start = start.minusDays(1);
            left -= plan.calendar(task).isWorked(start) ? 1 : 0;
        }
        return new Span(start, finish);
    }
}
