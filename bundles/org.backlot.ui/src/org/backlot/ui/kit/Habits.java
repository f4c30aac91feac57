package org.backlot.ui.kit;

import java.util.Optional;

/** What a person is used to and the program remembers for them: widths of columns, the theme, recent productions. */
public interface Habits {

    /** What was kept under a name. */
    Optional<String> get(String name);

    /** Keeps a value. */
    void set(String name, String value);
}
