package org.backlot.ui.papers;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.documents.Documents;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The papers that are installed, the options of the one that is chosen, and the kind of file. */
final class PrintDialog extends TitleAreaDialog {

    /** @param ending of the file, without the dot */
    record Choice(Documents.Installed document, Map<String, String> options, String ending) {
    }

    private static final List<String> ENDINGS = List.of("pdf", "html", "xlsx", "csv");

    private final List<Documents.Installed> documents;
    private final Map<Documents.Option, Text> fields = new LinkedHashMap<>();
    private org.eclipse.swt.widgets.List list;
    private Composite options;
    private Combo ending;
    private Choice choice;

    PrintDialog(Shell shell, List<Documents.Installed> documents) {
        super(shell);
        this.documents = documents;
        setHelpAvailable(false);
    }

    Choice choice() {
        return choice;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText("Papers");
    }

    @Override
    protected boolean isResizable() {
        return true;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        var area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(area);
        GridLayoutFactory.fillDefaults().numColumns(2).equalWidth(true).margins(16, 14).spacing(16, 8).applyTo(area);
        setTitle("Papers");
        setMessage("Choose a paper and what should be on it; the file is opened when it is made.");
        list = new org.eclipse.swt.widgets.List(area, SWT.SINGLE | SWT.BORDER | SWT.V_SCROLL);
        documents.forEach(document -> list.add(document.name()));
        list.addListener(SWT.Selection, e -> showOptions());
        list.addListener(SWT.DefaultSelection, e -> okPressed());
        GridDataFactory.fillDefaults().grab(true, true).hint(260, 280).applyTo(list);
        options = new Composite(area, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, SWT.DEFAULT).applyTo(options);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(options);
        list.select(0);
        showOptions();
        return area;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, "Make\u2026", true).setEnabled(!documents.isEmpty());
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    private void showOptions() {
        for (Control child : options.getChildren()) {
            child.dispose();
        }
        fields.clear();
        label("File");
        ending = new Combo(options, SWT.READ_ONLY | SWT.DROP_DOWN);
        ending.setItems("PDF", "HTML", "Excel (XLSX)", "CSV");
        ending.select(0);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(ending);
        if (list.getSelectionIndex() >= 0) {
            documents.get(list.getSelectionIndex()).options().forEach(this::field);
        }
        options.requestLayout();
    }

    private void field(Documents.Option option) {
        label(option.label() + (option.required() ? " (needed)" : ""));
        var text = new Text(options, SWT.BORDER);
        text.setToolTipText(option.description());
        text.setMessage(option.description());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        fields.put(option, text);
    }

    private void label(String text) {
        var label = new Label(options, SWT.NONE);
        label.setText(text);
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
    }

    @Override
    protected void okPressed() {
        Map<String, String> chosen = new HashMap<>();
        for (Map.Entry<Documents.Option, Text> field : fields.entrySet()) {
            String text = field.getValue().getText().strip();
            if (text.isEmpty() && field.getKey().required()) {
                setErrorMessage(field.getKey().label() + " is needed: " + field.getKey().description());
                field.getValue().setFocus();
                return;
            }
            if (!text.isEmpty()) {
                chosen.put(field.getKey().name(), text);
            }
        }
        choice = new Choice(documents.get(Math.max(0, list.getSelectionIndex())), chosen,
                ENDINGS.get(Math.max(0, ending.getSelectionIndex())));
        super.okPressed();
    }
}
