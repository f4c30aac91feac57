package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;

/** Copies cells as spreadsheets do, pastes them as one step, and empties them with Delete. */
final class TableClipboard<T> extends AbstractUiBindingConfiguration {

    private final Desk desk;
    private final List<Column<T, ?>> columns;
    private final Rows<T> rows;
    private final SelectionLayer selection;

    TableClipboard(Desk desk, List<Column<T, ?>> columns, Rows<T> rows, SelectionLayer selection) {
        this.desk = desk;
        this.columns = columns;
        this.rows = rows;
        this.selection = selection;
    }

    @Override
    public void configureUiBindings(UiBindingRegistry keys) {
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'c'), (nat, e) -> copy(nat));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1, 'v'), (nat, e) -> paste(nat));
        keys.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.DEL), (nat, e) -> empty());
    }

    private void copy(NatTable nat) {
        var places = new TreeSet<Integer>();
        var across = new TreeSet<Integer>();
        for (PositionCoordinate cell : selection.getSelectedCellPositions()) {
            places.add(cell.getRowPosition());
            across.add(cell.getColumnPosition());
        }
        List<List<String>> cells = new ArrayList<>();
        for (int row : places) {
            cells.add(across.stream().map(column -> selection.isCellPositionSelected(column, row)
                    ? column(column).show(rows.shown().get(row)) : "").toList());
        }
        if (!cells.isEmpty()) {
            var clipboard = new Clipboard(nat.getDisplay());
            clipboard.setContents(new Object[] {Cells.write(cells)}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        }
    }

    private void paste(NatTable nat) {
        var clipboard = new Clipboard(nat.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        PositionCoordinate anchor = selection.getSelectionAnchor();
        if (text instanceof String cells && anchor.getRowPosition() >= 0) {
            desk.edit("Paste", () -> paste(Cells.read(cells), anchor.getColumnPosition(), anchor.getRowPosition()));
        }
    }

    private void paste(List<List<String>> cells, int left, int top) {
        List<T> shown = List.copyOf(rows.shown());
        for (int down = 0; down < cells.size() && top + down < shown.size(); down++) {
            for (int right = 0; right < cells.get(down).size(); right++) {
                if (left + right < selection.getColumnCount()) {
                    type(column(left + right), shown.get(top + down), cells.get(down).get(right));
                }
            }
        }
    }

    private void empty() {
        List<T> shown = List.copyOf(rows.shown());
        desk.edit("Clear cells", () -> {
            for (PositionCoordinate cell : selection.getSelectedCellPositions()) {
                type(column(cell.getColumnPosition()), shown.get(cell.getRowPosition()), "");
            }
        });
    }

    private void type(Column<T, ?> column, T row, String text) {
        if (column.isEditable(row)) {
            try {
                column.type(row, text);
            } catch (IllegalArgumentException e) {
                throw new IllegalArgumentException(column.label() + ": " + e.getMessage() + ". Nothing was changed", e);
            }
        }
    }

    private Column<T, ?> column(int position) {
        return columns.get(selection.getColumnIndexByPosition(position));
    }
}
