package org.backlot.schedule.progress;

import java.time.LocalDate;

import org.backlot.core.model.Scene;
import org.backlot.core.session.Ids;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.SceneReport;
import org.backlot.schedule.model.ScheduleFactory;

/** Says what was shot. Reports begin when the first thing is said of them; all changes inside a session's edit. */
public final class Reporting {

    private Reporting() {
    }

    /**
     * The report of a unit on a date, begun now if there is none.
     *
     * @param unit the empty string for the main unit
     */
    public static DayReport day(Schedule schedule, LocalDate date, String unit) {
        return schedule.getReports().stream()
                .filter(report -> date.equals(report.getDate()) && ReportedDay.unit(report).equals(unit)).findFirst()
                .orElseGet(() -> {
                    DayReport report = ScheduleFactory.eINSTANCE.createDayReport();
                    Ids.of(report);
                    report.setDate(date);
                    report.setUnit(unit.isEmpty() ? null : unit);
                    schedule.getReports().add(report);
                    return report;
                });
    }

    /** What a report says of a scene, begun now if it says nothing. */
    public static SceneReport scene(DayReport day, Scene scene) {
        return day.getScenes().stream().filter(report -> scene.getId().equals(report.getScene())).findFirst()
                .orElseGet(() -> {
                    SceneReport report = ScheduleFactory.eINSTANCE.createSceneReport();
                    Ids.of(report);
                    report.setScene(Ids.of(scene));
                    day.getScenes().add(report);
                    return report;
                });
    }

    /** Everything that was planned for a day was shot: nothing of it is owed. */
    public static void complete(Schedule schedule, ReportedDay day) {
        DayReport report = day(schedule, day.date(), day.unit());
        day.lines().stream().filter(ReportedDay.Line::planned)
                .forEach(line -> scene(report, line.scene()).setComplete(true));
    }

    /**
     * How much of a scene was shot, in eighths of a page.
     *
     * @throws IllegalArgumentException if it is less than nothing
     */
    public static void eighths(SceneReport report, int eighths) {
        report.setEighths(atLeastNothing(eighths, "pages"));
    }

    /**
     * How many setups a scene took.
     *
     * @throws IllegalArgumentException if it is less than none
     */
    public static void setups(SceneReport report, int setups) {
        report.setSetups(atLeastNothing(setups, "setups"));
    }

    private static int atLeastNothing(int number, String what) {
        if (number < 0) {
            throw new IllegalArgumentException("A day cannot have fewer than no " + what + "; type 0 or more");
        }
        return number;
    }
}
