package org.backlot.resources.ui.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.backlot.ui.kit.Kind;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** Labels and fields below each other in a dialog, which is told of each change. */
final class Fields {

    private static final int WIDE = 300;

    private final Composite area;
    private final Runnable changed;

    Fields(Composite parent, Runnable changed) {
        this.changed = changed;
        area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(10, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(area);
    }

    /** One of some things that may be left open. */
    record Choice<T>(Combo combo, List<T> all) {

        /** Null where nothing is chosen. */
        T get() {
            return combo.getSelectionIndex() < 1 ? null : all.get(combo.getSelectionIndex() - 1);
        }
    }

    <T> Choice<T> choice(String label, List<T> all, Function<T, String> name, T proposed) {
        label(label);
        var choice = choice(area, all, name, proposed);
        choice.combo().addListener(SWT.Selection, e -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(choice.combo());
        return choice;
    }

    /** The same anywhere. */
    static <T> Choice<T> choice(Composite parent, List<T> all, Function<T, String> name, T proposed) {
        var combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        List<String> names = new ArrayList<>(List.of(""));
        all.forEach(one -> names.add(name.apply(one)));
        combo.setItems(names.toArray(String[]::new));
        combo.select(all.indexOf(proposed) + 1);
        combo.setVisibleItemCount(16);
        return new Choice<>(combo, List.copyOf(all));
    }

    Text text(String label, String proposed, String hint) {
        label(label);
        var text = new Text(area, SWT.BORDER);
        text.setText(Objects.requireNonNullElse(proposed, ""));
        text.setMessage(hint);
        text.addModifyListener(e -> changed.run());
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDE, SWT.DEFAULT).applyTo(text);
        return text;
    }

    Button check(String label) {
        label("");
        var check = new Button(area, SWT.CHECK);
        check.setText(label);
        check.addListener(SWT.Selection, e -> changed.run());
        return check;
    }

    private void label(String label) {
        new Label(area, SWT.NONE).setText(label);
    }

    /** What was typed as a value; null where nothing was. */
    static <V> V value(Text text, Kind<V> kind) {
        return kind.parse().apply(text.getText().strip());
    }

    /** The day that was typed; null where nothing was. */
    static LocalDate day(Text text) {
        return value(text, Kind.DATE);
    }
}
