package org.backlot.budget.ui;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

import org.backlot.budget.model.Line;
import org.backlot.budget.ui.account.AccountsPart;
import org.backlot.budget.ui.basis.SetUpPart;
import org.backlot.budget.ui.line.LinesPart;
import org.backlot.budget.ui.topsheet.TopsheetPart;
import org.backlot.budget.ui.trace.TracePart;
import org.backlot.ui.find.Jump;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BudgetPartsTest {

    private final Jump jump = new Jump(null, null);
    private Bench bench;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    @Test
    void anAmountTypedIntoTheLinesIsShownInTheTotalOfTheAccounts() {
        bench.open((parent, desk) -> new LinesPart(parent, desk, jump));
        bench.open((parent, desk) -> new AccountsPart(parent, desk));
        NatTable lines = Widgets.first(bench.shell().getChildren()[0], NatTable.class);
        bench.type(lines, "Amount", 0, "20");
        NatTable accounts = Widgets.first(bench.shell().getChildren()[1], NatTable.class);
        assertEquals("22,000.00", shown(accounts, 2, 1));
        assertEquals("Change amount of Mara", bench.session().undoable().orElseThrow().label());
    }

    @Test
    void aLineIsAddedBelowTheOneThatIsSelectedInOneStep() {
        bench.open((parent, desk) -> new LinesPart(parent, desk, jump));
        NatTable lines = Widgets.first(bench.shell(), NatTable.class);
        bench.select(lines, "Description", 0);
        bench.press("Add Line");
        assertEquals(2, bench.of.cast.getLines().size());
        Line made = bench.of.cast.getLines().get(1);
        assertEquals("New line", made.getDescription());
        bench.session().undo();
        assertEquals(1, bench.of.cast.getLines().size());
    }

    @Test
    void aGlobalThatFormulasUseIsNotDeletedAndThePersonIsTold() {
        bench.open((parent, desk) -> new SetUpPart(parent, desk));
        NatTable globals = Widgets.first(bench.shell(), NatTable.class);
        bench.select(globals, "Name", 0);
        bench.key(globals, SWT.MOD1, SWT.DEL);
        assertEquals(1, bench.of.budget.getGlobals().size());
        assertEquals(1, bench.told().size(), bench.told()::toString);
    }

    @Test
    void everyPartOpensOnABudgetAndOnNone() throws IOException {
        bench.open((parent, desk) -> new TopsheetPart(parent, desk, jump));
        bench.open((parent, desk) -> new SetUpPart(parent, desk));
        bench.open((parent, desk) -> new TracePart(parent, desk, jump));
        bench.session().edit("Take the budget away",
                () -> bench.session().production().getSections().remove(bench.of.budget));
        bench.settle();
        assertEquals(0, bench.told().size(), bench.told()::toString);
    }

    private static String shown(NatTable table, int column, int row) {
        return new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH))
                .format(table.getDataValueByPosition(column, row));
    }
}
