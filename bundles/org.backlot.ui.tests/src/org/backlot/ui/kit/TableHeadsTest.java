package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.KeptHabits;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The heads of a table: sorting, order, width and choice of its columns. */
class TableHeadsTest {

    private Bench bench;
    private Table<Scene> table;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        table = bench.table();
        bench.open();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void theEdgeOfAHeadIsDraggedToMakeItsColumnWider() {
        NatTable grid = table.grid();
        int width = grid.getColumnWidthByPosition(0);
        drag(grid, new int[] {width - 1, width + 10, width + 40});
        assertEquals(width + 41, grid.getColumnWidthByPosition(0), 1);
    }

    @Test
    void aHeadIsDraggedToAnotherPlace() {
        NatTable grid = table.grid();
        drag(grid, new int[] {270, 200, 100, 10});
        assertEquals(2, grid.getColumnIndexByPosition(0));
    }

    /** Drags with the left button along the heads. */
    private void drag(NatTable grid, int[] along) {
        for (int i = 0; i < along.length; i++) {
            mouse(grid, SWT.MouseMove, along[i], i == 0 ? 0 : SWT.BUTTON1);
            if (i == 0) {
                mouse(grid, SWT.MouseDown, along[i], 0);
            }
        }
        mouse(grid, SWT.MouseUp, along[along.length - 1], SWT.BUTTON1);
    }

    private void mouse(NatTable grid, int type, int x, int state) {
        var event = new Event();
        event.button = type == SWT.MouseMove ? 0 : 1;
        event.count = 1;
        event.x = x;
        event.y = 10;
        event.stateMask = state;
        grid.notifyListeners(type, event);
        bench.settle();
    }

    @Test
    void aColumnOnDemandIsHiddenAtFirst() {
        List<Column<Scene, ?>> columns = List.of(Bench.COLUMNS.get(0),
                Column.text("Synopsis", 80, Scene::getSynopsis).onDemand());
        var other = new Table<>(bench.shell(), bench.desk(), "other", columns).rows(bench::scenes);
        bench.shell().layout();
        bench.settle();
        assertEquals(1, other.grid().getColumnCount());
    }

    @Test
    void aClickOnAHeadSortsByIt() {
        bench.click(table.grid(), 70, 10);
        assertEquals(List.of("2", "12A", "1"), table.shown().stream().map(Scene::getNumber).toList());
    }

    @Test
    void shiftAndAClickOnAHeadSortsByItTooAndTheSelectionStays() {
        bench.session().edit("Change", () -> bench.scenes().get(2).setEighths(3));
        bench.settle();
        Scene boat = bench.scenes().get(2);
        table.select(List.of(boat));
        bench.click(table.grid(), 270, 10);
        assertEquals(List.of("2", "12A", "1"), table.shown().stream().map(Scene::getNumber).toList());
        assertEquals(List.of(boat), table.selected());
        bench.click(table.grid(), 20, 10, SWT.MOD2);
        bench.click(table.grid(), 20, 10, SWT.MOD2);
        assertEquals(List.of("12A", "2", "1"), table.shown().stream().map(Scene::getNumber).toList());
        assertEquals(List.of("1", "2", "12A"), bench.scenes().stream().map(Scene::getNumber).toList());
    }

    @Test
    void columnsAreChosenAndTheChoiceIsKept() {
        bench.context().set(Habits.class, new KeptHabits());
        List<Column<Scene, ?>> columns = List.of(Bench.COLUMNS.get(0), Bench.COLUMNS.get(1),
                Column.text("Synopsis", 80, Scene::getSynopsis).onDemand());
        var other = new Table<>(bench.shell(), bench.desk(), "other", columns).rows(bench::scenes);
        bench.shell().layout();
        bench.settle();
        Menu menu = menuOf(other);
        MenuItem chooses = Arrays.stream(menu.getItems()).filter(item -> item.getText().startsWith("Columns"))
                .findFirst().orElseThrow();
        Answer.inDialog("Columns", () -> chooses.notifyListeners(SWT.Selection, new Event()),
                dialog -> choose(dialog, "Synopsis"));
        assertEquals(3, other.grid().getColumnCount());
        other.control().dispose();
        var again = new Table<>(bench.shell(), bench.desk(), "other", columns).rows(bench::scenes);
        bench.shell().layout();
        assertEquals(3, again.grid().getColumnCount());
    }

    /** The menu of the rows of a table, as it opens. */
    private Menu menuOf(Table<Scene> other) {
        List<Menu> opened = new ArrayList<>();
        bench.shell().getDisplay().addFilter(SWT.Show, event -> {
            if (event.widget instanceof Menu menu) {
                opened.add(menu);
            }
        });
        var at = new Event();
        at.detail = SWT.MENU_KEYBOARD;
        other.grid().notifyListeners(SWT.MenuDetect, at);
        bench.settle();
        return opened.getFirst();
    }

    private void choose(Shell dialog, String label) {
        var list = (org.eclipse.swt.widgets.Table) find(dialog, org.eclipse.swt.widgets.Table.class);
        Arrays.stream(list.getItems()).filter(item -> item.getText().equals(label)).forEach(i -> i.setChecked(true));
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
    }

    private static Control find(Control in, Class<? extends Control> type) {
        if (type.isInstance(in)) {
            return in;
        }
        if (in instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                Control found = find(child, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
