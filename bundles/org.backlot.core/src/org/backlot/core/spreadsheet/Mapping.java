package org.backlot.core.spreadsheet;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.backlot.core.file.UnreadableFile;

/**
 * Which column of a spreadsheet holds what, and what to do with it: a value that can be saved as text, one line for
 * each decision.
 *
 * <pre>
 * sheet = Breakdown
 * header = 3
 * lists = comma
 * scenes = add
 * elements = replace
 * column Sz. = scene
 * column #F = synopsis
 * value time J = DAY
 * </pre>
 *
 * @param sheet    the sheet to read; the empty string: the first with text
 * @param header   the row that names the columns, from 1; 0: the first that has the columns
 * @param columns  the fields by column: its head, or # and its letters where it has none of its own
 * @param values   what is read for a word of a field
 * @param lists    how the names in one cell are parted
 * @param scenes   what is done with scenes that the script does not have
 * @param replaces whether a scene loses the elements of a category that the file has a column for and does not name
 */
public record Mapping(String sheet, int header, Map<String, String> columns, List<Value> values, Lists lists,
        NewScenes scenes, boolean replaces) {

    /** Nothing is read yet. */
    public static final Mapping EMPTY = new Mapping("", 0, Map.of(), List.of(), Lists.AUTO, NewScenes.REFUSE, false);

    /** How the names in one cell are parted. */
    public enum Lists {
        /** By what the column has: line breaks, else semicolons, else commas, else slashes between board ids. */
        AUTO, LINES, SEMICOLON, COMMA, SLASH
    }

    /** What is done with scenes that the script does not have. A script without any scene gets them all. */
    public enum NewScenes {
        /** Nothing is read at all. */
        REFUSE, ADD, SKIP
    }

    /**
     * What is read for a word.
     *
     * @param field the field, as {@code time}
     * @param word  as cells have it, in any case and however it is spaced: {@code J}
     * @param means what is read, without equals signs: {@code DAY}
     */
    public record Value(String field, String word, String means) {

        /** @throws IllegalArgumentException where it could not be saved as a line of text */
        public Value {
            word = word.strip().replaceAll("\\s+", " ");
            means = means.strip().replaceAll("\\s+", " ");
            if (word.isEmpty() || means.isEmpty() || means.contains("=")) {
                throw new IllegalArgumentException("A word means a text without equals signs");
            }
        }

        private boolean isOf(String otherField, String text) {
            return field.equals(otherField) && word.equalsIgnoreCase(text.strip().replaceAll("\\s+", " "));
        }
    }

    /** Copies what it is given. */
    public Mapping {
        columns = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(columns));
        values = List.copyOf(values);
    }

    /** With another field for a column; the empty string takes it away. */
    public Mapping with(String column, String field) {
        Map<String, String> changed = new LinkedHashMap<>(columns);
        if (field.isEmpty()) {
            changed.remove(column);
        } else {
            changed.put(column, field);
        }
        return new Mapping(sheet, header, changed, values, lists, scenes, replaces);
    }

    /** What a word of a field means, where this says it. */
    public Optional<String> meaning(String field, String word) {
        return values.stream().filter(value -> value.isOf(field, word)).map(Value::means).findFirst();
    }

    /** With another meaning for a word of a field; the empty string takes it away. */
    public Mapping with(String field, String word, String means) {
        List<Value> changed = new ArrayList<>(values);
        changed.removeIf(value -> value.isOf(field, word));
        if (!means.isEmpty()) {
            changed.add(new Value(field, word, means));
        }
        return new Mapping(sheet, header, columns, changed, lists, scenes, replaces);
    }

    /** With another sheet and header row. */
    public Mapping at(String sheet, int header) {
        return new Mapping(sheet, header, columns, values, lists, scenes, replaces);
    }

    /** With other ways to part lists, to take new scenes, and to take elements away. */
    public Mapping with(Lists lists, NewScenes scenes, boolean replaces) {
        return new Mapping(sheet, header, columns, values, lists, scenes, replaces);
    }

    /**
     * Reads the text form.
     *
     * @param text     as {@link #toString} gives it; blank lines and lines that begin with # are left out
     * @param fileName where it comes from, for what a person is told
     * @throws UnreadableFile with the line that is none of a mapping
     */
    public static Mapping parse(String text, String fileName) throws UnreadableFile {
        Mapping mapping = EMPTY;
        Map<String, String> columns = new LinkedHashMap<>();
        List<Value> values = new ArrayList<>();
        int number = 0;
        for (String line : text.replaceFirst("^\uFEFF", "").lines().toList()) {
            number++;
            int equals = line.lastIndexOf('=');
            String key = equals < 0 ? line.strip() : line.substring(0, equals).strip();
            String value = equals < 0 ? "" : line.substring(equals + 1).strip();
            String[] words = key.split("\\s+", 3);
            if (key.isEmpty() && equals < 0 || key.startsWith("#")) {
                continue;
            }
            if (value.isEmpty()) {
                throw new UnreadableFile(fileName, number, "Nothing stands behind the equals sign. Write, for example, "
                        + "column Synopsis = synopsis");
            }
            switch (words[0]) {
                case "column" -> columns.put(key.substring("column".length()).strip(), value);
                case "value" -> values.add(value(words, value, fileName, number));
                case "sheet" -> mapping = mapping.at(value, mapping.header);
                case "header" -> mapping = mapping.at(mapping.sheet, row(value, fileName, number));
                case "lists" -> mapping = mapping.with(choice(value, Lists.class, fileName, number), mapping.scenes,
                        mapping.replaces);
                case "scenes" -> mapping = mapping.with(mapping.lists, choice(value, NewScenes.class, fileName, number),
                        mapping.replaces);
                case "elements" -> mapping = mapping.with(mapping.lists, mapping.scenes,
                        replaces(value, fileName, number));
                default -> throw new UnreadableFile(fileName, number, "A mapping has no line " + words[0]
                        + ", only sheet, header, lists, scenes, elements, column and value");
            }
        }
        return new Mapping(mapping.sheet, mapping.header, columns, values, mapping.lists, mapping.scenes,
                mapping.replaces);
    }

    private static Value value(String[] words, String means, String fileName, int line) throws UnreadableFile {
        if (words.length < 3) {
            throw new UnreadableFile(fileName, line, "A value needs a field and a word, as value time J = DAY");
        }
        return new Value(words[1], words[2], means);
    }

    private static int row(String text, String fileName, int line) throws UnreadableFile {
        if (!text.matches("[1-9]\\d{0,6}")) {
            throw new UnreadableFile(fileName, line, "The header row " + text + " is no row. Write its number, as 3");
        }
        return Integer.parseInt(text);
    }

    private static boolean replaces(String text, String fileName, int line) throws UnreadableFile {
        if (!text.equalsIgnoreCase("add") && !text.equalsIgnoreCase("replace")) {
            throw new UnreadableFile(fileName, line, "Elements are not " + text + ". Write one of add, replace");
        }
        return text.equalsIgnoreCase("replace");
    }

    private static <E extends Enum<E>> E choice(String text, Class<E> type, String fileName, int line)
            throws UnreadableFile {
        return Arrays.stream(type.getEnumConstants()).filter(constant -> constant.name().equalsIgnoreCase(text))
                .findFirst().orElseThrow(() -> new UnreadableFile(fileName, line,
                        text + " is not known here. Write one of " + Arrays.stream(type.getEnumConstants())
                                .map(c -> c.name().toLowerCase(Locale.ROOT)).collect(Collectors.joining(", "))));
    }

    /** The text form, which {@link #parse} reads. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        text.append(sheet.isEmpty() ? "" : "sheet = " + sheet + "\n");
        text.append(header == 0 ? "" : "header = " + header + "\n");
        text.append(lists == Lists.AUTO ? "" : "lists = " + lists.name().toLowerCase(Locale.ROOT) + "\n");
        text.append(scenes == NewScenes.REFUSE ? "" : "scenes = " + scenes.name().toLowerCase(Locale.ROOT) + "\n");
        text.append(replaces ? "elements = replace\n" : "");
        columns.forEach((column, field) -> text.append("column ").append(column).append(" = ").append(field)
                .append('\n'));
        values.forEach(value -> text.append("value ").append(value.field()).append(' ').append(value.word())
                .append(" = ").append(value.means()).append('\n'));
        return text.toString();
    }
}
