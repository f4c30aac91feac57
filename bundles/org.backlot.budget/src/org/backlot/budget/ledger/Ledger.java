package org.backlot.budget.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentLine;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.money.Exchange;
import org.backlot.budget.money.NoExchangeRate;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * All that was posted, line by line. What was reversed counts on its day, and its reversal on its own; an accrual that
 * has a day for it is taken back by itself on that day. Amounts in other currencies are converted by the rate of the
 * day on the document, so that a reversal takes back what was posted to the cent.
 */
public final class Ledger {

    private final Exchange exchange;
    private final List<Transaction> transactions = new ArrayList<>();
    private final Map<OrderLine, List<Transaction>> relieving = new IdentityHashMap<>();

    private Ledger(Exchange exchange) {
        this.exchange = exchange;
    }

    /** What was posted in a production that has a budget, kept until the production changes. */
    public static Optional<Ledger> of(Production production, Questions questions) {
        return Session.section(production, Budget.class)
                .map(budget -> questions.derived(Ledger.class, () -> of(budget)));
    }

    /** What was posted up to now. */
    public static Ledger of(Budget budget) {
        Ledger ledger = new Ledger(Exchange.of(budget));
        budget.getPayments().forEach(ledger::add);
        ledger.transactions.sort(Comparator.comparing(Transaction::date));
        ledger.transactions.stream().filter(transaction -> transaction.line().getRelieves() != null)
                .forEach(transaction -> ledger.relieving.computeIfAbsent(transaction.line().getRelieves(),
                        line -> new ArrayList<>()).add(transaction));
        return ledger;
    }

    private void add(Payment payment) {
        boolean counts = payment.getState() == PaymentState.POSTED || payment.getState() == PaymentState.REVERSED;
        if (!counts || payment.getPosted() == null) {
            return;
        }
        for (PaymentLine line : payment.getLines()) {
            BigDecimal amount = line.getAmount() == null ? BigDecimal.ZERO : line.getAmount();
            transactions.add(transaction(payment, line, payment.getPosted(), amount, false));
            if (payment.getKind() == PaymentKind.ACCRUAL && payment.getReverses() != null
                    && payment.getState() == PaymentState.POSTED) {
                transactions.add(transaction(payment, line, payment.getReverses(), amount.negate(), true));
            }
        }
    }

    private Transaction transaction(Payment payment, PaymentLine line, LocalDate date, BigDecimal amount,
            boolean takenBack) {
        LocalDate rated = payment.getDate() == null ? payment.getPosted() : payment.getDate();
        try {
            return new Transaction(payment, line, date, amount, exchange.home(amount, payment.getCurrency(), rated),
                    takenBack, Optional.empty());
        } catch (NoExchangeRate e) {
            return new Transaction(payment, line, date, amount, BigDecimal.ZERO, takenBack,
                    Optional.of(e.getMessage()));
        }
    }

    /** The rates by which amounts are converted. */
    public Exchange exchange() {
        return exchange;
    }

    /** Every amount, by the day on which it counts. */
    public List<Transaction> transactions() {
        return List.copyOf(transactions);
    }

    /** Every amount that counts from a day on up to another; null is no limit. */
    public Stream<Transaction> between(LocalDate from, LocalDate until) {
        return transactions.stream().filter(transaction -> (from == null || !transaction.date().isBefore(from))
                && (until == null || !transaction.date().isAfter(until)));
    }

    /** What relieved a line of an order, by the day on which it counts. */
    public List<Transaction> relieving(OrderLine line) {
        return List.copyOf(relieving.getOrDefault(line, List.of()));
    }

    /** What a payment comes to in its currency. */
    public static BigDecimal total(Payment payment) {
        return payment.getLines().stream().map(PaymentLine::getAmount).filter(amount -> amount != null)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
