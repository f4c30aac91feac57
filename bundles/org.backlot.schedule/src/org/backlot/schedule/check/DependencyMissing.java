package org.backlot.schedule.check;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.Reason;
import org.backlot.schedule.task.TaskPlan;

/** A task that waits for a task that is not there, or for a shoot that has no days. */
public final class DependencyMissing implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (Dependency dependency : questions.derived(TaskPlan.class, () -> TaskPlan.of(production)).broken()) {
            Task task = (Task) dependency.eContainer();
            boolean onTask = dependency.getOn() == Anchor.TASK;
            found.add(onTask ? Severity.ERROR : Severity.WARNING, task.getId(), Reason.name(task), onTask
                    ? "It waits for a task that is not there any more. Its dates leave this out"
                    : "It waits for " + Reason.what(dependency) + ", but the active board has no days. Its dates leave"
                            + " this out", Found.removal("Let " + Reason.name(task) + " not wait for it", dependency));
        }
    }
}
