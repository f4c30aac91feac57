package org.backlot.schedule.task;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.backlot.core.file.PlainXml;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;

/**
 * The work that productions of a kind have beside the shoot, as contributed to {@code org.backlot.schedule.milestones}.
 *
 * <p>Its file is XML: {@code <milestones>} holds {@code <task name phase days after late beforeShoot lead department>}
 * in the order of the plan; {@code after} is as in {@link Waits}, and may name tasks that stand further down.
 *
 * @param kinds the kinds of production that it is made for, as in {@code FEATURE}
 */
public record MilestonePack(String id, String name, List<String> kinds, List<Entry> entries) {

    /** A task of the pack. */
    public record Entry(String name, TaskPhase phase, int days, String after, boolean late, boolean beforeShoot,
            int lead, String department, String notes) {
    }

    /** Whether it is made for productions of this kind. */
    public boolean suits(Production production) {
        return kinds.contains(production.getKind().getName());
    }

    /**
     * Adds what is not there yet, known by its name; what is there stays as it is. Runs inside an edit.
     *
     * @return the tasks that were added
     */
    public List<Task> addTo(Schedule schedule) {
        Map<String, Task> byName = new HashMap<>();
        schedule.getTasks().forEach(task -> byName.putIfAbsent(fold(Reason.name(task)), task));
        List<Task> added = new ArrayList<>();
        Map<Task, Entry> entries = new HashMap<>();
        for (Entry entry : this.entries) {
            if (!byName.containsKey(fold(entry.name()))) {
                Task task = task(entry);
                byName.put(fold(entry.name()), task);
                added.add(task);
                entries.put(task, entry);
            }
        }
        for (Task task : added) {
            task.getDependencies().addAll(Waits.parse(entries.get(task).after(), byName.values()));
            Ids.complete(task);
            TaskEdits.put(schedule, task);
        }
        return added;
    }

    private static Task task(Entry entry) {
        Task task = ScheduleFactory.eINSTANCE.createTask();
        task.setName(entry.name());
        task.setPhase(entry.phase());
        task.setDays(entry.days());
        task.setLate(entry.late());
        task.setBeforeShoot(entry.beforeShoot());
        task.setLead(entry.lead());
        task.setDepartment(entry.department());
        task.setNotes(entry.notes());
        return task;
    }

    private static String fold(String name) {
        return name.strip().toLowerCase(Locale.ROOT);
    }

    /**
     * Reads the tasks of a file.
     *
     * @throws IOException if it is no such file, with the line
     */
    public static List<Entry> read(InputStream in) throws IOException {
        List<Entry> entries = new ArrayList<>();
        PlainXml.each(in, "task", "a file of milestones", xml -> entries.add(entry(xml)));
        return entries;
    }

    private static Entry entry(XMLStreamReader xml) throws XMLStreamException, IOException {
        int line = line(xml);
        String name = attribute(xml, "name");
        if (name == null) {
            throw new IOException("Line " + line + ": a task needs a name");
        }
        try {
            TaskPhase phase = attribute(xml, "phase") == null ? TaskPhase.PREP
                    : TaskPhase.valueOf(attribute(xml, "phase").toUpperCase(Locale.ROOT));
            int days = number(xml, "days");
            String after = attribute(xml, "after");
            boolean late = Boolean.parseBoolean(attribute(xml, "late"));
            boolean beforeShoot = Boolean.parseBoolean(attribute(xml, "beforeShoot"));
            int lead = number(xml, "lead");
            String department = attribute(xml, "department");
            String notes = xml.getElementText().strip().replaceAll("\\s+", " ");
            return new Entry(name, phase, days, after == null ? "" : after, late, beforeShoot, lead, department,
                    notes.isEmpty() ? null : notes);
        } catch (IllegalArgumentException e) {
            throw new IOException("Line " + line + ": the task " + name + " cannot be read: " + e.getMessage(), e);
        }
    }

    private static int number(XMLStreamReader xml, String name) {
        String value = attribute(xml, name);
        return value == null ? 0 : Integer.parseInt(value);
    }

    private static String attribute(XMLStreamReader xml, String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null || value.isBlank() ? null : value.strip();
    }

    private static int line(XMLStreamReader xml) {
        return xml.getLocation().getLineNumber();
    }
}
