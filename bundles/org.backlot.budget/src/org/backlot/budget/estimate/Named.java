package org.backlot.budget.estimate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Objects by the name under which formulas know them; two may have the same. */
final class Named<T> {

    private final Map<String, List<T>> byKey = new HashMap<>();

    void add(String name, T object) {
        byKey.computeIfAbsent(Texts.key(name), key -> new ArrayList<>(1)).add(object);
    }

    void remove(String name, T object) {
        List<T> same = byKey.get(Texts.key(name));
        if (same != null && same.removeIf(other -> other == object) && same.isEmpty()) {
            byKey.remove(Texts.key(name));
        }
    }

    /** All of a key, in no order. */
    List<T> of(String key) {
        return byKey.getOrDefault(key, List.of());
    }
}
