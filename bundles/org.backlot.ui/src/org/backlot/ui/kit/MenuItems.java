package org.backlot.ui.kit;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** Fills a menu. An ampersand in a label is one; what follows a tab is the key. */
public final class MenuItems {

    private final Menu menu;

    public MenuItems(Menu menu) {
        this.menu = menu;
    }

    /** A new menu over a control. */
    public MenuItems(Control over) {
        this(new Menu(over));
    }

    /** The menu itself. */
    public Menu menu() {
        return menu;
    }

    /** Something to do. */
    public MenuItem add(String label, Runnable run) {
        return add(label, "", run);
    }

    /** @param icon by its name; empty for none */
    public MenuItem add(String label, String icon, Runnable run) {
        MenuItem item = item(SWT.PUSH, label, icon);
        item.addListener(SWT.Selection, e -> run.run());
        return item;
    }

    /** One of several that exclude each other; runs when it is chosen. */
    public void choice(String label, boolean is, Runnable run) {
        MenuItem item = item(SWT.RADIO, label, "");
        item.setSelection(is);
        item.addListener(SWT.Selection, e -> {
            if (item.getSelection()) {
                run.run();
            }
        });
    }

    /** A menu below this one. */
    public MenuItems below(String label, String icon) {
        MenuItem item = item(SWT.CASCADE, label, icon);
        item.setMenu(new Menu(menu));
        return new MenuItems(item.getMenu());
    }

    private MenuItem item(int style, String label, String icon) {
        var item = new MenuItem(menu, style);
        item.setText(label.replace("&", "&&"));
        item.setImage(icon.isEmpty() ? null : Icons.of(icon));
        return item;
    }

    /** A line, unless the menu begins or ends with one. */
    public void line() {
        int count = menu.getItemCount();
        if (count > 0 && (menu.getItem(count - 1).getStyle() & SWT.SEPARATOR) == 0) {
            separate();
        }
    }

    private MenuItem separate() {
        return new MenuItem(menu, SWT.SEPARATOR);
    }

    /** Takes all away. */
    public void clear() {
        for (MenuItem item : menu.getItems()) {
            item.dispose();
        }
    }

    /** Shows the menu once, where the mouse is. */
    public void pop() {
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setVisible(true);
    }

    /** Shows the menu once, at a place of the screen. */
    public void pop(int x, int y) {
        menu.setLocation(x, y);
        pop();
    }
}
