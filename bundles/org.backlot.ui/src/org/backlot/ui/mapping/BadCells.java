package org.backlot.ui.mapping;

import org.backlot.core.spreadsheet.Faults;
import org.backlot.ui.kit.Palette;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

/** How much cannot be read, and the choice to go on without it; not there where all can be read. */
final class BadCells {

    private final MappingChoice choice;
    private final Palette palette;
    private final Composite row;
    private final Label count;
    private final Button leave;

    /** @param changed runs after the choice */
    BadCells(Composite parent, MappingChoice choice, Palette palette, Runnable changed) {
        this.choice = choice;
        this.palette = palette;
        row = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(row);
        count = new Label(row, SWT.NONE);
        leave = new Button(row, SWT.CHECK);
        leave.addListener(SWT.Selection, e -> {
            choice.leaveOut(leave.getSelection());
            changed.run();
        });
    }

    void show(Faults bad) {
        ((GridData) row.getLayoutData()).exclude = bad.isEmpty();
        row.setVisible(!bad.isEmpty());
        count.setText(Prospect.count(bad) + ".");
        count.setForeground(palette.colour("error"));
        leave.setVisible(bad.canBeLeftOut());
        leave.setText("Leave out the cells that cannot be read (" + bad.count() + ")");
        leave.setToolTipText("Imports the rest: a cell that cannot be read changes nothing, and a row that cannot be "
                + "placed is left out");
        leave.setSelection(choice.leavesOut());
        row.requestLayout();
    }
}
