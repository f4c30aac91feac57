package org.backlot.budget.trace;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.LineLedger;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Charge;
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
    private LineLedger lines;

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

    /** What names a charge below the accounts. */
    List<TraceStep> of(Charge charge) {
        return steps(order -> Coding.of(order).charge() == charge, payment -> Coding.of(payment).charge() == charge);
    }

    /** What was spent and ordered on a line and its details against its estimate; empty where nothing was. */
    Optional<TraceStep> against(Line line, BigDecimal estimated) {
        if (lines == null) {
            lines = LineLedger.of(budget, Ledger.of(budget), null);
        }
        LineLedger.Figures figures = lines.of(line);
        if (!lines.names(line)) {
            return Optional.empty();
        }
        BigDecimal left = estimated.subtract(figures.total());
        return Optional.of(new TraceStep("Spent and ordered", Optional.of(Money.rounded(figures.total(), currency)),
                currency.getCurrencyCode(), printed(figures.spent()) + " spent, " + printed(figures.committed())
                        + " still to come; " + printed(left.abs()) + (left.signum() < 0 ? " over the estimate"
                                : " of the estimate left"), false, Optional.of(line), List.of()));
    }

    private String printed(BigDecimal amount) {
        return Money.printed(Money.rounded(amount, currency));
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
