package org.backlot.budget.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;

/** Lets a person tick some of the objects that there are: fringes, groups, accounts. */
public final class PickDialog<T> {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 320;

    private final Frame frame;
    private final List<T> all;
    private final Function<? super T, String> name;
    private final List<T> picked = new ArrayList<>();
    private Table list;

    /** @param says what the ticks mean */
    public PickDialog(Shell shell, String title, String says, List<T> all, Function<? super T, String> name) {
        this.all = all;
        this.name = name;
        frame = new Frame(shell, title).accept("Take", this::take).say(says);
    }

    /** What is ticked in the end, in the order of all; empty where the person thought better of it. */
    public Optional<List<T>> ask(Collection<T> before) {
        picked.addAll(before);
        return frame.open(this::fill) ? Optional.of(List.copyOf(picked)) : Optional.empty();
    }

    private void fill(Composite area) {
        list = new Table(area, SWT.CHECK | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list);
        for (T one : all) {
            var item = new TableItem(list, SWT.NONE);
            item.setText(name.apply(one) == null ? "" : name.apply(one));
            item.setChecked(picked.contains(one));
        }
    }

    private boolean take() {
        picked.clear();
        for (int i = 0; i < all.size(); i++) {
            if (list.getItem(i).getChecked()) {
                picked.add(all.get(i));
            }
        }
        return true;
    }
}
