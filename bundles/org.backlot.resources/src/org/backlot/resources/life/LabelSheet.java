package org.backlot.resources.life;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.command.Nearest;

/**
 * A sheet of labels: columns and rows of one size in the middle of the paper. Lengths are in millimetres.
 *
 * @param paper a4 or letter
 * @param gap   between the columns; the rows stand close
 * @param cut   plain paper to be cut, so that the edges are drawn
 */
record LabelSheet(String paper, int columns, int rows, double width, double height, double gap, boolean cut) {

    /** Printers leave as much white at the edges of plain paper. */
    private static final double EDGE = 6;
    private static final double INCH = 25.4;
    /** As Avery and Avery Zweckform number their sheets, with the sizes that they state. */
    private static final Map<String, LabelSheet> NAMED = new LinkedHashMap<>();

    static {
        NAMED.put("5160", new LabelSheet("letter", 3, 10, 2.625 * INCH, INCH, 0.125 * INCH, false));
        NAMED.put("5163", new LabelSheet("letter", 2, 5, 4 * INCH, 2 * INCH, 0.1875 * INCH, false));
        NAMED.put("L7160", new LabelSheet("a4", 3, 7, 63.5, 38.1, 2.5, false));
        NAMED.put("L7163", new LabelSheet("a4", 2, 7, 99.1, 38.1, 2.5, false));
        NAMED.put("3664", new LabelSheet("a4", 3, 8, 70, 33.8, 0, false));
    }

    /** The names of the sheets that are sold with labels on them. */
    static List<String> names() {
        return List.copyOf(NAMED.keySet());
    }

    /**
     * A sheet by its name, whatever its case.
     *
     * @throws IllegalArgumentException if there is none, with those that there are
     */
    static LabelSheet named(String name) {
        LabelSheet sheet = NAMED.get(name.strip().toUpperCase(Locale.ROOT));
        if (sheet == null) {
            throw new IllegalArgumentException("There is no sheet of labels " + name.strip()
                    + Nearest.hint(name.strip(), names()) + ". Write one of " + String.join(", ", names())
                    + ", or grid for columns and rows");
        }
        return sheet;
    }

    /** Plain paper, used up to the edges. */
    static LabelSheet grid(String paper, int columns, int rows) {
        return new LabelSheet(paper, columns, rows, (wide(paper) - 2 * EDGE) / columns, (high(paper) - 2 * EDGE) / rows,
                0, true);
    }

    private static double wide(String paper) {
        return paper.equals("letter") ? 8.5 * INCH : 210;
    }

    private static double high(String paper) {
        return paper.equals("letter") ? 11 * INCH : 297;
    }

    /** From the left edge of the paper to the first column. */
    double left() {
        return (wide(paper) - columns * width - (columns - 1) * gap) / 2;
    }

    /** From the upper edge of the paper to the first row. */
    double top() {
        return (high(paper) - rows * height) / 2;
    }

    /** The side of the code. */
    double code() {
        return Math.max(10, Math.min(height - 4, width * 0.4));
    }
}
