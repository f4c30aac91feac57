package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.estimate.Money;
import org.backlot.documents.Document;

/**
 * A paper that is one table of figures, for the template {@code figures.ftlh}.
 *
 * @param heads   the columns, those of figures begin with a # that is not printed
 * @param rows    cells: text, whole numbers, amounts of money, or null
 * @param total   the last row; empty for none
 * @param nothing what is printed where there are no rows
 */
record FigureTable(String title, String subtitle, List<String> heads, List<List<Object>> rows, List<Object> total,
        String nothing) {

    Map<String, Object> content() {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", title);
        content.put("subtitle", subtitle);
        content.put("heads", heads.stream().map(head -> Map.of("name", name(head), "figure", head.startsWith("#")))
                .toList());
        List<Map<String, Object>> printed = new ArrayList<>();
        rows.forEach(row -> printed.add(row(row, false)));
        if (!total.isEmpty()) {
            printed.add(row(total, true));
        }
        content.put("rows", rows.isEmpty() ? List.of() : printed);
        content.put("nothing", nothing);
        return content;
    }

    private static Map<String, Object> row(List<Object> cells, boolean total) {
        return Map.of("cells", cells.stream().map(FigureTable::shown).toList(), "total", total);
    }

    private static String shown(Object cell) {
        return switch (cell) {
            case null -> "";
            case BigDecimal amount -> Money.printed(amount);
            default -> cell.toString();
        };
    }

    private static String name(String head) {
        return head.startsWith("#") ? head.substring(1) : head;
    }

    List<Document.Sheet> sheets() {
        List<List<Object>> all = new ArrayList<>(rows);
        if (!total.isEmpty()) {
            all.add(total);
        }
        return List.of(new Document.Sheet(title, heads.stream().map(FigureTable::name).toList(), all));
    }
}
