package org.backlot.schedule.interchange;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.Phases;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.TaskPlan;

/** Writes a plan part by part; the elements stand in the order of the published schema. */
final class MspdiOutgoing {

    private static final int TENTHS_A_DAY = 4800;

    private final MspdiWriter xml;
    private final Production production;
    private final TaskPlan plan;
    private final MspdiNumbers numbers;
    private int row;

    MspdiOutgoing(MspdiWriter xml, Production production, TaskPlan plan) {
        this.xml = xml;
        this.production = production;
        this.plan = plan;
        numbers = new MspdiNumbers(production, plan);
    }

    void write() throws IOException {
        xml.put("SaveVersion", 14);
        xml.put("Title", production.getTitle());
        xml.put("Company", production.getCompany());
        xml.put("ScheduleFromStart", true);
        xml.morning("StartDate", plan.first().orElse(plan.today()));
        xml.evening("FinishDate", plan.last().orElse(plan.today()));
        xml.put("CalendarUID", MspdiNumbers.STANDARD);
        xml.put("DefaultStartTime", "08:00:00");
        xml.put("DefaultFinishTime", "17:00:00");
        xml.put("MinutesPerDay", 480);
        xml.put("MinutesPerWeek", 2400);
        xml.put("DaysPerMonth", 20);
        xml.put("DefaultTaskType", 1);
        xml.put("DurationFormat", 7);
        xml.put("NewTasksEffortDriven", false);
        xml.put("NewTasksEstimated", false);
        xml.put("WeekStartDay", 1);
        xml.in("ExtendedAttributes", () -> {
            attribute(MspdiFields.PHASE, "Text28", "Phase");
            attribute(MspdiFields.DEPARTMENT, "Text29", "Department");
            attribute(MspdiFields.ID, "Text30", "Backlot");
        });
        xml.in("Calendars", () -> new MspdiOutgoingCalendars(xml, production, plan).write(numbers.calendars));
        xml.in("Tasks", this::tasks);
        xml.in("Resources", this::resources);
        xml.in("Assignments", this::assignments);
    }

    private void attribute(int id, String field, String alias) throws IOException {
        xml.in("ExtendedAttribute", () -> {
            xml.put("FieldID", id);
            xml.put("FieldName", field);
            xml.put("Alias", alias);
        });
    }

    private void tasks() throws IOException {
        int outline = 0;
        for (TaskPhase phase : TaskPhase.values()) {
            List<PlannedTask> tasks = plan.tasks().stream().filter(t -> t.task().getPhase() == phase).toList();
            boolean shoots = phase == TaskPhase.SHOOT && plan.shoot().first().isPresent();
            if (tasks.isEmpty() && !shoots) {
                continue;
            }
            int number = ++outline;
            xml.in("Task", () -> {
                head(numbers.phases.get(phase), Phases.words(phase), Integer.toString(number), 1);
                span(tasks, shoots);
                xml.put("Milestone", false);
                xml.put("Summary", true);
            });
            int place = 0;
            if (shoots) {
                shoot(MspdiFields.SHOOT_START, numbers.shootStart, plan.shoot().first().orElseThrow(), number + "."
                        + ++place);
                shoot(MspdiFields.SHOOT_WRAP, numbers.shootWrap, plan.shoot().last().orElseThrow(), number + "."
                        + ++place);
            }
            for (PlannedTask task : tasks) {
                task(task, number + "." + ++place);
            }
        }
    }

    /** A phase lasts from the first to the last of what is in it, which readers that do not plan cannot know. */
    private void span(List<PlannedTask> tasks, boolean shoots) throws IOException {
        Stream<LocalDate> shoot = shoots ? Stream.concat(plan.shoot().first().stream(), plan.shoot().last().stream())
                : Stream.empty();
        List<LocalDate> dates = Stream.concat(shoot, tasks.stream().flatMap(t -> Stream.of(t.start(), t.finish())))
                .sorted().toList();
        xml.morning("Start", dates.getFirst());
        xml.evening("Finish", dates.getLast());
    }

    private void head(int uid, String name, String outline, int level) throws IOException {
        xml.put("UID", uid);
        xml.put("ID", ++row);
        xml.put("Name", name);
        xml.put("Type", 1);
        xml.put("IsNull", false);
        xml.put("OutlineNumber", outline);
        xml.put("OutlineLevel", level);
        xml.put("Priority", 500);
    }

    /** The first or last shooting day, for which preparation is ready and after which post-production begins. */
    private void shoot(String which, int uid, LocalDate date, String outline) throws IOException {
        xml.in("Task", () -> {
            head(uid, which.substring(0, 1).toUpperCase(Locale.ROOT) + which.substring(1), outline, 2);
            times(date, date, 1);
            xml.put("ConstraintType", MspdiConstraint.MUST_START);
            xml.put("CalendarUID", -1);
            xml.morning("ConstraintDate", date);
            if (which.equals(MspdiFields.SHOOT_START)) {
                for (PlannedTask task : plan.tasks()) {
                    if (task.task().isBeforeShoot()) {
                        link(numbers.tasks.get(task.task()), DependencyKind.FINISH_TO_START, task.task().getLead());
                    }
                }
            }
            value(MspdiFields.ID, which);
        });
    }

    private void times(LocalDate start, LocalDate finish, int days) throws IOException {
        if (days == 0) {
            xml.evening("Start", finish);
        } else {
            xml.morning("Start", start);
        }
        xml.evening("Finish", finish);
        xml.days("Duration", days);
        xml.put("DurationFormat", 7);
        xml.put("EffortDriven", false);
        xml.put("Estimated", false);
        xml.put("Milestone", days == 0);
        xml.put("Summary", false);
    }

    private void task(PlannedTask planned, String outline) throws IOException {
        Task task = planned.task();
        int days = Math.max(0, task.getDays());
        xml.in("Task", () -> {
            head(numbers.tasks.get(task), planned.name(), outline, 2);
            times(planned.start(), planned.finish(), days);
            xml.put("Critical", planned.critical());
            xml.put("PercentComplete", planned.isFinished() ? 100 : 0);
            xml.morning("ActualStart", planned.isFinished() && days > 0 ? planned.start() : task.getBegan());
            xml.evening("ActualFinish", task.getFinished());
            boolean notBefore = task.getNotBefore() != null;
            xml.put("ConstraintType", notBefore ? MspdiConstraint.NO_EARLIER
                    : task.isLate() ? MspdiConstraint.AS_LATE : MspdiConstraint.AS_SOON);
            xml.put("CalendarUID", numbers.calendar(task));
            xml.morning("ConstraintDate", task.getNotBefore());
            xml.evening("Deadline", task.getDeadline());
            xml.put("Notes", task.getNotes());
            for (Dependency dependency : task.getDependencies()) {
                Integer on = switch (dependency.getOn()) {
                    case TASK -> numbers.tasks.get(dependency.getTask());
                    case SHOOT_START -> numbers.shootStart;
                    case SHOOT_WRAP -> numbers.shootWrap;
                };
                if (on != null && (dependency.getOn() == Anchor.TASK || plan.shoot().first().isPresent())) {
                    link(on, dependency.getKind(), dependency.getLag());
                }
            }
            value(MspdiFields.PHASE, task.getPhase().getName());
            value(MspdiFields.DEPARTMENT, task.getDepartment());
            value(MspdiFields.ID, task.getId());
        });
    }

    private void link(int uid, DependencyKind kind, int lag) throws IOException {
        xml.in("PredecessorLink", () -> {
            xml.put("PredecessorUID", uid);
            xml.put("Type", MspdiTies.number(kind));
            xml.put("CrossProject", false);
            xml.put("LinkLag", Math.clamp(lag, -5000, 5000) * TENTHS_A_DAY);
            xml.put("LagFormat", 7);
        });
    }

    private void value(int field, String value) throws IOException {
        if (value != null && !value.isBlank()) {
            xml.in("ExtendedAttribute", () -> {
                xml.put("FieldID", field);
                xml.put("Value", value);
            });
        }
    }

    private void resources() throws IOException {
        for (int i = 0; i < numbers.owners.size(); i++) {
            Person person = numbers.owners.get(i);
            int uid = i + 1;
            xml.in("Resource", () -> {
                xml.put("UID", uid);
                xml.put("ID", uid);
                xml.put("Name", person.getName());
                xml.put("Type", 1);
                xml.put("IsNull", false);
                xml.put("Group", person.getDepartment());
                xml.put("EmailAddress", person.getEmail());
            });
        }
    }

    private void assignments() throws IOException {
        int uid = 0;
        for (PlannedTask planned : plan.tasks()) {
            Integer owner = numbers.owner(planned.task()).orElse(null);
            if (owner != null) {
                int number = ++uid;
                xml.in("Assignment", () -> {
                    xml.put("UID", number);
                    xml.put("TaskUID", numbers.tasks.get(planned.task()));
                    xml.put("ResourceUID", owner);
                    xml.put("Units", 1);
                });
            }
        }
    }
}
