package org.backlot.schedule.progress;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.SceneReport;

/**
 * What one unit planned and shot on one date, as it is reported in the evening.
 *
 * @param unit   the empty string for the main unit
 * @param name   the day as it is spoken of, Day 12; the unit where the board has no day on this date
 * @param report what was said of it; empty where nobody said anything yet
 * @param lines  the scenes that the board has on this date, then those that were shot though they were not planned
 */
public record ReportedDay(LocalDate date, String unit, String name, Optional<DayReport> report, List<Line> lines) {

    /**
     * A scene of the day.
     *
     * @param planned the board has it on this date
     * @param report  what was said of it; empty where nobody said anything yet
     * @param owed    what was still to be shot of it when the day began, in eighths of a page
     */
    public record Line(Scene scene, boolean planned, Optional<SceneReport> report, int owed) {
    }

    public ReportedDay {
        lines = List.copyOf(lines);
    }

    /** The units that plan or report something on a date, the main unit first. */
    public static List<ReportedDay> on(Plan plan, LocalDate date) {
        Set<String> units = new LinkedHashSet<>();
        plan.days().stream().filter(day -> day.date().equals(date)).map(PlannedDay::unit).forEach(units::add);
        reports(plan).stream().filter(report -> date.equals(report.getDate())).map(ReportedDay::unit)
                .forEach(units::add);
        return units.stream().sorted().map(unit -> of(plan, date, unit)).toList();
    }

    /** What a unit planned and shot on a date. */
    public static ReportedDay of(Plan plan, LocalDate date, String unit) {
        List<DayReport> reports = reports(plan);
        Shot before = new Shot(plan.scenes(), reports.stream().filter(day -> day.getDate().isBefore(date)).toList());
        Optional<DayReport> report = reports.stream()
                .filter(day -> day.getDate().equals(date) && unit(day).equals(unit)).findFirst();
        Optional<PlannedDay> planned = plan.days().stream()
                .filter(day -> day.date().equals(date) && day.unit().equals(unit)).findFirst();
        List<Line> lines = new ArrayList<>();
        planned.ifPresent(day -> day.scenes().forEach(scene -> lines.add(new Line(scene, true,
                report.flatMap(told -> of(told, scene)), before.owed(scene)))));
        report.ifPresent(told -> told.getScenes().forEach(scene -> {
            Scene shot = plan.scenes().get(scene.getScene());
            if (shot != null && lines.stream().noneMatch(line -> line.scene() == shot)) {
                lines.add(new Line(shot, false, Optional.of(scene), before.owed(shot)));
            }
        }));
        return new ReportedDay(date, unit, planned.map(PlannedDay::name).orElse(unit), report, lines);
    }

    /** The first date after the last report on which the board shoots; where all were reported, the last. */
    public static Optional<LocalDate> next(Plan plan) {
        List<DayReport> reports = reports(plan);
        List<LocalDate> dates = plan.days().stream().filter(day -> day.day().getKind() == DayKind.SHOOT)
                .map(PlannedDay::date).distinct().sorted().toList();
        Optional<LocalDate> last = reports.isEmpty() ? Optional.empty() : Optional.of(reports.getLast().getDate());
        return dates.stream().filter(date -> last.isEmpty() || date.isAfter(last.get())).findFirst()
                .or(() -> dates.isEmpty() ? last : Optional.of(dates.getLast()));
    }

    /** Whether everything that was planned is complete. */
    public boolean isComplete() {
        return lines.stream().filter(Line::planned)
                .allMatch(line -> line.report().map(SceneReport::isComplete).orElse(false));
    }

    static String unit(DayReport report) {
        return report.getUnit() == null ? "" : report.getUnit().strip();
    }

    private static Optional<SceneReport> of(DayReport day, Scene scene) {
        return day.getScenes().stream().filter(report -> scene.getId().equals(report.getScene())).findFirst();
    }

    private static List<DayReport> reports(Plan plan) {
        return Session.section(plan.production(), Schedule.class).map(Shot::inOrder).orElse(List.of());
    }
}
