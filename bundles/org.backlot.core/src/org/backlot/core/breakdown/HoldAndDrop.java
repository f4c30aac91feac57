package org.backlot.core.breakdown;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Tristate;
import org.backlot.core.value.Settings;

/**
 * Which elements may be held between their work days, and which may be dropped and picked up again. An element says so
 * itself; else the production says it of the category, by the settings {@code breakdown.hold.CATEGORY} and
 * {@code breakdown.drop.CATEGORY} ({@code yes} or {@code no}); else the category as it is installed.
 */
public final class HoldAndDrop {

    /** What the names of the settings of categories begin with; the id of the category follows. */
    public static final String HOLD = "breakdown.hold.";
    /** As {@link #HOLD}, for drops. */
    public static final String DROP = "breakdown.drop.";

    private final Categories categories;
    private final Map<String, String> chosen;

    public HoldAndDrop(Production production, Categories categories) {
        this.categories = categories;
        chosen = production.getSettings().stream()
                .filter(setting -> setting.getName() != null && setting.getValue() != null)
                .filter(setting -> setting.getName().startsWith(HOLD) || setting.getName().startsWith(DROP))
                .collect(Collectors.toMap(setting -> setting.getName(), setting -> setting.getValue().strip(),
                        (first, second) -> first));
    }

    /** Whether an element may be held. */
    public boolean holds(Element element) {
        return says(element.getHold(), holds(element.getCategory()));
    }

    /** Whether an element may be dropped. */
    public boolean drops(Element element) {
        return says(element.getDrop(), drops(element.getCategory()));
    }

    /** Whether the elements of a category may be held, unless one says otherwise. */
    public boolean holds(String category) {
        return says(choice(HOLD + category), categories.byId(category).filter(Category::hold).isPresent());
    }

    /** Whether the elements of a category may be dropped, unless one says otherwise. */
    public boolean drops(String category) {
        return says(choice(DROP + category), categories.byId(category).filter(Category::drop).isPresent());
    }

    private Tristate choice(String setting) {
        return Optional.ofNullable(chosen.get(setting)).map(HoldAndDrop::read).orElse(Tristate.CATEGORY);
    }

    private static Tristate read(String value) {
        return value.equalsIgnoreCase("yes") ? Tristate.YES
                : value.equalsIgnoreCase("no") ? Tristate.NO : Tristate.CATEGORY;
    }

    /** What has to be chosen so that something is allowed or not: nothing of its own where it is so anyway. */
    public static Tristate state(boolean allowed, boolean otherwise) {
        return allowed == otherwise ? Tristate.CATEGORY : allowed ? Tristate.YES : Tristate.NO;
    }

    private static boolean says(Tristate own, boolean otherwise) {
        return own == Tristate.CATEGORY ? otherwise : own == Tristate.YES;
    }

    /**
     * Chooses for the elements of a category of a production; inside an edit.
     *
     * @param setting {@link #HOLD} or {@link #DROP}
     * @param choice  {@link Tristate#CATEGORY}: as the category is installed
     */
    public static void choose(Production production, String setting, String category, Tristate choice) {
        if (choice == Tristate.CATEGORY) {
            Settings.forget(production, setting + category);
        } else {
            Settings.set(production, setting + category, choice == Tristate.YES ? "yes" : "no");
        }
    }

    /** What was chosen for a category of a production. */
    public static Tristate chosen(Production production, String setting, String category) {
        return Settings.get(production, setting + category).map(HoldAndDrop::read).orElse(Tristate.CATEGORY);
    }
}
