package org.backlot.budget.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.model.Line;
import org.backlot.budget.ui.account.AccountsPart;
import org.backlot.budget.ui.basis.SetUpPart;
import org.backlot.budget.ui.line.LinesPart;
import org.backlot.budget.ui.topsheet.TopsheetPart;
import org.backlot.budget.ui.trace.TracePart;
import org.backlot.ui.find.Jump;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.edit.command.EditCellCommand;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.FillLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetPartsTest {

    private final Display display = Display.getDefault();
    private final Shell shell = new Shell(display);
    private final Jump jump = new Jump(null, null);
    private final List<Object> parts = new ArrayList<>();
    private Estimated of;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Estimated(folder);
        shell.setLayout(new FillLayout());
        shell.setSize(1000, 600);
    }

    @AfterEach
    void close() throws IOException {
        shell.dispose();
        of.close();
    }

    @Test
    void anAmountTypedIntoTheLinesIsShownInTheTotalOfTheAccounts() {
        parts.add(new LinesPart(shell, of.desk(), jump));
        parts.add(new AccountsPart(shell, of.desk()));
        settle();
        NatTable lines = find(shell.getChildren()[0], NatTable.class);
        type(lines, 2, 1, "20");
        NatTable accounts = find(shell.getChildren()[1], NatTable.class);
        assertEquals("22,000.00", shown(accounts, 2, 1));
        assertEquals("Change amount of Mara", of.session().undoable().orElseThrow().label());
    }

    @Test
    void aLineIsAddedBelowTheOneThatIsSelectedInOneStep() {
        parts.add(new LinesPart(shell, of.desk(), jump));
        settle();
        NatTable lines = find(shell, NatTable.class);
        lines.doCommand(new org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand(
                lines.getUnderlyingLayerByPosition(1, 1), 1, 1, false, false));
        press("Add Line");
        assertEquals(2, of.cast.getLines().size());
        Line made = of.cast.getLines().get(1);
        assertEquals("New line", made.getDescription());
        of.session().undo();
        assertEquals(1, of.cast.getLines().size());
    }

    @Test
    void aGlobalThatFormulasUseIsNotDeletedAndThePersonIsTold() {
        parts.add(new SetUpPart(shell, of.desk()));
        settle();
        NatTable globals = find(shell, NatTable.class);
        globals.doCommand(new org.eclipse.nebula.widgets.nattable.selection.command.SelectCellCommand(
                globals.getUnderlyingLayerByPosition(0, 1), 0, 1, false, false));
        key(globals, SWT.MOD1, SWT.DEL);
        assertEquals(1, of.budget.getGlobals().size());
        assertEquals(1, of.told.size(), of.told::toString);
    }

    @Test
    void everyPartOpensOnABudgetAndOnNone() throws IOException {
        parts.add(new TopsheetPart(shell, of.desk(), jump));
        parts.add(new SetUpPart(shell, of.desk()));
        parts.add(new TracePart(shell, of.desk(), jump));
        settle();
        of.session().edit("Take the budget away", () -> of.session().production().getSections().remove(of.budget));
        settle();
        assertEquals(0, of.told.size(), of.told::toString);
    }

    private void settle() {
        shell.open();
        while (display.readAndDispatch()) {
            Thread.onSpinWait();
        }
    }

    private void type(NatTable table, int column, int row, String text) {
        table.doCommand(new EditCellCommand(table, table.getConfigRegistry(), table.getCellByPosition(column, row)));
        settle();
        var editor = (Text) table.getActiveCellEditor().getEditorControl();
        editor.setText(text);
        key(editor, 0, SWT.CR);
    }

    private void key(Control control, int modifiers, int code) {
        var event = new Event();
        event.keyCode = code;
        event.character = (char) (code & 0x7f);
        event.stateMask = modifiers;
        control.notifyListeners(SWT.KeyDown, event);
        settle();
    }

    private static String shown(NatTable table, int column, int row) {
        return new java.text.DecimalFormat("#,##0.00", java.text.DecimalFormatSymbols.getInstance(
                java.util.Locale.ENGLISH)).format(table.getDataValueByPosition(column, row));
    }

    private void press(String label) {
        Button button = button(shell, label);
        button.notifyListeners(SWT.Selection, new Event());
        settle();
    }

    private static Button button(Composite in, String label) {
        for (Control child : in.getChildren()) {
            if (child instanceof Button button && button.getText().equals(label)) {
                return button;
            }
            Button found = child instanceof Composite composite ? button(composite, label) : null;
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static <C extends Control> C find(Control in, Class<C> type) {
        if (type.isInstance(in)) {
            return type.cast(in);
        }
        if (in instanceof Composite composite) {
            for (Control child : composite.getChildren()) {
                C found = find(child, type);
                if (found != null) {
                    return found;
                }
            }
        }
        return null;
    }
}
