package org.backlot.ui.life;

import java.util.Optional;

import org.backlot.ui.kit.Habits;
import org.eclipse.core.runtime.preferences.IEclipsePreferences;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.osgi.service.prefs.BackingStoreException;

/** Habits in the preferences of the workspace. */
final class KeptHabits implements Habits {

    private final IEclipsePreferences kept = InstanceScope.INSTANCE.getNode("org.backlot.ui");

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(kept.get(name, null));
    }

    @Override
    public void set(String name, String value) {
        kept.put(name, value);
        try {
            kept.flush();
        } catch (BackingStoreException e) {
            throw new IllegalStateException("The preferences could not be written: " + e.getMessage(), e);
        }
    }
}
