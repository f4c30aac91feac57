package org.backlot.schedule.strip;

/**
 * What stands on one line of a column of a strip.
 *
 * @param field the id of a {@link StripField}; the empty string for nothing
 */
public record StripCell(String field, boolean bold) {

    /** Nothing. */
    public static final StripCell NONE = new StripCell("", false);

    public boolean isEmpty() {
        return field.isEmpty();
    }

    static StripCell parse(String text) {
        String id = text.strip();
        return id.isEmpty() ? NONE
                : id.endsWith("!") ? new StripCell(id.substring(0, id.length() - 1).strip(), true)
                : new StripCell(id, false);
    }

    @Override
    public String toString() {
        return bold ? field + "!" : field;
    }
}
