package org.backlot.budget.ui.version;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.backlot.budget.version.Baseline;
import org.backlot.core.model.Identified;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Copies;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;
import org.eclipse.swt.widgets.Control;

/** What accounts, lines, charges and credits came to in the baseline, worked out in the background. */
public final class Originals {

    private Map<String, BigDecimal> before = Map.of();

    /** @param refresh shows them, whenever they are known anew */
    public void study(Desk desk, Control owner, Runnable refresh) {
        desk.study(owner, "Baseline", Originals::of, known -> {
            Map<String, BigDecimal> now = known == null ? Map.of() : known;
            if (!now.equals(before)) {
                before = now;
                refresh.run();
            }
        });
    }

    private static Map<String, BigDecimal> of(Copies.Copy copy) {
        Map<String, BigDecimal> known = new HashMap<>();
        Baseline.of(copy.production(), copy.questions()).ifPresent(baseline -> baseline.variances()
                .forEach((object, variance) -> known.put(object.getId(), variance.before())));
        return known;
    }

    /** What it came to, or null where no baseline knows it. */
    private BigDecimal then(Object row) {
        return row instanceof Identified object ? before.get(object.getId()) : null;
    }

    /**
     * Two columns, shown when somebody chooses them: what a row came to in the baseline, and how much more it comes to.
     *
     * @param now what it comes to, or null
     */
    public <T> List<Column<T, ?>> columns(Function<T, BigDecimal> now) {
        Function<T, BigDecimal> variance = row -> {
            BigDecimal then = then(row);
            BigDecimal total = now.apply(row);
            return then == null || total == null || total.compareTo(then) == 0 ? null : total.subtract(then);
        };
        return List.of(Column.<T, BigDecimal>of("Original", 104, Kind.MONEY, this::then).look(row -> Look.DERIVED)
                .onDemand(), Column.<T, BigDecimal>of("Variance", 104, Kind.MONEY, variance)
                        .look(row -> sign(variance.apply(row))).onDemand());
    }

    private static Look sign(BigDecimal more) {
        return more == null ? Look.PLAIN : more.signum() > 0 ? Look.WARNING : Look.OK;
    }
}
