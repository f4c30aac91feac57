package org.backlot.ui.script;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;

import org.backlot.core.breakdown.Category;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Offers;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;

/**
 * Asks what words of the script mean: a category by its figure or letter, and, where the words are not the name
 * itself, a name. One key is enough for a name that is as it stands.
 */
final class TagPopup {

    private static final String KEYS = "123456789abcdefghijklmnopqrstuvwxyz";
    private static final int CHIP = 10;

    private final List<Category> categories;
    private final Map<String, String> known;
    private final BiConsumer<Category, String> done;
    private final Shell shell;
    private final Text name;
    private final Table list;

    /**
     * @param known the categories of the names that there are
     * @param done  is told what was chosen
     */
    TagPopup(Shell parent, Desk desk, List<Category> categories, Map<String, String> known,
            BiConsumer<Category, String> done) {
        this.categories = categories;
        this.known = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        this.known.putAll(known);
        this.done = done;
        shell = new Shell(parent, SWT.DIALOG_TRIM);
        GridLayoutFactory.fillDefaults().margins(8, 8).spacing(0, 6).applyTo(shell);
        name = new Text(shell, SWT.SINGLE | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(name);
        new Offers(() -> List.copyOf(this.known.keySet()), false).below(name);
        name.addListener(SWT.Modify, e -> category(this.known.get(name.getText().strip())));
        name.addListener(SWT.DefaultSelection, e -> choose(chosen()));
        list = new Table(shell, SWT.SINGLE | SWT.FULL_SELECTION | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list);
        for (int i = 0; i < categories.size(); i++) {
            new TableItem(list, SWT.NONE).setText("      " + categories.get(i).name());
        }
        list.addListener(SWT.PaintItem, e -> paint(e, desk));
        list.addListener(SWT.KeyDown, this::key);
        list.addListener(SWT.MouseUp, e -> choose(list.getItem(new Point(e.x, e.y)) == null ? -1 : chosen()));
        list.addListener(SWT.DefaultSelection, e -> choose(chosen()));
        var hint = new Label(shell, SWT.NONE);
        hint.setText("A figure or letter tags; Tab changes the name");
        hint.setData("org.eclipse.e4.ui.css.CssClassName", "hint");
        shell.addListener(SWT.Traverse, e -> {
            if (e.detail == SWT.TRAVERSE_ESCAPE) {
                e.doit = false;
                shell.dispose();
            }
        });
    }

    /** Asks, for words that were selected; begins with the category that they have already, else with a likely one. */
    void open(String words, String likely, int x, int y) {
        shell.setText("Tag");
        category(likely);
        name.setText(words);
        name.selectAll();
        shell.pack();
        shell.setLocation(x, y);
        shell.open();
        list.setFocus();
    }

    private void paint(Event event, Desk desk) {
        int index = list.indexOf((TableItem) event.item);
        if (index < KEYS.length()) {
            GC gc = event.gc;
            gc.setBackground(desk.palette().mark(categories.get(index)));
            gc.fillRectangle(event.x, event.y + (event.height - CHIP) / 2, 4, CHIP);
            gc.setForeground(desk.palette().colour("text.secondary"));
            gc.drawText(KEYS.substring(index, index + 1).toUpperCase(Locale.ROOT), event.x + 8,
                    event.y + (event.height - gc.getFontMetrics().getHeight()) / 2, true);
        }
    }

    private void category(String id) {
        for (int i = 0; i < categories.size(); i++) {
            if (categories.get(i).id().equals(id)) {
                list.select(i);
                list.showSelection();
            }
        }
    }

    private int chosen() {
        return list.getSelectionIndex();
    }

    private void key(Event event) {
        int index = event.character == 0 || (event.stateMask & SWT.MODIFIER_MASK) != 0 ? -1
                : KEYS.indexOf(Character.toLowerCase(event.character));
        if (index >= 0 && index < categories.size()) {
            event.doit = false;
            choose(index);
        }
    }

    private void choose(int index) {
        String named = name.getText().strip();
        if (index >= 0 && !named.isEmpty()) {
            shell.dispose();
            done.accept(categories.get(index), named);
        }
    }
}
