package org.backlot.schedule.interchange;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.TaskPlan;

/** The numbers of everything in a plan that is written: those under which tasks came, and new ones for the rest. */
final class MspdiNumbers {

    /** The calendar of all tasks that have none of their own. */
    static final int STANDARD = 1;

    final Map<Task, Integer> tasks = new HashMap<>();
    final Map<TaskPhase, Integer> phases = new EnumMap<>(TaskPhase.class);
    final Map<Calendar, Integer> calendars = new HashMap<>();
    final List<Person> owners;
    final int shootStart;
    final int shootWrap;
    private final Set<Integer> taken = new HashSet<>(Set.of(0));
    private int next = 1;

    MspdiNumbers(Production production, TaskPlan plan) {
        MspdiKept kept = MspdiKept.of(production);
        for (PlannedTask planned : plan.tasks()) {
            Optional<MspdiKept.Number> number = kept.of(planned.task());
            number.filter(n -> taken.add(n.uid())).ifPresent(n -> tasks.put(planned.task(), n.uid()));
        }
        plan.tasks().forEach(planned -> tasks.computeIfAbsent(planned.task(), task -> free()));
        for (TaskPhase phase : TaskPhase.values()) {
            phases.put(phase, free());
        }
        shootStart = free();
        shootWrap = free();
        Calendar standard = plan.board() == null ? null : plan.board().getCalendar();
        calendars.put(standard, STANDARD);
        List<Calendar> others = new ArrayList<>();
        plan.tasks().stream().map(planned -> planned.task().getCalendar()).filter(c -> c != null && c != standard)
                .distinct().forEach(others::add);
        others.forEach(calendar -> calendars.put(calendar, calendars.size() + STANDARD));
        Set<Person> people = new LinkedHashSet<>();
        plan.tasks().forEach(planned -> production.getPeople().stream()
                .filter(person -> person.getId().equals(planned.task().getOwner())).forEach(people::add));
        owners = List.copyOf(people);
    }

    private int free() {
        while (!taken.add(next)) {
            next++;
        }
        return next;
    }

    /** The number of the calendar of a task, -1 where it has none of its own. */
    int calendar(Task task) {
        return task.getCalendar() == null || calendars.get(task.getCalendar()) == STANDARD ? -1
                : calendars.get(task.getCalendar());
    }

    /** The number of who does a task. */
    Optional<Integer> owner(Task task) {
        for (int i = 0; i < owners.size(); i++) {
            if (owners.get(i).getId().equals(task.getOwner())) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }
}
