package org.backlot.budget.exchange;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Codings;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentLine;
import org.backlot.budget.payment.Payments;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Outcome;

/**
 * A list of payments that was read. They come as drafts, coded where the budget has the accounts; what is there already
 * is left out and told.
 *
 * @param rows in the order of the file
 */
record PaymentsIncoming(MappedSheet from, List<PaymentRow> rows, Faults faults, Faults leftOut, List<String> notes)
        implements MappedIncoming {

    @Override
    public MappedIncoming leavingOut() {
        return faults.canBeLeftOut() ? new PaymentsIncoming(from, rows, new Faults(), faults, notes) : this;
    }

    @Override
    public String summary() {
        int documents = documents().size();
        return documents + (documents == 1 ? " payment with " : " payments with ") + rows.size()
                + (rows.size() == 1 ? " amount" : " amounts");
    }

    private Map<List<Object>, List<PaymentRow>> documents() {
        Map<List<Object>, List<PaymentRow>> documents = new LinkedHashMap<>();
        rows.forEach(row -> documents.computeIfAbsent(row.document(), key -> new ArrayList<>()).add(row));
        return documents;
    }

    @Override
    public Outcome put(Production production) {
        faults.requireNone();
        Budget budget = BudgetSection.of(production);
        return new Putting(budget).put();
    }

    /** Puts the payments into a budget. */
    private final class Putting {

        private final Budget budget;
        private final Codings codings;
        private final Map<List<String>, Payment> known = new HashMap<>();
        private final List<String> told = new ArrayList<>(notes);
        private int added;
        private int amounts;
        private int duplicates;

        Putting(Budget budget) {
            this.budget = budget;
            codings = new Codings(budget);
            budget.getPayments().stream().filter(Payments::isLive).forEach(p -> known.putIfAbsent(Payments.key(p), p));
        }

        Outcome put() {
            documents().values().forEach(this::put);
            return new Outcome(List.of(
                    new Outcome.Count("payments", "added", added, "payment added", "payments added"),
                    new Outcome.Count("payments", "duplicates", duplicates, "left out, as it is there already",
                            "left out, as they are there already"),
                    new Outcome.Count("amounts", "added", amounts, "amount", "amounts")), told);
        }

        private void put(List<PaymentRow> document) {
            Payment payment = payment(document.getFirst());
            document.forEach(row -> payment.getLines().add(line(row, payment)));
            Payment twin = known.putIfAbsent(Payments.key(payment), payment);
            if (twin != null) {
                duplicates++;
                told.add("Row " + document.getFirst().row() + ": " + Payments.what(payment) + " of "
                        + payment.getDate() + " over " + Money.printed(Ledger.total(payment))
                        + " is there already and was left out.");
                return;
            }
            added++;
            amounts += document.size();
            document.forEach(this::tellWhatIsUnknown);
            budget.getPayments().add(payment);
        }

        private Payment payment(PaymentRow row) {
            Payment payment = BudgetFactory.eINSTANCE.createPayment();
            Ids.of(payment);
            payment.setKind(row.kind());
            payment.setNumber(blankToNull(row.number()));
            payment.setVendorName(blankToNull(row.vendor()));
            payment.setDepartment(blankToNull(row.department()));
            payment.setDate(row.date());
            payment.setCurrency(row.currency());
            payment.setOrigin(from.sheet().file());
            payment.setNotes(blankToNull(row.notes()));
            return payment;
        }

        private PaymentLine line(PaymentRow row, Payment payment) {
            PaymentLine line = BudgetFactory.eINSTANCE.createPaymentLine();
            Ids.of(line);
            line.setAmount(row.amount());
            line.setDescription(row.description().isEmpty() ? payment.getVendorName() : row.description());
            Coding coding = coding(row);
            coding.code(line);
            relieved(row).ifPresent(relieves -> {
                line.setRelieves(relieves);
                line.setLine(relieves.getLine());
                (coding.isMissing() ? Coding.of(relieves) : coding).code(line);
            });
            return line;
        }

        private Coding coding(PaymentRow row) {
            return row.account().isEmpty() ? Coding.NONE : codings.find(row.account()).orElse(Coding.NONE);
        }

        private Optional<Order> order(PaymentRow row) {
            return row.order().isEmpty() ? Optional.empty() : budget.getOrders().stream()
                    .filter(order -> row.order().equalsIgnoreCase(order.getNumber())).findFirst();
        }

        /** The line of the order with the account of the row; the only one where the row names none. */
        private Optional<OrderLine> relieved(PaymentRow row) {
            Coding coding = coding(row);
            return order(row).flatMap(order -> row.account().isEmpty() && order.getLines().size() == 1
                    ? Optional.of(order.getLines().getFirst())
                    : order.getLines().stream().filter(line -> !coding.isMissing() && Coding.of(line).equals(coding))
                            .findFirst());
        }

        private void tellWhatIsUnknown(PaymentRow row) {
            if (!row.order().isEmpty() && relieved(row).isEmpty()) {
                told.add("Row " + row.row() + ": " + (order(row).isEmpty() ? "There is no order " + row.order()
                        : "Order " + row.order() + " has no line of account " + row.account())
                        + ", so it relieves none.");
            }
            if (!row.account().isEmpty() && coding(row).isMissing()) {
                told.add("Row " + row.row() + ": There is no account " + row.account()
                        + "; code the amount before it is posted.");
            }
        }

        private static String blankToNull(String text) {
            return text.isBlank() ? null : text;
        }
    }
}
