package org.backlot.exchange.office;

import java.util.ArrayList;
import java.util.List;

import org.backlot.core.spreadsheet.MappedSheet;

/** Tells what of a sheet nobody asked for. */
final class UnreadColumns {

    private UnreadColumns() {
    }

    /** What a person should know of a sheet: how its file was read, and which of its columns are not. */
    static List<String> notes(MappedSheet from) {
        List<String> notes = new ArrayList<>(from.sheet().notes());
        List<String> unread = from.columns().stream().filter(column -> column.field().isEmpty()).filter(column -> from
                .rows().stream().anyMatch(row -> !row.cell(column.index()).isEmpty()) || !column.key().startsWith("#"))
                .map(MappedSheet.Column::key).toList();
        if (!unread.isEmpty()) {
            notes.add("Not read: the column" + (unread.size() == 1 ? " " : "s ") + String.join(", ", unread) + ".");
        }
        return notes;
    }
}
