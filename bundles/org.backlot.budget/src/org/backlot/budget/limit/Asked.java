package org.backlot.budget.limit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentLine;
import org.backlot.core.model.Identified;

/**
 * Money that an order or a payment asks for beyond what is spent and committed already, in the currency of the
 * production.
 *
 * @param department the empty string where none is said
 */
public record Asked(String department, Coding coding, BigDecimal amount) {

    /**
     * What something asks for.
     *
     * @throws org.backlot.budget.money.NoExchangeRate if its currency has no rate
     */
    public static List<Asked> of(Identified object, Ledger ledger) {
        return switch (object) {
            case Order order -> of(order, ledger);
            case Payment payment -> of(payment, ledger);
            default -> List.of();
        };
    }

    private static List<Asked> of(Order order, Ledger ledger) {
        OrderFigures figures = OrderFigures.of(order, ledger);
        List<Asked> all = new ArrayList<>();
        if (order.getApproved() == null) {
            figures.lines().forEach(line -> all.add(of(order, line.line(), line.total(), ledger)));
        } else if (order.getAsked() != null && !order.getLines().isEmpty()) {
            // What invoices bring on top belongs to no line; it counts where the order begins.
            BigDecimal more = order.getAsked().subtract(order.getApproved()).max(BigDecimal.ZERO);
            all.add(of(order, order.getLines().getFirst(), more, ledger));
        }
        return all;
    }

    private static Asked of(Order order, OrderLine line, BigDecimal amount, Ledger ledger) {
        return new Asked(blank(order.getDepartment()), Coding.of(line),
                ledger.exchange().home(amount, order.getCurrency(), order.getDate()));
    }

    private static List<Asked> of(Payment payment, Ledger ledger) {
        List<Asked> all = new ArrayList<>();
        for (PaymentLine line : payment.getLines()) {
            BigDecimal amount = ledger.exchange().home(line.getAmount(), payment.getCurrency(), payment.getDate());
            BigDecimal covered = line.getRelieves() == null ? BigDecimal.ZERO
                    : OrderFigures.of((Order) line.getRelieves().eContainer(), ledger).of(line.getRelieves())
                            .committed();
            all.add(new Asked(blank(payment.getDepartment()), Coding.of(line),
                    amount.subtract(covered).max(BigDecimal.ZERO)));
        }
        return all;
    }

    private static String blank(String text) {
        return text == null ? "" : text.strip();
    }
}
