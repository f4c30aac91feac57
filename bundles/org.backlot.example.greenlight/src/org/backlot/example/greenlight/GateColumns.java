package org.backlot.example.greenlight;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

import org.backlot.core.session.Session;
import org.backlot.example.greenlight.model.Decision;
import org.backlot.example.greenlight.model.Gate;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a gate. Name and day are typed; the decision is taken, with a day and a person, or not at all. */
public final class GateColumns {

    private final Supplier<Optional<Session>> session;

    public GateColumns(Supplier<Optional<Session>> session) {
        this.session = session;
    }

    public List<Column<Gate, ?>> table() {
        return List.of(name(), due(), decision(), decided(), by(),
                Column.of("Notes", 320, Kind.LINES, Gate::getNotes).edit(Gate::setNotes));
    }

    public Column<Gate, String> name() {
        return Column.text("Gate", 220, Gate::getName).edit(Gate::setName);
    }

    public Column<Gate, LocalDate> due() {
        return Column.of("Due", 124, Kind.DATE, Gate::getDue).edit(Gate::setDue);
    }

    public Column<Gate, Decision> decision() {
        return Column.of("Decision", 110, Kind.choice(Decision.class), Gate::getDecision)
                .look(gate -> switch (gate.getDecision()) {
                    case OPEN -> Look.DERIVED;
                    case GO -> Look.on("ok.soft", "ok");
                    case CONDITIONAL -> Look.on("warning.soft", "warning");
                    case NO_GO -> Look.on("error.soft", "error");
                });
    }

    public Column<Gate, LocalDate> decided() {
        return Column.of("Decided", 124, Kind.DATE, Gate::getDecided)
                .look(gate -> late(gate) ? Look.WARNING : Look.PLAIN);
    }

    public Column<Gate, String> by() {
        return Column.text("By", 180, gate -> session.get().map(open -> Gates.decidedBy(open.production(), gate))
                .orElse(""));
    }

    private static boolean late(Gate gate) {
        return gate.getDecided() != null && gate.getDue() != null && gate.getDecided().isAfter(gate.getDue());
    }
}
