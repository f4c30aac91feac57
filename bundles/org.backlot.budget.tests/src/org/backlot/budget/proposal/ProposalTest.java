package org.backlot.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.budget.Told;
import org.backlot.budget.edit.Lines;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Origin;
import org.backlot.budget.proposal.LineProposal.Kind;
import org.backlot.core.breakdown.Elements;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

/** What the breakdown, the board and the people call for. */
class ProposalTest extends Proposed {

    @Test
    void anElementWithoutALineIsProposedWithItsScenesAndItsMoneyAndAcceptedInOneStep() {
        LineProposal added = only();
        assertEquals(Kind.ADDED, added.kind());
        assertEquals("0.00", added.before().toString());
        assertEquals("9900.00", added.after().toString());
        assertEquals("NELL is in scenes 3, 5 and has no line", added.reasons().getFirst());
        assertTrue(added.reasons().contains("NELL works 9 days of the board"));
        accept();
        assertTrue(proposal().isEmpty());
        Line line = cast.getLines().getFirst();
        assertEquals("schedule.workDays(NELL)", line.getAmount());
        assertEquals(nell.getId(), line.getSubject());
        assertEquals(proposalTotal(), new BigDecimal("9900.00"));
        session.undo();
        assertEquals(0, cast.getLines().size());
    }

    @Test
    void aLineThatIsADetailNowIsTheLineOfItsElementStill() {
        accept();
        Line line = cast.getLines().getFirst();
        session.edit("Gather", () -> Lines.add(cast, "Leads").getDetails().add(line));
        assertEquals(List.of(), proposal().lines());
        session.edit("Board", () -> Told.quantity(production, "schedule.workDays", "NELL", "11"));
        LineProposal followed = only();
        assertEquals(Kind.FOLLOWED, followed.kind());
        assertEquals(cast, followed.account());
        assertEquals("12100.00", followed.after().toString());
        session.edit("Deal", () -> Settings.set(production, "rate:" + nell.getId() + ":WORK", "1300"));
        accept();
        assertEquals("1300", line.getRate());
        assertEquals(new BigDecimal("15730.00"), proposalTotal());
        assertTrue(proposal().isEmpty());
    }

    @Test
    void aLineIsNotObsoleteWhileOneOfItsDetailsIsCalledFor() {
        session.edit("Write", () -> {
            element("BEN", "7");
            Told.quantity(production, "schedule.workDays", "BEN", "2");
            Ids.complete(production);
        });
        accept();
        List<Line> lines = List.copyOf(cast.getLines());
        session.edit("Gather", () -> lines.getFirst().getDetails().add(lines.getLast()));
        session.edit("Cut", () -> production.getScript().getScenes().stream()
                .filter(scene -> scene.getElements().contains(nell)).forEach(scene -> scene.setOmitted(true)));
        assertEquals(List.of(), proposal().lines());
        session.edit("Cut", () -> production.getScript().getScenes().forEach(scene -> scene.setOmitted(true)));
        assertEquals(List.of(Kind.OBSOLETE, Kind.OBSOLETE),
                proposal().lines().stream().map(LineProposal::kind).toList());
        accept();
        assertEquals(List.of(), cast.getLines());
        assertTrue(proposal().isEmpty());
    }

    @Test
    void nothingChangesWhileAProposalIsLookedAt() {
        var before = EcoreUtil.copy(production);
        proposal();
        assertTrue(EcoreUtil.equals(before, production));
    }

    @Test
    void aNewBoardIsToldWithOldAndNewMoneyAndTheFigureThatMoved() {
        accept();
        session.edit("Board", () -> Told.quantity(production, "schedule.workDays", "NELL", "11"));
        LineProposal followed = only();
        assertEquals(Kind.FOLLOWED, followed.kind());
        assertEquals("9900.00", followed.before().toString());
        assertEquals("12100.00", followed.after().toString());
        assertEquals("9900.00", proposal().before().toString());
        assertEquals("12100.00", proposal().after().toString());
        assertEquals(List.of("schedule.workDays(NELL) was 9 and is 11: NELL works 11 days of the board"),
                followed.reasons());
        accept();
        assertTrue(proposal().isEmpty());
    }

    @Test
    void aLineWhoseScenesWereCutIsObsoleteAndSaysWhich() {
        accept();
        session.edit("Cut", () -> production.getScript().getScenes().forEach(scene -> scene.setOmitted(true)));
        LineProposal obsolete = only();
        assertEquals(Kind.OBSOLETE, obsolete.kind());
        assertEquals("NELL is in no scene any more: scenes 3, 5 were cut", obsolete.reasons().getFirst());
        accept();
        assertEquals(0, cast.getLines().size());
    }

    @Test
    void aLineWhoseElementIsDeletedIsObsoleteToo() {
        accept();
        session.edit("Delete", () -> session.delete(nell));
        assertEquals("NELL is not in the production any more", only().reasons().getFirst());
    }

    @Test
    void whoTakesAPositionTakesThePlaceOfItsAllowance() {
        accept();
        session.edit("Allowance", () -> {
            Line line = BudgetFactory.eINSTANCE.createLine();
            line.setDescription("Gaffer");
            line.setAmount("schedule.shootDays");
            line.setUnit("day");
            line.setRate("400");
            Origin origin = BudgetFactory.eINSTANCE.createOrigin();
            origin.setRule(budget.getRules().get(1).getId());
            origin.setAmount("schedule.shootDays");
            origin.setMultiplier("1");
            origin.setUnit("day");
            origin.setRate("400");
            line.setOrigin(origin);
            Ids.complete(line);
            staff.getLines().add(line);
        });
        assertTrue(proposal().isEmpty());
        session.edit("Hire", () -> person("Gaffer", "Auguste"));
        assertEquals(List.of(Kind.ADDED, Kind.OBSOLETE), proposal().lines().stream().map(LineProposal::kind).toList());
        assertEquals(proposal().before(), proposal().after());
        accept();
        assertEquals(List.of("Gaffer: Auguste"), staff.getLines().stream().map(Line::getDescription).toList());
    }

    @Test
    void aRenamedElementAndItsLineAreStillTheSame() {
        session.edit("Board", () -> {
            production.getSettings().removeIf(setting -> setting.getName().endsWith(":NELL"));
            Told.quantity(production, "schedule.workDays", nell.getId(), "9");
        });
        accept();
        session.edit("Rename", () -> new Elements(session).rename(nell, "NELL HARKNESS"));
        assertTrue(proposal().isEmpty(), proposal().lines()::toString);
        assertFalse(cast.getLines().getFirst().getAmount().contains("NELL)"));
    }
}
