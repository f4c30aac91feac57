package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Faulty;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Part;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** The top sheet: one row for each category, the totals of the parts, the charges, and the grand total. */
public final class Topsheet implements Document {

    private static final Map<Part, String> TOTALS = Map.of(Part.ABOVE_THE_LINE, "Total above the line",
            Part.PRODUCTION, "Total production", Part.POST, "Total post-production", Part.OTHER, "Total other");

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        return content(production, estimate(production, questions));
    }

    static Estimate estimate(Production production, Questions questions) {
        return Estimate.of(production, questions).orElseThrow(() -> new IllegalArgumentException(
                "This production has no budget; start one in the budget perspective"));
    }

    static Map<String, Object> content(Production production, Estimate estimate) {
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", production.getTitle() == null ? "Untitled" : production.getTitle());
        content.put("company", production.getCompany() == null ? "" : production.getCompany());
        content.put("currency", estimate.currency().getCurrencyCode());
        content.put("parts", Arrays.stream(Part.values()).map(part -> part(estimate, part))
                .filter(part -> !((List<?>) part.get("categories")).isEmpty()).toList());
        BigDecimal above = estimate.parts().get(Part.ABOVE_THE_LINE);
        content.put("above", Money.printed(above));
        content.put("below", Money.printed(estimate.subtotal().subtract(above)));
        content.put("subtotal", Money.printed(estimate.subtotal()));
        content.put("charges", estimate.charges().stream().map(Topsheet::charge).toList());
        content.put("total", Money.printed(estimate.total()));
        content.put("faults", estimate.faults().stream().map(Faulty::message).distinct().toList());
        return content;
    }

    private static Map<String, Object> part(Estimate estimate, Part part) {
        List<Map<String, Object>> categories = estimate.categories().stream().filter(cost -> cost.part() == part)
                .map(cost -> Map.<String, Object>of("number", shown(cost.account().getNumber()),
                        "name", shown(cost.account().getName()), "total", Money.printed(cost.total()))).toList();
        return Map.of("label", TOTALS.get(part), "categories", categories,
                "total", Money.printed(estimate.parts().get(part)));
    }

    private static Map<String, Object> charge(ChargeCost cost) {
        return Map.of("name", shown(cost.charge().getName()), "rate", shown(cost.charge().getRate()),
                "total", Money.printed(cost.amount()));
    }

    static String shown(String text) {
        return text == null ? "" : text;
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        Estimate estimate = estimate(production, questions);
        List<List<Object>> rows = new ArrayList<>();
        for (AccountCost cost : estimate.categories()) {
            rows.add(Arrays.asList(cost.account().getNumber(), cost.account().getName(), cost.base(), cost.fringes(),
                    cost.total()));
        }
        for (ChargeCost cost : estimate.charges()) {
            rows.add(Arrays.asList(null, cost.charge().getName(), cost.amount(), null, cost.amount()));
        }
        rows.add(Arrays.asList(null, estimate.isComplete() ? "Grand total" : "Grand total (incomplete)", null, null,
                estimate.total()));
        return List.of(new Sheet("Top sheet", List.of("Account", "Category", "Base", "Fringes",
                "Total " + estimate.currency().getCurrencyCode()), rows));
    }
}
