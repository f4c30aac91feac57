package org.backlot.example.greenlight;

import java.time.LocalDate;
import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.people.People;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.example.greenlight.model.Decision;
import org.backlot.example.greenlight.model.Gate;
import org.backlot.example.greenlight.model.Greenlight;

/** What follows from gates, and what can be done to them. */
public final class Gates {

    private Gates() {
    }

    /** The gates of a production, in their order; none where it has no such section. */
    public static List<Gate> of(Production production) {
        return Session.section(production, Greenlight.class).map(greenlight -> List.copyOf(greenlight.getGates()))
                .orElse(List.of());
    }

    /** Those that nobody has decided. */
    public static List<Gate> open(Production production) {
        return of(production).stream().filter(gate -> gate.getDecision() == Decision.OPEN).toList();
    }

    /** Decides a gate, inside an edit; with {@link Decision#OPEN} it is open again. */
    public static void decide(Gate gate, Decision decision, LocalDate day, Person by) {
        boolean open = decision == Decision.OPEN;
        gate.setDecision(decision);
        gate.setDecided(open ? null : day);
        gate.setDecidedBy(open ? null : Ids.of(by));
    }

    /** Who decided, or the empty string. */
    public static String decidedBy(Production production, Gate gate) {
        return People.name(production, gate.getDecidedBy()).orElse("");
    }
}
