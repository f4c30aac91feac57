package org.backlot.schedule.check;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.Reason;
import org.backlot.schedule.task.TaskPlan;

/** Tasks that wait for each other, so that none could ever begin. */
public final class TaskCycle implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (List<Task> cycle : questions.derived(TaskPlan.class, () -> TaskPlan.of(production)).cycles()) {
            String names = cycle.stream().map(Reason::name).collect(Collectors.joining(", "));
            found.add(Severity.ERROR, cycle.getFirst().getId(), Reason.name(cycle.getFirst()), cycle.size() == 1
                    ? names + " waits for itself. Its dates leave this out"
                    : names + " wait for each other. Their dates leave this out", fixes(cycle));
        }
    }

    private static Fix[] fixes(List<Task> cycle) {
        List<Fix> fixes = new ArrayList<>();
        for (Task task : cycle) {
            for (Dependency dependency : task.getDependencies()) {
                if (cycle.contains(dependency.getTask())) {
                    fixes.add(Found.removal("Let " + Reason.name(task) + " not wait for "
                            + Reason.name(dependency.getTask()), dependency));
                }
            }
        }
        return fixes.toArray(Fix[]::new);
    }
}
