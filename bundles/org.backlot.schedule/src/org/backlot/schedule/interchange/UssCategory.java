package org.backlot.schedule.interchange;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.breakdown.Category;

/**
 * The categories of the standard with the numbers (UCID) that it gives them. The first seven are boxes at the head of
 * the breakdown sheet, which Backlot keeps as fields of the scene.
 */
enum UssCategory {

    SET(0, Category.SET, "Set", "Sets"),
    INT_EXT(1, null, "INT/EXT", "I/E"),
    TIME(2, null, "Day/Night", "D/N", "Time of Day"),
    SCRIPT_DAY(3, null, "Script Day", "Story Day"),
    UNIT(4, null, "Unit", "Units"),
    SEQUENCE(5, null, "Sequence", "Sequences"),
    LOCATION(6, null, "Location", "Locations"),
    CAST(100, Category.CAST, "Cast Members", "Cast", "Cast Member"),
    BACKGROUND(101, Category.BACKGROUND, "Background", "Background Actors", "Extras"),
    STUNTS(102, "org.backlot.core.stunts", "Stunts"),
    VEHICLES(103, "org.backlot.core.vehicles", "Vehicles", "Picture Vehicles"),
    PROPS(104, "org.backlot.core.props", "Props"),
    EFFECTS(105, "org.backlot.core.effects", "SFX", "Special Effects"),
    WARDROBE(106, "org.backlot.core.wardrobe", "Wardrobe", "Costumes"),
    MAKEUP(107, "org.backlot.core.makeup", "Makeup/Hair", "Hair/Makeup", "Makeup"),
    ANIMALS(108, "org.backlot.core.animals", "Animals", "Livestock"),
    WRANGLER(109, "org.backlot.core.wrangler", "Wranglers", "Animal Wrangler", "Animal Handler", "Wrangler"),
    CAMERA(110, "org.backlot.core.camera", "Camera"),
    MUSIC(111, "org.backlot.core.music", "Music"),
    SOUND(112, "org.backlot.core.sound", "Sound"),
    ART(113, "org.backlot.core.art", "Art", "Art Department"),
    DRESSING(114, "org.backlot.core.dressing", "Set Dressing"),
    GREENERY(115, "org.backlot.core.greenery", "Greenery", "Greens"),
    SECURITY(116, "org.backlot.core.security", "Security"),
    EQUIPMENT(117, "org.backlot.core.equipment", "Special Equipment"),
    LABOR(118, "org.backlot.core.labor", "Additional Labor", "Additional Labour"),
    VISUAL(119, "org.backlot.core.visual", "VFX", "Visual Effects", "Optical FX"),
    MECHANICAL(120, "org.backlot.core.mechanical", "Mechanical FX", "MFX", "Mechanical Effects"),
    NOTES(121, null, "Notes"),
    COMMENTS(122, null, "Comments"),
    MISCELLANEOUS(123, UssCategory.FALLBACK, "Misc", "Miscellaneous"),
    OTHER(124, null, "Other");

    /** Where elements go whose category Backlot does not have. */
    static final String FALLBACK = "org.backlot.core.misc";
    /** From here on the numbers of boxes of the sheet that an office made itself. */
    static final int FIRST_OWN_OF_SCENE = 50;
    /** From here on the numbers of categories that an office made itself. */
    static final int FIRST_OWN = 500;

    private final int ucid;
    private final String category;
    private final List<String> names;

    UssCategory(int ucid, String category, String... names) {
        this.ucid = ucid;
        this.category = category;
        this.names = List.of(names);
    }

    int ucid() {
        return ucid;
    }

    /** The name that the standard gives it. */
    String title() {
        return names.getFirst();
    }

    /** Our category; null where its elements are fields of the scene or miscellaneous. */
    String category() {
        return category;
    }

    /** Whether its elements are fields of the scene; sets are elements here too. */
    boolean isField() {
        return ucid > SET.ucid && ucid <= LOCATION.ucid;
    }

    boolean isOfScene() {
        return ucid <= LOCATION.ucid;
    }

    static Optional<UssCategory> of(int ucid) {
        return Arrays.stream(values()).filter(known -> known.ucid == ucid).findFirst();
    }

    static Optional<UssCategory> named(String name) {
        return Arrays.stream(values()).filter(known -> known.names.stream().anyMatch(n -> fold(n).equals(fold(name))))
                .findFirst();
    }

    /** The category of the standard for one of ours. */
    static Optional<UssCategory> ofOurs(String category) {
        return Arrays.stream(values()).filter(known -> category.equals(known.category)).findFirst();
    }

    private static String fold(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
