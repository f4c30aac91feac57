package org.backlot.budget.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentLine;
import org.backlot.budget.model.PaymentState;
import org.backlot.core.model.Identified;

/** The orders and payments that name a line or an account. */
final class Spending {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Budget budget;
    private final Currency currency;

    Spending(Budget budget, Currency currency) {
        this.budget = budget;
        this.currency = currency;
    }

    /** What names a line of the estimate. */
    List<TraceStep> of(Line line) {
        return steps(order -> order.getLine() == line, payment -> payment.getLine() == line);
    }

    /** What names an account and none of its lines. */
    List<TraceStep> of(Account account) {
        return steps(order -> order.getAccount() == account && order.getLine() == null,
                payment -> payment.getAccount() == account && payment.getLine() == null);
    }

    private List<TraceStep> steps(Predicate<OrderLine> ordered, Predicate<PaymentLine> paid) {
        List<TraceStep> steps = new ArrayList<>();
        for (Order order : budget.getOrders()) {
            if (order.getState() != OrderState.REJECTED && order.getState() != OrderState.CANCELLED) {
                order.getLines().stream().filter(ordered).forEach(line -> steps.add(step("Order", amount(line), order,
                        text(order.getNumber()), text(order.getVendorName()), line.getDescription(),
                        order.getCurrency())));
            }
        }
        for (Payment payment : budget.getPayments()) {
            if (payment.getState() != PaymentState.REJECTED && payment.getState() != PaymentState.REVERSED) {
                payment.getLines().stream().filter(paid).forEach(line -> steps.add(step("Payment", line.getAmount(),
                        payment, text(payment.getNumber()), text(payment.getVendorName()), line.getDescription(),
                        payment.getCurrency())));
            }
        }
        return steps;
    }

    private TraceStep step(String figure, BigDecimal amount, Identified about, String number, String vendor,
            String description, Currency own) {
        Currency unit = own == null ? currency : own;
        String how = String.join("  ", List.of(number, vendor, text(description)).stream()
                .filter(word -> !word.isBlank()).toList());
        return new TraceStep(figure, Optional.ofNullable(amount).map(sum -> Money.rounded(sum, unit)),
                unit.getCurrencyCode(), how, false, Optional.of(about), List.of());
    }

    private static BigDecimal amount(OrderLine line) {
        if (line.getPrice() == null) {
            return null;
        }
        BigDecimal quantity = line.getQuantity() == null ? BigDecimal.ONE : line.getQuantity();
        BigDecimal tax = line.getTax() == null ? BigDecimal.ZERO : line.getTax();
        return quantity.multiply(line.getPrice()).multiply(HUNDRED.add(tax)).divide(HUNDRED);
    }

    private static String text(String text) {
        return text == null ? "" : text;
    }
}
