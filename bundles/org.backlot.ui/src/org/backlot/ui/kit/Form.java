package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

/**
 * The fields of one object, a label and a control each. A field is a {@link Column}: what a table shows as a cell, a
 * form shows as a field, and a change is one step of the session.
 *
 * <pre>{@code
 * var form = new Form<>(parent, desk, List.of(NUMBER, SYNOPSIS, LENGTH)).named(s -> "scene " + s.getNumber());
 * desk.follow(form.control(), Scene.class, form::show);
 * }</pre>
 */
public final class Form<T> {

    /** Two lines and their border; where GTK finds less room than its scroll bar needs, it complains on the console. */
    private static final int LINES = 50;

    private final Composite whole;
    private final List<Field<T, ?>> fields = new ArrayList<>();
    private final Desk desk;
    private Function<? super T, String> name = row -> "";
    private T object;

    public Form(Composite parent, Desk desk, List<Column<T, ?>> columns) {
        this(parent, desk, columns, 1);
    }

    /** @param across how many fields stand beside each other; those of several lines take the whole width */
    public Form(Composite parent, Desk desk, List<Column<T, ?>> columns, int across) {
        this.desk = desk;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2 * across).margins(10, 8).spacing(8, 6).applyTo(whole);
        columns.forEach(column -> field(column, across));
        desk.watch(whole, this::refresh);
    }

    private Form(Composite parent, Desk desk, int units) {
        this.desk = desk;
        whole = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(units).equalWidth(true).margins(10, 6).spacing(6, 6)
                .applyTo(whole);
    }

    /**
     * A form as on paper: each field below its small label, side by side.
     *
     * @param units in how many parts the width is divided
     * @param spans how many of them each field takes, in the order of the columns
     */
    public static <T> Form<T> paper(Composite parent, Desk desk, List<Column<T, ?>> columns, int units, int... spans) {
        var form = new Form<T>(parent, desk, units);
        for (int i = 0; i < columns.size(); i++) {
            form.cell(columns.get(i), spans[i]);
        }
        desk.watch(form.whole, form::refresh);
        return form;
    }

    private <V> void cell(Column<T, V> column, int span) {
        boolean lines = column.kind().shape() == Kind.Shape.LINES;
        var cell = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 1).applyTo(cell);
        GridDataFactory.fillDefaults().grab(true, false).span(span, 1).applyTo(cell);
        var label = new Label(cell, SWT.NONE);
        label.setText(column.label());
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        var field = new Field<>(cell, column, (value) -> change(column, value));
        fields.add(field);
        GridDataFactory.fillDefaults().grab(true, false).hint(40, lines ? LINES : SWT.DEFAULT).applyTo(field.control());
    }

    private <V> void field(Column<T, V> column, int across) {
        boolean lines = column.kind().shape() == Kind.Shape.LINES;
        var label = new Label(whole, SWT.NONE);
        label.setText(column.label());
        label.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        GridDataFactory.swtDefaults().align(SWT.BEGINNING, lines ? SWT.TOP : SWT.CENTER).applyTo(label);
        var field = new Field<>(whole, column, (value) -> change(column, value));
        fields.add(field);
        GridDataFactory.fillDefaults().grab(true, false).hint(120, lines ? LINES : SWT.DEFAULT)
                .span(lines ? 2 * across - 1 : 1, 1).applyTo(field.control());
    }

    /** What the object is called in the names of undo steps: {@code "scene 12"}. */
    public Form<T> named(Function<? super T, String> of) {
        name = of;
        return this;
    }

    /** Begins its fields where those of forms of one column above it begin: whose labels are wider, counts. */
    public Form<T> alignedWith(Composite... above) {
        List<Label> labels = Stream.concat(Stream.of(above), Stream.of(whole))
                .flatMap(form -> Stream.of(form.getChildren()))
                .filter(Label.class::isInstance).map(Label.class::cast).toList();
        int wide = labels.stream().mapToInt(label -> label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x).max().orElse(0);
        labels.forEach(label -> GridDataFactory.createFrom(label.getLayoutData() instanceof GridData data ? data
                : new GridData()).hint(wide, SWT.DEFAULT).applyTo(label));
        return this;
    }

    /** Shows whatever the production has here now, asked after each change. */
    public Form<T> of(Supplier<? extends T> source) {
        desk.watch(whole, () -> show(source.get()));
        return this;
    }

    /** Shows an object; null shows empty fields that cannot be typed into. */
    public void show(T now) {
        if (!Objects.equals(object, now)) {
            fields.forEach(Field::commit);
        }
        object = now;
        refresh();
    }

    /** The object that is shown, or null. */
    public T shown() {
        return object;
    }

    /** The control of a field, by the label of its column. */
    public Control field(String label) {
        return fields.stream().filter(f -> f.label().equals(label)).findFirst().orElseThrow().control();
    }

    /** The whole, to be laid out. */
    public Composite control() {
        return whole;
    }

    private void refresh() {
        fields.forEach(field -> field.show(object));
    }

    private <V> void change(Column<T, V> column, Consumer<T> put) {
        T changed = object;
        if (changed != null) {
            String of = name.apply(changed);
            desk.edit("Change " + Typing.label(column) + (of == null || of.isBlank() ? "" : " of " + of),
                    () -> put.accept(changed));
            refresh();
        }
    }
}
