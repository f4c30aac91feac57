package org.backlot.budget.version;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import org.backlot.budget.Office;
import org.backlot.budget.Told;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Version;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class TakenBackTest {

    private final Office office = new Office();
    private final Budget budget = office.budget;
    private Line operator;
    private Session session;

    @BeforeEach
    void fill() {
        Fringe tax = office.small.fringe("Tax", "10", null);
        operator = office.small.line(office.crew, "20", "1", "500", tax);
        operator.setSubject(office.loader.getId());
        office.small.line(office.rentals, "1", "1", "2000").setDescription("Lens");
        office.small.charge("Contingency", "10%", office.rentals);
        Ids.complete(budget);
        session = Told.session(office.small.production);
    }

    private BigDecimal total() {
        return Estimate.of(office.small.production, session.questions()).orElseThrow().total();
    }

    private Version lock() {
        session.edit("Lock", () -> Versions.lock(office.small.production, session.questions(), "Green light", "",
                Office.monday(office.producer)));
        return budget.getVersions().getFirst();
    }

    private void takeBack(Version version) {
        session.edit("Take back", () -> {
            Versions.putAside(office.small.production, budget, "Before", "", Office.monday(office.manager));
            Versions.takeBack(office.small.production, version);
        });
    }

    @Test
    void theBaselineBecomesTheBudgetAndStaysWhatItIs() {
        BigDecimal locked = total();
        Version baseline = lock();
        session.edit("Dearer", () -> {
            office.crew.getLines().getFirst().setRate("900");
            budget.getCharges().getFirst().setRate("20%");
        });
        BigDecimal dearer = total();
        var before = EcoreUtil.copy(office.small.production);
        takeBack(baseline);
        assertEquals(locked, total());
        assertTrue(Versions.isAsLocked(baseline));
        assertEquals(List.of("Green light", "Before"), budget.getVersions().stream().map(Version::getName).toList());
        assertEquals(dearer, Versions.estimate(budget.getVersions().getLast(), office.small.production,
                session.questions()).total());
        session.undo();
        assertTrue(EcoreUtil.equals(before, office.small.production), "one undo takes all of it back");
        session.redo();
        assertEquals(locked, total());
    }

    @Test
    void accountsAndLinesAreThoseThatWerePutAside() {
        String id = operator.getId();
        Version baseline = lock();
        session.edit("Rename", () -> operator.setDescription("Second operator"));
        takeBack(baseline);
        Line back = session.object(id, Line.class).orElseThrow();
        assertEquals("Line 1", back.getDescription());
        assertEquals(null, back.getRange(), "its ceilings are shared by its subject again");
        assertEquals(List.of(), Variance.of(baseline, Versions.estimate(baseline, office.small.production,
                session.questions()), Estimate.of(office.small.production, session.questions()).orElseThrow()).stream()
                .filter(variance -> variance.difference().signum() != 0).toList());
    }

    @Test
    void ordersAndPaymentsGoOnNamingTheirAccountsAndLines() {
        Version baseline = lock();
        session.edit("Order", () -> office.order("100").getLines().getFirst()
                .setLine(office.rentals.getLines().getFirst()));
        Order order = budget.getOrders().getFirst();
        String line = office.rentals.getLines().getFirst().getId();
        takeBack(baseline);
        assertSame(session.object(office.rentals.getId()).orElseThrow(), order.getLines().getFirst().getAccount());
        assertSame(session.object(line).orElseThrow(), order.getLines().getFirst().getLine());
        session.undo();
        assertSame(session.object(line).orElseThrow(), order.getLines().getFirst().getLine());
        assertSame(session.object(office.rentals.getId()).orElseThrow(), order.getLines().getFirst().getAccount());
    }

    @Test
    void anOrderOnAnAccountThatTheVersionDoesNotHaveIsToldAndNothingChanges() {
        Version baseline = lock();
        session.edit("Add", () -> {
            var own = office.small.category("9000", Part.OTHER);
            office.order("100").getLines().getFirst().setAccount(own);
        });
        String told = assertThrows(IllegalArgumentException.class, () -> takeBack(baseline)).getMessage();
        assertTrue(told.contains("9000") && told.contains("Green light has no such account"), told);
        assertEquals(1, budget.getVersions().size());
    }

    @Test
    void aVersionInAnotherCurrencyIsRefused() {
        Version baseline = lock();
        session.edit("Move", () -> office.small.production.setCurrency(Currency.getInstance("GBP")));
        String told = assertThrows(IllegalArgumentException.class, () -> takeBack(baseline)).getMessage();
        assertTrue(told.startsWith("Green light is in USD and the production in GBP"), told);
    }
}
