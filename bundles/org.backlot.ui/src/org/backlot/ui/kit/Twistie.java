package org.backlot.ui.kit;

import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.BackgroundPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.CellStyleUtil;
import org.eclipse.nebula.widgets.nattable.util.GUIHelper;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

/** Paints the first cell of a row of a tree: set in by its depth, with a triangle where it folds out. */
final class Twistie<T> extends BackgroundPainter {

    private static final int STEP = 16;
    private final Rows<T> rows;

    Twistie(Rows<T> rows) {
        super(new TextPainter(false, false));
        this.rows = rows;
    }

    /** How far from the left of its cell the text of a row begins, in pixels. */
    static int indent(int depth) {
        return GUIHelper.convertHorizontalPixelToDpi(STEP * (depth + 1) + 2);
    }

    @Override
    public void paintCell(ILayerCell cell, GC gc, Rectangle bounds, IConfigRegistry registry) {
        Color before = gc.getBackground();
        gc.setBackground(getBackgroundColour(cell, registry));
        gc.fillRectangle(bounds);
        if (cell.getRowIndex() < rows.shown().size()) {
            T row = rows.shown().get(cell.getRowIndex());
            int indent = indent(rows.depth(row));
            if (rows.hasChildren(row)) {
                gc.setBackground(CellStyleUtil.getCellStyle(cell, registry)
                        .getAttributeValue(CellStyleAttributes.FOREGROUND_COLOR));
                gc.fillPolygon(triangle(bounds.x + indent - STEP / 2 - 2, bounds.y + bounds.height / 2,
                        rows.isOpen(row)));
            }
            getWrappedPainter().paintCell(cell, gc,
                    new Rectangle(bounds.x + indent, bounds.y, bounds.width - indent, bounds.height), registry);
        }
        gc.setBackground(before);
    }

    private static int[] triangle(int x, int y, boolean open) {
        return open ? new int[] {x - 4, y - 2, x + 4, y - 2, x, y + 3}
                : new int[] {x - 2, y - 4, x + 3, y, x - 2, y + 4};
    }
}
