package org.backlot.budget.trail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;

import org.backlot.budget.Office;
import org.backlot.budget.model.Act;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.budget.model.Order;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What a digest that left the house proves. */
class TrailProofTest {

    private final Office office = new Office();
    private final Budget budget = office.budget;
    private Order order;
    private String printed;

    @BeforeEach
    void anOrderIsApprovedAndItsDigestGoesOut() {
        order = office.approvedOrder("1000");
        printed = TrailProof.printed(budget.getTrail().getLast());
    }

    /** Somebody writes the whole trail anew, with a chain that holds in itself. */
    private void forge(List<Entry> entries, String name) {
        budget.getTrail().clear();
        for (Entry entry : entries) {
            var by = office.person(name);
            Trail.append(budget, Office.monday(by), new Decision(entry.getAct(), order, entry.getWhat(),
                    entry.getRole(), Optional.empty(), entry.getAmount(), entry.getReason()));
        }
    }

    @Test
    void aTrailThatOnlyGrewHoldsAgainstTheDigest() {
        assertTrue(TrailProof.of(budget, printed).holds());
        office.approvedOrder("500");
        TrailProof proof = TrailProof.of(budget, printed);
        assertTrue(proof.holds());
        assertEquals("Entry 4 has this digest: it and all before it are as they were. 4 entries were added since",
                proof.says());
    }

    @Test
    void aTrailThatWasWrittenAnewIsSoundInItselfAndDoesNotHoldAgainstTheDigest() {
        forge(List.copyOf(budget.getTrail()), "Mallory");
        assertEquals(List.of(), Trail.breaks(budget));
        TrailProof proof = TrailProof.of(budget, printed);
        assertFalse(proof.holds());
        assertEquals(Optional.empty(), proof.entry());
    }

    @Test
    void entriesThatWereTakenOffTheEndAreMissed() {
        budget.getTrail().removeLast();
        assertEquals(List.of(), Trail.breaks(budget));
        assertFalse(TrailProof.of(budget, printed).holds());
    }

    @Test
    void anEntryThatWasAlteredUnderItsOldDigestDoesNotHold() {
        budget.getTrail().get(1).setReason("As agreed");
        TrailProof proof = TrailProof.of(budget, printed);
        assertFalse(proof.holds());
        assertTrue(proof.says().contains("entry 2 does not hold"), proof.says());
    }

    @Test
    void whatIsBrokenAfterTheDigestIsNoMatterOfIt() {
        office.approvedOrder("500");
        budget.getTrail().getLast().setAct(Act.REJECT);
        assertTrue(TrailProof.of(budget, printed).holds());
    }

    @Test
    void aDigestIsTypedAsPrintedOrInPartAndNothingElseIsOne() {
        assertTrue(TrailProof.of(budget, printed.substring(0, 17).toUpperCase()).holds());
        for (String none : List.of("", "4f0c2a91", "Order 12, Panavision", printed + "0")) {
            assertThrows(IllegalArgumentException.class, () -> TrailProof.of(budget, none), none);
        }
    }
}
