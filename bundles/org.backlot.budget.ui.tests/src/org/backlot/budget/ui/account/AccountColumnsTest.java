package org.backlot.budget.ui.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.budget.edit.Accounts;
import org.backlot.budget.model.Part;
import org.backlot.budget.ui.Estimated;
import org.backlot.budget.ui.version.Originals;
import org.backlot.budget.ui.Looks;
import org.backlot.ui.kit.Column;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountColumnsTest {

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
    void theTopsheetHasATotalBelowEachPartAndTheChargesAtTheEnd() {
        assertEquals(List.of(of.cast, Total.ABOVE_THE_LINE, of.camera, Total.PRODUCTION, Total.ACCOUNTS, of.contingency,
                Total.GRAND), Total.topsheet(of.budget));
    }

    @Test
    void severalPartsBelowTheLineAreSummedUpTogether() {
        of.session().edit("Add", () -> Accounts.addCategory(of.budget, "5000", "Editing", Part.POST));
        assertTrue(Total.topsheet(of.budget).contains(Total.BELOW_THE_LINE));
    }

    @Test
    void figuresAreThoseOfTheEstimate() {
        assertEquals("11,000.00", column("Total").show(of.cast));
        assertEquals("12,000.00", column("Total").show(of.camera));
        assertEquals("2,000.00", column("Total").show(of.trucks));
        assertEquals("11,000.00", column("Total").show(Total.ABOVE_THE_LINE));
        assertEquals("2,300.00", column("Total").show(of.contingency));
        assertEquals("25,300.00", column("Total").show(Total.GRAND));
        assertEquals("1,000.00", column("Fringes").show(Total.GRAND));
        assertEquals("24,300.00", column("Without fringes").show(Total.GRAND));
        assertEquals("43.5 %", column("Share").show(of.cast));
    }

    @Test
    void aTotalCannotBeTypedInto() {
        assertFalse(column("Name").isEditable(Total.GRAND));
        assertFalse(column("Number").isEditable(of.contingency));
        assertTrue(column("Name").isEditable(of.contingency));
        assertFalse(column("Part").isEditable(of.trucks));
    }

    @Test
    void anAccountKeepsSomeNumber() {
        assertThrows(IllegalArgumentException.class, () -> column("Number").type(of.cast, " "));
        of.session().edit("Number", () -> column("Number").type(of.cast, "14-01"));
        assertEquals("14-01", of.cast.getNumber());
    }

    @Test
    void formulasFollowAnAccountToItsNewNumber() {
        of.session().edit("Share", () -> of.operator.setRate("1% * account(1400)"));
        of.session().edit("Number", () -> column("Number").type(of.cast, "1450"));
        assertEquals("1% * account(1450)", of.operator.getRate());
        of.session().undo();
        assertEquals("1% * account(1400)", of.operator.getRate());
    }

    @Test
    void aTotalOfWhatCannotBeComputedIsMarked() {
        of.session().edit("Break", () -> of.operator.setAmount("nobody"));
        assertEquals(Looks.FAULTY, column("Total").look().apply(of.camera));
        assertEquals(Looks.FAULTY, column("Total").look().apply(Total.GRAND));
        assertEquals("", column("Number").show(Total.GRAND));
    }

    @Test
    void newNumbersGoOnAsTheOthersDo() {
        assertEquals("3400", NextNumber.ofCategory(of.budget));
        assertEquals("3302", NextNumber.below(of.camera, of.budget));
        assertEquals("1401", NextNumber.below(of.cast, of.budget));
        assertEquals("3301-01", NextNumber.below(of.trucks, of.budget));
        of.session().edit("Add", () -> Accounts.add(of.trucks, "3301-09", "Fuel"));
        assertEquals("3301-10", NextNumber.below(of.trucks, of.budget));
        of.session().edit("Number", () -> of.cast.setNumber("3302"));
        assertEquals("3303", NextNumber.below(of.camera, of.budget));
    }

    private Column<Object, ?> column(String label) {
        return new AccountColumns(of.figures(), new Originals()).all().stream().filter(c -> c.label().equals(label))
                .findFirst()
                .orElseThrow();
    }
}
