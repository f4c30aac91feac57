package org.backlot.ui.find;

import java.util.List;
import java.util.function.Function;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Words above, what has them below; the arrow keys choose, Enter goes there. */
final class FindDialog extends Dialog {

    private final Function<String, List<Finds.Find>> search;
    private Text words;
    private Table list;
    private List<Finds.Find> found = List.of();
    private Finds.Find chosen;

    FindDialog(Shell shell, Function<String, List<Finds.Find>> search) {
        super(shell);
        this.search = search;
    }

    Finds.Find chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Find Anything");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().margins(12, 12).spacing(0, 8).applyTo(area);
        words = new Text(area, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage("Scene number, character, person, place, account\u2026");
        GridDataFactory.fillDefaults().grab(true, false).hint(560, SWT.DEFAULT).applyTo(words);
        list = new Table(area, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).hint(560, 320).applyTo(list);
        new TableColumn(list, SWT.NONE).setWidth(110);
        new TableColumn(list, SWT.NONE).setWidth(430);
        words.addModifyListener(e -> find());
        words.addListener(SWT.KeyDown, e -> {
            if (e.keyCode == SWT.ARROW_DOWN || e.keyCode == SWT.ARROW_UP) {
                move(e.keyCode == SWT.ARROW_DOWN ? 1 : -1);
                e.doit = false;
            }
        });
        list.addListener(SWT.DefaultSelection, e -> okPressed());
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Go", true).setEnabled(false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void find() {
        found = words.getText().isBlank() ? List.of() : search.apply(words.getText());
        list.setRedraw(false);
        list.removeAll();
        for (Finds.Find find : found) {
            new TableItem(list, SWT.NONE).setText(new String[] {find.kind(), find.text()});
        }
        list.setRedraw(true);
        list.select(0);
        getButton(IDialogConstants.OK_ID).setEnabled(!found.isEmpty());
    }

    private void move(int by) {
        if (!found.isEmpty()) {
            list.setSelection(Math.clamp(list.getSelectionIndex() + by, 0, found.size() - 1));
        }
    }

    @Override
    protected void okPressed() {
        int index = list.getSelectionIndex();
        chosen = index >= 0 && index < found.size() ? found.get(index) : null;
        super.okPressed();
    }
}
