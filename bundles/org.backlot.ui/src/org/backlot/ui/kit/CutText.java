package org.backlot.ui.kit;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.tooltip.NatTableContentTooltip;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Event;

/** Shows the whole text of a cell that is too narrow for it, when the mouse rests there. */
final class CutText extends NatTableContentTooltip {

    private static final int PADDING = 10;
    private static final int LINE = 90;

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
        return width > natTable.getColumnWidthByPosition(column) - PADDING ? folded(text) : null;
    }

    /** In lines that are no wider than one can read. */
    static String folded(String text) {
        var lines = new StringBuilder();
        int at = 0;
        for (String word : text.split(" ")) {
            if (at > 0) {
                boolean full = at + word.length() >= LINE;
                lines.append(full ? '\n' : ' ');
                at = full ? 0 : at + 1;
            }
            lines.append(word);
            at = word.contains("\n") ? word.length() - word.lastIndexOf('\n') - 1 : at + word.length();
        }
        return lines.toString();
    }
}
