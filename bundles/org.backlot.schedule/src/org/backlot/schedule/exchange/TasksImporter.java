package org.backlot.schedule.exchange;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.exchange.Importer;
import org.backlot.core.exchange.Incoming;
import org.backlot.core.exchange.Table;
import org.backlot.core.exchange.Table.Column;
import org.backlot.core.exchange.TableRow;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.schedule.ScheduleSection;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.Waits;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EStructuralFeature;

/**
 * Reads the work beside the shoot, one task to a row. Columns: name, phase (DEVELOPMENT, PREP, SHOOT, WRAP, POST,
 * DELIVERY), days (0 or blank: a milestone), after (see {@link Waits}), notBefore, deadline, late, beforeShoot (yes or
 * blank), lead, began, finished, owner (the name of a person), department, calendar (its name; one that is not there is
 * begun with the days off that the office has; blank: as the active board), notes. A task of a name that is there is
 * brought up to date.
 */
public final class TasksImporter implements Importer {

    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(5000);

    private final Optional<Contributions> installed;

    /** Cannot begin a schedule yet; see {@link #with}. */
    public TasksImporter() {
        this(Optional.empty());
    }

    private TasksImporter(Optional<Contributions> installed) {
        this.installed = installed;
    }

    @Override
    public Importer with(Contributions contributions) {
        return new TasksImporter(Optional.of(contributions));
    }

    @Override
    public Incoming read(InputStream in, String fileName) throws IOException {
        Table table = Table.read(in, fileName, Column.required("name", "task", "milestone"),
                Column.required("phase"), Column.optional("days", "duration"),
                Column.optional("after", "waits for", "predecessors"), Column.optional("notBefore", "start"),
                Column.optional("deadline", "due"), Column.optional("late", "as late as possible"),
                Column.optional("beforeShoot"), Column.optional("lead"), Column.optional("began"),
                Column.optional("finished"), Column.optional("owner"), Column.optional("department"),
                Column.optional("calendar"),
                Column.optional("notes", "note"));
        List<Task> tasks = new ArrayList<>();
        for (TableRow row : table.rows()) {
            tasks.add(task(row));
        }
        return new Tasks(table, fileName, tasks, installed);
    }

    private static Task task(TableRow row) throws IOException {
        Task task = ScheduleFactory.eINSTANCE.createTask();
        task.setName(row.required("name"));
        row.required("phase");
        task.setPhase(row.choice("phase", TaskPhase.class).orElseThrow());
        task.setDays(whole(row, "days"));
        task.setNotBefore(row.date("notBefore").orElse(null));
        task.setDeadline(row.date("deadline").orElse(null));
        task.setLate(yes(row, "late"));
        task.setBeforeShoot(yes(row, "beforeShoot"));
        task.setLead(whole(row, "lead"));
        task.setBegan(row.date("began").orElse(null));
        task.setFinished(row.date("finished").orElse(null));
        if (task.getBegan() != null && task.getFinished() != null && task.getFinished().isBefore(task.getBegan())) {
            throw row.fault("It was finished on " + task.getFinished() + ", before it began. Correct the dates");
        }
        task.setDepartment(row.textOrNull("department"));
        task.setNotes(row.textOrNull("notes"));
        return task;
    }

    private static int whole(TableRow row, String column) throws IOException {
        BigDecimal days = row.number(column).orElse(BigDecimal.ZERO);
        if (days.signum() < 0 || days.compareTo(MOST_DAYS) > 0 || days.stripTrailingZeros().scale() > 0) {
            throw row.fault("The " + column + " \"" + row.text(column) + "\" are no number of working days. Write it as"
                    + " 12");
        }
        return days.intValue();
    }

    private static boolean yes(TableRow row, String column) {
        return List.of("yes", "true", "x", "1", "y").contains(row.text(column).toLowerCase(Locale.ROOT));
    }

    private record Tasks(Table table, String fileName, List<Task> tasks, Optional<Contributions> installed)
            implements Incoming {

        @Override
        public String summary() {
            return tasks.size() + (tasks.size() == 1 ? " task" : " tasks");
        }

        @Override
        public List<String> notes() {
            return table.notes();
        }

        @Override
        public void putInto(Production production) {
            Schedule schedule = ScheduleSection.in(production, installed);
            Map<String, Task> byName = new HashMap<>();
            schedule.getTasks().forEach(task -> byName.putIfAbsent(fold(task.getName()), task));
            List<Task> put = new ArrayList<>();
            for (int i = 0; i < tasks.size(); i++) {
                Task read = tasks.get(i);
                Task task = byName.computeIfAbsent(fold(read.getName()), name -> {
                    Task added = ScheduleFactory.eINSTANCE.createTask();
                    Ids.of(added);
                    schedule.getTasks().add(added);
                    return added;
                });
                take(read, task);
                task.setOwner(owner(production, table.rows().get(i)));
                task.setCalendar(calendar(production, schedule, table.rows().get(i).text("calendar")));
                put.add(task);
            }
            for (int i = 0; i < put.size(); i++) {
                put.get(i).getDependencies().clear();
                put.get(i).getDependencies().addAll(after(table.rows().get(i), schedule));
            }
        }

        private static Calendar calendar(Production production, Schedule schedule, String name) {
            if (name.isEmpty()) {
                return null;
            }
            return schedule.getCalendars().stream().filter(c -> name.equalsIgnoreCase(c.getName())).findFirst()
                    .orElseGet(() -> {
                        Calendar calendar = ScheduleFactory.eINSTANCE.createCalendar();
                        calendar.setName(name);
                        calendar.setStart(production.getStart());
                        calendar.getDaysOff().addAll(ScheduleSettings.daysOff(production));
                        Ids.of(calendar);
                        schedule.getCalendars().add(calendar);
                        return calendar;
                    });
        }

        /** Everything that a row says; the id and what hangs on the task stay. */
        private static void take(Task from, Task to) {
            for (EStructuralFeature feature : from.eClass().getEAllStructuralFeatures()) {
                if (feature instanceof EAttribute attribute && !attribute.isID() && !feature.getName().equals("id")) {
                    to.eSet(feature, from.eGet(feature));
                }
            }
        }

        private String owner(Production production, TableRow row) {
            String name = row.text("owner");
            return name.isEmpty() ? null : production.getPeople().stream()
                    .filter(person -> name.equalsIgnoreCase(person.getName())).map(Person::getId).findFirst()
                    .orElseThrow(() -> new IllegalStateException(fileName + ":" + row.line() + ": there is nobody"
                            + " named " + name + ". Read the people first, or leave the owner blank"));
        }

        private List<Dependency> after(TableRow row, Schedule schedule) {
            try {
                return Waits.parse(row.text("after"), schedule.getTasks());
            } catch (IllegalArgumentException e) {
                throw new IllegalStateException(fileName + ":" + row.line() + ": " + e.getMessage(), e);
            }
        }

        private static String fold(String name) {
            return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
        }
    }
}
