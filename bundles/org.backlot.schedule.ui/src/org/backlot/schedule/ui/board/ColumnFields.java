package org.backlot.schedule.ui.board;

import java.util.List;
import java.util.function.Consumer;

import org.backlot.schedule.strip.StripCell;
import org.backlot.schedule.strip.StripColumn;
import org.backlot.schedule.strip.StripField;
import org.backlot.schedule.strip.StripFields;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Spinner;

/** One column of strips: its two lines, and its width. */
final class ColumnFields {

    private static final int WIDEST = 1000;

    private final StripFields fields;
    private final List<StripField> all;
    private final Consumer<StripColumn> change;
    private final Composite whole;
    private final Line upper;
    private final Line lower;
    private final Spinner width;
    private final Button share;
    private StripColumn shown;

    /** A choice of a field, and whether it is bold. */
    private record Line(Combo field, Button bold) {
    }

    ColumnFields(Composite parent, OpenBoard open, Consumer<StripColumn> change) {
        this.change = change;
        fields = new StripFields(open.look().session().questions().categories());
        all = fields.all();
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(whole);
        upper = line("First line", false);
        lower = line("Second line", true);
        new Label(whole, SWT.NONE).setText("Width");
        width = new Spinner(whole, SWT.BORDER);
        width.setMinimum(1);
        width.setMaximum(WIDEST);
        width.addListener(SWT.Selection, e -> read());
        share = new Button(whole, SWT.CHECK);
        share.setText("Share of what is left");
        share.addListener(SWT.Selection, e -> {
            width.setSelection(share.getSelection() ? 1 : 100);
            read();
        });
    }

    private Line line(String label, boolean mayBeEmpty) {
        new Label(whole, SWT.NONE).setText(label);
        var field = new Combo(whole, SWT.READ_ONLY);
        field.setVisibleItemCount(24);
        if (mayBeEmpty) {
            field.add("");
        }
        all.forEach(one -> field.add(one.label()));
        GridDataFactory.fillDefaults().grab(true, false).hint(190, SWT.DEFAULT).applyTo(field);
        field.addListener(SWT.Selection, e -> read());
        var bold = new Button(whole, SWT.CHECK);
        bold.setText("Bold");
        bold.addListener(SWT.Selection, e -> read());
        return new Line(field, bold);
    }

    Control control() {
        return whole;
    }

    String label(StripCell cell) {
        return fields.of(cell).label();
    }

    void show(StripColumn column) {
        shown = column;
        upper.field().select(place(column.upper()));
        upper.bold().setSelection(column.upper().bold());
        lower.field().select(column.lower().isEmpty() ? 0 : place(column.lower()) + 1);
        lower.bold().setSelection(column.lower().bold());
        width.setSelection(column.width());
        share.setSelection(column.share());
    }

    private int place(StripCell cell) {
        return all.stream().map(StripField::id).toList().indexOf(cell.field());
    }

    /** A field that no plug-in brings is not among the choices; it stays until another is chosen. */
    private void read() {
        StripCell first = cell(upper, upper.field().getSelectionIndex(), shown.upper());
        StripCell second = lower.field().getSelectionIndex() == 0 ? StripCell.NONE
                : cell(lower, lower.field().getSelectionIndex() - 1, shown.lower());
        shown = new StripColumn(width.getSelection(), share.getSelection(), first, second);
        change.accept(shown);
    }

    private StripCell cell(Line line, int place, StripCell before) {
        return new StripCell(place < 0 ? before.field() : all.get(place).id(), line.bold().getSelection());
    }
}
