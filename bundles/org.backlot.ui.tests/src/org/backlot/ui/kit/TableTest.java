package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Scene;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

    private static final List<Column<Scene, ?>> COLUMNS = List.of(
            Column.text("Number", 60, Scene::getNumber).edit(Scene::setNumber),
            Column.text("Heading", 200, Scene::getHeading),
            Column.of("Length", 60, Kind.EIGHTHS, Scene::getEighths).edit(Scene::setEighths));

    private Bench bench;
    private Table<Scene> table;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        table = new Table<>(bench.shell(), bench.desk(), "scenes", COLUMNS)
                .named(scene -> "scene " + scene.getNumber()).rows(bench::scenes);
        bench.open();
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void whatIsTypedIntoACellIsOneStepOfTheSession() {
        table.select(List.of(bench.scenes().get(1)));
        type(2, 1, "2 1/8");
        assertEquals(17, bench.scenes().get(1).getEighths());
        assertEquals("Change length of scene 2", bench.session().undoable().orElseThrow().label());
        bench.session().undo();
        bench.settle();
        assertEquals("3/8", cell(2, 1));
    }

    @Test
    void whatIsNoSuchValueStaysInTheCellAndChangesNothing() {
        table.select(List.of(bench.scenes().get(1)));
        type(2, 1, "a lot");
        assertEquals(3, bench.scenes().get(1).getEighths());
        assertFalse(bench.session().undoable().isPresent());
    }

    @Test
    void aCellThatIsOnlyReadOpensNoEditor() {
        edit(1, 1);
        assertEquals(null, table.grid().getActiveCellEditor());
    }

    @Test
    void theSelectionStaysOnItsObjectWhenTheProductionChanges() {
        Scene boat = bench.scenes().get(2);
        table.select(List.of(boat));
        bench.session().edit("Move scene", () -> bench.session().production().getScript().getScenes().move(0, 2));
        bench.settle();
        assertEquals(List.of(boat), table.selected());
        assertEquals("12A", cell(0, 0));
    }

    @Test
    void aClickOnAHeadSortsByIt() {
        bench.click(table.grid(), 70, 10);
        assertEquals(List.of("2", "12A", "1"), table.shown().stream().map(Scene::getNumber).toList());
    }

    @Test
    void cellsGoToTheClipboardAsShownAndComeBackAsOneStep() {
        table.select(bench.scenes());
        table.grid().setFocus();
        bench.press(table.grid(), SWT.MOD1, 'c', 'c');
        var clipboard = new Clipboard(bench.shell().getDisplay());
        assertEquals("1\n2\n12A\n", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.setContents(new Object[] {"7\n8\n"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        table.select(List.of(bench.scenes().get(0)));
        bench.press(table.grid(), SWT.MOD1, 'v', 'v');
        assertEquals(List.of("7", "8", "12A"), bench.scenes().stream().map(Scene::getNumber).toList());
        bench.session().undo();
        assertEquals(List.of("1", "2", "12A"), bench.scenes().stream().map(Scene::getNumber).toList());
    }

    @Test
    void wordsInTheFilterKeepWhatHasThemAll() {
        var filter = (Text) find(table.control(), Text.class);
        filter.setText("int night");
        bench.settle();
        assertEquals(List.of("12A"), table.shown().stream().map(Scene::getNumber).toList());
    }

    @Test
    void whatIsTypedWithSeveralCellsSelectedGoesIntoAllOfThemInOneStep() {
        bench.click(table.grid(), 270, 26 + 12);
        bench.click(table.grid(), 270, 26 + 24 + 12, SWT.MOD2);
        assertEquals(2, table.selected().size());
        bench.press(table.grid(), 0, '5', '5');
        typeOn("5/8");
        assertEquals(List.of(5, 5, 8), bench.scenes().stream().map(Scene::getEighths).toList());
        assertEquals("Change length of 2 rows", bench.session().undoable().orElseThrow().label());
        bench.session().undo();
        assertEquals(List.of(12, 3, 8), bench.scenes().stream().map(Scene::getEighths).toList());
    }

    @Test
    void lookingIntoOneOfSeveralSelectedCellsChangesNone() {
        bench.click(table.grid(), 270, 26 + 12);
        bench.click(table.grid(), 270, 26 + 24 + 12, SWT.MOD2);
        bench.press(table.grid(), 0, SWT.F2, '\0');
        bench.press(table.grid().getActiveCellEditor().getEditorControl(), 0, SWT.CR, SWT.CR);
        assertEquals(List.of(12, 3, 8), bench.scenes().stream().map(Scene::getEighths).toList());
        assertFalse(bench.session().undoable().isPresent());
    }

    @Test
    void controlDFillsDown() {
        bench.click(table.grid(), 270, 26 + 12);
        bench.click(table.grid(), 270, 26 + 48 + 12, SWT.MOD2);
        bench.press(table.grid(), SWT.MOD1, 'd', 'd');
        assertEquals(List.of(12, 12, 12), bench.scenes().stream().map(Scene::getEighths).toList());
        assertEquals("Fill down", bench.session().undoable().orElseThrow().label());
    }

    @Test
    void aPasteThatOneCellRefusesChangesNothingAndNamesTheCell() {
        paste("1/8\nlong\n");
        assertEquals(List.of(12, 3, 8), bench.scenes().stream().map(Scene::getEighths).toList());
        assertEquals(List.of("Paste: Length of scene 2: Type pages and eighths, as 2 3/8. Nothing was changed"),
                bench.told());
    }

    private void paste(String cells) {
        var clipboard = new Clipboard(bench.shell().getDisplay());
        clipboard.setContents(new Object[] {cells}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        bench.click(table.grid(), 270, 26 + 12);
        bench.press(table.grid(), SWT.MOD1, 'v', 'v');
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
    void aConditionIsTypedBelowAHeadAndEscapeShowsAllAgain() {
        table.grid().setFocus();
        bench.press(table.grid(), SWT.MOD1 | SWT.MOD2, 'l', 'L');
        bench.click(table.grid(), 270, 26 + 8);
        var field = (Text) table.grid().getActiveCellEditor().getEditorControl();
        field.setFocus();
        field.setText(">3/8");
        bench.settle();
        assertEquals(List.of("1", "12A"), table.shown().stream().map(Scene::getNumber).toList());
        bench.press(field, 0, SWT.CR, SWT.CR);
        bench.press(table.grid(), 0, SWT.ESC, SWT.ESC);
        assertEquals(3, table.shown().size());
    }

    @Test
    void aColumnOnDemandIsHiddenAtFirst() {
        List<Column<Scene, ?>> columns = List.of(COLUMNS.get(0),
                Column.text("Synopsis", 80, Scene::getSynopsis).onDemand());
        var other = new Table<>(bench.shell(), bench.desk(), "other", columns).rows(bench::scenes);
        bench.shell().layout();
        bench.settle();
        assertEquals(1, other.grid().getColumnCount());
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
    void aMenuIsAboutTheCellThatItIsOpenedAt() {
        var at = table.grid().toDisplay(20, 26 + 24 + 12);
        var event = new Event();
        event.x = at.x;
        event.y = at.y;
        table.grid().notifyListeners(SWT.MenuDetect, event);
        bench.settle();
        assertEquals(List.of(bench.scenes().get(1)), table.selected());
    }

    @Test
    void columnsAreChosenAndTheChoiceIsKept() {
        Map<String, String> kept = new HashMap<>();
        bench.context().set(Habits.class, new Habits() {
            @Override
            public Optional<String> get(String name) {
                return Optional.ofNullable(kept.get(name));
            }

            @Override
            public void set(String name, String value) {
                kept.put(name, value);
            }
        });
        List<Column<Scene, ?>> columns = List.of(COLUMNS.get(0), COLUMNS.get(1),
                Column.text("Synopsis", 80, Scene::getSynopsis).onDemand());
        var other = new Table<>(bench.shell(), bench.desk(), "other", columns).rows(bench::scenes);
        bench.shell().layout();
        bench.settle();
        Menu menu = menuOf(other);
        bench.shell().getDisplay().asyncExec(() -> choose("Synopsis"));
        Arrays.stream(menu.getItems()).filter(item -> item.getText().startsWith("Columns")).findFirst().orElseThrow()
                .notifyListeners(SWT.Selection, new Event());
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

    private void choose(String label) {
        Shell dialog = Arrays.stream(bench.shell().getDisplay().getShells())
                .filter(shell -> shell.getText().equals("Columns")).findFirst().orElseThrow();
        var list = (org.eclipse.swt.widgets.Table) find(dialog, org.eclipse.swt.widgets.Table.class);
        Arrays.stream(list.getItems()).filter(item -> item.getText().equals(label)).forEach(i -> i.setChecked(true));
        dialog.getDefaultButton().notifyListeners(SWT.Selection, new Event());
    }

    private void typeOn(String text) {
        var editor = (Text) table.grid().getActiveCellEditor().getEditorControl();
        editor.setText(text);
        bench.press(editor, 0, SWT.CR, SWT.CR);
    }

    private void edit(int column, int row) {
        var cell = table.grid().getCellByPosition(column, row + 1);
        table.grid().doCommand(new EditCellCommand(table.grid(), table.grid().getConfigRegistry(), cell));
        bench.settle();
    }

    private void type(int column, int row, String text) {
        edit(column, row);
        typeOn(text);
    }

    private String cell(int column, int row) {
        return COLUMNS.get(column).show(table.shown().get(row));
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
