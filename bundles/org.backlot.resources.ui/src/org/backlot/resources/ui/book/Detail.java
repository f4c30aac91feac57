package org.backlot.resources.ui.book;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;

import org.backlot.ui.kit.Beside;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Form;
import org.backlot.ui.kit.Scrolled;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;

/**
 * A table, and beside it all that is known of the row that is selected, in titled groups below each other.
 *
 * @param <T> what is shown
 */
final class Detail<T> {

    private static final int NARROW = 700;
    private static final int TABLE = 150;

    private final SashForm whole;
    private final Desk desk;
    private final Function<T, String> name;
    private final List<Consumer<T>> groups = new ArrayList<>();
    private final List<Composite> forms = new ArrayList<>();
    private Composite page;
    private T shown;

    /** @param name what an object is called in the names of undo steps */
    Detail(Composite parent, Desk desk, Function<T, String> name) {
        this.desk = desk;
        this.name = name;
        whole = Beside.in(parent, NARROW);
    }

    /** Where the table is to be made, before any group. */
    Composite table() {
        return whole;
    }

    /** A group of fields. */
    Detail<T> group(String title, List<Column<T, ?>> columns) {
        return group(title, columns, row -> true);
    }

    /** A group of fields that is there for some rows only. */
    Detail<T> group(String title, List<Column<T, ?>> columns, Predicate<T> has) {
        Label head = head(title);
        Form<T> form = new Form<>(page(), desk, columns).named(name).alignedWith(forms.toArray(Composite[]::new));
        forms.add(form.control());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form.control());
        groups.add(row -> {
            boolean there = row != null && has.test(row);
            show(head, there);
            show(form.control(), there);
            form.show(there ? row : null);
        });
        return this;
    }

    /**
     * A group with a table of its own, as high as a few rows.
     *
     * @param make makes the table
     * @param show shows what it has of a row, or of none
     */
    <C> Detail<T> list(String title, Function<Composite, C> make, Function<C, Control> control,
            BiConsumer<C, T> show) {
        head(title);
        C made = make.apply(page());
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, TABLE).indent(6, 0)
                .applyTo(control.apply(made));
        groups.add(row -> show.accept(made, row));
        return this;
    }

    private Label head(String title) {
        var head = new Label(page(), SWT.NONE);
        head.setText(title.replace("&", "&&"));
        head.setData("org.eclipse.e4.ui.css.CssClassName", "section-title");
        GridDataFactory.fillDefaults().grab(true, false).indent(10, 8).applyTo(head);
        return head;
    }

    private Composite page() {
        if (page == null) {
            page = Scrolled.in(whole);
            whole.setWeights(62, 38);
        }
        return page;
    }

    private static void show(Control control, boolean there) {
        ((GridData) control.getLayoutData()).exclude = !there;
        control.setVisible(there);
    }

    /** Shows an object; null shows none. */
    void show(T now) {
        shown = now;
        groups.forEach(group -> group.accept(now));
        if (page.getSize().x > TABLE) {
            page.layout();
            page.getParent().notifyListeners(SWT.Resize, new Event());
        }
    }

    /** Shows it again, as after another person said that they work here. */
    void refresh() {
        show(shown);
    }

    /** What is shown, or null. */
    T shown() {
        return shown;
    }
}
