package org.backlot.ui.kit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.layer.cell.IConfigLabelAccumulator;
import org.eclipse.nebula.widgets.nattable.painter.cell.CheckBoxPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.TextDecorationEnum;

/** Labels cells with their look and column, and teaches NatTable what these look like in the palette of now. */
final class CellLooks<T> extends AbstractRegistryConfiguration implements IConfigLabelAccumulator {

    static final String COLUMN = "column:";

    private final List<Column<T, ?>> columns;
    private final Rows<T> rows;
    private final Set<String> known = new HashSet<>();
    private Function<? super T, Look> rowLook = row -> Look.PLAIN;
    private Palette palette;
    private IConfigRegistry registry;

    CellLooks(List<Column<T, ?>> columns, Rows<T> rows, Palette palette) {
        this.columns = columns;
        this.rows = rows;
        this.palette = palette;
    }

    void rowLook(Function<? super T, Look> look) {
        rowLook = look;
    }

    /** Forgets what was taught in another palette; answers whether it was another. */
    boolean turnTo(Palette now) {
        boolean another = palette != now;
        palette = now;
        if (another) {
            known.clear();
        }
        return another;
    }

    @Override
    public void configureRegistry(IConfigRegistry configRegistry) {
        registry = configRegistry;
        for (int i = 0; i < columns.size(); i++) {
            Column<T, ?> column = columns.get(i);
            if (column.kind().right()) {
                var style = new Style();
                style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.RIGHT);
                registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL,
                        COLUMN + i);
            }
            if (column.kind().shape() == Kind.Shape.CHECK) {
                registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, new CheckBoxPainter(),
                        DisplayMode.NORMAL, COLUMN + i);
            }
        }
    }

    @Override
    public void accumulateConfigLabels(LabelStack labels, int column, int row) {
        if (row >= rows.shown().size()) {
            return;
        }
        T object = rows.shown().get(row);
        Look look = columns.get(column).look().apply(object).over(rowLook.apply(object));
        if (!look.equals(Look.PLAIN)) {
            teach(look);
            labels.addLabel(look.label());
        }
        labels.addLabel(COLUMN + column);
    }

    private void teach(Look look) {
        if (registry == null || !known.add(look.label())) {
            return;
        }
        var style = new Style();
        if (!look.fill().isEmpty()) {
            style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, palette.colour(look.fill()));
        }
        if (!look.ink().isEmpty()) {
            style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, palette.colour(look.ink()));
        }
        if (look.bold()) {
            style.setAttributeValue(CellStyleAttributes.FONT,
                    JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        }
        if (look.struck()) {
            style.setAttributeValue(CellStyleAttributes.TEXT_DECORATION, TextDecorationEnum.STRIKETHROUGH);
        }
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, DisplayMode.NORMAL, look.label());
    }
}
