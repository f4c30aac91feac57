package org.backlot.budget.payment;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;

import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentLine;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.money.Exchange;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Signature;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Person;
import org.backlot.core.session.Ids;

/** What is done with payments before they are posted, inside a session's edit. */
public final class Payments {

    private Payments() {
    }

    /** Adds a draft. */
    public static Payment add(Budget budget, PaymentKind kind, String number, String vendorName, String department,
            Person requester, Signature now) {
        Payment payment = BudgetFactory.eINSTANCE.createPayment();
        Ids.of(payment);
        payment.setKind(kind);
        payment.setNumber(number);
        payment.setVendorName(vendorName);
        payment.setDepartment(department);
        payment.setRequester(requester == null ? null : Ids.of(requester));
        payment.setDate(now.day());
        budget.getPayments().add(payment);
        return payment;
    }

    /**
     * Adds an amount to a draft.
     *
     * @param amount negative: money that came back
     * @throws IllegalArgumentException if the payment is no draft
     */
    public static PaymentLine addLine(Payment payment, Account account, String description, BigDecimal amount) {
        requireDraft(payment);
        PaymentLine line = BudgetFactory.eINSTANCE.createPaymentLine();
        Ids.of(line);
        line.setAccount(account);
        line.setDescription(description);
        line.setAmount(amount);
        payment.getLines().add(line);
        return line;
    }

    /** Adds an amount that relieves a line of an order, coded as that line is. */
    public static PaymentLine addLine(Payment payment, OrderLine relieves, BigDecimal amount, boolean nothingMore) {
        PaymentLine line = addLine(payment, null, relieves.getDescription(), amount);
        Coding.of(relieves).code(line);
        line.setLine(relieves.getLine());
        line.setRelieves(relieves);
        line.setFinal(nothingMore);
        line.setSet(relieves.getSet());
        line.setSubject(relieves.getSubject());
        return line;
    }

    /**
     * Nothing, where a payment may be changed.
     *
     * @throws IllegalArgumentException if it is no draft, with what to do
     */
    public static void requireDraft(Payment payment) {
        PaymentState state = payment.getState();
        if (state != PaymentState.DRAFT) {
            throw new IllegalArgumentException(what(payment) + " is " + Authority.words(state.getName())
                    + " and stays as it is; " + switch (state) {
                        case REQUESTED, APPROVED -> "have it returned before it is changed";
                        case POSTED -> "reverse it and post another";
                        default -> "make another";
                    });
        }
    }

    /**
     * Nothing, where a payment may be deleted: a draft on which nothing was ever decided.
     *
     * @throws IllegalArgumentException else
     */
    public static void requireDeletable(Budget budget, Payment payment) {
        requireDraft(payment);
        if (!Trail.of(budget, payment).isEmpty()) {
            throw new IllegalArgumentException(what(payment) + " stands in the trail and stays there");
        }
    }

    /**
     * Payments that may be the same document: of the same vendor, with the same number, date and amount. Those that
     * were rejected or reversed, and reversals, do not count.
     */
    public static List<Payment> duplicates(Budget budget, Payment payment) {
        return budget.getPayments().stream().filter(other -> other != payment && isLive(other) && isLive(payment)
                && key(other).equals(key(payment))).toList();
    }

    /** Whether a payment stands: it was not rejected or reversed, and reverses nothing. */
    public static boolean isLive(Payment payment) {
        return payment.getState() != PaymentState.REJECTED && payment.getState() != PaymentState.REVERSED
                && payment.getTakesBack() == null;
    }

    /** By what a document is known: its vendor, number, date and amount, however they are written. */
    public static List<String> key(Payment payment) {
        return List.of(fold(payment.getVendorName()), fold(payment.getNumber()), String.valueOf(payment.getDate()),
                Ledger.total(payment).stripTrailingZeros().toPlainString());
    }

    private static String fold(String text) {
        return text == null ? "" : text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "");
    }

    /** What a payment comes to in the currency of the production. */
    public static BigDecimal home(Budget budget, Payment payment) {
        return Exchange.of(budget).home(Ledger.total(payment), payment.getCurrency(), payment.getDate());
    }

    /** What a payment is called: {@code "Invoice 4711, Panavision"}. */
    public static String what(Payment payment) {
        String kind = Authority.words(payment.getKind().getName());
        return Character.toUpperCase(kind.charAt(0)) + kind.substring(1)
                + (payment.getNumber() == null ? "" : " " + payment.getNumber())
                + (payment.getVendorName() == null || payment.getVendorName().isBlank() ? ""
                        : ", " + payment.getVendorName().strip());
    }
}
