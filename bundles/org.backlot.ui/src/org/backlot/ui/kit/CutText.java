package org.backlot.ui.kit;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Shows the whole text of a cell that is too narrow for it, when the mouse rests there. */
final class CutText extends NatTableContentTooltip {

    private static final int PADDING = 10;

    private CutText(NatTable nat) {
        super(nat, GridRegion.BODY);
    }

    static void tell(NatTable nat) {
        new CutText(nat).setHideOnMouseDown(true);
    }

    @Override
    protected String getText(Event event) {
        String text = super.getText(event);
        if (text == null || text.isBlank()) {
            return null;
        }
        int column = natTable.getColumnPositionByX(event.x);
        var gc = new GC(natTable);
        int width = gc.textExtent(text).x;
        gc.dispose();
        return width > natTable.getColumnWidthByPosition(column) - PADDING ? text : null;
    }
}
