package org.backlot.exchange.office;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Mapping;
import org.backlot.core.spreadsheet.Row;
import org.backlot.core.spreadsheet.Sheet;

/** Finds the row that names the columns, and says which of some fields its words mean. */
final class HeaderRow {

    private final Headers headers;
    private final Map<String, Field> fields = new LinkedHashMap<>();

    HeaderRow(Headers headers, List<Field> fields) {
        this.headers = headers;
        fields.forEach(field -> this.fields.put(field.id(), field));
    }

    /** What a head may mean, of these fields. */
    Set<String> meanings(String head) {
        Set<String> meanings = new LinkedHashSet<>(headers.meanings(head));
        meanings.retainAll(fields.keySet());
        return meanings;
    }

    /** How many heads of a row mean something, each meaning once. */
    int known(Row row) {
        Set<String> meant = new HashSet<>();
        int known = 0;
        for (String cell : row.cells()) {
            Set<String> meanings = meanings(cell);
            known += !meanings.isEmpty() && meant.addAll(meanings) ? 1 : 0;
        }
        return known;
    }

    boolean means(Row row, String field) {
        return row.cells().stream().anyMatch(cell -> meanings(cell).contains(field));
    }

    /** The row that most looks like the names of columns; the first where none does: one such word may be a cell. */
    Row of(Sheet sheet) {
        return MappedSheet.candidates(sheet).stream().max(Comparator.<Row>comparingInt(row -> Math.max(1, known(row)))
                .thenComparing(row -> -row.number())).orElseThrow();
    }

    /** The row of a number; where there is none, the one that looks like it. */
    Row of(Sheet sheet, int number) {
        return sheet.rows().stream().filter(row -> row.number() == number).findFirst().orElseGet(() -> of(sheet));
    }

    /** Whether a field may still be found. */
    boolean free(String field, Map<Integer, String> found) {
        return fields.containsKey(field) && (fields.get(field).many() || !found.containsValue(field));
    }

    /**
     * What the columns hold, by their heads.
     *
     * @param sorted of what a head may mean, what to take first
     */
    Map<Integer, String> fields(Row header, Function<Set<String>, List<String>> sorted) {
        Map<Integer, String> found = new LinkedHashMap<>();
        byName(header, found);
        for (int i = 0; i < header.cells().size(); i++) {
            if (!found.containsKey(i)) {
                int column = i;
                sorted.apply(meanings(header.cell(i))).stream().filter(field -> free(field, found)).findFirst()
                        .ifPresent(field -> found.put(column, field));
            }
        }
        return found;
    }

    /** What is called exactly as a field goes first: "number" is the scene only where nothing is called "scene". */
    private void byName(Row header, Map<Integer, String> found) {
        for (int i = 0; i < header.cells().size(); i++) {
            int column = i;
            String head = MappedSheet.fold(header.cell(i));
            fields.values().stream().filter(field -> MappedSheet.fold(field.id()).equals(head)
                    || MappedSheet.fold(field.name()).equals(head)).map(Field::id)
                    .filter(field -> free(field, found)).findFirst().ifPresent(field -> found.put(column, field));
        }
    }

    /** A mapping of the columns that were found. */
    static Mapping mapping(Sheet sheet, Row header, Map<Integer, String> found) {
        List<String> keys = MappedSheet.keys(sheet, header);
        Map<String, String> columns = new LinkedHashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            if (found.containsKey(i)) {
                columns.put(keys.get(i), found.get(i));
            }
        }
        return new Mapping(sheet.name(), header.number(), columns, List.of(), Mapping.Lists.AUTO,
                Mapping.NewScenes.REFUSE, false);
    }
}
