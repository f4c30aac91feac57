package org.backlot.budget.document;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Cell;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.LineCost.ShareCost;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Posting;
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
        Posted posted = new Posted(BudgetSection.of(production).getPosting());
        Map<String, Object> content = new LinkedHashMap<>(Topsheet.content(production, questions, estimate,
                options));
        content.put("details", estimate.categories().stream().map(cost -> category(cost, posted)).toList());
        return content;
    }

    private static Map<String, Object> category(AccountCost cost, Posted posted) {
        Map<String, Object> category = account(cost, posted);
        category.put("accounts", cost.tree().skip(1).map(below -> account(below, posted)).toList());
        category.put("fringesBelow", posted.rows(Posting.CATEGORY, cost.allLines()));
        category.put("totalBelow", Money.printed(posted.ofCategory(cost)));
        return category;
    }

    private static Map<String, Object> account(AccountCost cost, Posted posted) {
        Map<String, Object> account = new LinkedHashMap<>();
        account.put("number", Topsheet.shown(cost.account().getNumber()));
        account.put("name", Topsheet.shown(cost.account().getName()));
        account.put("level", cost.level());
        account.put("lines", cost.lines().stream().flatMap(line -> lines(line, 0, posted)).toList());
        account.put("fringes", posted.rows(Posting.ACCOUNT, cost.lines().stream()));
        account.put("total", Money.printed(posted.ofAccount(cost)));
        account.put("complete", cost.isComplete());
        return account;
    }

    /** A line and, indented, its details; one that is left out is not printed. */
    private static Stream<Map<String, Object>> lines(LineCost cost, int depth, Posted posted) {
        return cost.included() ? Stream.concat(Stream.of(line(cost, depth, posted)),
                cost.details().stream().flatMap(detail -> lines(detail, depth + 1, posted))) : Stream.empty();
    }

    private static Map<String, Object> line(LineCost cost, int depth, Posted posted) {
        boolean whole = !cost.details().isEmpty();
        String currency = cost.line().getCurrency() == null ? "" : " " + cost.line().getCurrency().getCurrencyCode();
        Map<String, Object> line = new LinkedHashMap<>();
        line.put("description", "\u2003".repeat(depth) + Topsheet.shown(cost.line().getDescription()));
        line.put("amount", whole ? "" : shown(cost.amount()));
        line.put("unit", whole ? "" : Topsheet.shown(cost.line().getUnit()));
        line.put("multiplier", whole ? "" : shown(cost.multiplier()));
        line.put("rate", whole ? "" : shown(cost.rate()) + currency);
        line.put("base", cost.isComputed() ? Money.printed(cost.base()) : NO_VALUE);
        line.put("given", cost.given().signum() == 0 ? "" : Money.printed(cost.given()));
        line.put("basis", Topsheet.shown(cost.line().getBasis()));
        line.put("fringes", whole ? List.of() : posted.rows(Posting.LINE, Stream.of(cost)));
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
        List<Phase> phases = BudgetSection.of(production).getPhases();
        Original original = Original.of(production, questions, estimate, options);
        estimate.allAccounts().forEach(account -> account.lines().forEach(line -> rows.add(row(account, line, phases,
                original))));
        List<String> columns = new ArrayList<>(List.of("Account", "Name", "Description", "Department", "Amount",
                "Unit", "Multiplier", "Rate", "Currency", "Base", "Given", "Fringes",
                "Total " + estimate.currency().getCurrencyCode(), "Left out", "Basis"));
        columns.addAll(original.columns());
        phases.forEach(phase -> columns.add(Topsheet.shown(phase.getName())));
        return List.of(new Sheet("Budget detail", columns, rows));
    }

    private static List<Object> row(AccountCost account, LineCost cost, List<Phase> phases, Original original) {
        boolean computed = cost.isComputed();
        List<Object> row = new ArrayList<>(Arrays.asList(account.account().getNumber(), account.account().getName(),
                cost.line().getDescription(),
                cost.line().getDepartment(), cost.amount().value().orElse(null), cost.line().getUnit(),
                cost.multiplier().value().orElse(null), cost.rate().value().orElse(null),
                cost.line().getCurrency() == null ? null : cost.line().getCurrency().getCurrencyCode(),
                computed ? cost.base() : null, computed ? cost.given() : null, computed ? cost.fringeTotal() : null,
                computed ? cost.total() : null, cost.leftOut(), cost.line().getBasis()));
        row.addAll(original.cells(cost.line(), cost.total()));
        phases.forEach(phase -> row.add(cost.shares().stream().filter(share -> share.phase().equals(Optional.of(phase)))
                .map(ShareCost::total).reduce(BigDecimal::add).orElse(null)));
        return row;
    }
}
