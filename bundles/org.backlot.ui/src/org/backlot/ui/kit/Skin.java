package org.backlot.ui.kit;

import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle.LineStyleEnum;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.theme.ModernNatTableThemeConfiguration;
import org.eclipse.swt.graphics.Color;

/** NatTable in the colours of a palette. */
final class Skin extends ModernNatTableThemeConfiguration {

    Skin(Palette palette) {
        Color paper = palette.colour("background");
        Color text = palette.colour("text");
        Color head = palette.colour("header.background");
        Color headText = palette.colour("header.foreground");
        Color selection = palette.colour("selection");
        Color selectionText = palette.colour("selection.text");
        Color focus = palette.colour("focus");
        defaultFont = JFaceResources.getDefaultFont();
        defaultSelectionFont = defaultFont;
        cHeaderFont = defaultFont;
        cHeaderSelectionFont = defaultFont;
        cHeaderFullSelectionFont = defaultFont;
        selectionAnchorSelectionFont = defaultFont;
        defaultBgColor = paper;
        defaultFgColor = text;
        defaultHAlign = HorizontalAlignmentEnum.LEFT;
        evenRowBgColor = palette.colour("row.alternate");
        oddRowBgColor = paper;
        cHeaderBgColor = head;
        cHeaderFgColor = headText;
        cHeaderHAlign = HorizontalAlignmentEnum.LEFT;
        cHeaderSelectionBgColor = head;
        cHeaderSelectionFgColor = text;
        cHeaderFullSelectionBgColor = head;
        cHeaderFullSelectionFgColor = text;
        defaultSelectionBgColor = selection;
        defaultSelectionFgColor = selectionText;
        selectionAnchorBgColor = paper;
        selectionAnchorFgColor = text;
        selectionAnchorBorderStyle = new BorderStyle(1, focus, LineStyleEnum.SOLID);
        selectionAnchorSelectionBgColor = selection;
        selectionAnchorSelectionFgColor = selectionText;
        filterRowBgColor = palette.colour("raised");
        filterRowFgColor = palette.colour("accent");
        filterRowFont = defaultFont;
        filterRowHAlign = HorizontalAlignmentEnum.LEFT;
        renderColumnHeaderGridLines = true;
        gridLineColor = palette.colour("grid.line");
    }
}
