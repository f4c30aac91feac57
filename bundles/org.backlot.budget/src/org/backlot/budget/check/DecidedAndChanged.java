package org.backlot.budget.check;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.budget.model.Move;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.model.Period;
import org.backlot.budget.order.Orders;
import org.backlot.budget.payment.Payments;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Content;
import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;

/**
 * An order, payment, closed period or move that is not as it was when it was decided on last: it was changed behind the
 * trail, its entries were taken out, or it was taken out itself. A draft may change as it likes.
 */
public final class DecidedAndChanged implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Session.section(production, Budget.class).ifPresent(budget -> run(budget, found));
    }

    private static void run(Budget budget, Findings found) {
        Map<String, Entry> last = new LinkedHashMap<>();
        budget.getTrail().stream().filter(entry -> entry.getContent() != null)
                .forEach(entry -> last.put(entry.getObject(), entry));
        Map<String, Identified> decided = new HashMap<>();
        budget.getOrders().forEach(order -> decided.put(order.getId(), order));
        budget.getPayments().forEach(payment -> decided.put(payment.getId(), payment));
        budget.getPeriods().forEach(period -> decided.put(period.getId(), period));
        budget.getMoves().forEach(move -> decided.put(move.getId(), move));
        last.values().stream().filter(entry -> !decided.containsKey(entry.getObject()))
                .forEach(entry -> found.add(Severity.ERROR, Place.target(entry), entry.getWhat(),
                        "It was taken out of the production after " + entry.getName() + " decided on it on "
                                + day(entry)));
        decided.values().stream().filter(DecidedAndChanged::isDecided)
                .forEach(object -> compare(object, last.get(object.getId()), found));
    }

    private static String day(Entry entry) {
        return entry.getAt() == null ? "an unknown day" : entry.getAt().substring(0, Math.min(10,
                entry.getAt().length()));
    }

    private static boolean isDecided(Identified object) {
        return switch (object) {
            case Order order -> order.getState() != OrderState.DRAFT;
            case Payment payment -> payment.getState() != PaymentState.DRAFT;
            case Period period -> period.getClosed() != null;
            default -> true;
        };
    }

    private static void compare(Identified object, Entry entry, Findings found) {
        if (entry == null) {
            found.add(Severity.ERROR, Place.target(object), what(object), "It is " + state(object)
                    + ", and no entry of the trail says who decided that");
        } else if (!Content.digest(object).equals(entry.getContent())) {
            found.add(Severity.ERROR, Place.target(object), what(object), "It is not what " + entry.getName()
                    + " decided on on " + day(entry) + " (entry " + entry.getNumber()
                    + " of the trail): it was changed afterwards");
        }
    }

    private static String what(Identified object) {
        return switch (object) {
            case Order order -> Orders.what(order);
            case Payment payment -> Payments.what(payment);
            case Period period -> "Period " + period.getNumber();
            case Move move -> "Move of " + move.getAmount();
            default -> "Budget";
        };
    }

    private static String state(Identified object) {
        return switch (object) {
            case Order order -> Authority.words(order.getState().getName());
            case Payment payment -> Authority.words(payment.getState().getName());
            case Period period -> "closed";
            default -> "made";
        };
    }
}
