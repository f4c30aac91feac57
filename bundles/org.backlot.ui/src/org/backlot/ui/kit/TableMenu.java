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
                .withMenuItemProvider((n, menu) -> new MenuItems(menu).add("Columns\u2026", "columns", habits::choose))
                .withMenuItemProvider((n, menu) -> new MenuItems(menu).add("Filter by columns\tCtrl+Shift+L",
                        "filter", filters::toggle))
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
        var menu = new MenuItems(nat);
        boolean any = !selected.get().isEmpty();
        actions(menu, any);
        if (any) {
            menu.add("Copy\tCtrl+C", "copy", () -> cells.copy(nat));
            menu.add("Paste\tCtrl+V", "paste", () -> cells.paste(nat));
            menu.add("Fill Down\tCtrl+D", "down", cells::fillDown);
            menu.add("Clear Cells\tDel", "", () -> cells.empty("Clear cells"));
        }
        menu.add("Columns\u2026", "columns", habits::choose);
        menu.pop(x, y);
    }

    private void actions(MenuItems menu, boolean any) {
        for (Item<T> item : items) {
            menu.add(item.label, item.icon, () -> run(item.run)).setEnabled(any);
        }
    }
}
