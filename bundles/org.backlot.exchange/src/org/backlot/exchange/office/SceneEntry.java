package org.backlot.exchange.office;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What a file says of one scene, in however many rows. */
final class SceneEntry {

    /**
     * An element that the scene needs.
     *
     * @param name    may be a board id that stands for it
     * @param boardId the empty string where the file does not say it
     * @param note    of the element in this scene
     */
    record Tag(String category, String name, String boardId, String note, int row) {
    }

    private record Stated(Object value, int row) {
    }

    private final String number;
    private final Map<String, Stated> values = new LinkedHashMap<>();
    private final List<Tag> tags = new ArrayList<>();
    private final Set<String> unread = new HashSet<>();

    SceneEntry(String number) {
        this.number = number;
    }

    String number() {
        return number;
    }

    List<Tag> tags() {
        return tags;
    }

    /** Takes a value, unless a row before said another: then the answer is that row, else 0. */
    int state(String field, Object value, int row) {
        Stated before = values.putIfAbsent(field, new Stated(value, row));
        return before == null || before.value().equals(value) ? 0 : before.row();
    }

    /** Its elements of a category stand in a cell that cannot be read. */
    void unread(String category) {
        unread.add(category);
    }

    /** Whether the file says all that it needs of a category. */
    boolean tells(String category) {
        return !unread.contains(category);
    }

    /** A value, of the type that the field has; null where no row says it. */
    <T> T value(String field, Class<T> type) {
        Stated stated = values.get(field);
        return stated == null ? null : type.cast(stated.value());
    }
}
