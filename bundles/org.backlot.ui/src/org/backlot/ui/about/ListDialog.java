package org.backlot.ui.about;

import java.util.List;

import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Table;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;

/** A table to read in a dialog. */
final class ListDialog<T> extends TitleAreaDialog {

    private final Desk desk;
    private final String title;
    private final String text;
    private final List<Column<T, ?>> columns;
    private final List<T> rows;

    ListDialog(Shell shell, Desk desk, String title, String text, List<Column<T, ?>> columns, List<T> rows) {
        super(shell);
        this.desk = desk;
        this.title = title;
        this.text = text;
        this.columns = columns;
        this.rows = rows;
        setHelpAvailable(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        setTitle(title);
        setMessage(text);
        var table = new Table<>(area, desk, "org.backlot.ui.list/" + title, columns).rows(() -> rows);
        GridDataFactory.fillDefaults().grab(true, true).hint(760, 380).applyTo(table.control());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, IDialogConstants.CLOSE_LABEL, true);
    }
}
