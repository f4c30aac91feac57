package org.backlot.schedule.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Task;

/**
 * What all dates of tasks are counted from.
 *
 * @param today no work that has not begun can be before it
 */
record Frame(List<Task> tasks, Network network, Shoot shoot, LocalDate today, Map<Task, Workdays> calendars) {

    static Frame of(Production production, List<Task> tasks, Board board, LocalDate today) {
        Shoot shoot = Shoot.of(production, board);
        Calendar standard = board == null ? null : board.getCalendar();
        Map<Calendar, Workdays> kept = new HashMap<>();
        Map<Task, Workdays> calendars = new HashMap<>();
        for (Task task : tasks) {
            Calendar calendar = task.getCalendar() == null ? standard : task.getCalendar();
            Workdays days = kept.get(calendar);
            if (days == null) {
                days = new Workdays(WorkingDays.of(production, calendar));
                kept.put(calendar, days);
            }
            calendars.put(task, days);
        }
        Network network = Network.of(tasks, shoot.first().isPresent(), calendars::get);
        return new Frame(tasks, network, shoot, floor(production, tasks, shoot, today), calendars);
    }

    /**
     * Today; where everything that has a date is over, the production is looked back at, and nothing moves any more.
     */
    private static LocalDate floor(Production production, List<Task> tasks, Shoot shoot, LocalDate today) {
        List<LocalDate> known = Stream.concat(
                Stream.of(shoot.first(), shoot.last(), Optional.ofNullable(production.getStart()))
                        .flatMap(Optional::stream),
                tasks.stream().flatMap(task -> Stream.of(sound(task.getNotBefore()), sound(task.getDeadline()),
                        began(task), finished(task))).flatMap(Optional::stream)).sorted().toList();
        return known.isEmpty() || !known.getLast().isBefore(today) ? today : known.getFirst();
    }

    Workdays days(Task task) {
        return calendars.get(task);
    }

    /** Working days that a task takes; 0 is a milestone. */
    static int length(Task task) {
        return Math.clamp(task.getDays(), 0, Workdays.MOST);
    }

    /** When it really began; a milestone does not. */
    static Optional<LocalDate> began(Task task) {
        return length(task) == 0 ? Optional.empty() : sound(task.getBegan());
    }

    static Optional<LocalDate> finished(Task task) {
        return sound(task.getFinished());
    }

    /** A date as people have it: what is centuries away is a slip of the keyboard. */
    static Optional<LocalDate> sound(LocalDate date) {
        return Optional.ofNullable(date).filter(Days.ALL::contains);
    }

    /** When a task is due; null: it is not. */
    LocalDate due(Task task) {
        LocalDate deadline = sound(task.getDeadline()).orElse(null);
        LocalDate ready = task.isBeforeShoot() ? shoot.first()
                .map(first -> days(task).from(first, -1 - Math.max(0, task.getLead()))).orElse(null) : null;
        return deadline == null || ready != null && ready.isBefore(deadline) ? ready : deadline;
    }
}
