package org.backlot.core.value;

import java.math.BigDecimal;
import java.util.Optional;

import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Production;
import org.backlot.core.model.Setting;

/** The choices of the office, kept in the production by name. */
public final class Settings {

    private Settings() {
    }

    /** What is set; empty where nothing was chosen. */
    public static Optional<String> get(Production production, String name) {
        return production.getSettings().stream().filter(s -> s.getName().equals(name))
                .map(Setting::getValue).findFirst();
    }

    /** A number; what is no number counts as not chosen. */
    public static BigDecimal number(Production production, String name, BigDecimal standard) {
        try {
            return get(production, name).map(String::strip).map(BigDecimal::new).orElse(standard);
        } catch (NumberFormatException e) {
            return standard;
        }
    }

    /** Chooses; inside an edit. */
    public static void set(Production production, String name, String value) {
        Optional<Setting> there = production.getSettings().stream().filter(s -> s.getName().equals(name)).findFirst();
        if (there.isPresent()) {
            there.get().setValue(value);
            return;
        }
        Setting setting = CoreFactory.eINSTANCE.createSetting();
        setting.setName(name);
        setting.setValue(value);
        production.getSettings().add(setting);
    }

    /** Takes a choice back; inside an edit. */
    public static void forget(Production production, String name) {
        production.getSettings().removeIf(setting -> name.equals(setting.getName()));
    }
}
