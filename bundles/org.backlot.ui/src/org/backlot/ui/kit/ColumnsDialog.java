package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Asks which columns of a table are shown, and in which order. */
final class ColumnsDialog extends Dialog {

    /** @param index of the column as the table was made */
    record Choice(int index, String label, boolean shown) {
    }

    private List<Choice> choices;
    private Table list;

    ColumnsDialog(Shell parent, List<Choice> choices) {
        super(parent);
        this.choices = choices;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** What was chosen, in the order that was chosen. */
    List<Choice> choices() {
        return choices;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Columns");
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        var both = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(both);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(both);
        list = new Table(both, SWT.CHECK | SWT.BORDER | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(240, 360).applyTo(list);
        fill(choices);
        var keys = new Composite(both, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(keys);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(keys);
        button(keys, "Up", () -> move(-1));
        button(keys, "Down", () -> move(1));
        button(keys, "All", () -> check(true));
        button(keys, "None", () -> check(false));
        return area;
    }

    private void button(Composite parent, String label, Runnable run) {
        var button = new Button(parent, SWT.PUSH);
        button.setText(label);
        button.addListener(SWT.Selection, e -> run.run());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(button);
    }

    private void fill(List<Choice> all) {
        list.removeAll();
        for (Choice choice : all) {
            var item = new TableItem(list, SWT.NONE);
            item.setText(choice.label());
            item.setChecked(choice.shown());
            item.setData(choice.index());
        }
    }

    private List<Choice> read() {
        List<Choice> all = new ArrayList<>();
        for (TableItem item : list.getItems()) {
            all.add(new Choice((Integer) item.getData(), item.getText(), item.getChecked()));
        }
        return all;
    }

    private void move(int by) {
        int from = list.getSelectionIndex();
        int to = from + by;
        if (from >= 0 && to >= 0 && to < list.getItemCount()) {
            List<Choice> all = read();
            all.add(to, all.remove(from));
            fill(all);
            list.select(to);
            list.showSelection();
        }
    }

    private void check(boolean shown) {
        for (TableItem item : list.getItems()) {
            item.setChecked(shown);
        }
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == IDialogConstants.OK_ID) {
            choices = read();
        }
        super.buttonPressed(button);
    }
}
