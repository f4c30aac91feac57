package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Cells as text with tabs between them and a line a row: what spreadsheets put on the clipboard and take from it. */
public final class Cells {

    private Cells() {
    }

    /** The text of cells. */
    public static String write(List<List<String>> rows) {
        var text = new StringBuilder();
        for (List<String> row : rows) {
            for (int i = 0; i < row.size(); i++) {
                text.append(i == 0 ? "" : "\t").append(quoted(row.get(i)));
            }
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    private static String quoted(String cell) {
        return cell.contains("\n") || cell.contains("\t") || cell.startsWith("\"")
                ? "\"" + cell.replace("\"", "\"\"") + "\"" : cell;
    }

    /** The cells of a text; a cell in quotes may hold tabs and lines. */
    public static List<List<String>> read(String text) {
        List<List<String>> quoted = text.contains("\"") ? readQuoted(text) : null;
        if (quoted == null) {
            List<String> lines = new ArrayList<>(Arrays.asList(text.split("\\R", -1)));
            if (lines.getLast().isEmpty()) {
                lines.removeLast();
            }
            return lines.stream().map(line -> List.of(line.split("\t", -1))).toList();
        }
        return quoted;
    }

    /** Answers null where a quote is never closed, so that it is no more than a sign. */
    private static List<List<String>> readQuoted(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        var cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted && c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"') {
                cell.append('"');
                i++;
            } else if (c == '"' && (quoted || cell.isEmpty())) {
                quoted = !quoted;
            } else if (!quoted && (c == '\t' || c == '\n')) {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else if (quoted || c != '\r') {
                cell.append(c);
            }
        }
        if (quoted) {
            return null;
        }
        if (!cell.isEmpty() || !row.isEmpty()) {
            row.add(cell.toString());
            rows.add(List.copyOf(row));
        }
        return rows;
    }
}
