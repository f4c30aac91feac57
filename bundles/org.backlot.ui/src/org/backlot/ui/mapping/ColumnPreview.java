package org.backlot.ui.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.backlot.core.spreadsheet.Field;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Row;
import org.backlot.core.spreadsheet.Sheet;
import org.backlot.ui.kit.Palette;
import org.backlot.ui.mapping.Prospect.Problem;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;

/** The first rows of a sheet, and above each column the choice of what it holds; both scroll sideways together. */
final class ColumnPreview extends Composite {

    private static final String NOT_READ = "Not read";
    private static final int NUMBER_WIDTH = 56;
    private static final int COLUMN_WIDTH = 150;
    /** More columns than anybody assigns by hand; those beyond are read as they are mapped. */
    private static final int MOST_COLUMNS = 60;

    private final Palette palette;
    private final BiConsumer<String, String> hold;
    private final Consumer<MappedSheet.Column> selected;
    private final Composite strip;
    private final List<Combo> combos = new ArrayList<>();
    private Table table;
    private List<Field> fields = List.of();
    private List<MappedSheet.Column> columns = List.of();
    private List<Problem> problems = List.of();

    /**
     * @param hold     is told the key of a column and the id of the field that was chosen for it, empty for none
     * @param selected is told of the column in which a person clicks, or whose choice has the keyboard
     */
    ColumnPreview(Composite parent, Palette palette, BiConsumer<String, String> hold,
            Consumer<MappedSheet.Column> selected) {
        super(parent, SWT.NONE);
        this.palette = palette;
        this.hold = hold;
        this.selected = selected;
        GridLayoutFactory.fillDefaults().spacing(0, 2).applyTo(this);
        strip = new Composite(this, SWT.NONE);
        table();
    }

    private void table() {
        table = new Table(this, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        GridDataFactory.fillDefaults().grab(true, true).hint(900, 240).applyTo(table);
        table.getHorizontalBar().addListener(SWT.Selection, e -> place());
        table.addListener(SWT.Resize, e -> place());
        table.addListener(SWT.MouseMove, e -> table.setToolTipText(tip(e.x, e.y)));
        table.addListener(SWT.MouseDown, e -> {
            int column = column(e.x);
            if (column >= 0) {
                selected.accept(columns.get(column));
            }
        });
    }

    /** The place among the columns of what lies at a distance from the left edge; -1 for the numbers of the rows. */
    private int column(int x) {
        int left = -table.getHorizontalBar().getSelection();
        for (int i = 0; i < table.getColumnCount(); i++) {
            left += table.getColumn(i).getWidth();
            if (x < left) {
                return i - 1;
            }
        }
        return -1;
    }

    /** What is wrong with a cell and what is expected there; null where nothing is. */
    private String tip(int x, int y) {
        TableItem item = table.getItem(new Point(x, y));
        int column = column(x);
        if (item == null) {
            return null;
        }
        List<String> wrong = problems.stream().filter(p -> item.getData().equals(p.row())
                && (column < 0 || p.column() == columns.get(column).index()))
                .map(p -> p.place() + ": " + p.text() + expected(p)).toList();
        return wrong.isEmpty() ? null : String.join("\n", wrong).replace("&", "&&");
    }

    private String expected(Problem problem) {
        return columns.stream().filter(column -> column.index() == problem.column())
                .flatMap(column -> fields.stream().filter(field -> field.id().equals(column.field())))
                .filter(field -> !field.hint().isEmpty()).findFirst()
                .map(field -> "\n" + field.name() + " is written as " + field.hint()).orElse("");
    }

    /** Shows a sheet as it is mapped now. */
    void show(MappedSheet from, List<Row> rows, List<Field> choices) {
        boolean same = fields.equals(choices) && columns.stream().map(MappedSheet.Column::key).toList()
                .equals(shown(from).stream().map(MappedSheet.Column::key).toList());
        columns = shown(from);
        fields = choices;
        if (!same) {
            build(from);
        }
        for (int i = 0; i < columns.size(); i++) {
            combos.get(i).select(place(columns.get(i).field()));
        }
        table.setItemCount(0);
        for (Row row : rows) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setData(row.number());
            item.setText(0, Integer.toString(row.number()));
            item.setForeground(0, palette.colour("text.secondary"));
            for (int i = 0; i < columns.size(); i++) {
                item.setText(i + 1, row.cell(columns.get(i).index()).replace('\n', ' '));
                item.setForeground(i + 1, columns.get(i).field().isEmpty() ? palette.colour("text.disabled") : null);
            }
        }
        mark(problems);
        place();
    }

    private static List<MappedSheet.Column> shown(MappedSheet from) {
        return from.columns().stream().limit(MOST_COLUMNS).toList();
    }

    /** Nothing can be shown. */
    void clear() {
        table.setItemCount(0);
    }

    private void build(MappedSheet from) {
        combos.forEach(Combo::dispose);
        combos.clear();
        Table old = table;
        table();
        table.moveAbove(old);
        old.dispose();
        var number = new TableColumn(table, SWT.RIGHT);
        number.setText("Row");
        number.setWidth(NUMBER_WIDTH);
        String[] names = java.util.stream.Stream.concat(java.util.stream.Stream.of(NOT_READ), fields.stream()
                .map(Field::name))
                .toArray(String[]::new);
        for (MappedSheet.Column column : columns) {
            var shown = new TableColumn(table, SWT.NONE);
            shown.addListener(SWT.Selection, e -> selected.accept(column(column.key())));
            String head = from.header().cell(column.index()).replaceAll("\\s+", " ");
            shown.setText(head.isEmpty() ? Sheet.letters(column.index()) : head);
            shown.setToolTipText("Column " + Sheet.letters(column.index()));
            shown.setWidth(COLUMN_WIDTH);
            shown.addListener(SWT.Resize, e -> place());
            var combo = new Combo(strip, SWT.READ_ONLY | SWT.DROP_DOWN);
            combo.setItems(names);
            combo.setVisibleItemCount(24);
            combo.addListener(SWT.Selection, e -> hold.accept(column.key(), field(combo.getSelectionIndex())));
            combo.addListener(SWT.FocusIn, e -> {
                table.showColumn(shown);
                place();
                selected.accept(column(column.key()));
            });
            combo.setToolTipText("What column " + Sheet.letters(column.index()) + (head.isEmpty() ? "" : ", " + head
                    + ",")
                    + " holds");
            combos.add(combo);
        }
        GridDataFactory.fillDefaults().grab(true, false)
                .hint(SWT.DEFAULT, combos.isEmpty() ? 0 : combos.getFirst().computeSize(SWT.DEFAULT, SWT.DEFAULT).y)
                .applyTo(strip);
        layout(true, true);
    }

    /** A column as it is mapped now. */
    private MappedSheet.Column column(String key) {
        return columns.stream().filter(column -> column.key().equals(key)).findFirst().orElseThrow();
    }

    private int place(String field) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.get(i).id().equals(field)) {
                return i + 1;
            }
        }
        return 0;
    }

    private String field(int place) {
        return place <= 0 ? "" : fields.get(place - 1).id();
    }

    /** Puts the choices above their columns. */
    private void place() {
        if (table.getColumnCount() == 0 || strip.isDisposed()) {
            return;
        }
        int x = table.getBorderWidth() - table.getHorizontalBar().getSelection() + table.getColumn(0).getWidth();
        for (int i = 0; i < combos.size(); i++) {
            int width = table.getColumn(i + 1).getWidth();
            combos.get(i).setBounds(x + 1, 0, Math.max(20, width - 2), strip.getClientArea().height);
            combos.get(i).setVisible(x + width > NUMBER_WIDTH / 2);
            x += width;
        }
    }

    /** Marks the cells that cannot be read, and the numbers of rows that cannot be placed. */
    void mark(List<Problem> all) {
        problems = all.stream().filter(Problem::error).toList();
        Map<Integer, List<Problem>> byRow = problems.stream().collect(Collectors.groupingBy(Problem::row));
        for (TableItem item : table.getItems()) {
            List<Problem> wrong = byRow.getOrDefault(item.getData(), List.of());
            item.setForeground(0, palette.colour(wrong.isEmpty() ? "text.secondary" : "error"));
            for (int i = 0; i < columns.size(); i++) {
                int index = columns.get(i).index();
                boolean cell = wrong.stream().anyMatch(p -> p.column() == index);
                item.setBackground(i + 1, cell ? palette.colour("error.soft") : null);
            }
        }
    }

    /** Goes to a row and a column, where they are shown. */
    void reveal(Problem problem) {
        for (TableItem item : table.getItems()) {
            if (item.getData().equals(problem.row())) {
                table.setSelection(item);
                table.showItem(item);
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            if (columns.get(i).index() == problem.column()) {
                table.showColumn(table.getColumn(i + 1));
                place();
            }
        }
    }
}
