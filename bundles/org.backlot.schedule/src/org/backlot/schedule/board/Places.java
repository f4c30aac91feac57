package org.backlot.schedule.board;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Scene;

/** Where scenes are shot. */
public final class Places {

    private Places() {
    }

    /** The location of a scene in the words of the office; blank where nobody has named one yet. */
    public static String named(Scene scene) {
        return scene.getLocation() == null ? "" : scene.getLocation().strip();
    }

    /**
     * What stands for the place of a scene when scenes are grouped: its location, else its set without the part after
     * the dash, so that FERRY - DECK and FERRY - BRIDGE stay together.
     */
    public static String grouped(Scene scene) {
        String named = named(scene);
        if (!named.isEmpty() || scene.getSet() == null || scene.getSet().getName() == null) {
            return named;
        }
        return scene.getSet().getName().split("\\s+[-\u2013\u2014]\\s+", 2)[0].strip();
    }

    /** The locations in the order in which a unit goes through them, each as often as it goes there. */
    public static List<String> route(List<Scene> scenes) {
        List<String> route = new ArrayList<>();
        for (Scene scene : scenes) {
            String place = named(scene);
            if (!place.isEmpty() && (route.isEmpty() || !route.getLast().equals(place))) {
                route.add(place);
            }
        }
        return route;
    }
}
