package org.backlot.cli.output;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Text for people: tables in aligned columns, everything else one line a value. Ids stand last, and long cells are cut
 * except in the last column.
 */
final class PlainText {

    private static final int WIDEST = 80;

    /**
     * What stands for a whole row in the cell of another: the name of an element, a scene's number, a banner's text.
     */
    private static final List<String> NAMES = List.of("name", "number", "text");

    private final Writer out;

    private PlainText(Writer out) {
        this.out = out;
    }

    static void write(Object data, OutputStream out) throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 15);
        new PlainText(writer).value(data, "");
        writer.flush();
    }

    private void value(Object data, String indent) throws IOException {
        if (data instanceof Map<?, ?> map) {
            map(map, indent);
        } else if (data instanceof List<?> list && Table.in(data).isPresent()) {
            if (list.isEmpty()) {
                line(indent + "none");
            } else {
                table(Table.in(data).get(), indent);
            }
        } else if (data instanceof List<?> list) {
            for (Object item : list) {
                value(item, indent);
            }
        } else {
            line(indent + oneLine(Table.cell(data)));
        }
    }

    private void map(Map<?, ?> map, String indent) throws IOException {
        int width = map.keySet().stream().mapToInt(key -> String.valueOf(key).length()).max().orElse(0);
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            String key = indent + entry.getKey() + ":";
            Object value = entry.getValue();
            boolean block = value instanceof Map<?, ?>
                    || value instanceof List<?> list && !list.isEmpty() && Table.in(list).isPresent();
            if (block) {
                line(key);
                value(value, indent + "  ");
            } else {
                line((key + " ".repeat(width + indent.length() + 2 - key.length()) + text(value)).stripTrailing());
            }
        }
    }

    private void table(Table table, String indent) throws IOException {
        List<String> columns = idLast(table.columns());
        int last = columns.size() - 1;
        int[] widths = columns.stream().mapToInt(String::length).toArray();
        boolean[] right = new boolean[widths.length];
        for (int i = 0; i < widths.length; i++) {
            String column = columns.get(i);
            right[i] = table.rows().stream().map(row -> row.get(column))
                    .allMatch(v -> v == null || v instanceof Number);
            for (Map<?, ?> row : table.rows()) {
                widths[i] = Math.max(widths[i], cell(row, column, i == last).length());
            }
        }
        row(columns, widths, right, indent);
        for (Map<?, ?> row : table.rows()) {
            row(IntStream.rangeClosed(0, last).mapToObj(i -> cell(row, columns.get(i), i == last)).toList(), widths,
                    right, indent);
        }
    }

    private static List<String> idLast(List<String> columns) {
        List<String> sorted = new ArrayList<>(columns);
        if (sorted.remove("id")) {
            sorted.add("id");
        }
        return sorted;
    }

    private static String cell(Map<?, ?> row, String column, boolean last) {
        String text = text(row.get(column));
        return last ? text : cut(text);
    }

    private void row(List<String> cells, int[] widths, boolean[] right, String indent) throws IOException {
        var line = new StringBuilder(indent);
        for (int i = 0; i < widths.length; i++) {
            String fill = " ".repeat(widths[i] - cells.get(i).length());
            line.append(right[i] ? fill + cells.get(i) : cells.get(i) + fill).append("  ");
        }
        line(line.toString().stripTrailing());
    }

    private static String text(Object value) {
        return oneLine(switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(PlainText::text).collect(Collectors.joining(", "));
            case Map<?, ?> map -> NAMES.stream().map(map::get).filter(Objects::nonNull).findFirst().map(Table::cell)
                    .orElseGet(() -> Table.cell(map));
            case Boolean truth -> truth ? "yes" : "no";
            default -> Table.cell(value);
        });
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s*[\\p{Cntrl}\\u2028\\u2029]+\\s*", " ");
    }

    private static String cut(String text) {
        if (text.length() <= WIDEST) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(WIDEST - 2)) ? WIDEST - 2 : WIDEST - 1;
        return text.substring(0, end) + "…";
    }

    private void line(String text) throws IOException {
        out.write(text);
        out.write('\n');
    }
}
