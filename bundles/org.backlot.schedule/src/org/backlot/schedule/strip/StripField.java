package org.backlot.schedule.strip;

import java.util.function.BiFunction;

import org.backlot.core.model.Scene;

/**
 * Something that can stand on a strip.
 *
 * @param id    by which layouts name it: {@code number}, {@code names:org.backlot.core.props}
 * @param label as people say it
 * @param text  of a scene; the empty string where there is none
 */
public record StripField(String id, String label, BiFunction<StripContent, Scene, String> text) {
}
