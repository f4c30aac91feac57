package org.backlot.budget.approval;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.budget.Office;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Chain;
import org.backlot.budget.model.Entry;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.payment.Payments;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Role;
import org.backlot.core.model.RoleAssignment;
import org.backlot.core.session.Ids;
import org.junit.jupiter.api.Test;

class ApprovalTest {

    private final Office office = new Office();

    private String refused(Person person, Identified object) {
        String hindrance = office.as(person).hindrance(Act.APPROVE, object).orElseThrow();
        assertEquals(hindrance, assertThrows(IllegalArgumentException.class,
                () -> office.as(person).approve(object, "")).getMessage());
        return hindrance;
    }

    private List<String> queue(Person person, int day) {
        return Queue.of(office.budget, Office.on(person, day)).stream().map(a -> a.request().what()).toList();
    }

    @Test
    void anOrderGoesFromTheHeadOverTheManagerToTheAccountant() {
        Order order = office.order("1000");
        office.as(office.loader).request(order);
        assertEquals(OrderState.REQUESTED, order.getState());
        assertTrue(refused(office.manager, order).contains("waits for the department head (Hana), not for Mara"));
        office.as(office.head).approve(order, "");
        office.as(office.manager).approve(order, "");
        assertEquals(OrderState.REQUESTED, order.getState());
        office.as(office.accountant).approve(order, "");
        assertEquals(OrderState.APPROVED, order.getState());
        assertEquals(new BigDecimal("1000.00"), order.getApproved());
        assertEquals(List.of(Act.REQUEST, Act.APPROVE, Act.APPROVE, Act.APPROVE),
                office.budget.getTrail().stream().map(Entry::getAct).toList());
        assertEquals("Order 1, Panavision is approved, and only one that is requested can be approved",
                refused(office.accountant, order));
    }

    @Test
    void aRequesterNeverApprovesTheirOwnNorDoesTheirDelegate() {
        Order order = office.order("1000");
        order.setRequester(Ids.of(office.manager));
        RoleAssignment managing = office.small.production.getRoles().get(1);
        Person deputy = office.person("Dee");
        managing.setDelegate(deputy);
        managing.setAwayFrom(Office.MONDAY);
        managing.setAwayUntil(Office.MONDAY);
        office.as(office.loader).request(order);
        office.as(office.head).approve(order, "");
        // The manager's step is the manager's own, and the deputy would decide in the manager's place.
        assertTrue(refused(deputy, order).contains("waits for the accountant (Ari), not for Dee"));
        office.as(office.accountant).approve(order, "");
        assertEquals(OrderState.APPROVED, order.getState());
    }

    @Test
    void whoWritesARequestForSomebodyElseCannotApproveItEither() {
        Order order = office.order("1000");
        office.as(office.head).request(order);
        assertTrue(refused(office.head, order).startsWith("Hana asked for Order 1"));
        assertEquals(List.of("Order 1, Panavision"), queue(office.manager, 1));
    }

    @Test
    void whereOnlyTheRequesterIsLeftTheProducerApproves() {
        Chain chain = Chains.standard();
        chain.getSteps().removeIf(step -> !step.getRole().equals("PRODUCTION_MANAGER"));
        office.budget.getChains().add(chain);
        Order order = office.order("10");
        order.setRequester(Ids.of(office.manager));
        office.as(office.manager).request(order);
        assertTrue(refused(office.manager, order).contains("it waits for the producer (Pia)"));
        office.as(office.producer).approve(order, "");
        assertEquals(OrderState.APPROVED, order.getState());
    }

    @Test
    void aDepartmentHasItsOwnChainAndSmallAmountsAShorterOne() {
        Chain chain = Chains.standard();
        chain.setDepartment("camera ");
        chain.getSteps().get(1).setFrom(new BigDecimal("500"));
        chain.getSteps().get(2).setFrom(new BigDecimal("5000"));
        office.budget.getChains().add(chain);
        Order small = office.order("499.99");
        Order large = office.order("500");
        office.as(office.loader).request(small);
        office.as(office.loader).request(large);
        office.as(office.head).approve(small, "");
        office.as(office.head).approve(large, "");
        assertEquals(OrderState.APPROVED, small.getState());
        assertEquals(OrderState.REQUESTED, large.getState());
    }

    @Test
    void aDelegateDecidesWhileTheHolderIsAwayAndTheTrailSaysInWhosePlace() {
        RoleAssignment heading = office.small.production.getRoles().get(0);
        heading.setDelegate(office.producer);
        heading.setAwayFrom(Office.MONDAY);
        heading.setAwayUntil(Office.MONDAY.plusDays(1));
        Order order = office.order("1000");
        office.as(office.loader).request(order);
        assertEquals(List.of(), queue(office.head, 1));
        assertEquals(List.of("Order 1, Panavision"), queue(office.producer, 2));
        assertEquals(List.of("Order 1, Panavision"), queue(office.head, 3));
        office.as(office.producer).approve(order, "");
        Entry entry = office.budget.getTrail().getLast();
        assertEquals(office.head.getId(), entry.getInPlaceOf());
        assertEquals("DEPARTMENT_HEAD", entry.getRole());
    }

    @Test
    void aHeadDecidesForNoOtherDepartment() {
        Person grip = office.person("Gus");
        office.assign(grip, Role.DEPARTMENT_HEAD).setDepartment("Grip");
        Order order = office.order("1000");
        office.as(office.loader).request(order);
        assertTrue(refused(grip, order).contains("not for Gus"));
    }

    @Test
    void aStepThatNobodyCanTakeIsSaidAndNotSteppedOver() {
        office.small.production.getRoles().remove(0);
        Order order = office.order("1000");
        office.as(office.loader).request(order);
        assertTrue(refused(office.manager, order).startsWith("Nobody can approve Order 1, Panavision as department "
                + "head on 2027-03-01"));
    }

    @Test
    void whatIsReturnedIsADraftAgainAndIsApprovedFromTheStart() {
        Order order = office.order("1000");
        office.as(office.loader).request(order);
        office.as(office.head).approve(order, "");
        assertThrows(IllegalArgumentException.class, () -> office.as(office.manager).giveBack(order, " "));
        office.as(office.manager).giveBack(order, "Ask for two quotes");
        assertEquals(OrderState.DRAFT, order.getState());
        office.as(office.loader).request(order);
        assertEquals(List.of(), queue(office.manager, 1));
        assertEquals(List.of("Order 1, Panavision"), queue(office.head, 1));
        office.as(office.loader).giveBack(order, "");
        assertEquals(OrderState.DRAFT, order.getState());
    }

    @Test
    void whatIsRejectedIsOver() {
        Order order = office.order("1000");
        office.as(office.loader).request(order);
        assertThrows(IllegalArgumentException.class, () -> office.as(office.head).reject(order, ""));
        office.as(office.head).reject(order, "No money");
        assertEquals(OrderState.REJECTED, order.getState());
        assertThrows(IllegalArgumentException.class, () -> office.as(office.loader).request(order));
    }

    @Test
    void paymentsGoTheSameWayAndJournalsNeedNone() {
        Payment invoice = office.invoice("4711");
        assertEquals("Invoice 4711, Panavision has no lines yet",
                office.as(office.loader).hindrance(Act.REQUEST, invoice).orElseThrow());
        Payments.addLine(invoice, office.rentals, "Lens", new BigDecimal("10"));
        office.as(office.loader).request(invoice);
        assertEquals(List.of("Invoice 4711, Panavision"), queue(office.head, 1));
        Payment journal = Payments.add(office.budget, PaymentKind.JOURNAL, "J1", null, null, office.accountant,
                Office.monday(office.accountant));
        assertTrue(office.as(office.accountant).hindrance(Act.REQUEST, journal).orElseThrow()
                .contains("the accountant posts it"));
    }

    @Test
    void whatNamesNoDepartmentHasNoHeadToApproveIt() {
        Order order = office.order("1000");
        order.setDepartment(" ");
        assertEquals("Order 1, Panavision names no department; write it, so that its head can approve",
                office.as(office.loader).hindrance(Act.REQUEST, order).orElseThrow());
        Chain chain = Chains.standard();
        chain.getSteps().remove(0);
        office.budget.getChains().add(chain);
        office.as(office.loader).request(order);
        assertEquals(List.of("Order 1, Panavision"), queue(office.manager, 1));
    }
}
