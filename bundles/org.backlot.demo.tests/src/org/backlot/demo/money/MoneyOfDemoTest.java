package org.backlot.demo.money;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.cashflow.CashFlow;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Budget;
import org.backlot.budget.proposal.Acceptance;
import org.backlot.budget.proposal.LineProposal;
import org.backlot.budget.proposal.Proposal;
import org.backlot.budget.saving.Savings;
import org.backlot.budget.scenario.ScenarioMatrix;
import org.backlot.budget.scene.SceneCost;
import org.backlot.budget.scene.SceneCosts;
import org.backlot.budget.trace.Trace;
import org.backlot.budget.trace.TraceStep;
import org.backlot.core.Backlot;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Named;
import org.backlot.core.session.Session;
import org.backlot.demo.Shipped;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.ShootDay;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MoneyOfDemoTest {

    @TempDir
    Path folder;

    private final Backlot backlot = Shipped.all();
    private Session session;
    private Production production;

    @BeforeEach
    void open() throws Exception {
        session = Shipped.demo("saltroad", backlot, folder);
        production = session.production();
    }

    @AfterEach
    void close() throws Exception {
        session.close();
    }

    private Schedule schedule() {
        return session.section(Schedule.class).orElseThrow();
    }

    /** A board on which the last two shooting days wait in the boneyard. */
    private Board shorter() {
        Board board = Ids.copy(Plan.activeBoard(production).orElseThrow());
        board.setName("Two days less");
        session.edit("Add board", () -> {
            schedule().getBoards().add(board);
            for (int i = 0; i < 2; i++) {
                ShootDay last = board.getDays().stream().filter(day -> day.getKind() == DayKind.SHOOT).toList()
                        .getLast();
                board.getBoneyard().addAll(last.getItems());
                session.delete(last);
            }
        });
        return board;
    }

    private Estimate estimate() {
        return Estimate.of(production, session.questions()).orElseThrow();
    }

    @Test
    void theFirstEstimateIsWhatTheBreakdownStillCallsFor() {
        Proposal proposal = Proposal.of(production, session.questions()).orElseThrow();
        assertEquals(List.of(), proposal.lines().stream().filter(line -> line.kind() != LineProposal.Kind.OBSOLETE)
                .map(line -> line.kind() + " " + line.description() + " " + line.reasons()).toList());
    }

    @Test
    void theMoneyGoesOutFromThePreparationToTheEndOfPostProduction() {
        CashFlow flow = CashFlow.of(production, session.questions()).orElseThrow();
        List<LocalDate> needed = session.questions().needs(production, Days.ALL).stream().map(Need::date).sorted()
                .toList();
        assertEquals(List.of(), flow.undated());
        assertEquals(estimate().cash(), flow.dated());
        assertEquals(20, flow.days().headMap(needed.getFirst()).size(), "the four weeks of prepWeeks");
        assertEquals(70, flow.days().tailMap(needed.getLast().plusDays(1)).size(), "the fourteen of postWeeks");
    }

    @Test
    void anotherBoardIsProposedWithItsMoneyAndAcceptingItLeavesNothing() {
        List<LineProposal> first = Proposal.of(production, session.questions()).orElseThrow().lines();
        session.edit("Accept", () -> new Acceptance(session).accept(first));
        BigDecimal before = estimate().total();
        Board shorter = shorter();
        session.edit("Activate", () -> schedule().setActive(shorter));
        Proposal proposal = Proposal.of(production, session.questions()).orElseThrow();
        assertFalse(proposal.isEmpty());
        assertEquals(before, proposal.before());
        assertEquals(estimate().total(), proposal.after());
        assertTrue(proposal.after().compareTo(before) < 0);
        assertTrue(proposal.lines().stream().flatMap(line -> line.reasons().stream())
                .anyMatch(reason -> reason.contains("schedule.shootDays was") && reason.contains("Two days less")));
        BigDecimal lines = proposal.lines().stream().map(LineProposal::change).reduce(BigDecimal.ZERO, BigDecimal::add);
        // what the lines save, and the tenth of it that is the contingency
        assertEquals(proposal.after().subtract(before).doubleValue(), lines.doubleValue() * 1.1, 0.02);
        session.edit("Accept", () -> new Acceptance(session).accept(proposal.lines()));
        assertTrue(Proposal.of(production, session.questions()).orElseThrow().isEmpty());
    }

    @Test
    void whoLeavesTheNewBoardOutHasTheOldMoney() {
        List<LineProposal> first = Proposal.of(production, session.questions()).orElseThrow().lines();
        session.edit("Accept", () -> new Acceptance(session).accept(first));
        BigDecimal before = estimate().total();
        Board shorter = shorter();
        session.edit("Activate", () -> schedule().setActive(shorter));
        Proposal proposal = Proposal.of(production, session.questions()).orElseThrow();
        List<LineProposal> followed = proposal.lines().stream()
                .filter(line -> line.kind() == LineProposal.Kind.FOLLOWED).toList();
        BigDecimal moved = estimate().total();
        session.edit("Leave", () -> new Acceptance(session).decline(followed));
        assertTrue(estimate().total().compareTo(moved) > 0);
        assertTrue(estimate().total().compareTo(before) <= 0);
        assertTrue(Proposal.of(production, session.questions()).orElseThrow().lines().stream()
                .noneMatch(line -> followed.stream().anyMatch(left -> left.line().equals(line.line()))));
    }

    @Test
    void everyBoardIsAskedAndTheActiveOneStaysActive() {
        Board shorter = shorter();
        var before = EcoreUtil.copy(production);
        ScenarioMatrix matrix = ScenarioMatrix.of(production, session.questions()).orElseThrow();
        assertTrue(EcoreUtil.equals(before, production));
        assertEquals(schedule().getBoards().size(), matrix.rows().size());
        ScenarioMatrix.Row now = matrix.rows().stream().filter(ScenarioMatrix.Row::active).findFirst().orElseThrow();
        ScenarioMatrix.Row less = matrix.rows().stream().filter(row -> row.id().equals(shorter.getId())).findFirst()
                .orElseThrow();
        assertEquals(estimate().total(), now.cells().getFirst().total());
        assertEquals(new BigDecimal("2"), now.shootDays().orElseThrow().subtract(less.shootDays().orElseThrow()));
        session.edit("Activate", () -> schedule().setActive(shorter));
        assertEquals(estimate().total(), less.cells().getFirst().total());
    }

    @Test
    void theScenesCostTheTotalAndCastIsPaidByItsScenes() {
        SceneCosts costs = SceneCosts.of(production, session.questions()).orElseThrow();
        assertEquals(estimate().total(), costs.scenes().stream().map(SceneCost::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
        Set<Scene> withMoney = costs.scenes().stream().filter(cost -> cost.direct().signum() > 0)
                .map(SceneCost::scene).collect(Collectors.toSet());
        assertTrue(withMoney.size() > costs.scenes().size() / 2, withMoney.size() + " of " + costs.scenes().size());
        costs.scenes().forEach(cost -> cost.parts().forEach(part -> session.object(
                part.line().getSubject() == null ? "" : part.line().getSubject(),
                Element.class).filter(element -> cost.scene().getSet() != element)
                .ifPresent(element -> assertTrue(cost.scene().getElements().contains(element),
                        element.getName() + " pays for scene " + cost.scene().getNumber()))));
    }

    @Test
    void theGrandTotalIsTracedDownToScenesAndDeals() {
        TraceStep total = new Trace(estimate(), session.section(Budget.class).orElseThrow(),
                new Named(session::object)).total();
        assertEquals(estimate().total(), total.value().orElseThrow());
        Set<String> figures = total.tree().map(TraceStep::figure).collect(Collectors.toSet());
        assertTrue(figures.containsAll(Set.of("Scene", "Shoot Day", "Deal", "schedule.shootDays")), figures::toString);
    }

    @Test
    void everySavingIsWorthWhatItSaysAndUndoTakesItBack() {
        Savings savings = Savings.of(production, session.questions()).orElseThrow();
        BigDecimal before = estimate().total();
        for (Savings.Priced priced : savings.open()) {
            session.edit(priced.saving().title(), () -> priced.saving().fix().change().apply(production));
            if (priced.saving().amount().isEmpty()) {
                assertEquals(before.subtract(priced.amount()), estimate().total(), priced.saving().title());
            }
            session.undo();
            assertEquals(before, estimate().total());
        }
    }
}
