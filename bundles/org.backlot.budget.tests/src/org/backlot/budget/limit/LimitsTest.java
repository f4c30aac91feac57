package org.backlot.budget.limit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.limit.LimitFigures.Level;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Limit;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.junit.jupiter.api.Test;

class LimitsTest {

    private final Office office = new Office();

    private Limit limit(String department, Account account, String amount) {
        Limit limit = BudgetFactory.eINSTANCE.createLimit();
        limit.setDepartment(department);
        limit.setAccount(account);
        limit.setAmount(amount == null ? null : new BigDecimal(amount));
        office.budget.getLimits().add(limit);
        return limit;
    }

    private Limits limits() {
        return new Limits(office.small.production, SmallBudget.unanswered());
    }

    @Test
    void whatIsSpentCommittedAndAskedForCounts() {
        limit("camera", null, "5000");
        Order order = office.approvedOrder("2000");
        office.posting().post(office.invoice("1", order, "500", false), Office.MONDAY);
        office.posted(office.crew, "1000", 1);
        office.as(office.loader).request(office.order("1499"));
        LimitFigures figures = limits().all().get(0);
        assertEquals(List.of("1500.00", "1500.00", "1499.00", "501.00"), List.of(figures.spent(), figures.committed(),
                figures.asked(), figures.left()).stream().map(BigDecimal::toPlainString).toList());
        assertEquals(Level.FREE, figures.level());
        // An invoice for what is ordered asks for nothing more.
        Payment invoice = office.invoice("2", order, "1500", false);
        assertEquals("1499.00", limits().all().get(0).asked().toPlainString());
        office.posting().post(invoice, Office.MONDAY);
        assertEquals("501.00", limits().all().get(0).left().toPlainString());
        office.as(office.loader).request(office.order("1"));
        assertEquals(Level.WARNED, limits().all().get(0).level());
        office.as(office.loader).request(office.order("501"));
        assertEquals(Level.EXCEEDED, limits().all().get(0).level());
    }

    @Test
    void aLimitThatHoldsStopsTheApprovalUntilTheProducerLetsItThrough() {
        limit(null, office.camera, "1000").setHold(true);
        Order order = office.order("1000.01");
        office.as(office.loader).request(order);
        assertEquals("Order 1, Panavision is held: with it 3300 Account 3300 comes to 1,000.01, and its limit is "
                + "1,000.00. The producer may let it through", assertThrows(IllegalArgumentException.class,
                        () -> office.as(office.head).approve(order, "")).getMessage());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> office.as(office.manager).release(order, "x"))
                .getMessage().endsWith("is let through by the producer (Pia)"));
        assertThrows(IllegalArgumentException.class, () -> office.as(office.producer).release(order, ""));
        office.as(office.producer).release(order, "The crane is worth it");
        assertEquals(Act.RELEASE, office.budget.getTrail().getLast().getAct());
        office.approve(order);
        assertEquals(OrderState.APPROVED, order.getState());
    }

    @Test
    void whatIsWithinTheLimitIsNotHeldAndALimitThatOnlyWarnsHoldsNothing() {
        limit("Camera", null, "1000").setHold(true);
        limit("Camera", null, "10");
        Order order = office.approvedOrder("1000");
        assertEquals(OrderState.APPROVED, order.getState());
        assertTrue(office.as(office.producer).hindrance(Act.RELEASE, order).isPresent());
    }

    @Test
    void aLimitWithoutAnAmountIsWhatTheBudgetGives() {
        office.small.line(office.rentals, "1", "1", "700").setDepartment("Camera");
        office.small.line(office.crew, "1", "1", "40");
        limit(null, office.camera, null);
        limit("CAMERA", null, null);
        assertEquals(List.of("740.00", "700.00"),
                limits().all().stream().map(figures -> figures.amount().toPlainString()).toList());
    }
}
