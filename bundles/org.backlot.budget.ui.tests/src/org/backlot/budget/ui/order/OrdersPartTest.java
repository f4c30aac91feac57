package org.backlot.budget.ui.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.backlot.budget.model.Limit;
import org.backlot.budget.model.BudgetFactory;
import java.math.BigDecimal;

import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.ui.Known;
import org.backlot.budget.ui.MoneyOffice;
import org.backlot.ui.kit.Column;
import org.backlot.ui.testing.Answer;
import org.backlot.ui.testing.Widgets;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OrdersPartTest {

    private final List<Object> parts = new ArrayList<>();
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
    void anOrderIsAddedWithALineInTheNameOfWhoWorksHere() {
        office.iAm(office.lou);
        var part = new OrdersPart(office.shell(), office.desk());
        office.open();
        Widgets.press(office.shell(), "Add Order");
        Widgets.press(office.shell(), "Add Line");
        office.settle();
        Order made = part.table().shown().getFirst();
        assertEquals("1", made.getNumber());
        assertEquals(office.lou.getId(), made.getRequester());
        assertEquals(MoneyOffice.CAMERA, made.getDepartment());
        assertEquals(1, made.getLines().size());
        assertEquals(List.of(), office.told());
    }

    @Test
    void whereNobodySaidWhoWorksHereNothingIsAdded() {
        var part = new OrdersPart(office.shell(), office.desk());
        office.open();
        Widgets.press(office.shell(), "Add Order");
        assertEquals(List.of(), part.table().shown());
        assertEquals(1, office.told().size(), office.told()::toString);
    }

    @Test
    void whatCannotBeDecidedInAStateIsDisabledAndSaysWhy() {
        office.requested("500");
        parts.add(new OrdersPart(office.shell(), office.desk()));
        office.open();
        assertFalse(Widgets.button(office.shell(), "Request").getEnabled());
        assertEquals("Order 1, Panavision is requested, and only one that is a draft can be requested",
                Widgets.button(office.shell(), "Request").getParent().getToolTipText());
        assertTrue(Widgets.button(office.shell(), "Approve").getEnabled());
        assertFalse(Widgets.button(office.shell(), "Close").getEnabled());
    }

    @Test
    void whoAskedCannotApproveAndIsToldSoBeforeTheyTry() {
        Order order = office.requested("500");
        office.iAm(office.lou);
        parts.add(new OrdersPart(office.shell(), office.desk()));
        office.open();
        office.inDialog(() -> Widgets.press(office.shell(), "Approve"), dialog -> {
            assertFalse(Widgets.button(dialog, "Approve").getEnabled());
            office.until(() -> Widgets.first(dialog, Label.class).getText()
                    .startsWith("Lou asked for Order 1, Panavision and cannot approve it"));
            assertFalse(Widgets.button(dialog, "Approve").getEnabled());
            dialog.close();
        });
        assertEquals(OrderState.REQUESTED, order.getState());
    }

    @Test
    void ofManyEachIsJudgedByWhatWasDecidedBeforeIt() {
        office.session().edit("Limit", () -> {
            Limit limit = BudgetFactory.eINSTANCE.createLimit();
            limit.setDepartment(MoneyOffice.CAMERA);
            limit.setAmount(new BigDecimal("2200"));
            limit.setHold(true);
            office.of.budget.getLimits().add(limit);
        });
        List<Order> both = List.of(office.requested("1500"), office.requested("1600"));
        both.forEach(order -> office.session().edit("Approve", () -> List.of(office.hana, office.mara)
                .forEach(one -> office.as(one).approve(order, ""))));
        office.iAm(office.ari);
        var part = new OrdersPart(office.shell(), office.desk());
        office.open();
        part.table().select(both);
        office.settle();
        Answer.inDialog("1 Left", () -> office.inDialog(() -> Widgets.press(office.shell(), "Approve"),
                dialog -> Widgets.press(dialog, "Approve")), Shell::close);
        assertEquals(List.of(OrderState.APPROVED, OrderState.REQUESTED), both.stream().map(Order::getState).toList());
    }

    @Test
    void theNextOfTheChainReturnsItWithAReasonAndNotWithout() {
        Order order = office.requested("500");
        office.iAm(office.hana);
        parts.add(new OrdersPart(office.shell(), office.desk()));
        office.open();
        office.inDialog(() -> Widgets.press(office.shell(), "Return"), dialog -> {
            Widgets.press(dialog, "Return");
            assertFalse(dialog.isDisposed());
            reason(dialog, "Which truck?");
            Widgets.press(dialog, "Return");
        });
        assertEquals(OrderState.DRAFT, order.getState());
        assertEquals("Which truck?", office.of.budget.getTrail().getLast().getReason());
        assertEquals(List.of(), office.told());
    }

    private static void reason(Shell dialog, String text) {
        Widgets.all(dialog, Text.class).getLast().setText(text);
    }

    @Test
    void whatIsInvoicedAndWhoIsNextIsShown() {
        office.requested("500");
        var part = new OrdersPart(office.shell(), office.desk());
        office.open();
        var columns = new OrderColumns(new Known(office.desk()), () -> OrderFacts.NONE);
        assertEquals("", columns.table().get(5).show(part.table().shown().getFirst()));
        office.until(() -> part.facts() != OrderFacts.NONE);
        columns = new OrderColumns(new Known(office.desk()), part::facts);
        Order order = part.table().shown().getFirst();
        assertEquals(List.of("500.00", "0.00", "500.00", "Department head (Hana)"), columns.table().stream().skip(5)
                .limit(4).map(column -> column.show(order)).toList());
    }

    @Test
    void onlyDraftsAreTypedIntoAndAnAccountIsFoundByNumberOrName() {
        var columns = new OrderColumns(new Known(office.desk()), () -> OrderFacts.NONE);
        Column<OrderLine, ?> account = columns.lines().get(1);
        Order draft = office.order("500");
        OrderLine line = draft.getLines().getFirst();
        office.session().edit("Code", () -> account.type(line, "camera"));
        assertEquals("3300 Camera", account.show(line));
        office.session().edit("Code", () -> account.type(line, "3301"));
        assertEquals("3301 Camera trucks", account.show(line));
        office.session().edit("Code", () -> account.type(line, "contingency"));
        assertEquals("Contingency", account.show(line));
        assertEquals(office.of.contingency, line.getCharge());
        office.session().edit("Code", () -> account.type(line, "3301"));
        assertNull(line.getCharge());
        assertTrue(account.isEditable(line));
        office.session().edit("Request", () -> office.as(office.lou).request(draft));
        assertFalse(account.isEditable(line));
    }
}
