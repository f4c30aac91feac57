package org.backlot.budget.ui.basis;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.budget.model.Phase;
import org.backlot.budget.model.PhaseKind;
import org.backlot.budget.ui.Figures;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a phase, and what falls into it. */
final class PhaseColumns {

    private final Figures figures;

    PhaseColumns(Figures figures) {
        this.figures = figures;
    }

    List<Column<Phase, ?>> all() {
        return List.of(Column.text("Name", 180, Phase::getName).edit(Phase::setName),
                Column.of("Kind", 100, Kind.choice(PhaseKind.class), Phase::getKind)
                        .edit((phase, kind) -> phase.setKind(kind == null ? PhaseKind.OTHER : kind)),
                Column.of("From", 140, Kind.DATE, Phase::getFrom).edit((phase, day) -> {
                    if (day != null && phase.getUntil() != null && day.isAfter(phase.getUntil())) {
                        throw new IllegalArgumentException("The phase would begin after it ends");
                    }
                    phase.setFrom(day);
                }),
                Column.of("Until", 140, Kind.DATE, Phase::getUntil).edit((phase, day) -> {
                    if (day != null && phase.getFrom() != null && day.isBefore(phase.getFrom())) {
                        throw new IllegalArgumentException("The phase would end before it begins");
                    }
                    phase.setUntil(day);
                }),
                Column.<Phase, BigDecimal>of("Cost", 120, Kind.MONEY, phase -> figures.estimate()
                        .map(estimate -> estimate.phases().get(phase)).orElse(null)).look(phase -> Look.DERIVED));
    }
}
