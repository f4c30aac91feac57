package org.backlot.budget.ui.payment;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.function.ToIntFunction;

import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Payment;
import org.backlot.budget.model.PaymentKind;
import org.backlot.budget.model.PaymentLine;
import org.backlot.budget.model.PaymentState;
import org.backlot.budget.ui.Known;
import org.backlot.core.session.Ids;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of payments and of their amounts. Only drafts can be typed into. */
public final class PaymentColumns {

    private final Known known;
    private final OpenLines open;
    private final Supplier<PaymentFacts> facts;
    private final ToIntFunction<Payment> receipts;

    /** @param receipts how many files belong to a payment */
    public PaymentColumns(Known known, OpenLines open, Supplier<PaymentFacts> facts, ToIntFunction<Payment> receipts) {
        this.known = known;
        this.open = open;
        this.facts = facts;
        this.receipts = receipts;
    }

    /** Of a table, from left to right. */
    public List<Column<Payment, ?>> table() {
        return List.of(kind(), number(), vendor(), department(), date(),
                Column.of("State", 80, Kind.choice(PaymentState.class), Payment::getState),
                Column.of("Total", 96, Kind.MONEY, Ledger::total),
                Column.of("Counts on", 118, Kind.DATE, Payment::getPosted),
                Column.of("Receipts", 70, Kind.WHOLE, receipts::applyAsInt),
                Column.<Payment>text("May be the same as", 170, payment -> facts.get().same().get(payment.getId()))
                        .look(payment -> Look.WARNING),
                Column.<Payment>text("Waits for", 170, payment -> facts.get().next().get(payment.getId()))
                        .look(payment -> Look.DERIVED),
                Column.<Payment>text("From", 120, Payment::getOrigin).onDemand());
    }

    /** Of a form, in its order. */
    public List<Column<Payment, ?>> form() {
        return List.of(kind(), number(), vendor(), date(), department(),
                draft("Currency", 70, known.currency(), Payment::getCurrency, Payment::setCurrency),
                draft("Requester", 120, known.person(), payment -> known.person(payment.getRequester()),
                        (payment, person) -> payment.setRequester(person == null ? null : Ids.of(person))),
                of(PaymentKind.ACCRUAL, draft("Taken back on", 112, Kind.DATE, Payment::getReverses,
                        Payment::setReverses)),
                of(PaymentKind.PETTY_CASH, draft("Cash advance", 90, Kind.MONEY, Payment::getAdvance,
                        Payment::setAdvance)),
                Column.of("Counts on", 118, Kind.DATE, Payment::getPosted),
                draft("Notes", 200, Kind.LINES, Payment::getNotes, Payment::setNotes));
    }

    /** Of the amounts of a payment. */
    public List<Column<PaymentLine, ?>> lines() {
        return List.of(line("Description", 170, Kind.TEXT, PaymentLine::getDescription, PaymentLine::setDescription),
                line("Account", 170, known.coding(), line -> Coding.of(line), (line, coding) -> coding.code(line))
                        .offering(known::codingNames),
                line("Line of the estimate", 160, known.line(), PaymentLine::getLine, Coding::spend)
                        .offering(known::lineNames),
                line("Amount", 96, Kind.MONEY, PaymentLine::getAmount, PaymentLine::setAmount),
                line("For the order", 210, Kind.choice(open::lines, OpenLines::words), PaymentLine::getRelieves,
                        PaymentColumns::relieve),
                line("Nothing more", 90, Kind.CHECK, PaymentLine::isFinal, PaymentLine::setFinal));
    }

    private static void relieve(PaymentLine line, OrderLine of) {
        line.setRelieves(of);
        if (of != null && Coding.of(line).isMissing()) {
            Coding.of(of).code(line);
            line.setLine(of.getLine());
        }
    }

    /** How a whole payment looks. */
    static Look look(Payment payment) {
        return switch (payment.getState()) {
            case REQUESTED -> Look.WARNING;
            case REJECTED, REVERSED -> Look.FAINT;
            default -> Look.PLAIN;
        };
    }

    private Column<Payment, PaymentKind> kind() {
        return draft("Kind", 86, Kind.choice(PaymentKind.class), Payment::getKind, Payment::setKind);
    }

    private Column<Payment, String> number() {
        return draft("Number", 90, Kind.TEXT, Payment::getNumber, Payment::setNumber);
    }

    private Column<Payment, String> vendor() {
        return draft("Vendor", 150, Kind.TEXT, Payment::getVendorName, Payment::setVendorName).offering(known::vendors);
    }

    private Column<Payment, String> department() {
        return draft("Department", 100, Kind.TEXT, Payment::getDepartment, Payment::setDepartment)
                .offering(known::departments);
    }

    private Column<Payment, LocalDate> date() {
        return draft("Date", 118, Kind.DATE, Payment::getDate, Payment::setDate);
    }

    private static <V> Column<Payment, V> draft(String label, int width, Kind<V> kind, Function<Payment, V> get,
            BiConsumer<Payment, V> set) {
        return Column.of(label, width, kind, get).edit(set::accept)
                .when(payment -> payment.getState() == PaymentState.DRAFT);
    }

    /** Of one kind of payment alone. */
    private static <V> Column<Payment, V> of(PaymentKind kind, Column<Payment, V> column) {
        Predicate<? super Payment> draft = column.editable();
        return column.when(payment -> draft.test(payment) && payment.getKind() == kind);
    }

    private static <V> Column<PaymentLine, V> line(String label, int width, Kind<V> kind,
            Function<PaymentLine, V> get, BiConsumer<PaymentLine, V> set) {
        return Column.of(label, width, kind, get).edit(set::accept).when(line -> line.eContainer() instanceof Payment of
                && of.getState() == PaymentState.DRAFT);
    }
}
