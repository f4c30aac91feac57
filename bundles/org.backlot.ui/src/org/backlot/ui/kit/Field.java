package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.fieldassist.IContentProposal;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

/** One field of a form: what was typed counts when the field is left or Enter is pressed; Escape takes it back. */
final class Field<T, V> {

    private final Column<T, V> column;
    private final Consumer<Consumer<T>> change;
    private final Control control;
    private final ControlDecoration fault;
    private List<V> choices = List.of();
    private String shown = "";
    private T object;

    /** @param change runs a change of the object that the form shows */
    Field(Composite parent, Column<T, V> column, Consumer<Consumer<T>> change) {
        this.column = column;
        this.change = change;
        control = switch (column.kind().shape()) {
            case TEXT -> text(parent, SWT.SINGLE | SWT.BORDER);
            case LINES -> text(parent, SWT.MULTI | SWT.WRAP | SWT.BORDER | SWT.V_SCROLL);
            case CHECK -> check(parent);
            case CHOICE -> choice(parent);
        };
        fault = new ControlDecoration(control, SWT.TOP | SWT.LEFT);
        fault.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        fault.hide();
    }

    private Control text(Composite parent, int style) {
        var text = new Text(parent, style);
        ContentProposalAdapter offers = column.known() == null ? null
                : new Offers(column.known(), column.kind() == Kind.NAMES).below(text);
        text.addListener(SWT.FocusOut, e -> {
            if (offers == null || !offers.isProposalPopupOpen()) {
                commit();
            }
        });
        if (offers != null) {
            offers.addContentProposalListener((IContentProposal taken) -> commit());
        }
        text.addListener(SWT.DefaultSelection, e -> commit());
        text.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE && !text.getText().equals(shown)) {
                text.setText(shown);
                fault.hide();
                e.doit = false;
            } else if (e.detail == SWT.TRAVERSE_TAB_NEXT || e.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                e.doit = true;
            }
        });
        return text;
    }

    private Control check(Composite parent) {
        var button = new Button(parent, SWT.CHECK);
        button.addListener(SWT.Selection, e -> put(column.kind().parse().apply(button.getSelection() ? "yes" : "")));
        return button;
    }

    private Control choice(Composite parent) {
        var combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        combo.addListener(SWT.Selection, e -> {
            int index = combo.getSelectionIndex();
            put(index <= 0 ? null : choices.get(index - 1));
        });
        return combo;
    }

    String label() {
        return column.label();
    }

    Control control() {
        return control;
    }

    void show(T now) {
        boolean same = now == object;
        object = now;
        V value = now == null ? null : column.get().apply(now);
        boolean editable = now != null && column.isEditable(now);
        switch (control) {
            case Text text -> showText(text, column.kind().show(value), editable, same);
            case Button button -> {
                button.setSelection(Boolean.TRUE.equals(value));
                Restyling.enable(button, editable);
            }
            case Combo combo -> showChoice(combo, value, editable);
            default -> throw new IllegalStateException(control.toString());
        }
    }

    private void showText(Text text, String now, boolean editable, boolean same) {
        text.setEditable(editable);
        boolean typing = same && text.isFocusControl() && !text.getText().equals(shown);
        if (!typing && !text.getText().equals(now)) {
            text.setText(now);
            fault.hide();
        }
        shown = now;
    }

    private void showChoice(Combo combo, V value, boolean editable) {
        choices = column.kind().choices().get();
        List<String> items = new ArrayList<>();
        items.add("");
        choices.forEach(choice -> items.add(column.kind().show(choice)));
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        combo.select(value == null ? 0 : choices.indexOf(value) + 1);
        combo.setEnabled(editable);
    }

    /** Takes what was typed; what is no such value stays, with what to type beside it. */
    void commit() {
        if (!(control instanceof Text text) || object == null || text.getText().equals(shown)) {
            return;
        }
        try {
            V value = column.kind().parse().apply(text.getText());
            fault.hide();
            shown = text.getText();
            put(value);
        } catch (IllegalArgumentException e) {
            fault.setDescriptionText(e.getMessage());
            fault.show();
            fault.showHoverText(e.getMessage());
        }
    }

    private void put(V value) {
        if (object != null && column.isEditable(object) && column.differs(object, value)) {
            change.accept(target -> column.put(target, value));
        }
    }
}
