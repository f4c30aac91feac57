package org.backlot.budget.ui.line;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.budget.ui.Estimated;
import org.backlot.budget.ui.References;
import org.backlot.budget.ui.version.Originals;
import org.backlot.budget.ui.Looks;
import org.backlot.ui.kit.Column;
import org.backlot.budget.model.Line;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineColumnsTest {

    private Estimated of;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        of = new Estimated(folder);
    }

    @AfterEach
    void close() throws IOException {
        of.close();
    }

    @Test
    void aFormulaStandsBesideWhatItComesTo() {
        assertEquals("shootDays * 2", column("Amount").show(of.operator));
        assertEquals("20", column("=").show(of.operator));
        assertEquals("10,000.00", column("Subtotal").show(of.operator));
        assertEquals("1,000.00", column("Fringe cost").show(of.actor));
        assertEquals("11,000.00", column("Total").show(of.actor));
    }

    @Test
    void figuresFollowTheGlobalsAtOnce() {
        of.session().edit("Change", () -> of.shootDays.setValue("30"));
        assertEquals("30,000.00", column("Total").show(of.operator));
    }

    @Test
    void groupsOfThreeAreTakenAsANumber() {
        type("Rate", of.operator, "1,250.50");
        assertEquals("1250.50", of.operator.getRate());
    }

    @Test
    void whatIsNoFormulaIsRefusedWithItsPlaceAndChangesNothing() {
        var fault = assertThrows(IllegalArgumentException.class, () -> type("Amount", of.operator, "2 * (3"));
        assertTrue(fault.getMessage().contains("at character"), fault.getMessage());
        assertEquals("shootDays * 2", of.operator.getAmount());
    }

    @Test
    void aNameThatNobodyKnowsMarksTheCellAndLeavesNoFigure() {
        type("Amount", of.operator, "wrapDays");
        assertEquals(Looks.FAULTY, column("Amount").look().apply(of.operator));
        assertEquals("", column("Total").show(of.operator));
        assertTrue(column("Problem").show(of.operator).startsWith("Amount: There is no global wrapDays"));
    }

    @Test
    void fringesAreTypedByNameThoughNamesHoldCommas() {
        type("Fringes", of.operator, "pension and health, CAST");
        assertEquals(List.of(of.pension), of.operator.getFringes());
        assertEquals("Pension and health, cast", column("Fringes").show(of.operator));
        type("Fringes", of.operator, "");
        assertEquals(List.of(), of.operator.getFringes());
        assertThrows(IllegalArgumentException.class, () -> type("Fringes", of.operator, "Vacation"));
    }

    private void type(String label, Line line, String text) {
        of.session().edit("Type", () -> column(label).type(line, text));
    }

    private Column<Line, ?> column(String label) {
        return new LineColumns(of.figures(), new References(of.desk()), new Originals()).all().stream()
                .filter(c -> c.label().equals(label)).findFirst()
                .orElseThrow();
    }
}
