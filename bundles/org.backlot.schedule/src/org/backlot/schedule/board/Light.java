package org.backlot.schedule.board;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;

/** Whether a scene needs the light of the day or of the night, which decides when a unit is called. */
public enum Light {
    DAY, NIGHT;

    private static final Set<String> AS_BEFORE =
            Set.of("CONTINUOUS", "LATER", "MOMENTS LATER", "SAME", "SAME TIME", "CONT", "CONT'D");

    /**
     * The light of every scene of the script by the scene's id. A heading that says CONTINUOUS, LATER or SAME has the
     * light of the scene before it.
     */
    public static Map<String, Light> of(Production production) {
        Map<String, Light> lights = new HashMap<>();
        Light before = DAY;
        if (production.getScript() != null) {
            for (Scene scene : production.getScript().getScenes()) {
                String time = scene.getTime() == null ? "" : scene.getTime().strip().toUpperCase(Locale.ROOT);
                before = AS_BEFORE.contains(time) ? before : of(time);
                lights.put(scene.getId(), before);
            }
        }
        return lights;
    }

    private static Light of(String time) {
        return time.contains("NIGHT") || time.startsWith("EVENING") ? NIGHT : DAY;
    }
}
