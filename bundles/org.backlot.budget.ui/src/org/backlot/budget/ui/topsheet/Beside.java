package org.backlot.budget.ui.topsheet;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Version;
import org.backlot.budget.ui.account.Total;
import org.backlot.budget.version.Baseline;
import org.backlot.budget.version.Variance;
import org.backlot.budget.version.Versions;
import org.backlot.core.model.Identified;
import org.backlot.core.session.Session;
import org.backlot.ui.kit.Copies;

/**
 * A budget that was put aside, to stand beside the one of now.
 *
 * @param version its id
 * @param before  what categories, charges and credits of now came to in it, by their ids
 * @param totals  what its sums came to
 * @param gone    what stands in it alone
 */
record Beside(String version, String name, Map<String, BigDecimal> before, Map<Total, BigDecimal> totals,
        List<Variance> gone) {

    /** In place of an id: the budget stands on its own. */
    static final String OWN = "own";

    /** @param wanted the id of a version, {@link #OWN}, or blank: the baseline that was locked last */
    static Optional<Beside> of(Copies.Copy copy, String wanted) {
        return Session.section(copy.production(), Budget.class).flatMap(budget -> version(budget, wanted))
                .map(version -> of(copy, version));
    }

    /** Which version is meant. */
    static Optional<Version> version(Budget budget, String wanted) {
        if (wanted.equals(OWN)) {
            return Optional.empty();
        }
        return budget.getVersions().stream().filter(version -> wanted.equals(version.getId())).findFirst()
                .or(() -> Versions.baseline(budget));
    }

    private static Beside of(Copies.Copy copy, Version version) {
        Baseline other = Baseline.of(version, copy.production(), copy.questions());
        Map<Total, BigDecimal> totals = new EnumMap<>(Total.class);
        for (Total total : Total.values()) {
            totals.put(total, total.total(other.then()));
        }
        Map<String, BigDecimal> before = new HashMap<>();
        other.rows().forEach(row -> row.now().ifPresent(object -> before.put(object.getId(), row.before())));
        return new Beside(version.getId(), version.getName(), before, totals,
                other.rows().stream().filter(row -> row.now().isEmpty()).toList());
    }

    /** What a row of the topsheet came to; 0 where it is new. */
    BigDecimal before(Object row) {
        return switch (row) {
            case Total total -> totals.getOrDefault(total, BigDecimal.ZERO);
            case Variance variance -> variance.before();
            case Identified object -> before.getOrDefault(object.getId(), BigDecimal.ZERO);
            default -> BigDecimal.ZERO;
        };
    }

    /** Puts what is gone among the rows of the topsheet, at the end of its part. */
    void addGone(List<Object> rows) {
        for (Variance variance : gone) {
            int end = variance.part().map(part -> rows.indexOf(Total.valueOf(part.name()))).filter(at -> at >= 0)
                    .orElseGet(() -> rows.indexOf(variance.part().isPresent() && rows.contains(Total.ACCOUNTS)
                            ? Total.ACCOUNTS : Total.GRAND));
            rows.add(end, variance);
        }
    }
}
