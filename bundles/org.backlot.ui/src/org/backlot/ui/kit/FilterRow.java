package org.backlot.ui.kit;

import java.util.List;
import java.util.Map;

import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.filterrow.FilterRowHeaderComposite;
import org.eclipse.nebula.widgets.nattable.filterrow.command.ClearAllFiltersCommand;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.ILayer;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer.MoveDirectionEnum;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** A row below the heads to type a {@link Condition} for each column; it takes effect while somebody types. */
final class FilterRow<T> extends AbstractRegistryConfiguration {

    private static final int HEIGHT = 24;

    private final List<Column<T, ?>> columns;
    private final Rows<T> rows;
    private FilterRowHeaderComposite<T> layer;
    private Runnable filtered = () -> { };

    FilterRow(List<Column<T, ?>> columns, Rows<T> rows) {
        this.columns = columns;
        this.rows = rows;
    }

    /** The heads with the row below them, which is not seen at first. */
    ILayer below(ILayer head, Heads<T> heads, IConfigRegistry registry) {
        layer = new FilterRowHeaderComposite<>(this::apply, head, heads, registry);
        layer.getFilterRowDataLayer().setDefaultRowHeight(HEIGHT);
        layer.setFilterRowVisible(false);
        return layer;
    }

    /** Is called when other rows are shown. */
    void filtered(Runnable then) {
        filtered = then;
    }

    boolean isShown() {
        return layer.isFilterRowVisible();
    }

    /** Shows the row; hiding it shows all rows again. */
    void show(boolean shown) {
        if (!shown) {
            clear();
        }
        layer.setFilterRowVisible(shown);
    }

    void clear() {
        layer.doCommand(new ClearAllFiltersCommand());
    }

    private void apply(Map<Integer, Object> typed) {
        for (int i = 0; i < columns.size(); i++) {
            rows.filter(i, typed.getOrDefault(i, "").toString());
        }
        filtered.run();
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER,
                new PaddingDecorator(new TextPainter(false, true), 0, 4, 0, 4), DisplayMode.NORMAL,
                GridRegion.FILTER_ROW);
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, new TextCellEditor() {
            @Override
            protected Text createEditorControl(Composite parent, int style) {
                Text text = super.createEditorControl(parent, style);
                text.addModifyListener(e -> {
                    if (!isClosed() && text.isFocusControl()) {
                        commit(MoveDirectionEnum.NONE, false);
                    }
                });
                return text;
            }
        }, DisplayMode.NORMAL, GridRegion.FILTER_ROW);
    }
}
