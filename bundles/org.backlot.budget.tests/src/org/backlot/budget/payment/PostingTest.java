package org.backlot.budget.payment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.backlot.budget.Office;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.ledger.Transaction;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.model.Period;
import org.backlot.budget.order.Orders;
import org.junit.jupiter.api.Test;

class PostingTest {

    private static final LocalDate MONDAY = Office.MONDAY;

    private final Office office = new Office();

    private OrderFigures figures(Order order) {
        return OrderFigures.of(order, Ledger.of(office.budget));
    }

    private String total(Account account, LocalDate until) {
        return Ledger.of(office.budget).between(null, until).filter(t -> t.line().getAccount() == account)
                .map(Transaction::home).reduce(BigDecimal.ZERO, BigDecimal::add).toPlainString();
    }

    private Payment accounting(PaymentKind kind, String... amounts) {
        Payment payment = Payments.add(office.budget, kind, "J1", null, null, office.accountant,
                Office.monday(office.accountant));
        for (String amount : amounts) {
            Payments.addLine(payment, office.rentals, "Moved", new BigDecimal(amount));
        }
        return payment;
    }

    private String refused(Payment payment, LocalDate day) {
        PaymentState before = payment.getState();
        String message = assertThrows(IllegalArgumentException.class, () -> office.posting().post(payment, day))
                .getMessage();
        assertEquals(before, payment.getState());
        return message;
    }

    @Test
    void invoicesRelieveAnOrderPartByPart() {
        Order order = office.approvedOrder("1000", "200");
        assertEquals("1200.00", figures(order).committed().toPlainString());
        office.posting().post(office.invoice("1", order, "600", false), MONDAY);
        assertEquals(OrderState.IN_PROGRESS, order.getState());
        assertEquals("600.00", figures(order).balance().toPlainString());
        assertEquals("600.00", figures(order).committed().toPlainString());
        // The last invoice for the first line is 100 less than ordered: the 100 are not committed any more.
        office.posting().post(office.invoice("2", order, "300", true), MONDAY);
        assertEquals("200.00", figures(order).committed().toPlainString());
        assertEquals("300.00", figures(order).balance().toPlainString());
        Payment last = office.invoice("3");
        Payments.addLine(last, order.getLines().get(1), new BigDecimal("200"), false);
        office.as(office.loader).request(last);
        office.approve(last);
        office.posting().post(last, MONDAY);
        assertEquals(OrderState.RELIEVED, order.getState());
        assertEquals("0.00", figures(order).committed().setScale(2).toPlainString());
        Orders.close(office.budget, order, Office.monday(office.manager), "");
        assertEquals(OrderState.CLOSED, order.getState());
    }

    @Test
    void anInvoiceBeyondTheToleranceSendsTheOrderBackToApproval() {
        Order order = office.order("1000");
        order.setTolerance(new BigDecimal("10"));
        office.as(office.loader).request(order);
        office.approve(order);
        assertEquals(List.of(), office.posting().post(office.invoice("1", order, "600", false), MONDAY));
        assertEquals(List.of(), office.posting().post(office.invoice("2", order, "500", false), MONDAY));
        assertEquals(OrderState.RELIEVED, order.getState());
        Payment over = office.invoice("3", order, "0.01", false);
        assertEquals(List.of(order), office.posting().post(over, MONDAY));
        assertEquals(OrderState.REQUESTED, order.getState());
        assertEquals(PaymentState.APPROVED, over.getState());
        assertEquals("1100.00", total(office.rentals, null));
        assertTrue(refused(over, MONDAY).contains("waits until Order 1, Panavision is approved again"));
        // The accountant asked for it, so the head and the manager decide.
        office.as(office.head).approve(order, "");
        office.as(office.manager).approve(order, "");
        assertEquals(new BigDecimal("1100.01"), order.getApproved());
        assertEquals(List.of(), office.posting().post(over, MONDAY));
        assertEquals("1100.01", total(office.rentals, null));
    }

    @Test
    void whereTheOverrunIsRejectedTheOrderGoesOnAndThePaymentWaits() {
        Order order = office.approvedOrder("1000");
        Payment over = office.invoice("1", order, "1200", false);
        office.posting().post(over, MONDAY);
        office.as(office.head).reject(order, "They quoted 1,000");
        assertEquals(OrderState.APPROVED, order.getState());
        assertEquals(List.of(order), office.posting().post(over, MONDAY));
        assertEquals(PaymentState.APPROVED, over.getState());
    }

    @Test
    void aJournalComesToNothing() {
        assertTrue(refused(accounting(PaymentKind.JOURNAL, "100", "-99.99"), MONDAY).contains("comes to 0.01"));
        Payment journal = accounting(PaymentKind.JOURNAL, "100", "-100");
        office.posting().post(journal, MONDAY);
        assertEquals(PaymentState.POSTED, journal.getState());
    }

    @Test
    void anAccrualIsTakenBackByItselfOnItsDay() {
        Order order = office.approvedOrder("1000");
        Payment accrual = accounting(PaymentKind.ACCRUAL);
        Payments.addLine(accrual, order.getLines().get(0), new BigDecimal("400"), false);
        accrual.setReverses(MONDAY.plusDays(7));
        office.posting().post(accrual, MONDAY);
        assertEquals("400.00", total(office.rentals, MONDAY.plusDays(6)));
        assertEquals("0.00", total(office.rentals, MONDAY.plusDays(7)));
        // What is accrued is not committed beside it.
        Ledger ledger = Ledger.of(office.budget);
        assertEquals("600.00", OrderFigures.of(order, ledger, MONDAY).committed().toPlainString());
        assertEquals("1000.00", OrderFigures.of(order, ledger, MONDAY.plusDays(7)).committed().toPlainString());
        assertEquals(OrderState.APPROVED, order.getState());
        // An invoice for all of it is not over while the accrual stands.
        assertEquals(List.of(), office.posting().post(office.invoice("1", order, "1000", false), MONDAY));
    }

    @Test
    void whatIsPostedIsReversedAndStays() {
        Order order = office.approvedOrder("1000");
        Payment invoice = office.invoice("1", order, "1000", true);
        office.posting().post(invoice, MONDAY);
        assertEquals(OrderState.RELIEVED, order.getState());
        assertTrue(assertThrows(IllegalArgumentException.class, () -> Payments.addLine(invoice, office.rentals, "More",
                BigDecimal.ONE)).getMessage().endsWith("reverse it and post another"));
        assertThrows(IllegalArgumentException.class, () -> office.posting().reverse(invoice, MONDAY, ""));
        Payment reversal = office.posting().reverse(invoice, MONDAY.plusDays(1), "Paid twice");
        assertEquals(PaymentState.REVERSED, invoice.getState());
        assertEquals("1000.00", total(office.rentals, MONDAY));
        assertEquals("0.00", total(office.rentals, MONDAY.plusDays(1)));
        assertEquals(OrderState.APPROVED, order.getState());
        assertEquals("1000.00", figures(order).committed().toPlainString());
        assertThrows(IllegalArgumentException.class, () -> office.posting().reverse(reversal, MONDAY.plusDays(1), "x"));
    }

    @Test
    void nothingIsPostedIntoAClosedPeriodOrBeforeIt() {
        Period period = BudgetFactory.eINSTANCE.createPeriod();
        period.setNumber("1");
        period.setFrom(MONDAY.minusDays(7));
        period.setUntil(MONDAY);
        period.setClosed("2027-03-02T09:00:00");
        office.budget.getPeriods().add(period);
        Payment journal = accounting(PaymentKind.JOURNAL, "1", "-1");
        assertEquals("Period 1 is closed up to 2027-03-01, so nothing counts on 2027-03-01 any more; take 2027-03-02 or"
                + " a later day", refused(journal, MONDAY));
        assertThrows(IllegalArgumentException.class, () -> office.posting().post(journal, MONDAY.minusDays(30)));
        office.posting().post(journal, MONDAY.plusDays(1));
    }

    @Test
    void onlyTheAccountantPostsAndOnlyWhatIsApprovedAndCoded() {
        Payment journal = accounting(PaymentKind.JOURNAL, "1", "-1");
        assertEquals("Mara may not post payments on 2027-03-01. It takes the accountant (Ari)",
                assertThrows(IllegalArgumentException.class, () -> new Posting(office.budget,
                        Office.monday(office.manager)).post(journal, MONDAY)).getMessage());
        Payment invoice = office.invoice("1");
        Payments.addLine(invoice, null, "Lens", BigDecimal.TEN);
        assertTrue(refused(invoice, MONDAY).endsWith("has to be approved before it is posted"));
        office.as(office.loader).request(invoice);
        office.approve(invoice);
        assertEquals("Invoice 1, Panavision: \"Lens\" has no account; code it", refused(invoice, MONDAY));
    }

    @Test
    void amountsInOtherCurrenciesAreConvertedByTheRateOfTheDay() {
        Payment invoice = office.invoice("1");
        invoice.setCurrency(Currency.getInstance("EUR"));
        Payments.addLine(invoice, office.rentals, "Lens", new BigDecimal("100"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> office.as(office.loader).request(invoice))
                .getMessage().startsWith("There is no exchange rate for EUR on 2027-03-01"));
        rate("1.05", null);
        rate("1.10", MONDAY);
        rate("1.20", MONDAY.plusDays(1));
        office.as(office.loader).request(invoice);
        office.approve(invoice);
        office.posting().post(invoice, MONDAY.plusDays(3));
        assertEquals("110.00", total(office.rentals, null));
        office.posting().reverse(invoice, MONDAY.plusDays(4), "Sent back");
        assertEquals("0.00", total(office.rentals, null));
    }

    private void rate(String rate, LocalDate from) {
        ExchangeRate dated = BudgetFactory.eINSTANCE.createExchangeRate();
        dated.setCurrency(Currency.getInstance("EUR"));
        dated.setRate(new BigDecimal(rate));
        dated.setFrom(from);
        office.budget.getExchangeRates().add(dated);
    }

    @Test
    void theSameDocumentIsKnownAgainHoweverItIsWritten() {
        Payment first = office.invoice("INV-4711");
        Payments.addLine(first, office.rentals, "Lens", new BigDecimal("10.00"));
        Payment second = office.invoice("inv 4711");
        second.setVendorName("PANAVISION");
        Payments.addLine(second, office.crew, "Lens", new BigDecimal("10"));
        assertEquals(List.of(first), Payments.duplicates(office.budget, second));
        second.setDate(MONDAY.plusDays(1));
        assertEquals(List.of(), Payments.duplicates(office.budget, second));
    }
}
