package org.backlot.budget.ui;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.backlot.ui.kit.Frame;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/** Lets a person pick one or some of the objects that there are, found by what is typed: fringes, groups, accounts. */
public final class PickDialog<T> {

    private static final int WIDTH = 380;
    private static final int HEIGHT = 320;

    private final Frame frame;
    private final List<T> all;
    private final Function<? super T, String> name;
    private final Set<T> picked = new LinkedHashSet<>();
    private boolean single;
    private Text filter;
    private Table list;

    /** @param says what is picked, and what for */
    public PickDialog(Shell shell, String title, String says, List<T> all, Function<? super T, String> name) {
        this.all = all;
        this.name = name;
        frame = new Frame(shell, title).accept("Take", () -> true).say(says);
    }

    /** What is ticked in the end, in the order of all; empty where the person thought better of it. */
    public Optional<List<T>> ask(Collection<T> before) {
        picked.addAll(before);
        return frame.open(this::fill) ? Optional.of(all.stream().filter(picked::contains).toList()) : Optional.empty();
    }

    /** The one that is selected in the end; empty where the person thought better of it. */
    public Optional<T> askOne() {
        single = true;
        frame.ready(false);
        return frame.open(this::fill) ? picked.stream().findFirst() : Optional.empty();
    }

    private void fill(Composite area) {
        GridLayoutFactory.fillDefaults().spacing(0, 6).applyTo(area);
        filter = new Text(area, SWT.BORDER | SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        filter.setMessage("Filter");
        filter.addListener(SWT.Modify, e -> list());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(filter);
        list = new Table(area, (single ? SWT.SINGLE : SWT.CHECK) | SWT.BORDER | SWT.V_SCROLL | SWT.FULL_SELECTION);
        list.addListener(SWT.Selection, e -> pick((TableItem) e.item));
        list.addListener(SWT.DefaultSelection, e -> {
            pick((TableItem) e.item);
            frame.accept();
        });
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, HEIGHT).applyTo(list);
        list();
    }

    private void list() {
        String words = filter.getText().strip().toLowerCase(Locale.ROOT);
        list.removeAll();
        for (T one : all) {
            String text = Objects.requireNonNullElse(name.apply(one), "");
            if (text.toLowerCase(Locale.ROOT).contains(words)) {
                var item = new TableItem(list, SWT.NONE);
                item.setData(one);
                item.setText(text);
                item.setChecked(picked.contains(one));
                if (single && picked.contains(one)) {
                    list.setSelection(item);
                }
            }
        }
    }

    @SuppressWarnings("unchecked")
    private void pick(TableItem item) {
        T one = (T) item.getData();
        if (single) {
            picked.clear();
            picked.add(one);
            frame.ready(true);
        } else if (item.getChecked()) {
            picked.add(one);
        } else {
            picked.remove(one);
        }
    }
}
