package org.backlot.budget.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Limit;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.Period;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.report.Expectations;
import org.backlot.budget.report.Periods;
import org.backlot.core.check.Check;
import org.backlot.core.model.Attachment;
import org.backlot.core.model.CoreFactory;
import org.junit.jupiter.api.Test;

class MoneyChecksTest {

    private final Office office = new Office();

    private List<String> told(Check check) {
        List<String> told = new ArrayList<>();
        check.run(office.small.production, SmallBudget.unanswered(),
                (severity, target, place, message, fixes) -> told.add(severity + " " + place + ": " + message));
        return told;
    }

    @Test
    void anAlteredTrailIsAnError() {
        office.approvedOrder("1000");
        assertEquals(List.of(), told(new TrailBroken()));
        office.budget.getTrail().get(1).setName("Somebody");
        assertEquals(List.of("ERROR Trail, entry 2: Order 1, Panavision: It was altered after it was written. Compare "
                + "with a kept version of the file"), told(new TrailBroken()));
    }

    @Test
    void aPostedPaymentThatWasEditedIsFound() {
        Payment payment = office.posted(office.crew, "100", 1);
        office.invoice("4711", office.approvedOrder("1000"), "600", false);
        assertEquals(List.of(), told(new DecidedAndChanged()));
        payment.setNotes("Checked");
        assertEquals(List.of(), told(new DecidedAndChanged()));
        payment.getLines().get(0).setAmount(new BigDecimal("100.01"));
        assertEquals(1, told(new DecidedAndChanged()).size());
        assertTrue(told(new DecidedAndChanged()).get(0).startsWith("ERROR Invoice D1-0, Vendor: It is not what Ari "
                + "decided on on 2027-03-01 (entry 5 of the trail)"), told(new DecidedAndChanged()).get(0));
        payment.getLines().get(0).setAmount(new BigDecimal("100.00"));
        assertEquals(List.of(), told(new DecidedAndChanged()));
    }

    @Test
    void anOrderIsFoundWhoseApprovalIsNotInTheTrail() {
        Order forged = office.order("1000");
        forged.setState(OrderState.APPROVED);
        forged.setApproved(new BigDecimal("1000"));
        assertEquals(List.of("ERROR Order 1, Panavision: It is approved, and no entry of the trail says who decided "
                + "that"), told(new DecidedAndChanged()));
        Order order = office.approvedOrder("1000");
        forged.setState(OrderState.DRAFT);
        // Taking the last entry off breaks no chain, but the order is not as the one before has it.
        office.budget.getTrail().removeLast();
        assertEquals(List.of(), told(new TrailBroken()));
        assertEquals(1, told(new DecidedAndChanged()).size());
        office.budget.getOrders().remove(order);
        assertTrue(told(new DecidedAndChanged()).get(0).contains("It was taken out of the production after Mara"));
    }

    @Test
    void aClosedPeriodThatWasChangedIsFound() {
        office.small.line(office.crew, "1", "1", "1000");
        Period period = Periods.addWeek(office.budget, Office.MONDAY);
        Periods.close(office.small.production, SmallBudget.unanswered(), period, Office.on(office.accountant, 8));
        assertEquals(List.of(), told(new DecidedAndChanged()));
        period.getFigures().get(0).setBudget(BigDecimal.ONE);
        assertEquals(1, told(new DecidedAndChanged()).size());
    }

    @Test
    void theSameInvoiceTwiceIsTold() {
        for (String number : List.of("A-1", "a1", "A-2")) {
            Payments.addLine(office.invoice(number), office.crew, "Lens", BigDecimal.TEN);
        }
        assertEquals(1, told(new PaymentTwice()).size());
        assertTrue(told(new PaymentTwice()).get(0).startsWith("WARNING Invoice a1, Panavision"));
    }

    @Test
    void aLimitThatIsExceededIsAnErrorAndOneThatIsNearAWarning() {
        Limit limit = BudgetFactory.eINSTANCE.createLimit();
        limit.setDepartment(Office.CAMERA);
        limit.setAmount(new BigDecimal("1000"));
        office.budget.getLimits().add(limit);
        office.posted(office.crew, "899.99", 1);
        assertEquals(List.of(), told(new LimitExceeded()));
        office.posted(office.crew, "0.01", 1);
        assertEquals(List.of("WARNING Limit of Camera: Spent 900.00, committed 0.00 and asked for 0.00 come to 900.00 "
                + "of 1,000.00"), told(new LimitExceeded()));
        office.posted(office.crew, "100.01", 1);
        assertTrue(told(new LimitExceeded()).get(0).startsWith("ERROR"));
    }

    @Test
    void anEstimateToCompleteIsOldWhenMoreWasPaidSince() {
        Expectations.expect(office.budget, office.crew, new BigDecimal("500"), "", Office.on(office.manager, 3));
        office.posted(office.crew, "100", 3);
        assertEquals(List.of(), told(new StaleExpectation()));
        office.posted(office.crew, "100", 4);
        assertEquals(1, told(new StaleExpectation()).size());
    }

    @Test
    void aPaymentWithoutAReceiptIsToldUntilOneIsAttached() {
        Payment payment = office.posted(office.crew, "100", 1);
        office.invoice("draft");
        assertEquals(List.of("INFO Invoice D1-0, Vendor: No receipt is attached to it or to one of its amounts"),
                told(new ReceiptMissing()));
        Attachment receipt = CoreFactory.eINSTANCE.createAttachment();
        receipt.setObject(payment.getLines().get(0).getId());
        office.small.production.getAttachments().add(receipt);
        assertEquals(List.of(), told(new ReceiptMissing()));
    }
}
