package org.backlot.budget.ui.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;

import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Chain;
import org.backlot.budget.model.Entry;
import org.backlot.budget.model.Limit;
import org.backlot.budget.model.Order;
import org.backlot.budget.ui.MoneyOffice;
import org.backlot.ui.find.Jump;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApprovalsPartTest {

    private MoneyOffice office;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        office = new MoneyOffice(folder);
    }

    @AfterEach
    void close() throws IOException {
        office.close();
    }

    @Test
    void onlyWhatWaitsForMeIsShownWhereIWantThat() {
        Order first = office.requested("500");
        Order second = office.requested("600");
        office.session().edit("Approve", () -> office.as(office.hana).approve(first, ""));
        office.iAm(office.hana);
        var part = new ApprovalsPart(office.shell(), office.desk());
        office.open();
        assertEquals(List.of(first, second), part.table().shown());
        office.until(() -> !part.effects().shown().isEmpty());
        Button mine = Widgets.button(office.shell(), "Only mine");
        mine.setSelection(true);
        mine.notifyListeners(SWT.Selection, new Event());
        assertEquals(List.of(second), part.table().shown());
        office.iAm(office.mara);
        part.focus();
        assertEquals(List.of(first), part.table().shown());
    }

    @Test
    void itIsToldWhatGrantingDoesToTheAccountAndToItsLimit() {
        office.session().edit("Limit", () -> {
            Limit limit = BudgetFactory.eINSTANCE.createLimit();
            limit.setDepartment(MoneyOffice.CAMERA);
            limit.setAmount(new BigDecimal("2200"));
            limit.setHold(true);
            office.of.budget.getLimits().add(limit);
        });
        office.requested("2300");
        var part = new ApprovalsPart(office.shell(), office.desk());
        office.open();
        office.until(() -> !part.effects().shown().isEmpty());
        Waiting.Row account = part.effects().shown().getFirst();
        assertEquals("3301 Camera trucks", account.name());
        assertEquals(List.of("2300.00", "2000.00", "0.00", "-300.00"), List.of(account.amount().toPlainString(),
                account.given().toPlainString(), account.before().toPlainString(), account.after().toPlainString()));
        assertEquals("Goes over budget", account.says());
        Waiting.Row limit = part.effects().shown().getLast();
        assertEquals("Exceeds the limit, held", limit.says());
        assertTrue(limit.over());
        assertEquals(0, new BigDecimal("-100").compareTo(limit.after()));
    }

    @Test
    void theTrailSaysThatItIsWholeAndWhereItIsNot() {
        office.requested("500");
        office.requested("600");
        var part = new TrailPart(office.shell(), office.desk(), new Jump(null, null));
        office.open();
        office.until(() -> !part.says().isEmpty());
        assertEquals("\u2713 2 entries, unbroken", part.says());
        assertEquals(2, part.table().shown().getFirst().getNumber());
        office.session().edit("Forge", () -> {
            Entry forged = BudgetFactory.eINSTANCE.createEntry();
            forged.setNumber(3);
            forged.setName("Pia");
            forged.setDigest("made up");
            office.of.budget.getTrail().add(forged);
        });
        office.until(() -> !part.says().startsWith("\u2713"));
        assertEquals("\u2717 broken at 1 of 3 entries", part.says());
    }

    @Test
    void limitsChainsAndRolesAreAddedAndTakenAway() {
        var limits = new LimitsPart(office.shell(), office.desk());
        var chains = new ChainsPart(office.shell(), office.desk());
        var roles = new RolesPart(office.shell(), office.desk());
        office.open();
        Widgets.press(office.shell(), "Add Limit");
        Widgets.press(office.shell(), "Add Chain");
        Widgets.press(office.shell(), "Add Step");
        Widgets.press(office.shell(), "Add Role");
        office.settle();
        assertEquals(1, limits.table().shown().size());
        Chain chain = chains.table().shown().getFirst();
        assertEquals(List.of("DEPARTMENT_HEAD", "PRODUCTION_MANAGER", "ACCOUNTANT", "PRODUCER"),
                chain.getSteps().stream().map(step -> step.getRole()).toList());
        assertEquals(5, roles.table().shown().size());
        assertEquals(List.of(), office.told());
    }
}
