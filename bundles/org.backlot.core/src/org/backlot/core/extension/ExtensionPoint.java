package org.backlot.core.extension;

import java.util.Objects;

/**
 * A place where plug-ins contribute.
 *
 * @param id   the full id, as {@code org.backlot.core.checks}
 * @param type what the {@code class} attribute of a contribution must be; {@link Void} for points that are data only
 */
public record ExtensionPoint<T>(String id, Class<T> type) {

    public ExtensionPoint {
        Objects.requireNonNull(id);
        Objects.requireNonNull(type);
    }

    /** A point whose contributions are attributes and nested elements, without a class. */
    public static ExtensionPoint<Void> ofData(String id) {
        return new ExtensionPoint<>(id, Void.class);
    }
}
