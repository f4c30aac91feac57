package org.backlot.ui.kit;

import java.util.Comparator;
import java.util.List;

import org.eclipse.nebula.widgets.nattable.data.IDataProvider;
import org.eclipse.nebula.widgets.nattable.sort.ISortModel;
import org.eclipse.nebula.widgets.nattable.sort.SortDirectionEnum;

/** The heads of a table: their labels, and the order that clicks on them give the rows. */
record Heads<T>(List<Column<T, ?>> columns, Rows<T> rows) implements IDataProvider, ISortModel {

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

    @Override
    public List<Integer> getSortedColumnIndexes() {
        return rows.orders().stream().map(Rows.Order::column).toList();
    }

    @Override
    public boolean isColumnIndexSorted(int column) {
        return getSortOrder(column) >= 0;
    }

    @Override
    public SortDirectionEnum getSortDirection(int column) {
        int place = getSortOrder(column);
        return place < 0 ? SortDirectionEnum.NONE
                : rows.orders().get(place).descending() ? SortDirectionEnum.DESC : SortDirectionEnum.ASC;
    }

    @Override
    public int getSortOrder(int column) {
        return getSortedColumnIndexes().indexOf(column);
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
        boolean backwards = direction == SortDirectionEnum.DESC;
        if (direction == SortDirectionEnum.NONE && accumulate) {
            rows.unsort(column);
        } else if (accumulate) {
            rows.sortThen(column, backwards);
        } else {
            rows.sort(direction == SortDirectionEnum.NONE ? -1 : column, backwards);
        }
    }

    @Override
    public void clear() {
        rows.sort(-1, false);
    }
}
