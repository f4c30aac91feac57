package org.backlot.ui.kit;

import java.util.List;
import java.util.function.Function;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.EditableRule;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.coordinate.PositionCoordinate;
import org.eclipse.nebula.widgets.nattable.data.convert.ConversionFailedException;
import org.eclipse.nebula.widgets.nattable.data.convert.DisplayConverter;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.action.MouseEditAction;
import org.eclipse.nebula.widgets.nattable.edit.config.RenderErrorHandling;
import org.eclipse.nebula.widgets.nattable.edit.editor.CheckBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ComboBoxCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.MultiLineTextCellEditor;
import org.eclipse.nebula.widgets.nattable.edit.event.InlineCellEditEvent;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.painter.cell.CheckBoxPainter;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.action.IMouseAction;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.CellPainterMouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.LetterOrDigitKeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.events.MouseEvent;

/** Typing into cells as in a spreadsheet: type over, F2 or double click to change, Enter goes down, Tab right. */
final class Typing<T> extends AbstractRegistryConfiguration {

    private final Desk desk;
    private final List<Column<T, ?>> columns;
    private final Rows<T> rows;
    private Function<? super T, String> name = row -> "";
    private SelectionLayer selection;
    private ViewportLayer viewport;
    private Runnable open;
    private Function<Column<T, ?>, List<T>> selected = column -> List.of();
    private boolean typedOver;

    Typing(Desk desk, List<Column<T, ?>> columns, Rows<T> rows) {
        this.desk = desk;
        this.columns = columns;
        this.rows = rows;
    }

    void at(SelectionLayer cells, ViewportLayer sight) {
        selection = cells;
        viewport = sight;
    }

    void name(Function<? super T, String> of) {
        name = of;
    }

    Function<? super T, String> name() {
        return name;
    }

    void open(Runnable action) {
        open = action;
    }

    /** The rows that are selected in a column. */
    void selected(Function<Column<T, ?>, List<T>> of) {
        selected = of;
    }

    /** Changes a cell; where it is one of several that are selected in its column, all of them in one step. */
    void change(Column<T, ?> column, T row, Object value) {
        List<T> others = selected.apply(column).stream().filter(column::isEditable).toList();
        List<T> all = others.size() > 1 && others.contains(row) ? others : List.of(row);
        if (all.size() > 1 && !typedOver && !column.differsAny(row, value)) {
            return;
        }
        String of = all.size() > 1 ? all.size() + " rows" : name.apply(row);
        desk.edit("Change " + label(column) + (of == null || of.isBlank() ? "" : " of " + of),
                () -> all.forEach(each -> column.putAny(each, value)));
    }

    boolean isEditable(int column, int row) {
        return desk.session().isPresent() && row >= 0 && row < rows.shown().size()
                && columns.get(column).isEditable(rows.shown().get(row));
    }

    static String label(Column<?, ?> column) {
        String label = column.label();
        boolean shout = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        return shout || label.isEmpty() ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.SUPPORT_MULTI_EDIT, Boolean.FALSE);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new EditableRule() {
            @Override
            public boolean isEditable(int column, int row) {
                return Typing.this.isEditable(column, row);
            }
        });
        var shown = new RenderErrorHandling();
        registry.registerConfigAttribute(EditConfigAttributes.CONVERSION_ERROR_HANDLER, shown);
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, shown);
        for (int i = 0; i < columns.size(); i++) {
            String label = CellLooks.COLUMN + i;
            registry.registerConfigAttribute(CellConfigAttributes.DISPLAY_CONVERTER, converter(columns.get(i)),
                    DisplayMode.NORMAL, label);
            registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor(columns.get(i)),
                    DisplayMode.NORMAL, label);
        }
    }

    private static DisplayConverter converter(Column<?, ?> column) {
        return new DisplayConverter() {
            @Override
            public Object canonicalToDisplayValue(Object value) {
                return column.kind().shape() == Kind.Shape.CHECK ? value : column.showAny(value);
            }

            @Override
            public Object displayToCanonicalValue(Object shown) {
                if (column.kind().shape() == Kind.Shape.CHECK) {
                    return shown;
                }
                try {
                    return column.kind().parse().apply(shown == null ? "" : shown.toString());
                } catch (IllegalArgumentException e) {
                    throw new ConversionFailedException(e.getMessage(), e);
                }
            }
        };
    }

    private static ICellEditor editor(Column<?, ?> column) {
        return switch (column.kind().shape()) {
            case CHECK -> new CheckBoxCellEditor();
            case CHOICE -> new ComboBoxCellEditor((c, r) -> column.kind().choices().get(), 12);
            case LINES -> new MultiLineTextCellEditor(true);
            case TEXT -> new CellText(column.known(), column.kind() == Kind.NAMES);
        };
    }

    @Override
    public void configureUiBindings(UiBindingRegistry keys) {
        keys.registerKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.F2), (nat, e) -> edit(nat, null));
        keys.registerKeyBinding(new KeyEventMatcher(SWT.NONE, ' '), (nat, e) -> edit(nat, null));
        keys.registerKeyBinding(new LetterOrDigitKeyEventMatcher(), (nat, e) -> edit(nat, e.character));
        keys.registerKeyBinding(new LetterOrDigitKeyEventMatcher(SWT.MOD2), (nat, e) -> edit(nat, e.character));
        keys.registerFirstDoubleClickBinding(
                new MouseEventMatcher(SWT.NONE, GridRegion.BODY, MouseEventMatcher.LEFT_BUTTON),
                editOrOpen());
        keys.registerSingleClickBinding(new CellPainterMouseEventMatcher(GridRegion.BODY,
                MouseEventMatcher.LEFT_BUTTON, CheckBoxPainter.class), new MouseEditAction());
    }

    /** Opens the editor of the cell that the keyboard is at, whatever else is selected. */
    private void edit(NatTable nat, Character typed) {
        PositionCoordinate at = selection.getSelectionAnchor();
        int column = at.getColumnPosition() < 0 ? -1 : selection.getColumnIndexByPosition(at.getColumnPosition());
        if (column >= 0 && isEditable(column, at.getRowPosition())) {
            typedOver = typed != null || columns.get(column).kind().shape() == Kind.Shape.CHECK;
            viewport.moveCellPositionIntoViewport(at.getColumnPosition(), at.getRowPosition());
            selection.fireLayerEvent(new InlineCellEditEvent(new PositionCoordinate(at), nat, nat.getConfigRegistry(),
                    typed != null ? typed : columns.get(column).get().apply(rows.shown().get(at.getRowPosition()))));
        }
    }

    private IMouseAction editOrOpen() {
        var edit = new MouseEditAction();
        return (NatTable nat, MouseEvent event) -> {
            int column = nat.getColumnIndexByPosition(nat.getColumnPositionByX(event.x));
            int row = nat.getRowIndexByPosition(nat.getRowPositionByY(event.y));
            if (column >= 0 && isEditable(column, row)) {
                typedOver = false;
                edit.run(nat, event);
            } else if (open != null) {
                open.run();
            }
        };
    }
}
