package org.backlot.schedule.interchange;

import java.nio.charset.StandardCharsets;

import org.backlot.core.value.Sha256;

/**
 * Ids as the standard likes them, 12 bytes in hexadecimal. They follow from ours, so that every export of an object has
 * the same.
 */
final class UssIds {

    private static final int DIGITS = 24;

    private UssIds() {
    }

    /** The id that a kept object had in its file, else one that follows from a seed. */
    static String of(JsonObject kept, String seed) {
        return kept.get("id") instanceof String id ? id : of(seed);
    }

    static String of(String seed) {
        return Sha256.of(seed.getBytes(StandardCharsets.UTF_8)).substring(0, DIGITS);
    }

    /** Adds what was kept to an object: values that it lacks, and extension keys. */
    static JsonObject complete(JsonObject object, JsonObject kept) {
        kept.values().forEach((key, value) -> {
            if (object.get(key) == null) {
                object.put(key, value);
            }
        });
        return object;
    }
}
