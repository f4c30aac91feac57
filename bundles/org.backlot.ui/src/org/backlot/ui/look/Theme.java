package org.backlot.ui.look;

import java.util.List;

import org.backlot.ui.kit.Habits;
import org.backlot.ui.kit.Palette;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.css.swt.theme.IThemeEngine;
import org.eclipse.swt.widgets.Display;

import jakarta.inject.Inject;

/** The theme: light, dark, or as the desktop has it. */
public final class Theme {

    /** What can be chosen. */
    public static final List<String> CHOICES = List.of("system", "light", "dark");
    private static final String HABIT = "theme";

    private final IEclipseContext application;
    private final Habits habits;

    @Inject
    public Theme(IEclipseContext application, Habits habits) {
        this.application = application;
        this.habits = habits;
        application.set(Palette.class, Palette.of(inUse()));
    }

    /** What the person chose; {@code system} where they did not. */
    public String choice() {
        return habits.get(HABIT).filter(CHOICES::contains).orElse("system");
    }

    /** Chooses, and shows it at once everywhere. */
    public void choose(String choice) {
        habits.set(HABIT, choice);
        apply();
    }

    /** Shows what was chosen. */
    public void apply() {
        show(inUse());
    }

    /** Shows a theme, {@code light} or {@code dark}, until the program ends or another is shown. */
    public void show(String theme) {
        application.set(Palette.class, Palette.of(theme));
        IThemeEngine engine = application.get(IThemeEngine.class);
        if (engine != null) {
            engine.setTheme("org.backlot.ui." + theme, true);
        }
    }

    private String inUse() {
        String choice = choice();
        return choice.equals("system") ? Display.isSystemDarkTheme() ? "dark" : "light" : choice;
    }
}
