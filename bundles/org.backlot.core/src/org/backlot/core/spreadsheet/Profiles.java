package org.backlot.core.spreadsheet;

import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.backlot.core.file.UnreadableFile;
import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;

/**
 * The mappings that an office saved, by name: settings {@code exchange.mapping.NAME} of the production, so that they
 * travel with it.
 */
public final class Profiles {

    /** The start of their settings' names. */
    public static final String PREFIX = "exchange.mapping.";

    private Profiles() {
    }

    /** All of them, by name; those that no longer can be read are left out. */
    public static Map<String, Mapping> of(Production production) {
        Map<String, Mapping> all = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        production.getSettings().stream().filter(s -> s.getName() != null && s.getName().startsWith(PREFIX))
                .forEach(setting -> {
                    try {
                        all.put(setting.getName().substring(PREFIX.length()),
                                Mapping.parse(setting.getValue() == null ? "" : setting.getValue(), setting.getName()));
                    } catch (UnreadableFile e) {
                        // somebody typed it; it can be looked at and corrected among the settings
                        all.remove(setting.getName().substring(PREFIX.length()));
                    }
                });
        return all;
    }

    /** The name of the one that fits a sheet: of several that do, the one with the most columns. */
    public static Optional<String> fitting(Map<String, Mapping> profiles, Sheet sheet) {
        return profiles.entrySet().stream().filter(profile -> MappedSheet.fits(sheet, profile.getValue()))
                .max(Comparator.comparingInt(profile -> profile.getValue().columns().size())).map(Map.Entry::getKey);
    }

    /** Saves one, in the place of any of the same name; inside an edit. */
    public static void save(Production production, String name, Mapping mapping) {
        Settings.set(production, PREFIX + name.strip(), mapping.toString());
    }

    /** Takes one away; inside an edit. */
    public static void remove(Production production, String name) {
        production.getSettings().removeIf(s -> (PREFIX + name.strip()).equalsIgnoreCase(s.getName()));
    }
}
