package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.report.TasksReport;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.TaskPlan;
import org.backlot.schedule.task.Waits;

/** The work beside the shoot as a chart of bars. Options {@code board}, {@code today}. */
public final class Milestones implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        TaskPlan plan = plan(production, options);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", Words.text(production.getTitle()));
        content.put("board", plan.board() == null ? "" : Words.text(plan.board().getName()));
        content.put("asOf", Words.date(plan.today()));
        content.put("pages", new MilestoneChart(plan).pages());
        content.put("late", plan.tasks().stream().filter(PlannedTask::isLate).map(Milestones::late).toList());
        return content;
    }

    private static TaskPlan plan(Production production, Map<String, String> options) {
        return TasksReport.plan(production, options, options.getOrDefault("today", ""));
    }

    private static String late(PlannedTask task) {
        return task.name() + ": " + Words.shortDate(task.finish()) + ", " + task.lateBy()
                + (task.lateBy() == 1 ? " working day" : " working days") + " after " + Words.shortDate(task.due());
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = new ArrayList<>();
        for (PlannedTask planned : plan(production, options).tasks()) {
            Task task = planned.task();
            rows.add(Arrays.asList(planned.name(), task.getPhase().getName(), task.getDays(), planned.start(),
                    planned.finish(), planned.slack(), planned.critical() ? "yes" : "", planned.due(),
                    planned.lateBy(), Waits.text(task), planned.reason().says(), task.getBegan(), task.getFinished(),
                    TasksReport.owner(production, task), Words.text(task.getDepartment()),
                    Words.text(task.getNotes())));
        }
        return List.of(new Sheet("Milestones", List.of("Name", "Phase", "Days", "Start", "Finish", "Slack", "Critical",
                "Due", "Days late", "Waits for", "Why then", "Began", "Finished", "Owner", "Department", "Notes"),
                rows));
    }
}
