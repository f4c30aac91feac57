package org.backlot.schedule.strip;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.model.Setting;
import org.backlot.core.value.Settings;

/** The layouts of strips that a production has: ours, and those of the office, kept as settings. */
public final class StripLayouts {

    /** Settings of this name, with the name of a layout behind it, hold its columns. */
    public static final String SETTING = "schedule.stripLayout.";
    /** The name of the layout that is used. */
    public static final String USED = "schedule.stripLayout";

    private static final List<StripLayout> OURS = List.of(
            ours("Standard", "58 number! | 92 int-ext / time | 1* set! / synopsis | 156 location | 58 pages | 120 cast"),
            ours("One line", "52 number! | 58 int-ext | 1* set! | 74 time | 52 script-day | 58 pages | 140 cast"),
            ours("Breakdown", "58 number! / page | 92 int-ext / time | 2* set! / synopsis | 150 location / weather"
                    + " | 70 pages / shooting-time | 80 script-day / unit | 110 cast"
                    + " | 1* names:org.backlot.core.background / names:org.backlot.core.props"));

    private StripLayouts() {
    }

    private static StripLayout ours(String name, String columns) {
        return StripLayout.parse(name, columns).orElseThrow();
    }

    /** All layouts: ours, with what the office made of them, then those of the office. */
    public static List<StripLayout> of(Production production) {
        Map<String, StripLayout> layouts = new LinkedHashMap<>();
        OURS.forEach(layout -> layouts.put(layout.name(), layout));
        for (Setting setting : production.getSettings()) {
            if (setting.getName() != null && setting.getName().startsWith(SETTING) && setting.getValue() != null) {
                String name = setting.getName().substring(SETTING.length());
                StripLayout.parse(name, setting.getValue()).ifPresent(layout -> layouts.put(name, layout));
            }
        }
        return new ArrayList<>(layouts.values());
    }

    /** The layout that is used. */
    public static StripLayout used(Production production) {
        String name = Settings.get(production, USED).orElse("");
        return of(production).stream().filter(layout -> layout.name().equals(name)).findFirst()
                .orElseGet(() -> of(production).getFirst());
    }

    /** Whether a layout is one of ours, changed or not: it can be reset, but not taken away. */
    public static boolean isOurs(String name) {
        return OURS.stream().anyMatch(layout -> layout.name().equals(name));
    }

    /** Keeps a layout under its name, and uses it; inside an edit. */
    public static void keep(Production production, StripLayout layout) {
        if (OURS.contains(layout)) {
            forget(production, layout.name());
        } else {
            Settings.set(production, SETTING + layout.name(), layout.toString());
        }
        use(production, layout.name());
    }

    /** Uses a layout; inside an edit. */
    public static void use(Production production, String name) {
        Settings.set(production, USED, name);
    }

    /** Takes a layout of the office away, and makes one of ours what it was; inside an edit. */
    public static void forget(Production production, String name) {
        Settings.forget(production, SETTING + name);
    }

    /**
     * One of ours as it is without the office's changes.
     *
     * @throws IllegalArgumentException if it is none of ours
     */
    public static StripLayout standard(String name) {
        return OURS.stream().filter(layout -> layout.name().equals(name)).findFirst()
                .orElseThrow(() -> new IllegalArgumentException("The layout " + name + " is not one of ours"));
    }
}
