package org.backlot.core.spreadsheet;

/**
 * What a column of a spreadsheet may hold.
 *
 * @param id   as saved mappings name it: {@code synopsis}, or the id of a breakdown category
 * @param name for people: Synopsis
 * @param hint how its cells are written, for people; may be empty
 * @param many several columns may hold it, and a cell may hold several
 */
public record Field(String id, String name, String hint, boolean many) {
}
