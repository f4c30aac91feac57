package org.backlot.schedule.saving;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;
import org.backlot.schedule.model.Strip;

/**
 * The scenes of a day in the order of their places, each place once. Scenes of one place stay in their order; banners
 * stay where they are counted from the beginning of the day.
 *
 * @param places in the order in which the unit goes through them
 */
record Grouped(PlannedDay day, List<String> places) implements BoardChange {

    @Override
    public void apply(Board board) {
        ShootDay shot = board.getDays().stream().filter(one -> day.day().getId().equals(one.getId())).findFirst()
                .orElseThrow(() -> new IllegalStateException(day.name() + " is not on the board any more"));
        Map<String, String> at = day.scenes().stream().collect(Collectors.toMap(Scene::getId, Places::named));
        List<Item> sorted = new ArrayList<>(shot.getItems().stream().filter(Strip.class::isInstance).toList());
        sorted.sort(Comparator.comparingInt(item -> places.indexOf(at.getOrDefault(((Strip) item).getScene(), ""))));
        List<Item> all = new ArrayList<>();
        int next = 0;
        for (Item item : shot.getItems()) {
            all.add(item instanceof Strip ? sorted.get(next++) : item);
        }
        for (int i = 0; i < all.size(); i++) {
            shot.getItems().move(i, all.get(i));
        }
    }

    @Override
    public String title() {
        return "Shoot " + day.name() + " place by place: " + String.join(", ", places);
    }

    @Override
    public List<String> objects() {
        return List.of(day.day().getId());
    }
}
