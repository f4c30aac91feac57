package org.backlot.budget.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.Money;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;

/** The detail budget: the top sheet, and every line with amount x multiplier x rate and its fringes. */
public final class BudgetDetail implements Document {

    /** What stands in place of a figure that cannot be computed. */
    private static final String NO_VALUE = "?";

    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Estimate estimate = Topsheet.estimate(production, questions);
        Map<String, Object> content = new LinkedHashMap<>(Topsheet.content(production, estimate));
        content.put("details", estimate.categories().stream().map(BudgetDetail::category).toList());
        return content;
    }

    private static Map<String, Object> category(AccountCost cost) {
        Map<String, Object> category = account(cost);
        category.put("accounts", cost.tree().skip(1).map(BudgetDetail::account).toList());
        return category;
    }

    private static Map<String, Object> account(AccountCost cost) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("number", Topsheet.shown(cost.account().getNumber()));
        account.put("name", Topsheet.shown(cost.account().getName()));
        account.put("level", cost.level());
        account.put("lines", cost.lines().stream().map(BudgetDetail::line).toList());
        account.put("fringes", fringes(cost));
        account.put("total", Money.printed(cost.total()));
        account.put("complete", cost.isComplete());
        return account;
    }

    /** The fringes of an account's own lines by name, each with its sum, in the order in which they first occur. */
    private static List<Map<String, Object>> fringes(AccountCost cost) {
        Map<String, BigDecimal> sums = cost.lines().stream().flatMap(line -> line.fringes().stream())
                .collect(Collectors.toMap(fringe -> Topsheet.shown(fringe.fringe().getName()),
                        LineCost.FringeCost::amount, BigDecimal::add, LinkedHashMap::new));
        return sums.entrySet().stream().map(sum -> Map.<String, Object>of("name", sum.getKey(), "total",
                Money.printed(sum.getValue()))).toList();
    }

    private static Map<String, Object> line(LineCost cost) {
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("description", Topsheet.shown(cost.line().getDescription()));
        line.put("amount", shown(cost.amount()));
        line.put("unit", Topsheet.shown(cost.line().getUnit()));
        line.put("multiplier", shown(cost.multiplier()));
        line.put("rate", shown(cost.rate()));
        line.put("base", cost.isComputed() ? Money.printed(cost.base()) : NO_VALUE);
        line.put("basis", Topsheet.shown(cost.line().getBasis()));
        return line;
    }

    /** A quantity or price with what decimals it has, two at most. */
    private static String shown(Cell cell) {
        return cell.value().map(value -> {
            BigDecimal plain = value.setScale(2, RoundingMode.HALF_UP).stripTrailingZeros();
            return Money.printed(plain.scale() < 0 ? plain.setScale(0) : plain);
        }).orElse(NO_VALUE);
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        Estimate estimate = Topsheet.estimate(production, questions);
        List<List<Object>> rows = new ArrayList<>();
        estimate.allAccounts().forEach(account -> account.lines().forEach(line -> rows.add(row(account, line))));
        return List.of(new Sheet("Budget detail", List.of("Account", "Name", "Description", "Department", "Amount",
                "Unit", "Multiplier", "Rate", "Base", "Fringes", "Total " + estimate.currency().getCurrencyCode(),
                "Basis"), rows));
    }

    private static List<Object> row(AccountCost account, LineCost cost) {
        boolean computed = cost.isComputed();
        return Arrays.asList(account.account().getNumber(), account.account().getName(), cost.line().getDescription(),
                cost.line().getDepartment(), cost.amount().value().orElse(null), cost.line().getUnit(),
                cost.multiplier().value().orElse(null), cost.rate().value().orElse(null),
                computed ? cost.base() : null, computed ? cost.fringeTotal() : null, computed ? cost.total() : null,
                cost.line().getBasis());
    }
}
