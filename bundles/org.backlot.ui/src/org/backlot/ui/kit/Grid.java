package org.backlot.ui.kit;

import java.util.Arrays;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.IntStream;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.ConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommand;
import org.eclipse.nebula.widgets.nattable.edit.command.UpdateDataCommandHandler;
import org.eclipse.nebula.widgets.nattable.edit.config.DefaultEditConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.grid.layer.DefaultColumnHeaderDataLayer;
import org.eclipse.nebula.widgets.nattable.grid.cell.AlternatingRowConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.hideshow.ColumnHideShowLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.AggregateConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.reorder.ColumnReorderLayer;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.sort.SortHeaderLayer;
import org.eclipse.nebula.widgets.nattable.sort.config.SingleClickSortConfiguration;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;

/** The layers of NatTable under a table: cells, order and hiding of columns, selection, scrolling, sorting heads. */
final class Grid<T> {

    private static final int ROW = 24;
    private static final int HEAD = 26;

    final DataLayer data;
    final SelectionLayer selection;
    final ViewportLayer viewport;
    final NatTable nat;
    final ColumnHideShowLayer hideShow;
    private final List<Column<T, ?>> columns;

    Grid(Composite parent, List<Column<T, ?>> columns, Rows<T> rows, Typing<T> typing, CellLooks<T> looks,
            FilterRow<T> filters) {
        this.columns = columns;
        data = new DataLayer(cells(columns, rows, typing));
        data.unregisterCommandHandler(UpdateDataCommand.class);
        data.registerCommandHandler(new UpdateDataCommandHandler(data, false));
        data.setDefaultRowHeight(ROW);
        for (int i = 0; i < columns.size(); i++) {
            data.setColumnWidthByPosition(i, columns.get(i).width(), false);
        }
        var labels = new AggregateConfigLabelAccumulator();
        labels.add(looks);
        labels.add(new AlternatingRowConfigLabelAccumulator());
        data.setConfigLabelAccumulator(labels);
        hideShow = new ColumnHideShowLayer(new ColumnReorderLayer(data));
        selection = new SelectionLayer(hideShow);
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        var heads = new Heads<>(columns, rows);
        var headData = new DefaultColumnHeaderDataLayer(heads);
        headData.setDefaultRowHeight(HEAD);
        var head = new SortHeaderLayer<T>(new ColumnHeaderLayer(headData, viewport, selection), heads, false);
        head.addConfiguration(new SingleClickSortConfiguration());
        head.addConfiguration(new SortKeys());
        var registry = new ConfigRegistry();
        var whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, filters.below(head, heads, registry), 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        whole.addConfiguration(new DefaultEditConfiguration());
        nat = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
                | SWT.H_SCROLL, whole, false);
        nat.setConfigRegistry(registry);
        nat.addConfiguration(new DefaultNatTableStyleConfiguration());
        nat.addConfiguration(looks);
        nat.addConfiguration(typing);
        nat.addConfiguration(filters);
        typing.at(selection, viewport);
    }

    /** The cells that are selected. */
    List<Block.Place> places() {
        return Arrays.stream(selection.getSelectedCellPositions())
                .map(cell -> new Block.Place(cell.getColumnPosition(), cell.getRowPosition())).toList();
    }

    /** A column as it stands in the table now, from the left. */
    Column<T, ?> column(int position) {
        return columns.get(selection.getColumnIndexByPosition(position));
    }

    /** Tells of the cell on which the cursor stands now, whatever brought it there. */
    void onCell(Rows<T> rows, BiConsumer<? super T, Column<T, ?>> listener) {
        nat.addLayerListener(event -> {
            PositionCoordinate at = selection.getSelectionAnchor();
            if (event instanceof ISelectionEvent && at.getColumnPosition() >= 0 && at.getRowPosition() >= 0
                    && at.getRowPosition() < rows.shown().size()) {
                listener.accept(rows.shown().get(at.getRowPosition()), column(at.getColumnPosition()));
            }
        });
    }

    /** The cells as they are shown. */
    Block<T> block(Rows<T> rows, Function<? super T, String> name) {
        return new Block<>(IntStream.range(0, selection.getColumnCount()).<Column<T, ?>>mapToObj(this::column).toList(),
                List.copyOf(rows.shown()), name);
    }

    private static <T> IRowDataProvider<T> cells(List<Column<T, ?>> columns, Rows<T> rows, Typing<T> typing) {
        return new IRowDataProvider<>() {
            @Override
            public Object getDataValue(int column, int row) {
                return row < rows.shown().size() ? columns.get(column).get().apply(rows.shown().get(row)) : null;
            }

            @Override
            public void setDataValue(int column, int row, Object value) {
                typing.change(columns.get(column), rows.shown().get(row), value);
            }

            @Override
            public int getColumnCount() {
                return columns.size();
            }

            @Override
            public int getRowCount() {
                return rows.shown().size();
            }

            @Override
            public T getRowObject(int row) {
                return rows.shown().get(row);
            }

            @Override
            public int indexOfRowObject(T row) {
                return rows.place(row);
            }
        };
    }
}
