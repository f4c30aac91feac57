package org.backlot.schedule.check;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.Reason;
import org.backlot.schedule.task.TaskPlan;

/**
 * A task that cannot be finished when it is due: by its deadline, or before the shoot that it prepares. What is
 * finished is not told any more, however late it was.
 */
public final class TaskLate implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        TaskPlan plan = questions.derived(TaskPlan.class, () -> TaskPlan.of(production));
        plan.tasks().stream().filter(task -> task.isLate() && !task.isFinished()).forEach(task -> found.add(
                Severity.WARNING, task.task().getId(), task.name(), says(task) + drivers(plan, task)));
    }

    private static String says(PlannedTask task) {
        LocalDate deadline = task.task().getDeadline();
        String days = task.lateBy() + (task.lateBy() == 1 ? " working day" : " working days");
        String due = Objects.equals(deadline, task.due()) ? "its deadline of " + task.due()
                : task.due() + ", when it has to be ready for the shoot";
        return "It is planned to be finished on " + task.finish() + ", " + days + " after " + due + ".";
    }

    /** From where the chain begins to the task itself. */
    private static String drivers(TaskPlan plan, PlannedTask task) {
        List<PlannedTask> chain = plan.drivers(task).reversed();
        Reason first = chain.getFirst().reason();
        String path = chain.stream().map(PlannedTask::name).collect(Collectors.joining(", then "));
        return switch (first.why()) {
            case WAITS -> " What it waits for: " + Reason.what(first.dependency()) + ", then " + path;
            case NOT_BEFORE -> " What it waits for: " + path + ", not to begin before "
                    + chain.getFirst().task().getNotBefore();
            default -> chain.size() == 1 ? "" : " What it waits for: " + path;
        };
    }
}
