package org.backlot.budget.ui.order;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.ui.Known;
import org.backlot.budget.ui.order.OrderFacts.Sum;
import org.backlot.core.session.Ids;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of orders and of their lines. Only drafts can be typed into. */
public final class OrderColumns {

    private final Known known;
    private final Supplier<OrderFacts> facts;

    public OrderColumns(Known known, Supplier<OrderFacts> facts) {
        this.known = known;
        this.facts = facts;
    }

    /** Of a table, from left to right. */
    public List<Column<Order, ?>> table() {
        return List.of(number(), vendor(), department(), date(), Column.of("State", 86, Kind.choice(OrderState.class),
                Order::getState), sum("Total", Sum::total), sum("Invoiced", Sum::invoiced), sum("Open", Sum::open),
                Column.<Order>text("Waits for", 190, order -> facts.get().next().get(order.getId()))
                        .look(order -> Look.DERIVED),
                sum("Committed", Sum::committed).onDemand(), needed().onDemand());
    }

    /** Of a form, in its order. */
    public static List<Column<Order, ?>> form(Known known) {
        return new OrderColumns(known, () -> OrderFacts.NONE).form();
    }

    private List<Column<Order, ?>> form() {
        return List.of(number(), date(), vendor(), needed(), department(),
                draft("Currency", 100, known.currency(), Order::getCurrency, Order::setCurrency),
                draft("Requester", 100, known.person(), order -> known.person(order.getRequester()),
                        (order, person) -> order.setRequester(person == null ? null : Ids.of(person))),
                draft("Tolerance %", 100, Kind.DECIMAL, Order::getTolerance, Order::setTolerance),
                draft("Terms", 100, Kind.TEXT, Order::getTerms, Order::setTerms),
                Column.of("Approved for", 90, Kind.MONEY, Order::getApproved),
                draft("Notes", 100, Kind.LINES, Order::getNotes, Order::setNotes));
    }

    /** Of the lines of an order. */
    public List<Column<OrderLine, ?>> lines() {
        return List.of(line("Description", 160, Kind.TEXT, OrderLine::getDescription, OrderLine::setDescription),
                line("Account", 150, known.coding(), line -> Coding.of(line), (line, coding) -> coding.code(line))
                        .offering(known::codingNames),
                line("Line of the estimate", 140, known.line(), OrderLine::getLine, Coding::spend)
                        .offering(known::lineNames),
                line("Quantity", 66, Kind.DECIMAL, OrderLine::getQuantity, OrderLine::setQuantity),
                line("Unit", 50, Kind.TEXT, OrderLine::getUnit, OrderLine::setUnit),
                line("Price", 84, Kind.MONEY, OrderLine::getPrice, OrderLine::setPrice),
                line("Tax %", 52, Kind.DECIMAL, OrderLine::getTax, OrderLine::setTax),
                Column.<OrderLine, BigDecimal>of("Total", 96, Kind.MONEY, OrderColumns::total)
                        .look(line -> Look.DERIVED),
                ofLine("Invoiced", Sum::invoiced), ofLine("Open", Sum::open));
    }

    /** How a whole order looks. */
    static Look look(Order order) {
        return switch (order.getState()) {
            case REQUESTED -> Look.WARNING;
            case CLOSED, CANCELLED, REJECTED -> Look.FAINT;
            default -> Look.PLAIN;
        };
    }

    private Column<Order, String> number() {
        return draft("Number", 66, Kind.TEXT, Order::getNumber, Order::setNumber);
    }

    private Column<Order, String> vendor() {
        return draft("Vendor", 144, Kind.TEXT, Order::getVendorName, Order::setVendorName).offering(known::vendors);
    }

    private Column<Order, String> department() {
        return draft("Department", 100, Kind.TEXT, Order::getDepartment, Order::setDepartment)
                .offering(known::departments);
    }

    private Column<Order, LocalDate> date() {
        return draft("Date", 118, Kind.DATE, Order::getDate, Order::setDate);
    }

    private Column<Order, LocalDate> needed() {
        return draft("Needed", 112, Kind.DATE, Order::getNeeded, Order::setNeeded);
    }

    private static <V> Column<Order, V> draft(String label, int width, Kind<V> kind, Function<Order, V> get,
            BiConsumer<Order, V> set) {
        return Column.of(label, width, kind, get).edit(set::accept)
                .when(order -> order.getState() == OrderState.DRAFT);
    }

    private static <V> Column<OrderLine, V> line(String label, int width, Kind<V> kind, Function<OrderLine, V> get,
            BiConsumer<OrderLine, V> set) {
        return Column.of(label, width, kind, get).edit(set::accept)
                .when(line -> line.eContainer() instanceof Order order && order.getState() == OrderState.DRAFT);
    }

    private Column<Order, BigDecimal> sum(String label, Function<Sum, BigDecimal> figure) {
        return Column.<Order, BigDecimal>of(label, 96, Kind.MONEY, order -> Optional
                .ofNullable(facts.get().orders().get(order.getId())).map(figure).orElse(null))
                .look(order -> Look.DERIVED);
    }

    private Column<OrderLine, BigDecimal> ofLine(String label, Function<Sum, BigDecimal> figure) {
        return Column.<OrderLine, BigDecimal>of(label, 96, Kind.MONEY, line -> Optional
                .ofNullable(facts.get().lines().get(line.getId())).map(figure).orElse(null))
                .look(line -> Look.DERIVED);
    }

    private static BigDecimal total(OrderLine line) {
        return line.eContainer() instanceof Order order && order.eContainer() instanceof Budget budget
                ? OrderFigures.total(line, order.getCurrency() == null ? Money.currency(budget.getProduction())
                        : order.getCurrency()) : null;
    }
}
