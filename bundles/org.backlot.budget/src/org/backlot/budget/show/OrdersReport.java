package org.backlot.budget.show;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Order;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.core.session.Session;

/**
 * The report {@code orders}: {@code [{number, vendor, department, state, date, currency, total, relieved, balance,
 * committed}]}. {@code committed} is in the currency of the production, the rest in that of the order.
 */
public final class OrdersReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        return Session.section(production, Budget.class).map(budget -> {
            Ledger ledger = Ledger.of(budget);
            return budget.getOrders().stream().map(order -> row(order, OrderFigures.of(order, ledger))).toList();
        }).orElse(List.of());
    }

    private static Map<String, Object> row(Order order, OrderFigures figures) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("number", order.getNumber());
        row.put("vendor", order.getVendorName());
        row.put("department", order.getDepartment());
        row.put("state", order.getState().getName());
        row.put("date", order.getDate() == null ? null : order.getDate().toString());
        row.put("currency", figures.currency().getCurrencyCode());
        row.put("total", figures.total());
        row.put("relieved", figures.relieved());
        row.put("balance", figures.balance());
        row.put("committed", figures.committed());
        return row;
    }
}
