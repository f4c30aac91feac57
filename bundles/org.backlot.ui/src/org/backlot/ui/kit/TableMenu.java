package org.backlot.ui.kit;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractUiBindingConfiguration;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.ui.binding.UiBindingRegistry;
import org.eclipse.nebula.widgets.nattable.ui.matcher.KeyEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.matcher.MouseEventMatcher;
import org.eclipse.nebula.widgets.nattable.ui.menu.PopupMenuAction;
import org.eclipse.nebula.widgets.nattable.ui.menu.PopupMenuBuilder;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;

/** The menus of a table: of its heads, to hide and show columns, and of its rows, with the part's own actions. */
final class TableMenu<T> extends AbstractUiBindingConfiguration {

    private record Item<T>(String label, String icon, Consumer<List<T>> run) {
    }

    private final NatTable nat;
    private final Supplier<List<T>> selected;
    private final TableClipboard<T> cells;
    private final FilterBar<T> filters;
    private final ColumnHabits<T> habits;
    private final List<Item<T>> items = new ArrayList<>();
    private final Menu heads;

    TableMenu(NatTable nat, Supplier<List<T>> selected, TableClipboard<T> cells, FilterBar<T> filters,
            ColumnHabits<T> habits) {
        this.nat = nat;
        this.selected = selected;
        this.cells = cells;
        this.filters = filters;
        this.habits = habits;
        heads = new PopupMenuBuilder(nat)
                .withMenuItemProvider((n, menu) -> item(menu, "Columns\u2026", "columns", habits::choose))
                .withMenuItemProvider((n, menu) -> item(menu, "Filter by columns\tCtrl+Shift+L", "filter",
                        filters::toggle))
                .withHideColumnMenuItem("Hide column")
                .withShowAllColumnsMenuItem("Show all columns")
                .withAutoResizeSelectedColumnsMenuItem("Fit width").build();
    }

    void add(String label, String icon, int modifier, int key, Consumer<List<T>> run) {
        items.add(new Item<>(label, icon, run));
        if (key != 0) {
            nat.getUiBindingRegistry().registerFirstKeyBinding(new KeyEventMatcher(modifier, key), (n, e) -> run(run));
        }
    }

    private static void item(Menu menu, String label, String icon, Runnable run) {
        var item = new MenuItem(menu, SWT.PUSH);
        item.setText(label);
        item.setImage(icon.isEmpty() ? null : Icons.of(icon));
        item.addListener(SWT.Selection, e -> run.run());
    }

    private void run(Consumer<List<T>> action) {
        List<T> rows = selected.get();
        if (!rows.isEmpty()) {
            action.accept(rows);
        }
    }

    @Override
    public void configureUiBindings(UiBindingRegistry registry) {
        registry.registerMouseDownBinding(new MouseEventMatcher(SWT.NONE, GridRegion.COLUMN_HEADER,
                MouseEventMatcher.RIGHT_BUTTON), new PopupMenuAction(heads));
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.MOD1 | SWT.MOD2, 'l'), (n, e) -> filters.toggle());
        registry.registerFirstKeyBinding(new KeyEventMatcher(SWT.NONE, SWT.ESC), (n, e) -> filters.clear());
        nat.addListener(SWT.MenuDetect, event -> {
            Point at = nat.toControl(event.x, event.y);
            var regions = nat.getRegionLabelsByXY(at.x, at.y);
            boolean body = event.detail == SWT.MENU_KEYBOARD || regions != null && regions.hasLabel(GridRegion.BODY);
            if (body) {
                reach(event, at);
                menu(event.x, event.y);
            }
            event.doit = false;
        });
    }

    /** A menu is about the cell that it is opened at, or about all that are selected where that is one of them. */
    private void reach(Event event, Point at) {
        var cell = event.detail == SWT.MENU_KEYBOARD ? null
                : nat.getCellByPosition(nat.getColumnPositionByX(at.x), nat.getRowPositionByY(at.y));
        if (cell != null && cell.getDisplayMode() != DisplayMode.SELECT
                && cell.getDisplayMode() != DisplayMode.SELECT_HOVER) {
            nat.doCommand(new SelectCellCommand(nat, cell.getColumnPosition(), cell.getRowPosition(), false, false));
        }
    }

    private void menu(int x, int y) {
        var menu = new Menu(nat);
        boolean any = !selected.get().isEmpty();
        actions(menu, any);
        if (any) {
            item(menu, "Copy\tCtrl+C", "copy", () -> cells.copy(nat));
            item(menu, "Paste\tCtrl+V", "paste", () -> cells.paste(nat));
            item(menu, "Fill Down\tCtrl+D", "down", cells::fillDown);
            item(menu, "Clear Cells\tDel", "", () -> cells.empty("Clear cells"));
        }
        item(menu, "Columns\u2026", "columns", habits::choose);
        menu.addListener(SWT.Hide, e -> menu.getDisplay().asyncExec(menu::dispose));
        menu.setLocation(x, y);
        menu.setVisible(true);
    }

    private void actions(Menu menu, boolean any) {
        for (Item<T> item : items) {
            var entry = new MenuItem(menu, SWT.PUSH);
            entry.setText(item.label);
            entry.setImage(item.icon.isEmpty() ? null : Icons.of(item.icon));
            entry.setEnabled(any);
            entry.addListener(SWT.Selection, e -> run(item.run));
        }
    }
}
