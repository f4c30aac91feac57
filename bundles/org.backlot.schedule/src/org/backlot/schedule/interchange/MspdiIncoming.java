package org.backlot.schedule.interchange;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.backlot.core.exchange.Incoming;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.CalendarEvent;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.Shoot;
import org.backlot.schedule.task.TaskPlan;

/** A project plan on its way into a production. Tasks that came from it before are brought up to date. */
final class MspdiIncoming implements Incoming {

    private final MspdiProject project;
    private final Function<Production, Schedule> target;

    /** @param target finds the schedule of a production, or begins one */
    MspdiIncoming(MspdiProject project, Function<Production, Schedule> target) {
        this.project = project;
        this.target = target;
    }

    @Override
    public String summary() {
        List<MspdiTask> work = project.work();
        int milestones = (int) work.stream().filter(task -> task.days() == 0).count();
        int tasks = work.size() - milestones;
        return tasks + (tasks == 1 ? " task and " : " tasks and ") + milestones
                + (milestones == 1 ? " milestone" : " milestones");
    }

    @Override
    public List<String> notes() {
        List<String> notes = new ArrayList<>();
        Set<String> owners = new LinkedHashSet<>();
        project.owners().values().forEach(owners::addAll);
        if (!owners.isEmpty()) {
            notes.add("Who does a task became its owner where the production has a person of that name: "
                    + String.join(", ", owners.stream().limit(12).toList()) + (owners.size() > 12 ? " ..." : "") + ".");
        }
        if (!project.unread().isEmpty()) {
            notes.add("Not taken: " + String.join("; ", project.unread()) + ".");
        }
        return notes;
    }

    @Override
    public void putInto(Production production) {
        Schedule schedule = target.apply(production);
        MspdiOutline outline = new MspdiOutline(project);
        Shoot shoot = TaskPlan.of(production).shoot();
        Map<MspdiTask, Task> tasks = new HashMap<>();
        MspdiMatches matches = new MspdiMatches(production, schedule, project.key());
        for (MspdiTask read : project.work()) {
            Optional<Task> there = matches.of(read);
            Task task = there.orElseGet(ScheduleFactory.eINSTANCE::createTask);
            task.setName(read.name().isEmpty() ? null : read.name());
            Optional<TaskPhase> phase = read.fields().phase().or(() -> outline.phase(read));
            if (there.isEmpty() || phase.isPresent()) {
                task.setPhase(phase.orElseGet(() -> phase(read, shoot)));
            }
            task.setDays(read.days());
            MspdiConstraint.say(task, read);
            boolean free = read.constraint() == MspdiConstraint.AS_SOON && read.links().isEmpty()
                    && read.fields().id().isEmpty();
            if (free && task.getNotBefore() == null) {
                read.from().ifPresent(task::setNotBefore);
            }
            task.setBegan(read.began().orElse(null));
            task.setFinished(read.finished().orElse(null));
            task.setCalendar(calendar(production, schedule, read.calendar()));
            read.fields().department().or(() -> outline.department(read)).ifPresent(task::setDepartment);
            task.setNotes(read.notes().isEmpty() ? null : read.notes());
            owner(production, read.uid()).ifPresent(person -> task.setOwner(person.getId()));
            if (there.isEmpty()) {
                Ids.of(task);
                schedule.getTasks().add(task);
            }
            MspdiKept.keep(production, task, read.uid(), project.key());
            tasks.put(read, task);
        }
        new MspdiTies(project, tasks).put(outline.ties());
    }

    private static TaskPhase phase(MspdiTask task, Shoot shoot) {
        LocalDate from = task.from().orElse(null);
        if (from == null || shoot.first().isEmpty() || from.isBefore(shoot.first().get())) {
            return TaskPhase.PREP;
        }
        return from.isAfter(shoot.last().orElseThrow()) ? TaskPhase.POST : TaskPhase.SHOOT;
    }

    private Optional<Person> owner(Production production, int uid) {
        return project.owners().getOrDefault(uid, List.of()).stream().flatMap(name -> production.getPeople().stream()
                .filter(person -> name.equalsIgnoreCase(person.getName()))).findFirst();
    }

    /** The calendar of a task; null where it works as the active board does. */
    private Calendar calendar(Production production, Schedule schedule, int uid) {
        MspdiCalendar read = project.calendars().getOrDefault(uid, project.calendars().get(project.calendar()));
        Calendar active = Plan.activeBoard(production).map(Board::getCalendar).orElse(null);
        if (read == null || active != null && (read.name().equalsIgnoreCase(MspdiCalendar.name(active))
                || uid < 0 && read.closed().isEmpty() && read.daysOff().equals(new TreeSet<>(active.getDaysOff())))) {
            return null;
        }
        return schedule.getCalendars().stream().filter(c -> read.name().equalsIgnoreCase(c.getName())).findFirst()
                .orElseGet(() -> begin(production, schedule, read));
    }

    private static Calendar begin(Production production, Schedule schedule, MspdiCalendar read) {
        Calendar calendar = ScheduleFactory.eINSTANCE.createCalendar();
        calendar.setName(read.name().isEmpty() ? "Calendar " + read.uid() : read.name());
        calendar.setStart(production.getStart());
        calendar.getDaysOff().addAll(read.daysOff());
        read.closed().forEach((date, name) -> {
            CalendarEvent event = ScheduleFactory.eINSTANCE.createCalendarEvent();
            event.setDate(date);
            event.setName(name.isEmpty() ? null : name);
            calendar.getEvents().add(event);
        });
        Ids.complete(calendar);
        schedule.getCalendars().add(calendar);
        return calendar;
    }

    /** The tasks of the production that are those of a plan. */
    private static final class MspdiMatches {

        private final List<Task> tasks;
        private final MspdiKept kept;
        private final String plan;
        private final Set<Task> taken = new HashSet<>();

        MspdiMatches(Production production, Schedule schedule, String plan) {
            tasks = List.copyOf(schedule.getTasks());
            kept = MspdiKept.of(production);
            this.plan = plan;
        }

        /** By the id that Backlot wrote, else by the number under which it came from this plan, or has its name. */
        Optional<Task> of(MspdiTask read) {
            Optional<Task> found = tasks.stream().filter(task -> task.getId().equals(read.fields().id().orElse("")))
                    .findFirst().or(() -> tasks.stream().filter(task -> kept.of(task).filter(number ->
                            number.uid() == read.uid() && (number.plan().equals(plan)
                                    || read.name().equals(task.getName()))).isPresent()).findFirst());
            return found.filter(taken::add);
        }
    }
}
