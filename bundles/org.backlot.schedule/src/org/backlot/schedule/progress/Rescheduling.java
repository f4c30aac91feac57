package org.backlot.schedule.progress;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;

/** Changes to the active board by the ids of scenes and days, as remedies need them; inside a session's edit. */
record Rescheduling(Production production, Board board) {

    static Rescheduling of(Production production) {
        return new Rescheduling(production, Plan.activeBoard(production)
                .orElseThrow(() -> new IllegalStateException("The production has no board any more")));
    }

    void toDay(List<String> scenes, String dayId) {
        ShootDay day = board.getDays().stream().filter(d -> dayId.equals(d.getId())).findFirst()
                .orElseThrow(() -> new IllegalStateException("The day is not on the board any more"));
        DayEdits.move(strips(scenes), day, day.getItems().size());
    }

    /** @param date that holds whatever the calendar says; null: the next working day at the end */
    void toNewDay(List<String> scenes, String unit, LocalDate date) {
        ShootDay day = DayEdits.add(board);
        day.setKind(DayKind.SHOOT);
        day.setUnit(unit);
        day.setFixedDate(date);
        DayEdits.move(strips(scenes), day, 0);
    }

    /** Puts scenes on the first day after a date that has their place, else on the first of all. */
    void toEarliest(List<String> scenes, LocalDate after) {
        for (Strip strip : strips(scenes)) {
            Plan plan = Plan.of(production, board);
            List<PlannedDay> ahead = plan.days().stream().filter(day -> day.date().isAfter(after)
                    && day.day().getKind() == DayKind.SHOOT && !day.day().isLocked()).toList();
            ahead.stream().filter(day -> plan.scene(strip).stream().anyMatch(scene -> day.scenes().stream()
                    .anyMatch(other -> other.getSet() != null && other.getSet() == scene.getSet()))).findFirst()
                    .or(() -> ahead.stream().findFirst())
                    .ifPresent(day -> DayEdits.move(List.of(strip), day.day(), day.day().getItems().size()));
        }
    }

    void estimate(Map<String, Duration> times) {
        production.getScript().getScenes().stream().filter(scene -> times.containsKey(scene.getId()))
                .forEach(scene -> scene.setShootingTime(times.get(scene.getId())));
    }

    void cut(String id) {
        production.getScript().getScenes().stream().filter(scene -> id.equals(scene.getId())).findFirst()
                .ifPresent(this::cut);
    }

    private void cut(Scene scene) {
        scene.setOmitted(true);
        DayEdits.toBoneyard(strips(List.of(scene.getId())), board);
    }

    private List<Strip> strips(List<String> scenes) {
        List<Strip> strips = new ArrayList<>();
        for (String scene : scenes) {
            Stream.concat(board.getDays().stream().flatMap(day -> day.getItems().stream()),
                    board.getBoneyard().stream()).filter(Strip.class::isInstance).map(Strip.class::cast)
                    .filter(strip -> scene.equals(strip.getScene())).findFirst().ifPresent(strips::add);
        }
        return strips;
    }
}
