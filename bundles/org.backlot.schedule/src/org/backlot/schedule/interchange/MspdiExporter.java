package org.backlot.schedule.interchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.backlot.core.exchange.Exporter;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.TaskPlan;

/**
 * Writes the work beside the shoot as a project plan of Microsoft Project (MSPDI): a summary for each phase, the first
 * and the last shooting day as tasks of a day that must start when they do, a working day as eight hours. Text30 of a
 * task is its id here, by which it is known again when the plan comes back.
 */
public final class MspdiExporter implements Exporter {

    @Override
    public void write(Production production, Questions questions, OutputStream out) throws IOException {
        var xml = new MspdiWriter(out);
        xml.project(new MspdiOutgoing(xml, production, TaskPlan.of(production))::write);
    }

    @Override
    public List<String> notes(Production production, Questions questions) {
        List<Task> tasks = TaskPlan.of(production).tasks().stream().map(PlannedTask::task).toList();
        List<String> notes = new ArrayList<>();
        if (tasks.isEmpty()) {
            notes.add("The production has no tasks and milestones; the file holds the shoot alone.");
        }
        String both = tasks.stream().filter(task -> task.isLate() && task.getNotBefore() != null).map(Task::getName)
                .collect(Collectors.joining(", "));
        if (!both.isEmpty()) {
            notes.add("A plan has one constraint a task. Not before a day was written, and not as late as possible, of: "
                    + both + ".");
        }
        return notes;
    }
}
