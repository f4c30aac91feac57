package org.backlot.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.budget.Told;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Line;
import org.backlot.budget.proposal.LineProposal.Kind;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.junit.jupiter.api.Test;

/** What a person wrote or left stays until it is called for anew. */
class ProposalByHandTest extends Proposed {

    private void decline() {
        List<LineProposal> all = proposal().lines();
        session.edit("Decline", () -> new Acceptance(session).decline(all));
    }

    @Test
    void whoLeavesAFollowedLineHasTheOldNumberAndIsNotAskedAgainUntilItMovesOn() {
        accept();
        session.edit("Board", () -> Told.quantity(production, "schedule.workDays", "NELL", "11"));
        decline();
        assertEquals("9", cast.getLines().getFirst().getAmount());
        assertEquals(new BigDecimal("9900.00"), proposalTotal());
        assertTrue(proposal().isEmpty());
        assertEquals(1, proposal().declined());
        session.edit("Board", () -> Told.quantity(production, "schedule.workDays", "NELL", "12"));
        LineProposal changed = only();
        assertEquals(Kind.CHANGED, changed.kind());
        assertTrue(changed.byHand());
        assertEquals("13200.00", changed.after().toString());
    }

    @Test
    void whatAPersonChangedStaysAndIsShownAsTheirsWhenTheDealChanges() {
        accept();
        Line line = cast.getLines().getFirst();
        session.edit("Rate", () -> line.setRate("1100"));
        assertTrue(proposal().isEmpty());
        session.edit("Deal", () -> Settings.set(production, "rate:" + nell.getId() + ":WORK", "1300"));
        LineProposal changed = only();
        assertTrue(changed.byHand());
        assertEquals("10890.00", changed.before().toString());
        assertEquals("12870.00", changed.after().toString());
        assertEquals("Rate 1100 becomes 1300", changed.reasons().getFirst());
        decline();
        assertEquals("1100", line.getRate());
        assertTrue(proposal().isEmpty());
        session.edit("Again", () -> new Acceptance(session).reconsider());
        accept();
        assertEquals("1300", line.getRate());
        assertEquals("The deal of " + nell.getId(), line.getBasis());
    }

    @Test
    void aLineOfAPersonsOwnForTheSameSubjectIsNotDoubled() {
        session.edit("By hand", () -> {
            Line line = BudgetFactory.eINSTANCE.createLine();
            Ids.of(line);
            line.setDescription("Nell, run of show");
            line.setRate("20000");
            line.setSubject(nell.getId());
            cast.getLines().add(line);
        });
        LineProposal changed = only();
        assertEquals(Kind.CHANGED, changed.kind());
        assertTrue(changed.byHand());
        decline();
        assertTrue(proposal().isEmpty());
    }
}
