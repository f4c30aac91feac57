package org.backlot.schedule.report;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.people.People;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.schedule.Boards;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.TaskPlan;
import org.backlot.schedule.task.Waits;

/**
 * The work beside the shoot: {@code [{name, phase, days, start, finish, earliestStart, earliestFinish, latestStart,
 * latestFinish, slack, freeSlack, critical, due, lateBy, after, why, began, finished, owner, department}]}. Options
 * {@code board}; {@code as-of}, the day from which it is reckoned, standard: today.
 */
public final class TasksReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedTask task : asOf(production, options).tasks()) {
            rows.add(row(production, task));
        }
        return rows;
    }

    private static TaskPlan asOf(Production production, Map<String, String> options) {
        return plan(production, options, options.getOrDefault("as-of", ""));
    }

    /**
     * The plan of the board that the options ask for.
     *
     * @param today the day from which it is reckoned, ISO 8601; blank: today
     * @throws IllegalArgumentException if there is no such board or day, with what to do
     */
    public static TaskPlan plan(Production production, Map<String, String> options, String today) {
        Board board = options.getOrDefault("board", "").isBlank() ? Plan.activeBoard(production).orElse(null)
                : Boards.plan(production, options).board();
        try {
            return TaskPlan.of(production, board, today.isBlank() ? LocalDate.now() : LocalDate.parse(today.strip()));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + today + "\" is no date. Write it as 2027-03-01", e);
        }
    }

    /** The name of the person who answers for a task; the empty string where nobody does. */
    public static String owner(Production production, Task task) {
        return People.name(production, task.getOwner()).orElse("");
    }

    private static Map<String, Object> row(Production production, PlannedTask planned) {
        Task task = planned.task();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("name", planned.name());
        row.put("phase", task.getPhase().getName());
        row.put("days", task.getDays());
        row.put("start", planned.start().toString());
        row.put("finish", planned.finish().toString());
        row.put("earliestStart", planned.earliest().start().toString());
        row.put("earliestFinish", planned.earliest().finish().toString());
        row.put("latestStart", planned.latest().start().toString());
        row.put("latestFinish", planned.latest().finish().toString());
        row.put("slack", planned.slack());
        row.put("freeSlack", planned.freeSlack());
        row.put("critical", planned.critical());
        row.put("due", text(planned.due()));
        row.put("lateBy", planned.lateBy());
        row.put("after", Waits.text(task));
        row.put("why", planned.reason().says());
        row.put("began", text(task.getBegan()));
        row.put("finished", text(task.getFinished()));
        row.put("owner", owner(production, task));
        row.put("department", task.getDepartment());
        return row;
    }

    private static String text(LocalDate date) {
        return date == null ? null : date.toString();
    }

    /** What people look for first, so that a line fits a terminal. */
    @Override
    public Object forPeople(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (PlannedTask task : asOf(production, options).tasks()) {
            Map<String, Object> row = row(production, task);
            row.keySet().retainAll(List.of("name", "phase", "days", "start", "finish", "slack", "due", "lateBy",
                    "why"));
            row.put("slack", task.isFinished() ? "" : task.slack() + (task.critical() ? " critical" : ""));
            rows.add(row);
        }
        return rows;
    }
}
