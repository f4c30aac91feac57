package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.core.model.Identified;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.command.StructuralRefreshCommand;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.coordinate.Range;
import org.eclipse.nebula.widgets.nattable.layer.event.StructuralRefreshEvent;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.LineBorderDecorator;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.event.SortColumnEvent;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/**
 * A spreadsheet of objects: {@link Column}s are values, a change of a cell is one step of the session, and so is a
 * change of several that are selected. Sorts by clicks on heads, filters by words and {@link Condition}s, copies,
 * pastes and fills cells, remembers widths, order and hidden columns, and keeps the selection when the production
 * changes.
 *
 * <pre>{@code
 * new Table<>(parent, desk, "org.backlot.ui.scenes", List.of(NUMBER, HEADING, LENGTH))
 *         .named(scene -> "scene " + scene.getNumber())
 *         .rows(() -> desk.session().map(s -> Breakdown.scenes(s.production())).orElse(List.of()));
 * }</pre>
 */
public final class Table<T> {

    private static final int GAP = 8;
    private static final int BAR = 4;

    private final Desk desk;
    private final List<Column<T, ?>> columns;
    private final Rows<T> rows;
    private final Typing<T> typing;
    private final CellLooks<T> looks;
    private final Grid<T> grid;
    private final Composite whole;
    private final Bar bar;
    private final FilterBar<T> filters;
    private final TableMenu<T> menu;
    private final List<Consumer<List<T>>> selectors = new ArrayList<>();
    private Supplier<? extends List<? extends T>> source = List::of;
    private List<T> selectedBefore = List.of();
    private boolean quiet;
    private boolean leads;
    /** What was selected elsewhere before it was among the rows, as while the table was behind another tab. */
    private Object wanted;

    /** @param id under which widths and order of the columns are remembered */
    public Table(Composite parent, Desk desk, String id, List<Column<T, ?>> columns) {
        this.desk = desk;
        this.columns = List.copyOf(columns);
        rows = new Rows<>(this.columns);
        typing = new Typing<>(desk, this.columns, rows);
        looks = new CellLooks<>(this.columns, rows, desk.palette());
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(whole);
        var head = new Bar(whole, 0, GAP).control();
        bar = new Bar(head, BAR, 2);
        bar.control().setLayoutData(null);
        var conditions = new FilterRow<>(this.columns, rows);
        filters = new FilterBar<>(head, desk, rows, conditions, this::filtered);
        grid = new Grid<>(whole, this.columns, rows, typing, looks, conditions);
        conditions.filtered(this::filtered);
        typing.selected(this::selected);
        var habits = new ColumnHabits<>(grid, this.columns);
        var cells = new TableClipboard<>(desk, grid::places, () -> grid.block(rows, typing.name()));
        menu = new TableMenu<>(grid.nat, this::selected, cells, filters, habits);
        grid.nat.addConfiguration(menu);
        grid.nat.addConfiguration(cells);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.nat);
        grid.nat.configure();
        grid.nat.setTheme(new Skin(desk.palette()));
        grid.nat.addLayerListener(event -> {
            if (event instanceof SortColumnEvent && selectedBefore != null) {
                restore(selectedBefore, Math.max(0, grid.selection.getSelectionAnchor().getColumnPosition()), true);
            } else if (event instanceof ISelectionEvent) {
                tell();
            }
        });
        CutText.tell(grid.nat);
        habits.keep(desk, id + "/" + columns.size());
    }

    /** What is shown; asked now and after each change. To be called last. */
    public Table<T> rows(Supplier<? extends List<? extends T>> all) {
        source = all;
        desk.watch(grid.nat, this::refresh);
        return this;
    }

    /** What a row is called in the names of undo steps: {@code "scene 12"}. */
    public Table<T> named(Function<? super T, String> name) {
        typing.name(name);
        return this;
    }

    /** Rows unfold into others of the same kind, which the first column shows. */
    public Table<T> tree(Function<? super T, ? extends List<? extends T>> children) {
        rows.tree(children);
        grid.nat.getConfigRegistry().registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new LineBorderDecorator(new Twistie<>(rows)), DisplayMode.NORMAL, CellLooks.COLUMN + 0);
        new Folding<>(rows, grid, this::refreshed).install();
        return this;
    }

    /**
     * By what rows are known again that are made anew after each change, as what is worked out on a copy: a row stays
     * selected while one of its marks is the same. An id is the mark of whatever is selected elsewhere.
     */
    public Table<T> known(Function<? super T, ? extends List<?>> marks) {
        rows.known(marks);
        return this;
    }

    /** How whole rows look. */
    public Table<T> look(Function<? super T, Look> look) {
        looks.rowLook(look);
        return this;
    }

    /** Is told of the rows that a person selects. They are made known to the window as well. */
    public Table<T> onSelect(Consumer<List<T>> listener) {
        selectors.add(listener);
        return this;
    }

    /** Is told of the cell on which the cursor stands, by mouse or by key: its row and its column. */
    public Table<T> onCell(BiConsumer<? super T, Column<T, ?>> listener) {
        grid.onCell(rows, listener);
        return this;
    }

    /** Begins with its first row selected; where what is selected goes away, what stands there then is. Before rows. */
    public Table<T> leading() {
        leads = true;
        return this;
    }

    /** What a double click on a cell that cannot be typed into does. */
    public Table<T> onOpen(Consumer<T> action) {
        typing.open(() -> selected().stream().findFirst().ifPresent(action));
        return this;
    }

    /** Selects the row that is selected elsewhere in the window. */
    public <S extends Identified> Table<T> follow(Class<S> type) {
        desk.follow(grid.nat, type, this::bring);
        return this;
    }

    private void bring(Object object) {
        Optional<T> row = rows.of(object);
        row.filter(found -> !selected().contains(found)).ifPresent(found -> show(List.of(found)));
        wanted = row.isPresent() ? null : object;
    }

    /** An action on the selected rows, in the menu of the rows; it makes its own {@link Desk#edit}. */
    public Table<T> action(String label, String icon, Consumer<List<T>> run) {
        menu.add(label, icon, 0, 0, run);
        return this;
    }

    /** Takes the selected rows away: in the menu of the rows, and with Ctrl+Delete. */
    public Table<T> onDelete(String label, Consumer<List<T>> run) {
        menu.add(label, "delete", SWT.MOD1, SWT.DEL, run);
        return this;
    }

    /** A button above the table. */
    public Table<T> button(String label, String icon, Runnable run) {
        bar.button(label, icon, run);
        return this;
    }

    /** The place above the table for controls of the part's own: that of a {@link Bar}. */
    public Composite bar() {
        return bar.control();
    }

    /** The whole, to be laid out. */
    public Control control() {
        return whole;
    }

    /** The grid itself, to be focused. */
    public NatTable grid() {
        return grid.nat;
    }

    /** The selected rows, from the top. */
    public List<T> selected() {
        List<T> selected = new ArrayList<>();
        for (Range range : grid.selection.getSelectedRowPositions()) {
            for (int row = range.start; row < range.end && row < rows.shown().size(); row++) {
                selected.add(rows.shown().get(row));
            }
        }
        return selected;
    }

    /** Selects rows, as far as they are shown, and brings the first into sight. */
    public void select(List<? extends T> objects) {
        show(objects);
        selectedBefore = List.of();
        tell();
    }

    /** Makes a row in one step of the session and selects it, so that the person types on there. */
    public void add(String label, Supplier<? extends T> maker) {
        addAll(label, () -> List.of(maker.get()));
    }

    /** Makes rows in one step of the session and selects them. */
    public void addAll(String label, Supplier<? extends List<? extends T>> maker) {
        List<T> made = new ArrayList<>();
        if (desk.edit(label, () -> made.addAll(maker.get()))) {
            refresh();
            select(made);
            grid.nat.setFocus();
        }
    }

    /** The rows as they are shown, filtered and sorted. */
    public List<T> shown() {
        return rows.shown();
    }

    /** Asks for the rows again. */
    public void refresh() {
        List<T> selected = selected();
        List<T> before = rows.shown();
        PositionCoordinate anchor = grid.selection.getSelectionAnchor();
        int column = Math.max(0, anchor.getColumnPosition());
        int place = anchor.getRowPosition();
        rows.set(source.get());
        if (looks.turnTo(desk.palette())) {
            grid.nat.setTheme(new Skin(desk.palette()));
        }
        refreshed();
        if (!selected.isEmpty()) {
            restore(rows.again(selected), column, false);
        }
        if (wanted != null) {
            bring(wanted);
        }
        if (leads && selected().isEmpty() && !rows.shown().isEmpty()) {
            boolean others = before.stream().noneMatch(row -> rows.place(row) >= 0);
            int row = others ? 0 : Math.clamp(place, 0, rows.shown().size() - 1);
            select(List.of(rows.shown().get(row)));
        }
    }

    private void refreshed() {
        quiet = true;
        grid.nat.doCommand(new StructuralRefreshCommand());
        grid.data.fireLayerEvent(new StructuralRefreshEvent(grid.data));
        quiet = false;
        filters.tell();
    }

    /** The rows have changed places already, so that what is selected is not to be asked of the grid. */
    private void filtered() {
        List<T> selected = selectedBefore;
        refreshed();
        restore(selected, Math.max(0, grid.selection.getSelectionAnchor().getColumnPosition()), false);
    }

    private List<T> selected(Column<T, ?> column) {
        return grid.places().stream().filter(place -> grid.column(place.column()) == column)
                .map(place -> rows.shown().get(place.row())).toList();
    }

    private void show(List<? extends T> objects) {
        if (!objects.isEmpty() && selected().equals(objects)) {
            return;
        }
        restore(objects, Math.max(0, grid.selection.getSelectionAnchor().getColumnPosition()), true);
    }

    private void restore(List<? extends T> objects, int column, boolean reveal) {
        quiet = true;
        grid.selection.clear();
        boolean first = true;
        for (T object : objects) {
            int row = rows.place(object);
            if (row >= 0) {
                grid.selection.selectCell(column, row, false, !first);
                if (first && reveal) {
                    grid.viewport.moveRowPositionIntoViewport(row);
                }
                first = false;
            }
        }
        selectedBefore = selected();
        quiet = false;
    }

    private void tell() {
        List<T> now = selected();
        if (quiet || now.equals(selectedBefore)) {
            return;
        }
        selectedBefore = now;
        wanted = null;
        desk.select(now);
        selectors.forEach(selector -> selector.accept(now));
    }
}
