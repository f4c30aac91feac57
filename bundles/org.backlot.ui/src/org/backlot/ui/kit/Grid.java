package org.backlot.ui.kit;

import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.data.IRowDataProvider;
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
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;
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

    Grid(Composite parent, List<Column<T, ?>> columns, Rows<T> rows, Typing<T> typing, CellLooks<T> looks) {
        data = new DataLayer(cells(columns, rows, typing));
        data.setDefaultRowHeight(ROW);
        for (int i = 0; i < columns.size(); i++) {
            data.setColumnWidthByPosition(i, columns.get(i).width(), false);
        }
        var labels = new AggregateConfigLabelAccumulator();
        labels.add(looks);
        labels.add(new AlternatingRowConfigLabelAccumulator());
        data.setConfigLabelAccumulator(labels);
        var hideShow = new ColumnHideShowLayer(new ColumnReorderLayer(data));
        selection = new SelectionLayer(hideShow);
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        var headData = new DefaultColumnHeaderDataLayer(heads(columns));
        headData.setDefaultRowHeight(HEAD);
        var head = new SortHeaderLayer<T>(new ColumnHeaderLayer(headData, viewport, selection), order(rows), false);
        head.addConfiguration(new SingleClickSortConfiguration());
        var whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, head, 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        whole.addConfiguration(new DefaultEditConfiguration());
        nat = new NatTable(parent, SWT.NO_BACKGROUND | SWT.NO_REDRAW_RESIZE | SWT.DOUBLE_BUFFERED | SWT.V_SCROLL
                | SWT.H_SCROLL, whole, false);
        nat.addConfiguration(new DefaultNatTableStyleConfiguration());
        nat.addConfiguration(looks);
        nat.addConfiguration(typing);
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

    private static <T> IDataProvider heads(List<Column<T, ?>> columns) {
        return new IDataProvider() {
            @Override
            public Object getDataValue(int column, int row) {
                return columns.get(column).label();
            }

            @Override
            public void setDataValue(int column, int row, Object value) {
                throw new UnsupportedOperationException("heads cannot be typed into");
            }

            @Override
            public int getColumnCount() {
                return columns.size();
            }

            @Override
            public int getRowCount() {
                return 1;
            }
        };
    }

    private ISortModel order(Rows<T> rows) {
        return new ISortModel() {
            @Override
            public List<Integer> getSortedColumnIndexes() {
                return rows.sorted() < 0 ? List.of() : List.of(rows.sorted());
            }

            @Override
            public boolean isColumnIndexSorted(int column) {
                return rows.sorted() == column;
            }

            @Override
            public SortDirectionEnum getSortDirection(int column) {
                return rows.sorted() != column ? SortDirectionEnum.NONE
                        : rows.descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
            }

            @Override
            public int getSortOrder(int column) {
                return rows.sorted() == column ? 0 : -1;
            }

            @Override
            @SuppressWarnings("rawtypes")
            public List<Comparator> getComparatorsForColumnIndex(int column) {
                return List.of();
            }

            @Override
            public Comparator<?> getColumnComparator(int column) {
                return null;
            }

            @Override
            public void sort(int column, SortDirectionEnum direction, boolean accumulate) {
                rows.sort(direction == SortDirectionEnum.NONE ? -1 : column, direction == SortDirectionEnum.DESC);
            }

            @Override
            public void clear() {
                rows.sort(-1, false);
            }
        };
    }

}
