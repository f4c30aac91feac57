package org.backlot.schedule.saving;

import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;

/**
 * A scene that is shot on another day, beside the scenes of its place there.
 *
 * @param from the day on which it stands
 */
record SceneMove(Scene scene, PlannedDay from, PlannedDay to) implements BoardChange {

    @Override
    public void apply(Board board) {
        ShootDay target = board.getDays().stream().filter(day -> to.day().getId().equals(day.getId())).findFirst()
                .orElseThrow(() -> new IllegalStateException(to.name() + " is not on the board any more"));
        Strip strip = board.getDays().stream().filter(day -> from.day().getId().equals(day.getId()))
                .flatMap(day -> day.getItems().stream()).filter(this::isMeant).map(Strip.class::cast).findFirst()
                .orElseThrow(() -> new IllegalStateException("Scene " + scene.getNumber() + " is not on "
                        + from.name() + " any more"));
        DayEdits.move(List.of(strip), target, place(target));
    }

    private boolean isMeant(Item item) {
        return item instanceof Strip strip && scene.getId().equals(strip.getScene());
    }

    /** After the last scene of the same place. */
    private int place(ShootDay target) {
        String last = to.scenes().stream().filter(other -> Places.grouped(other).equals(Places.grouped(scene)))
                .reduce((first, second) -> second).map(Scene::getId).orElse("");
        for (int i = target.getItems().size() - 1; i >= 0; i--) {
            if (target.getItems().get(i) instanceof Strip strip && last.equals(strip.getScene())) {
                return i + 1;
            }
        }
        return target.getItems().size();
    }

    @Override
    public String title() {
        return "Shoot scene " + scene.getNumber() + " on " + to.name() + " instead of " + from.name();
    }

    @Override
    public List<String> objects() {
        return List.of(scene.getId(), from.day().getId(), to.day().getId());
    }
}
