package org.backlot.core.spreadsheet;

import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which words over a column of a spreadsheet mean what. */
public final class ColumnWords {

    private final Map<String, Field> fields = new LinkedHashMap<>();
    private final Map<String, String> words = new LinkedHashMap<>();

    /**
     * Knows one field more.
     *
     * @param heads what programs and offices write over the columns of a field, as they write it
     */
    public ColumnWords with(Field field, String... heads) {
        fields.put(field.id(), field);
        words.put(MappedSheet.fold(field.name()), field.id());
        for (String head : heads) {
            words.putIfAbsent(MappedSheet.fold(head), field.id());
        }
        return this;
    }

    /** What a column may hold, in the order in which it was named. */
    public List<Field> fields() {
        return List.copyOf(fields.values());
    }

    /** How many fields the row that most looks like a header names. */
    public int known(Sheet sheet) {
        return sheet.rows().isEmpty() ? 0 : known(header(sheet, 0));
    }

    private int known(Row row) {
        return new HashSet<>(found(row).values()).size();
    }

    /** Whether the row that most looks like a header has a column for a field. */
    public boolean names(Sheet sheet, String field) {
        return !sheet.rows().isEmpty() && found(header(sheet, 0)).containsValue(field);
    }

    private Row header(Sheet sheet, int number) {
        return sheet.rows().stream().filter(row -> row.number() == number).findFirst()
                .orElseGet(() -> MappedSheet.candidates(sheet).stream()
                        .max(Comparator.comparingInt((Row row) -> known(row))
                                .thenComparing(row -> -row.number())).orElseThrow());
    }

    private Map<Integer, String> found(Row header) {
        Map<Integer, String> found = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (int i = 0; i < header.cells().size(); i++) {
            String field = words.get(MappedSheet.fold(header.cell(i)));
            if (field != null && !header.cell(i).isBlank() && (fields.get(field).many() || taken.add(field))) {
                found.put(i, field);
            }
        }
        return found;
    }

    /**
     * What the columns hold, going by their heads.
     *
     * @param number the row that names the columns; 0: the one that most looks like it
     */
    public Mapping suggest(Sheet sheet, int number) {
        if (sheet.rows().isEmpty()) {
            return Mapping.EMPTY.at(sheet.name(), 0);
        }
        Row header = header(sheet, number);
        List<String> keys = MappedSheet.keys(sheet, header);
        Map<String, String> columns = new LinkedHashMap<>();
        found(header).forEach((column, field) -> columns.put(keys.get(column), field));
        Mapping mapping = Mapping.EMPTY.at(sheet.name(), header.number());
        return new Mapping(mapping.sheet(), mapping.header(), columns, List.of(), mapping.lists(), mapping.scenes(),
                false);
    }
}
