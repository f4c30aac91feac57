package org.backlot.budget.document;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.LineCost;
import org.backlot.budget.estimate.Money;
import org.backlot.budget.model.Posting;

/**
 * Where fringes stand on a paper: under each line, at the end of each account or category, at the end of each part of
 * the top sheet, or in one row below all. What stands above that place is shown without them.
 */
record Posted(Posting at) {

    private boolean isWithin(Posting level) {
        return at.compareTo(level) <= 0;
    }

    /** The fringes of lines where they stand at this level, by name, in the order in which they first occur. */
    List<Map<String, Object>> rows(Posting level, Stream<LineCost> lines) {
        if (at != level) {
            return List.of();
        }
        Map<String, BigDecimal> sums = lines.flatMap(LineCost::allFringes).collect(Collectors.toMap(
                fringe -> Topsheet.shown(fringe.fringe().getName()), LineCost.FringeCost::amount, BigDecimal::add,
                LinkedHashMap::new));
        return sums.entrySet().stream().map(sum -> Map.<String, Object>of("name", sum.getKey(), "total",
                Money.printed(sum.getValue()))).toList();
    }

    /** The total of an account as its own sheet shows it. */
    BigDecimal ofAccount(AccountCost cost) {
        return isWithin(Posting.ACCOUNT) ? cost.total() : cost.base();
    }

    /** The total of a category. */
    BigDecimal ofCategory(AccountCost cost) {
        return isWithin(Posting.CATEGORY) ? cost.total() : cost.base();
    }

    /** The row of fringes at the end of a part or below all, as the one entry of a list; empty where there is none. */
    List<String> row(Posting level, Stream<AccountCost> categories) {
        if (at != level) {
            return List.of();
        }
        return categories.map(AccountCost::fringes).reduce(BigDecimal::add).filter(sum -> sum.signum() != 0)
                .map(Money::printed).stream().toList();
    }
}
