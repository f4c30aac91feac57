package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.ledger.Coding;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.trail.Authority;
import org.backlot.budget.trail.Trail;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** A purchase order as the vendor gets it. Option {@code order}: its number. */
public final class PurchaseOrder implements Document {

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Budget budget = BudgetSection.of(production);
        Order order = order(budget, options);
        OrderFigures figures = OrderFigures.of(order, Ledger.of(budget));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("number", Topsheet.shown(order.getNumber()));
        content.put("state", Authority.words(order.getState().getName()));
        content.put("approved", OrderFigures.isCommitted(order, null));
        content.put("vendor", Topsheet.shown(order.getVendorName()));
        content.put("department", Topsheet.shown(order.getDepartment()));
        content.put("requester", Papers.name(production, order.getRequester()));
        content.put("date", Papers.day(order.getDate()));
        content.put("needed", Papers.day(order.getNeeded()));
        content.put("terms", Topsheet.shown(order.getTerms()));
        content.put("currency", figures.currency().getCurrencyCode());
        content.put("lines", figures.lines().stream().map(PurchaseOrder::line).toList());
        content.put("total", Money.printed(figures.total()));
        content.put("approvals", Trail.of(budget, order).stream().filter(entry -> entry.getAct() == Act.APPROVE)
                .map(PurchaseOrder::approval).toList());
        content.put("trail", Papers.trail(budget));
        return content;
    }

    private static Order order(Budget budget, Map<String, String> options) {
        String number = options.getOrDefault("order", "");
        return budget.getOrders().stream().filter(order -> number.equalsIgnoreCase(order.getNumber())).findFirst()
                .orElseThrow(() -> new IllegalArgumentException(number.isEmpty() ? "Say the number of an order"
                        : "There is no order " + number));
    }

    private static Map<String, Object> line(OrderFigures.Line figures) {
        OrderLine line = figures.line();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("description", Topsheet.shown(line.getDescription()));
        row.put("account", Coding.of(line).number());
        row.put("quantity", line.getQuantity() == null ? "1" : line.getQuantity().stripTrailingZeros()
                .toPlainString());
        row.put("unit", Topsheet.shown(line.getUnit()));
        row.put("price", line.getPrice() == null ? "" : price(line.getPrice()));
        row.put("tax", line.getTax() == null || line.getTax().signum() == 0 ? ""
                : line.getTax().stripTrailingZeros().toPlainString() + "%");
        row.put("total", Money.printed(figures.total()));
        return row;
    }

    /** With two decimals at least; a price may have more. */
    private static String price(BigDecimal price) {
        return Money.printed(price.scale() < 2 ? price.setScale(2) : price);
    }

    private static Map<String, Object> approval(Entry entry) {
        return Map.of("role", Authority.words(entry.getRole()), "name", Topsheet.shown(entry.getName()), "at",
                Topsheet.shown(entry.getAt()).replace('T', ' '));
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        Budget budget = BudgetSection.of(production);
        OrderFigures figures = OrderFigures.of(order(budget, options), Ledger.of(budget));
        List<List<Object>> rows = new ArrayList<>();
        figures.lines().forEach(line -> rows.add(Arrays.asList(line.line().getDescription(),
                Coding.of(line.line()).isMissing() ? null : Coding.of(line.line()).number(),
                line.line().getQuantity(), line.line().getUnit(), line.line().getPrice(), line.line().getTax(),
                line.total(), line.relieved(), line.remaining())));
        return List.of(new Sheet("Order", List.of("Description", "Account", "Quantity", "Unit", "Price", "Tax %",
                "Total " + figures.currency().getCurrencyCode(), "Relieved", "Remaining"), rows));
    }
}
