package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.ChargeCost;
import org.backlot.budget.estimate.CreditCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.Faulty;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Posting;
import org.backlot.budget.version.Variance;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/**
 * The top sheet: one row for each category, the totals of the parts, the charges, the credits and the grand total;
 * beside them, where a budget was locked or is named, what it was and the difference. Below: what is given and not
 * paid, what is left out, and what falls into each phase.
 */
public final class Topsheet implements Document {

    private static final Map<Part, String> TOTALS = Map.of(Part.ABOVE_THE_LINE, "Total above the line",
            Part.PRODUCTION, "Total production", Part.POST, "Total post-production", Part.OTHER, "Total other");

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        return content(production, questions, estimate(production, questions), options);
    }

    static Estimate estimate(Production production, Questions questions) {
        return Estimate.of(production, questions)
                .orElseThrow(() -> new IllegalArgumentException(BudgetSection.MISSING));
    }

    static Map<String, Object> content(Production production, Questions questions, Estimate estimate,
            Map<String, String> options) {
        Budget budget = BudgetSection.of(production);
        Posted posted = new Posted(budget.getPosting());
        Original original = Original.of(production, questions, estimate, options);
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("title", production.getTitle() == null ? "Untitled" : production.getTitle());
        content.put("company", production.getCompany() == null ? "" : production.getCompany());
        content.put("currency", estimate.currency().getCurrencyCode());
        content.put("baseline", original.name());
        content.put("parts", Arrays.stream(Part.values()).map(part -> part(estimate, part, posted, original))
                .filter(part -> !((List<?>) part.get("categories")).isEmpty()).toList());
        BigDecimal above = above(estimate);
        content.put("fringes", posted.row(Posting.TOTAL, estimate.categories().stream()));
        content.put("above", Money.printed(above));
        content.put("aboveBeside", original.sum(Topsheet::above));
        content.put("below", Money.printed(estimate.subtotal().subtract(above)));
        content.put("belowBeside", original.sum(one -> one.subtotal().subtract(above(one))));
        content.put("subtotal", Money.printed(estimate.subtotal()));
        content.put("subtotalBeside", original.sum(Estimate::subtotal));
        content.put("charges", Stream.concat(estimate.charges().stream().map(cost -> charge(cost, original)),
                original.gone().stream().map(Original::gone)).toList());
        content.put("gross", Money.printed(estimate.gross()));
        content.put("grossBeside", original.sum(Estimate::gross));
        content.put("credits", estimate.credits().stream().map(cost -> credit(cost, original)).toList());
        content.put("total", Money.printed(estimate.total()));
        content.put("totalBeside", original.sum(Estimate::total));
        content.put("given", estimate.given().signum() == 0 ? List.of() : List.of(Map.of(
                "given", Money.printed(estimate.given()), "cash", Money.printed(estimate.cash()))));
        content.put("leftOut", leftOut(budget, estimate));
        content.put("phases", phases(budget, estimate));
        content.put("faults", estimate.faults().stream().map(Faulty::message).distinct().toList());
        return content;
    }

    private static BigDecimal above(Estimate estimate) {
        return estimate.parts().get(Part.ABOVE_THE_LINE);
    }

    private static Map<String, Object> part(Estimate estimate, Part part, Posted posted, Original original) {
        List<AccountCost> costs = estimate.categories().stream().filter(cost -> cost.part() == part).toList();
        Stream<Map<String, Object>> standing = costs.stream().map(cost -> original.beside(cost.account(),
                Map.of("number", shown(cost.account().getNumber()), "name", shown(cost.account().getName()),
                        "total", Money.printed(posted.ofCategory(cost)))));
        List<Map<String, Object>> categories = Stream.concat(standing, original.gone(part).stream()
                .map(Original::gone)).toList();
        BigDecimal total = posted.at() == Posting.TOTAL
                ? costs.stream().map(AccountCost::base).reduce(BigDecimal.ZERO, BigDecimal::add)
                : estimate.parts().get(part);
        return Map.of("label", TOTALS.get(part), "categories", categories, "fringes",
                posted.row(Posting.PART, costs.stream()), "total", Money.printed(total), "beside",
                original.sum(one -> one.parts().get(part)));
    }

    private static Map<String, Object> charge(ChargeCost cost, Original original) {
        return original.beside(cost.charge(), Map.of("name", shown(cost.charge().getName()),
                "rate", cost.flat().isPresent() ? "flat" : shown(cost.charge().getRate()),
                "total", Money.printed(cost.amount())));
    }

    private static Map<String, Object> credit(CreditCost cost, Original original) {
        return original.beside(cost.credit(), Map.of("name", shown(cost.credit().getName()),
                "rate", shown(cost.credit().getRate()) + cost.limit().map(why -> ". " + why).orElse(""),
                "total", Money.printed(cost.amount().negate())));
    }

    /** Each group that is left out and what its lines would add without fringes; what is in two counts in both. */
    private static List<Map<String, Object>> leftOut(Budget budget, Estimate estimate) {
        return budget.getGroups().stream().filter(group -> !group.isIncluded()).map(group -> Map.<String, Object>of(
                "name", shown(group.getName()), "total", Money.printed(estimate.allAccounts()
                        .flatMap(account -> leftOut(account, group)).reduce(BigDecimal.ZERO, BigDecimal::add))))
                .toList();
    }

    private static Stream<BigDecimal> leftOut(AccountCost cost, Group group) {
        if (cost.account().getGroups().contains(group)) {
            return cost.lines().stream().map(LineCost::leftOut);
        }
        return cost.lines().stream().filter(line -> line.line().getGroups().contains(group)).map(LineCost::leftOut);
    }

    private static List<Map<String, Object>> phases(Budget budget, Estimate estimate) {
        Map<Phase, BigDecimal> sums = estimate.phases();
        List<Map<String, Object>> rows = new ArrayList<>();
        BigDecimal rest = estimate.subtotal();
        for (Phase phase : budget.getPhases()) {
            BigDecimal sum = sums.getOrDefault(phase, BigDecimal.ZERO);
            rest = rest.subtract(sum);
            rows.add(Map.of("name", shown(phase.getName()), "total", Money.printed(sum)));
        }
        if (!rows.isEmpty()) {
            rows.add(Map.of("name", "Not split", "total", Money.printed(rest)));
        }
        return rows;
    }

    static String shown(String text) {
        return text == null ? "" : text;
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        Estimate estimate = estimate(production, questions);
        List<Phase> phases = BudgetSection.of(production).getPhases();
        Original original = Original.of(production, questions, estimate, options);
        List<List<Object>> rows = new ArrayList<>();
        for (AccountCost cost : estimate.categories()) {
            rows.add(row(cost.account().getNumber(), cost.account().getName(), cost.base(), cost.fringes(),
                    cost.total(), original.cells(cost.account(), cost.total()),
                    cells(phases, phase -> cost.phases().getOrDefault(phase, BigDecimal.ZERO))));
        }
        for (Variance gone : Stream.of(Part.values()).flatMap(part -> original.gone(part).stream()).toList()) {
            rows.add(row(gone.number(), gone.name(), null, null, gone.after(), original.cells(gone),
                    cells(phases, phase -> null)));
        }
        for (ChargeCost cost : estimate.charges()) {
            rows.add(row(null, cost.charge().getName(), cost.amount(), null, cost.amount(),
                    original.cells(cost.charge(), cost.amount()), cells(phases, phase -> null)));
        }
        for (CreditCost cost : estimate.credits()) {
            rows.add(row(null, cost.credit().getName(), cost.amount().negate(), null, cost.amount().negate(),
                    original.cells(cost.credit(), cost.amount().negate()), cells(phases, phase -> null)));
        }
        for (Variance gone : original.gone()) {
            rows.add(row(null, gone.name(), null, null, gone.after(), original.cells(gone),
                    cells(phases, phase -> null)));
        }
        rows.add(row(null, estimate.isComplete() ? "Grand total" : "Grand total (incomplete)", null, null,
                estimate.total(), original.totalCells(), cells(phases, estimate.phases()::get)));
        List<String> columns = new ArrayList<>(List.of("Account", "Category", "Base", "Fringes",
                "Total " + estimate.currency().getCurrencyCode()));
        columns.addAll(original.columns());
        phases.forEach(phase -> columns.add(shown(phase.getName())));
        return List.of(new Sheet("Top sheet", columns, rows));
    }

    private static List<Object> cells(List<Phase> phases, Function<Phase, Object> cell) {
        List<Object> cells = new ArrayList<>();
        phases.forEach(phase -> cells.add(cell.apply(phase)));
        return cells;
    }

    private static List<Object> row(String number, String name, BigDecimal base, BigDecimal fringes, BigDecimal total,
            List<Object> original, List<Object> phases) {
        List<Object> row = new ArrayList<>(Arrays.asList(number, name, base, fringes, total));
        row.addAll(original);
        row.addAll(phases);
        return row;
    }
}
