package org.backlot.schedule.task;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.backlot.core.session.Ids;
import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.model.Task;

/**
 * What a task waits for, as people write it: names with semicolons between them, each with its kind where it is not
 * finish to start (SS, FF, SF) and its lag in working days: {@code Picture lock; Music FF-2; last shooting day +5}.
 */
public final class Waits {

    /** The first and the last shooting day, as they are written; the first name of each is the one that is printed. */
    private static final Map<Anchor, List<String>> SHOOT = Map.of(
            Anchor.SHOOT_START, List.of("first shooting day", "shoot", "shoot start", "start of the shoot"),
            Anchor.SHOOT_WRAP, List.of("last shooting day", "wrap", "shoot wrap", "end of the shoot"));
    private static final Map<String, DependencyKind> KINDS = Map.of("FS", DependencyKind.FINISH_TO_START, "SS",
            DependencyKind.START_TO_START, "FF", DependencyKind.FINISH_TO_FINISH, "SF", DependencyKind.START_TO_FINISH);
    private static final Pattern FORM = Pattern.compile(
            "(.*?\\S)(?:\\s+(FS|SS|FF|SF))?(?:\\s*([+-])\\s*(\\d{1,4})\\s*d?)?\\s*", Pattern.CASE_INSENSITIVE);

    private Waits() {
    }

    /** All that a task waits for, to be printed and typed again. */
    public static String text(Task task) {
        return task.getDependencies().stream().map(Waits::text).collect(Collectors.joining("; "));
    }

    private static String text(Dependency dependency) {
        String what = dependency.getOn() == Anchor.TASK ? Reason.name(dependency.getTask())
                : SHOOT.get(dependency.getOn()).getFirst();
        String kind = dependency.getKind() == DependencyKind.FINISH_TO_START ? "" : " " + code(dependency.getKind());
        int lag = dependency.getLag();
        return what + kind + (lag == 0 ? "" : (kind.isEmpty() ? " " : "") + (lag > 0 ? "+" : "") + lag);
    }

    /** The kind of a dependency in two letters, as {@code FS}. */
    public static String code(DependencyKind kind) {
        return KINDS.entrySet().stream().filter(entry -> entry.getValue() == kind).map(Map.Entry::getKey).findFirst()
                .orElseThrow();
    }

    /**
     * Reads what a task waits for.
     *
     * @param among the tasks that it may name, upper and lower case are the same
     * @throws IllegalArgumentException if a name is none of them, with what to write
     */
    public static List<Dependency> parse(String text, Collection<Task> among) {
        List<Dependency> dependencies = new ArrayList<>();
        for (String part : Arrays.stream(text.split(";")).map(String::strip).filter(p -> !p.isEmpty()).toList()) {
            dependencies.add(one(part, among));
        }
        return dependencies;
    }

    private static Dependency one(String text, Collection<Task> among) {
        Dependency dependency = ScheduleFactory.eINSTANCE.createDependency();
        Ids.of(dependency);
        if (on(dependency, text, among)) {
            return dependency;
        }
        Matcher form = FORM.matcher(text);
        if (!form.matches() || !on(dependency, form.group(1), among)) {
            throw new IllegalArgumentException("There is no task \"" + text + "\". Write the name of a task, or first"
                    + " shooting day or last shooting day, as Mix, Edit SS+5 or last shooting day +2");
        }
        if (form.group(2) != null) {
            dependency.setKind(KINDS.get(form.group(2).toUpperCase(Locale.ROOT)));
        }
        if (form.group(4) != null) {
            dependency.setLag(Integer.parseInt(form.group(3) + form.group(4)));
        }
        return dependency;
    }

    private static boolean on(Dependency dependency, String name, Collection<Task> among) {
        for (Task task : among) {
            if (name.equalsIgnoreCase(Reason.name(task))) {
                dependency.setTask(task);
                return true;
            }
        }
        for (Map.Entry<Anchor, List<String>> anchor : SHOOT.entrySet()) {
            if (anchor.getValue().contains(name.toLowerCase(Locale.ROOT))) {
                dependency.setOn(anchor.getKey());
                return true;
            }
        }
        return false;
    }
}
