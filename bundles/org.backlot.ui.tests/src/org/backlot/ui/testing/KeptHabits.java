package org.backlot.ui.testing;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.backlot.ui.kit.Habits;

/** The habits of a person who works for the time of a test. */
public final class KeptHabits implements Habits {

    private final Map<String, String> kept = new HashMap<>();

    @Override
    public Optional<String> get(String name) {
        return Optional.ofNullable(kept.get(name));
    }

    @Override
    public void set(String name, String value) {
        kept.put(name, value);
    }
}
