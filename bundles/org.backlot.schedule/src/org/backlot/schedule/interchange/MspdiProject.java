package org.backlot.schedule.interchange;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.file.UnreadableFile;

/**
 * A project plan as it is in its file.
 *
 * @param key       by which the plan is known again: its GUID, else its title, else its name
 * @param calendar  the number of the calendar of all tasks that have none of their own
 * @param tasks     in their order; summaries stand before those that they stand for
 * @param owners    the names of who does a task, by the number of the task
 * @param unread    what is in the file and has no place here, each as part of a sentence
 */
record MspdiProject(String key, int calendar, Map<Integer, MspdiCalendar> calendars, List<MspdiTask> tasks,
        Map<Integer, List<String>> owners, List<String> unread) {

    private static final int STANDARD_DAY = 480;

    /** @throws UnreadableFile if it is no project plan, with the line */
    static MspdiProject read(InputStream in, String file) throws UnreadableFile {
        MspdiElement project = MspdiElement.read(in, file);
        int minutes = project.number("MinutesPerDay", STANDARD_DAY);
        if (minutes < 1 || minutes > 1440) {
            minutes = STANDARD_DAY;
        }
        List<MspdiTask> read = new ArrayList<>();
        List<MspdiElement> elements = project.all("Tasks", "Task");
        for (MspdiElement element : elements) {
            if (!element.is("IsNull")) {
                read.add(MspdiTask.of(element, minutes));
            }
        }
        String key = List.of(project.get("GUID"), project.get("Title"), project.get("Name")).stream()
                .filter(name -> !name.isEmpty()).findFirst().orElse("");
        Map<Integer, MspdiCalendar> calendars = MspdiCalendar.all(project);
        return new MspdiProject(key, project.number("CalendarUID", -1), calendars, summed(read), owners(project),
                new MspdiUnread(project, elements, read, calendars).all());
    }

    /** A task with deeper ones right below it is a summary, whatever it says. */
    private static List<MspdiTask> summed(List<MspdiTask> tasks) {
        List<MspdiTask> summed = new ArrayList<>();
        for (int i = 0; i < tasks.size(); i++) {
            MspdiTask t = tasks.get(i);
            boolean above = t.level() == 0 || i + 1 < tasks.size() && tasks.get(i + 1).level() > t.level();
            summed.add(above == t.summary() ? t : new MspdiTask(t.uid(), t.name(), t.level(), above, t.days(),
                    t.exact(), t.from(), t.constraint(), t.constrained(), t.deadline(), t.calendar(), t.began(),
                    t.finished(), t.percent(), t.notes(), t.links(), t.fields()));
        }
        return List.copyOf(summed);
    }

    private static Map<Integer, List<String>> owners(MspdiElement project) throws UnreadableFile {
        Map<Integer, String> names = new HashMap<>();
        for (MspdiElement resource : project.all("Resources", "Resource")) {
            if (!resource.get("Name").isEmpty() && resource.number("Type", 1) == 1) {
                names.put(resource.number("UID", -1), resource.get("Name"));
            }
        }
        Map<Integer, List<String>> owners = new LinkedHashMap<>();
        for (MspdiElement assignment : project.all("Assignments", "Assignment")) {
            String name = names.get(assignment.number("ResourceUID", -1));
            if (name != null) {
                owners.computeIfAbsent(assignment.number("TaskUID", -1), uid -> new ArrayList<>()).add(name);
            }
        }
        return owners;
    }

    /** The tasks that are no summaries and no shoot. */
    List<MspdiTask> work() {
        return tasks.stream().filter(task -> !task.summary() && !task.fields().isShoot()).toList();
    }
}
