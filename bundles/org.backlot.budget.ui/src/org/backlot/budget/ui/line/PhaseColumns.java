package org.backlot.budget.ui.line;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.estimate.LineCost.ShareCost;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Share;
import org.backlot.budget.ui.Figures;
import org.backlot.budget.ui.Kinds;
import org.backlot.budget.ui.Looks;
import org.backlot.core.session.Ids;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** The share of a line's amount in a phase, and what falls into it; shown when somebody chooses them. */
final class PhaseColumns {

    private final Figures figures;
    private final Phase phase;

    PhaseColumns(Figures figures, Phase phase) {
        this.figures = figures;
        this.phase = phase;
    }

    List<Column<Line, ?>> all() {
        String name = phase.getName() == null ? "?" : phase.getName();
        return List.of(Column.<Line, String>of(name, 80, Kinds.FORMULA, line -> share(line).map(Share::getAmount)
                .orElse(null)).edit(this::put).when(line -> line.getDetails().isEmpty())
                .look(line -> Looks.typed(cost(line).map(ShareCost::amount))).onDemand(),
                Column.<Line, BigDecimal>of(name + " cost", 86, Kind.MONEY, line -> cost(line).map(ShareCost::total)
                        .orElse(null)).look(line -> Look.DERIVED).onDemand());
    }

    private Optional<Share> share(Line line) {
        return line.getShares().stream().filter(share -> share.getPhase() == phase).findFirst();
    }

    private Optional<ShareCost> cost(Line line) {
        return figures.of(line).stream().flatMap(cost -> cost.shares().stream())
                .filter(share -> share.phase().filter(phase::equals).isPresent()).findFirst();
    }

    /** A blank takes the share away; the first share of a line takes the place of its amount. */
    private void put(Line line, String amount) {
        Optional<Share> there = share(line);
        if (amount == null || amount.isEmpty()) {
            there.ifPresent(line.getShares()::remove);
        } else {
            there.orElseGet(() -> added(line)).setAmount(amount);
        }
    }

    private Share added(Line line) {
        Share share = BudgetFactory.eINSTANCE.createShare();
        Ids.of(share);
        share.setPhase(phase);
        line.getShares().add(share);
        return share;
    }
}
