package org.backlot.ui.kit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.core.model.Scene;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TableTest {

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
    void cellsGoToTheClipboardAsShownAndComeBackAsOneStep() {
        table.select(bench.scenes());
        table.grid().setFocus();
        bench.key(table.grid(), SWT.MOD1, 'c');
        var clipboard = new Clipboard(bench.shell().getDisplay());
        assertEquals("1\n2\n12A\n", clipboard.getContents(TextTransfer.getInstance()));
        clipboard.setContents(new Object[] {"7\n8\n"}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
        table.select(List.of(bench.scenes().get(0)));
        bench.key(table.grid(), SWT.MOD1, 'v');
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
    void aFilterSelectsNoOtherRowInPlaceOfTheOneThatItHides() {
        table.select(List.of(bench.scenes().get(1)));
        ((Text) find(table.control(), Text.class)).setText("int");
        bench.settle();
        assertEquals(List.of("1", "12A"), table.shown().stream().map(Scene::getNumber).toList());
        assertEquals(List.of(), table.selected());
    }

    @Test
    void whatIsTypedWithSeveralCellsSelectedGoesIntoAllOfThemInOneStep() {
        bench.click(table.grid(), 270, 26 + 12);
        bench.click(table.grid(), 270, 26 + 24 + 12, SWT.MOD2);
        assertEquals(2, table.selected().size());
        bench.key(table.grid(), 0, '5');
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
        bench.key(table.grid(), 0, SWT.F2);
        bench.key(table.grid().getActiveCellEditor().getEditorControl(), 0, SWT.CR);
        assertEquals(List.of(12, 3, 8), bench.scenes().stream().map(Scene::getEighths).toList());
        assertFalse(bench.session().undoable().isPresent());
    }

    @Test
    void controlDFillsDown() {
        bench.click(table.grid(), 270, 26 + 12);
        bench.click(table.grid(), 270, 26 + 48 + 12, SWT.MOD2);
        bench.key(table.grid(), SWT.MOD1, 'd');
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
        bench.key(table.grid(), SWT.MOD1, 'v');
    }

    @Test
    void aConditionIsTypedBelowAHeadAndEscapeShowsAllAgain() {
        table.grid().setFocus();
        bench.key(table.grid(), SWT.MOD1 | SWT.MOD2, 'l', 'L');
        bench.click(table.grid(), 270, 26 + 8);
        var field = (Text) table.grid().getActiveCellEditor().getEditorControl();
        field.setFocus();
        field.setText(">3/8");
        bench.settle();
        assertEquals(List.of("1", "12A"), table.shown().stream().map(Scene::getNumber).toList());
        bench.key(field, 0, SWT.CR);
        bench.key(table.grid(), 0, SWT.ESC);
        assertEquals(3, table.shown().size());
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

    private void typeOn(String text) {
        var editor = (Text) table.grid().getActiveCellEditor().getEditorControl();
        editor.setText(text);
        bench.key(editor, 0, SWT.CR);
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
        return Bench.COLUMNS.get(column).show(table.shown().get(row));
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
