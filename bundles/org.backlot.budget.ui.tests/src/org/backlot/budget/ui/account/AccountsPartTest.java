package org.backlot.budget.ui.account;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.ui.Bench;
import org.backlot.core.session.Ids;
import org.backlot.ui.testing.Widgets;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AccountsPartTest {

    private Bench bench;
    private NatTable accounts;

    @BeforeEach
    void open(@TempDir Path folder) throws IOException {
        bench = new Bench(folder);
        accounts = Widgets.first(bench.open((parent, desk) -> new AccountsPart(parent, desk)), NatTable.class);
    }

    @AfterEach
    void close() throws IOException {
        bench.close();
    }

    private void delete(int row) {
        bench.select(accounts, "Number", row);
        bench.key(accounts, SWT.CTRL, SWT.DEL);
        bench.settle();
    }

    @Test
    void anAccountWithAnOrderStaysAndSaysWhy() {
        Order order = BudgetFactory.eINSTANCE.createOrder();
        OrderLine truck = BudgetFactory.eINSTANCE.createOrderLine();
        truck.setAccount(bench.of.trucks);
        order.getLines().add(truck);
        Ids.complete(order);
        bench.session().edit("Order", () -> bench.of.budget.getOrders().add(order));
        bench.settle();
        int camera = 2;
        assertEquals("3300", bench.shown(accounts, "Number", camera));
        delete(camera);
        assertEquals(List.of(bench.of.cast, bench.of.camera), bench.of.budget.getAccounts());
        assertEquals(bench.of.trucks, truck.getAccount());
        assertTrue(bench.told().getLast().contains("Account 3300 has orders or payments"), bench.told()::toString);
    }

    @Test
    void anAccountThatNobodyUsedIsDeletedInOneStep() {
        delete(0);
        assertEquals(List.of(bench.of.camera), bench.of.budget.getAccounts());
        assertEquals("Delete 1400 Cast", bench.session().undoable().orElseThrow().label());
        assertEquals(List.of(), bench.told());
    }
}
