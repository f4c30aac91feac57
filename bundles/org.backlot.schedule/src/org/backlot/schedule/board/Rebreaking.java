package org.backlot.schedule.board;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.schedule.calendar.DayDates;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;

/** Breaks the shooting days of a unit anew. Locked days stay as they are, locked strips stay on their days. */
final class Rebreaking {

    private final Production production;
    private final Board board;
    private final DayLength full;
    private final Map<String, Scene> scenes;
    private final List<ShootDay> days;

    Rebreaking(Production production, Board board, String unit, DayLength full) {
        this.production = production;
        this.board = board;
        this.full = full;
        scenes = BoardEdits.scenes(production);
        days = board.getDays().stream().filter(day -> day.getKind() == DayKind.SHOOT && !day.isLocked()
                && DayDates.unit(day).equals(unit) && !BoardEdits.strips(day).isEmpty()).toList();
    }

    void run(Comparator<Strip> order) {
        List<List<Strip>> held = new ArrayList<>();
        List<Strip> free = new ArrayList<>();
        for (ShootDay day : days) {
            List<Strip> strips = BoardEdits.strips(day).stream()
                    .filter(strip -> scenes.containsKey(strip.getScene())).toList();
            held.add(strips.stream().filter(Strip::isLocked).toList());
            strips.stream().filter(strip -> !strip.isLocked()).forEach(free::add);
        }
        free.sort(order);
        List<List<Scene>> broken = new DayBreaker(Light.of(production), full).breakDays(scenes(free),
                held.stream().map(this::scenes).toList());
        place(broken, held, new ArrayDeque<>(free));
        days.stream().filter(day -> day.getItems().isEmpty()).forEach(board.getDays()::remove);
    }

    private void place(List<List<Scene>> broken, List<List<Strip>> held, Deque<Strip> rest) {
        ShootDay last = null;
        for (int i = 0; i < broken.size(); i++) {
            List<Strip> stay = i < held.size() ? held.get(i) : List.of();
            List<Strip> share = broken.get(i).stream().skip(stay.size()).map(scene -> rest.remove()).toList();
            ShootDay day = i < days.size() ? days.get(i)
                    : DayEdits.insert(board, board.getDays().indexOf(last) + 1);
            DayEdits.move(share, day, stay.isEmpty() ? 0 : day.getItems().indexOf(stay.getLast()) + 1);
            last = day;
        }
    }

    private List<Scene> scenes(List<Strip> strips) {
        return strips.stream().map(strip -> scenes.get(strip.getScene())).toList();
    }
}
