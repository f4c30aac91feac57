package org.backlot.schedule.ui.progress;

import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.core.model.Scene;
import org.backlot.schedule.model.DayReport;
import org.backlot.schedule.model.SceneReport;
import org.backlot.schedule.progress.ReportedDay;
import org.backlot.schedule.progress.Reporting;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is reported of a day and of each of its scenes. Typing begins the report where there is none yet. */
final class ReportColumns {

    private final Shooting shooting;
    private final Supplier<DayOfUnit> shown;

    /** @param shown the day of which the scenes are; null where none is */
    ReportColumns(Shooting shooting, Supplier<DayOfUnit> shown) {
        this.shooting = shooting;
        this.shown = shown;
    }

    List<Column<DayOfUnit, ?>> day() {
        return List.of(
                time("Call", DayReport::getCall, DayReport::setCall),
                time("First shot", DayReport::getFirstShot, DayReport::setFirstShot),
                time("Meal out", DayReport::getMealOut, DayReport::setMealOut),
                time("Meal in", DayReport::getMealIn, DayReport::setMealIn),
                time("Wrap", DayReport::getWrap, DayReport::setWrap),
                count("Extras", DayReport::getBackground, DayReport::setBackground),
                count("Extra crew", DayReport::getExtraCrew, DayReport::setExtraCrew),
                Column.<DayOfUnit, String>of("Notes", 0, Kind.TEXT, day -> from(day, DayReport::getNotes))
                        .edit((day, notes) -> report(day).setNotes(notes)));
    }

    private Column<DayOfUnit, LocalTime> time(String label, Function<DayReport, LocalTime> get,
            BiConsumer<DayReport, LocalTime> set) {
        return Column.<DayOfUnit, LocalTime>of(label, 0, Kind.TIME, day -> from(day, get))
                .edit((day, time) -> set.accept(report(day), time));
    }

    /** How many came; blank where nobody counted them. */
    private Column<DayOfUnit, Integer> count(String label, Function<DayReport, Integer> get,
            BiConsumer<DayReport, Integer> set) {
        return Column.<DayOfUnit, Integer>of(label, 0, Kind.WHOLE, day -> {
            Integer came = from(day, get);
            return came == null ? null : none(came);
        }).edit((day, came) -> {
            if (number(came) < 0) {
                throw new IllegalArgumentException("Type how many came, 0 or more");
            }
            set.accept(report(day), number(came));
        });
    }

    private <V> V from(DayOfUnit day, Function<DayReport, V> value) {
        return shooting.reported(day.date(), day.unit()).flatMap(ReportedDay::report).map(value).orElse(null);
    }

    private DayReport report(DayOfUnit day) {
        return Reporting.day(shooting.schedule().orElseThrow(), day.date(), day.unit());
    }

    List<Column<Scene, ?>> scenes() {
        return List.of(
                Column.text("Scene", 60, Scene::getNumber),
                Column.<Scene>text("Set", 170, ReportColumns::set),
                Column.<Scene, Integer>of("Pages", 56, Kind.EIGHTHS, Scene::getEighths).look(scene -> Look.DERIVED),
                Column.<Scene, Integer>of("To shoot", 74, Kind.EIGHTHS,
                        scene -> line(scene).map(ReportedDay.Line::owed).orElse(null)).look(scene -> Look.DERIVED),
                Column.<Scene, Boolean>of("Complete", 84, Kind.CHECK, scene -> told(scene, SceneReport::isComplete))
                        .edit((scene, yes) -> report(scene).setComplete(Boolean.TRUE.equals(yes))),
                Column.<Scene, Integer>of("Part", 56, Kind.EIGHTHS,
                        scene -> told(scene, report -> none(report.getEighths())))
                        .edit((scene, eighths) -> Reporting.eighths(report(scene), number(eighths))),
                Column.<Scene, Integer>of("Setups", 66, Kind.WHOLE,
                        scene -> told(scene, report -> none(report.getSetups())))
                        .edit((scene, setups) -> Reporting.setups(report(scene), number(setups))),
                Column.<Scene, Duration>of("Screen time", 96, ScreenTime.KIND,
                        scene -> told(scene, SceneReport::getScreenTime))
                        .edit((scene, time) -> report(scene).setScreenTime(time)),
                Column.<Scene, String>of("Notes", 200, Kind.TEXT, scene -> told(scene, SceneReport::getNotes))
                        .edit((scene, notes) -> report(scene).setNotes(notes)),
                Column.<Scene>text("Planned", 70, scene -> line(scene).filter(line -> !line.planned())
                        .map(line -> "added").orElse("")).look(scene -> Look.DERIVED));
    }

    /** What is complete is done with; what was begun is still owed. */
    Look look(Scene scene) {
        return line(scene).flatMap(ReportedDay.Line::report).map(report -> report.isComplete() ? Look.OK
                : report.getEighths() > 0 ? Look.WARNING : Look.PLAIN).orElse(Look.PLAIN);
    }

    private static int number(Integer typed) {
        return typed == null ? 0 : typed;
    }

    private static Integer none(int number) {
        return number == 0 ? null : number;
    }

    private static String set(Scene scene) {
        return scene.getSet() == null ? scene.getHeading() : scene.getSet().getName();
    }

    private Optional<ReportedDay.Line> line(Scene scene) {
        return Optional.ofNullable(shown.get()).flatMap(day -> shooting.reported(day.date(), day.unit()))
                .flatMap(day -> day.lines().stream().filter(line -> line.scene() == scene).findFirst());
    }

    private <V> V told(Scene scene, Function<SceneReport, V> value) {
        return line(scene).flatMap(ReportedDay.Line::report).map(value).orElse(null);
    }

    private SceneReport report(Scene scene) {
        return Reporting.scene(report(shown.get()), scene);
    }
}
