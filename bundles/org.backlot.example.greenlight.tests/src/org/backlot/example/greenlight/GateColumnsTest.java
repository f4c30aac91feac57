package org.backlot.example.greenlight;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.LocalDate;
import java.util.Optional;

import org.backlot.example.greenlight.model.Decision;
import org.backlot.example.greenlight.model.Gate;
import org.backlot.example.greenlight.model.GreenlightFactory;
import org.junit.jupiter.api.Test;

/** How a studio tests its screen: columns are values, and need no display. */
class GateColumnsTest {

    private final GateColumns columns = new GateColumns(Optional::empty);
    private final Gate gate = GreenlightFactory.eINSTANCE.createGate();

    @Test
    void aDecisionIsShownInTheTradesWordsAndNotTyped() {
        gate.setDecision(Decision.NO_GO);
        assertEquals("No go", columns.decision().show(gate));
        assertFalse(columns.decision().isEditable(gate));
        assertFalse(columns.decided().isEditable(gate));
    }

    @Test
    void aDecisionAfterItsDayStandsOut() {
        columns.due().type(gate, "2027-01-04");
        gate.setDecided(LocalDate.of(2027, 1, 4));
        assertEquals("", columns.decided().look().apply(gate).ink());
        gate.setDecided(LocalDate.of(2027, 1, 5));
        assertEquals("warning", columns.decided().look().apply(gate).ink());
    }
}
