package org.backlot.schedule.task;

import java.util.Locale;
import java.util.Objects;

import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Task;

/**
 * Why a task has the dates that it has.
 *
 * @param dependency what it waits for, or what waits for it; null where it is neither
 * @param other      the task at the other end of the dependency; null where there is none
 */
public record Reason(Why why, Dependency dependency, Task other) {

    /** What decides the dates of a task. */
    public enum Why {
        /** Nothing but the calendar: it can begin today. */
        TODAY("It can begin today"),
        NOT_BEFORE("It is not to begin before that day"),
        WAITS("It waits for "),
        BEGAN("It has begun"),
        FINISHED("It is finished"),
        /** Planned late: something after it needs it. */
        NEEDED("It is needed by "),
        /** Planned late: it is due. */
        DUE("It is planned for the last day on which it is due"),
        /** Planned late, and nothing after it needs it. */
        END("It is planned for the end of everything, for nothing needs it earlier");

        private final String says;

        Why(String says) {
            this.says = says;
        }
    }

    static Reason of(Why why) {
        return new Reason(why, null, null);
    }

    /** One sentence for people, without a full stop. */
    public String says() {
        return switch (why) {
            case WAITS -> why.says + what(dependency) + how(dependency);
            case NEEDED -> why.says + name(other) + how(dependency);
            default -> why.says;
        };
    }

    /** What a dependency hangs on, in words. */
    public static String what(Dependency dependency) {
        return switch (dependency.getOn()) {
            case SHOOT_START -> "the first shooting day";
            case SHOOT_WRAP -> "the last shooting day";
            case TASK -> name(dependency.getTask());
        };
    }

    /** The kind and lag of a dependency in words, with a comma before it; the usual one says nothing. */
    public static String how(Dependency dependency) {
        int lag = dependency.getLag();
        String kind = dependency.getKind() == DependencyKind.FINISH_TO_START ? ""
                : ", " + dependency.getKind().getName().toLowerCase(Locale.ROOT).replace('_', ' ');
        return kind + (lag == 0 ? "" : ", " + Math.abs(lag) + (Math.abs(lag) == 1 ? " day " : " days ")
                + (lag > 0 ? "later" : "earlier"));
    }

    /** The name of a task. */
    public static String name(Task task) {
        String name = task == null ? "" : Objects.requireNonNullElse(task.getName(), "").strip();
        return name.isEmpty() ? "a task without a name" : name;
    }
}
