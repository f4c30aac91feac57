package org.backlot.schedule.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.schedule.model.Dependency;
import org.backlot.schedule.model.DependencyKind;
import org.backlot.schedule.model.Task;
import org.backlot.schedule.model.TaskPhase;
import org.backlot.schedule.task.Phases;
import org.backlot.schedule.task.PlannedTask;
import org.backlot.schedule.task.Shoot;
import org.backlot.schedule.task.TaskPlan;

/** A chart of tasks as boxes with their places in millimetres, for papers cannot draw but can put things in places. */
final class MilestoneChart {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM", Locale.ENGLISH);
    private static final int A_PAGE = 26;
    private static final double ROW = 5.6;
    private static final double HEAD = 9;
    private static final double LEFT = 92;
    private static final double WIDTH = 252;
    private static final String LINE = "#c5cbd1";
    private static final String CRITICAL = "#c4553c";

    private final TaskPlan plan;
    private final LocalDate first;
    private final double perDay;
    private final List<Row> rows = new ArrayList<>();
    private List<Map<String, Object>> boxes;

    /** A line of the chart: the head of a phase, the shoot of a unit, or a task. */
    private record Row(TaskPhase phase, Shoot.Unit unit, PlannedTask task) {
    }

    MilestoneChart(TaskPlan plan) {
        this.plan = plan;
        first = plan.first().orElse(plan.today()).withDayOfMonth(1);
        LocalDate last = plan.last().orElse(plan.today()).plusMonths(1).withDayOfMonth(1).plusDays(10);
        perDay = (WIDTH - LEFT) / Math.max(30, ChronoUnit.DAYS.between(first, last));
        for (TaskPhase phase : TaskPhase.values()) {
            List<PlannedTask> tasks = plan.tasks().stream().filter(t -> t.task().getPhase() == phase).toList();
            List<Shoot.Unit> units = phase == TaskPhase.SHOOT ? plan.shoot().units() : List.of();
            if (!tasks.isEmpty() || !units.isEmpty()) {
                rows.add(new Row(phase, null, null));
                units.forEach(unit -> rows.add(new Row(phase, unit, null)));
                tasks.forEach(task -> rows.add(new Row(phase, null, task)));
            }
        }
    }

    /** The pages: {@code [{height, boxes: [{style, text}]}]}; none where there is nothing. */
    List<Map<String, Object>> pages() {
        List<Map<String, Object>> pages = new ArrayList<>();
        for (int from = 0; from < rows.size(); from += A_PAGE) {
            List<Row> shown = rows.subList(from, Math.min(rows.size(), from + A_PAGE));
            boxes = new ArrayList<>();
            double height = HEAD + shown.size() * ROW;
            head(height);
            Map<Task, Integer> places = new HashMap<>();
            for (int i = 0; i < shown.size(); i++) {
                if (shown.get(i).task() != null) {
                    places.put(shown.get(i).task().task(), i);
                }
            }
            places.keySet().forEach(task -> arrows(task, places));
            for (int i = 0; i < shown.size(); i++) {
                row(shown.get(i), HEAD + i * ROW);
            }
            Map<String, Object> page = new LinkedHashMap<>();
            page.put("height", mm(height));
            page.put("boxes", boxes);
            pages.add(page);
        }
        return pages;
    }

    private void head(double height) {
        LocalDate end = first.plusDays((long) ((WIDTH - LEFT) / perDay));
        boolean years = true;
        for (LocalDate month = first; month.isBefore(end); month = month.plusMonths(1)) {
            box(x(month), 0, 0.15, height, fill(LINE), "");
            double room = x(month.plusMonths(1)) - x(month);
            String label = MONTH.format(month);
            text(x(month) + 0.6, 4.4, room, room > 6 ? label : label.substring(0, 1), "color:#56616b");
            if (years || month.getMonthValue() == 1) {
                text(x(month) + 0.6, 0.6, 20, Integer.toString(month.getYear()), "font-weight:bold");
                years = false;
            }
        }
        text(0, 4.4, 50, "Task", "font-weight:bold");
        text(52, 4.4, 12, "Start", "font-weight:bold");
        text(65, 4.4, 12, "Finish", "font-weight:bold");
        text(78, 4.4, 12, "Slack", "font-weight:bold");
        if (!plan.today().isBefore(first) && plan.today().isBefore(end)) {
            box(x(plan.today()), HEAD - 1, 0.4, height - HEAD + 1, fill("#17708a"), "");
        }
    }

    private void row(Row row, double top) {
        box(0, top + ROW - 0.15, WIDTH, 0.15, fill(LINE), "");
        if (row.task() != null) {
            task(row.task(), top);
        } else if (row.unit() != null) {
            text(4, top + 1, 46, row.unit().name().isBlank() ? "Main unit" : row.unit().name(), "");
            dates(row.unit().first(), row.unit().last(), top, "");
            for (LocalDate date : row.unit().dates()) {
                box(x(date), top + 1.2, Math.max(0.3, perDay), ROW - 2.4, fill("#d9ac3f"), "");
            }
        } else {
            box(0, top, LEFT - 2, ROW - 0.15, fill("#e7e9ec"), "");
            text(1, top + 1, 60, Phases.words(row.phase()), "font-weight:bold");
        }
    }

    private void task(PlannedTask task, double top) {
        text(4, top + 1, 47, task.name(), task.critical() ? "font-weight:bold" : "");
        dates(task.start(), task.finish(), top, task.isLate() ? "color:#b3261e;font-weight:bold" : "");
        text(78, top + 1, 12, task.isFinished() ? "done" : Integer.toString(task.slack()),
                task.slack() < 0 ? "color:#b3261e;font-weight:bold" : "");
        String colour = task.isFinished() ? "#a9b2bd" : task.critical() ? CRITICAL : "#7fb3c1";
        if (!task.isFinished() && task.latest().finish().isAfter(task.finish())) {
            double from = x(task.finish().plusDays(1));
            double to = Math.min(WIDTH, x(task.latest().finish().plusDays(1)));
            box(from, top + ROW / 2, to - from, 0.25, fill("#9aa3ab"), "");
        }
        if (task.due() != null && !task.isFinished() && !task.due().equals(task.finish())) {
            box(x(task.due().plusDays(1)), top + 0.8, 0.5, ROW - 1.6, fill(task.isLate() ? "#b3261e" : "#1c2126"), "");
        }
        if (task.isMilestone()) {
            double middle = x(task.finish().plusDays(1));
            box(middle - 1.25, top + ROW / 2 - 1.25, 2.5, 2.5, fill(task.critical() ? CRITICAL : "#38424f")
                    + ";transform:rotate(45deg)", "");
            text(middle + 3, top + 1, 20, DATE.format(task.finish()), "color:#56616b");
        } else {
            double from = x(task.start());
            box(from, top + 1.2, Math.max(0.5, x(task.finish().plusDays(1)) - from), ROW - 2.4, fill(colour), "");
        }
    }

    /** From the end, or the start, of what comes before: across, down, and in. */
    private void arrows(Task task, Map<Task, Integer> places) {
        PlannedTask planned = plan.of(task).orElseThrow();
        for (Dependency dependency : task.getDependencies()) {
            Integer before = dependency.getTask() == null ? null : places.get(dependency.getTask());
            if (before != null) {
                PlannedTask from = plan.of(dependency.getTask()).orElseThrow();
                boolean drives = planned.reason().dependency() == dependency;
                arrow(from, HEAD + before * ROW + ROW / 2, planned, HEAD + places.get(task) * ROW + ROW / 2, dependency,
                        drives && planned.critical() && from.critical() ? CRITICAL : "#9aa3ab");
            }
        }
    }

    private void arrow(PlannedTask before, double y, PlannedTask after, double to, Dependency dependency,
            String colour) {
        DependencyKind kind = dependency.getKind();
        boolean fromStart = kind == DependencyKind.START_TO_START || kind == DependencyKind.START_TO_FINISH;
        boolean atStart = kind == DependencyKind.START_TO_START || kind == DependencyKind.FINISH_TO_START;
        double x = fromStart ? x(before.start()) : x(before.finish().plusDays(1));
        double end = atStart ? x(after.start()) : x(after.finish().plusDays(1));
        double turn = atStart ? Math.min(x, end) - 1 : Math.max(x, end) + 1;
        if (!fromStart && atStart && end >= x) {
            turn = end > x + 1 ? x + 0.6 : x;
        }
        line(Math.min(x, turn), y, Math.abs(x - turn), 0.2, colour);
        line(turn, Math.min(y, to), 0.2, Math.abs(to - y), colour);
        line(Math.min(turn, end), to, Math.abs(end - turn), 0.2, colour);
    }

    private void line(double left, double top, double width, double height, String colour) {
        box(left, top, Math.max(0.2, width), Math.max(0.2, height), fill(colour), "");
    }

    private void dates(LocalDate start, LocalDate finish, double top, String style) {
        text(52, top + 1, 12, DATE.format(start), "");
        text(65, top + 1, 12, DATE.format(finish), style);
    }

    private double x(LocalDate date) {
        return LEFT + ChronoUnit.DAYS.between(first, date) * perDay;
    }

    private void text(double left, double top, double width, String text, String style) {
        box(left, top, width, ROW - 1.6, "white-space:nowrap;overflow:hidden;" + style, text);
    }

    private void box(double left, double top, double width, double height, String style, String text) {
        boxes.add(Map.of("text", text, "style", "left:" + mm(left) + "mm;top:" + mm(top) + "mm;width:" + mm(width)
                + "mm;height:" + mm(height) + "mm;" + style));
    }

    private static String fill(String colour) {
        return "background:" + colour;
    }

    private static String mm(double value) {
        return String.format(Locale.ROOT, "%.2f", value);
    }
}
