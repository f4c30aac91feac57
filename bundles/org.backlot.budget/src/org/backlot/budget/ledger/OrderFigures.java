package org.backlot.budget.ledger;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.money.NoExchangeRate;

/**
 * What an order comes to, and what of it is invoiced. Its balance is its total less what relieved it. Amounts are in
 * the currency of the order where nothing else is said.
 */
public record OrderFigures(Order order, Currency currency, List<Line> lines) {

    private static final Set<OrderState> OVER = Set.of(OrderState.CLOSED, OrderState.CANCELLED, OrderState.REJECTED);

    /**
     * A line of the order.
     *
     * @param total     quantity x price with tax, rounded to the smallest unit of the currency
     * @param relieved  what was invoiced or accrued for it
     * @param invoiced  the same without what is only accrued
     * @param finished  nothing more will come: somebody said so, or it is invoiced in full
     * @param committed what is still to come, in the currency of the production; 0 unless the order stands
     * @param problem   why that cannot be converted
     */
    public record Line(OrderLine line, BigDecimal total, BigDecimal relieved, BigDecimal invoiced, boolean finished,
            BigDecimal committed, Optional<String> problem) {

        /** What is still to come: nothing where the line is finished or overdrawn. */
        public BigDecimal remaining() {
            BigDecimal rest = total.subtract(relieved);
            return finished || rest.signum() != total.signum() ? BigDecimal.ZERO : rest;
        }
    }

    public OrderFigures {
        lines = List.copyOf(lines);
    }

    /** An order as of the last transaction. */
    public static OrderFigures of(Order order, Ledger ledger) {
        return of(order, ledger, null);
    }

    /**
     * An order as of a day: what counts later does not relieve it yet.
     *
     * @param asOf null: as of the last transaction
     */
    public static OrderFigures of(Order order, Ledger ledger, LocalDate asOf) {
        Currency currency = ledger.exchange().currency(order.getCurrency());
        List<Line> lines = new ArrayList<>();
        for (OrderLine line : order.getLines()) {
            lines.add(line(order, line, currency, ledger, asOf));
        }
        return new OrderFigures(order, currency, lines);
    }

    private static Line line(Order order, OrderLine line, Currency currency, Ledger ledger, LocalDate asOf) {
        BigDecimal total = total(line, currency);
        List<Transaction> counted = ledger.relieving(line).stream()
                .filter(transaction -> asOf == null || !transaction.date().isAfter(asOf)).toList();
        BigDecimal relieved = counted.stream().map(transaction -> relief(transaction, currency, ledger))
                .reduce(Money.rounded(BigDecimal.ZERO, currency), BigDecimal::add);
        BigDecimal invoiced = counted.stream().filter(OrderFigures::isInvoice)
                .map(transaction -> relief(transaction, currency, ledger))
                .reduce(Money.rounded(BigDecimal.ZERO, currency), BigDecimal::add);
        boolean finished = counted.stream().anyMatch(OrderFigures::isLast)
                || invoiced.signum() != 0 && total.subtract(invoiced).signum() != total.signum();
        Line figures = new Line(line, total, relieved, invoiced, finished, BigDecimal.ZERO, Optional.empty());
        if (!isCommitted(order, asOf)) {
            return figures;
        }
        try {
            BigDecimal committed = ledger.exchange().home(figures.remaining(), order.getCurrency(), order.getDate());
            return new Line(line, total, relieved, invoiced, finished, committed, Optional.empty());
        } catch (NoExchangeRate e) {
            return new Line(line, total, relieved, invoiced, finished, BigDecimal.ZERO, Optional.of(e.getMessage()));
        }
    }

    /** An accrual is a guess and no invoice. */
    private static boolean isInvoice(Transaction transaction) {
        return transaction.payment().getKind() != PaymentKind.ACCRUAL;
    }

    private static boolean isLast(Transaction transaction) {
        return isInvoice(transaction) && transaction.line().isFinal()
                && transaction.payment().getState() == PaymentState.POSTED;
    }

    private static BigDecimal relief(Transaction transaction, Currency currency, Ledger ledger) {
        Payment payment = transaction.payment();
        try {
            return ledger.exchange().convert(transaction.amount(), payment.getCurrency(), currency,
                    payment.getDate() == null ? payment.getPosted() : payment.getDate());
        } catch (NoExchangeRate e) {
            return BigDecimal.ZERO;
        }
    }

    /** What a line of an order comes to. */
    public static BigDecimal total(OrderLine line, Currency currency) {
        BigDecimal quantity = line.getQuantity() == null ? BigDecimal.ONE : line.getQuantity();
        BigDecimal price = line.getPrice() == null ? BigDecimal.ZERO : line.getPrice();
        BigDecimal tax = line.getTax() == null ? BigDecimal.ZERO : line.getTax();
        BigDecimal net = quantity.multiply(price);
        return Money.rounded(net.add(net.multiply(tax).movePointLeft(2)), currency);
    }

    /** Whether the vendor may count on an order: it was approved and is not over. */
    public static boolean isCommitted(Order order, LocalDate asOf) {
        return order.getApproved() != null && !OVER.contains(order.getState())
                && (asOf == null || order.getDate() == null || !order.getDate().isAfter(asOf));
    }

    public BigDecimal total() {
        return sum(Line::total);
    }

    /** What was invoiced and accrued. */
    public BigDecimal relieved() {
        return sum(Line::relieved);
    }

    /** What was invoiced. */
    public BigDecimal invoiced() {
        return sum(Line::invoiced);
    }

    /** Total less relieved; negative where more was invoiced. */
    public BigDecimal balance() {
        return total().subtract(relieved());
    }

    /** What is still to come, in the currency of the production. */
    public BigDecimal committed() {
        return lines.stream().map(Line::committed).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** What its invoices may come to before it has to be approved again; 0 where it never was. */
    public BigDecimal allowed() {
        BigDecimal approved = order.getApproved() == null ? BigDecimal.ZERO : order.getApproved();
        BigDecimal tolerance = order.getTolerance() == null ? BigDecimal.ZERO : order.getTolerance();
        return Money.rounded(approved.add(approved.multiply(tolerance).movePointLeft(2)), currency);
    }

    /** The state of an approved order that follows from its invoices. */
    public OrderState progress() {
        if (!lines.isEmpty() && lines.stream().allMatch(Line::finished)) {
            return OrderState.RELIEVED;
        }
        boolean begun = lines.stream().anyMatch(line -> line.finished() || line.invoiced().signum() != 0);
        return begun ? OrderState.IN_PROGRESS : OrderState.APPROVED;
    }

    /** A line of this order. */
    public Line of(OrderLine line) {
        return lines.stream().filter(figures -> figures.line() == line).findFirst().orElseThrow();
    }

    private BigDecimal sum(Function<Line, BigDecimal> figure) {
        return lines.stream().map(figure).reduce(Money.rounded(BigDecimal.ZERO, currency), BigDecimal::add);
    }
}
