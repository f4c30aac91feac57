package org.backlot.schedule.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Publication;
import org.backlot.schedule.model.PublishedDay;
import org.backlot.schedule.model.ShootDay;

/**
 * A day of a board, now or as it was signed, with nothing but what a comparison asks for.
 *
 * @param day    the id of the day
 * @param name   as it is spoken of: Day 12
 * @param unit   the empty string for the main unit
 * @param scenes in the order of the day
 */
public record Placement(String day, String name, String unit, LocalDate date, List<Placed> scenes) {

    /**
     * A scene on a day.
     *
     * @param scene   its id
     * @param eighths its length in eighths of a page
     */
    public record Placed(String scene, int eighths) {
    }

    public Placement {
        scenes = List.copyOf(scenes);
    }

    /** The days of a plan, in the order of the board. */
    public static List<Placement> of(Plan plan) {
        return plan.days().stream().map(Placement::of).toList();
    }

    private static Placement of(PlannedDay day) {
        ShootDay model = day.day();
        return new Placement(model.getId(), day.name(), day.unit(), day.date(), day.scenes().stream()
                .map((Scene scene) -> new Placed(scene.getId(), scene.getEighths())).toList());
    }

    /** The days as they were signed, in the order of the board then. */
    public static List<Placement> of(Publication publication) {
        return publication.getDays().stream().map(Placement::of).toList();
    }

    private static Placement of(PublishedDay day) {
        List<Placed> scenes = new ArrayList<>();
        for (int i = 0; i < day.getScenes().size(); i++) {
            scenes.add(new Placed(day.getScenes().get(i), i < day.getEighths().size() ? day.getEighths().get(i) : 0));
        }
        return new Placement(day.getDay(), day.getLabel(), day.getUnit() == null ? "" : day.getUnit(), day.getDate(),
                scenes);
    }

    int eighths() {
        return scenes.stream().mapToInt(Placed::eighths).sum();
    }
}
