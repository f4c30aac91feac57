package org.backlot.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.Office;
import org.backlot.budget.Told;
import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.ChartFile;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.CardRate;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.RateCard;
import org.backlot.budget.model.RuleKind;
import org.backlot.budget.version.Versions;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class NewBudgetTest {

    private static final String VEHICLES = "org.backlot.core.vehicles";

    private final Office office = new Office();
    private final Budget budget = office.budget;
    private Chart chart;

    @BeforeEach
    void chart() throws IOException {
        chart = ChartFile.shipped("us-feature.xml");
        office.small.line(office.rentals, "2", "1", "700");
        Ids.complete(budget);
    }

    private Session session() {
        return Told.session(office.small.production);
    }

    private static Stream<Account> tree(Account account) {
        return Stream.concat(Stream.of(account), account.getAccounts().stream().flatMap(NewBudgetTest::tree));
    }

    private Optional<Account> account(String number) {
        return budget.getAccounts().stream().flatMap(NewBudgetTest::tree)
                .filter(account -> account.getNumber().equals(number)).findFirst();
    }

    private Beginning with(Map<String, String> globals, List<RateCard> cards, Map<Beginning.Place, String> accounts) {
        return new Beginning(chart, globals, cards, accounts);
    }

    @Test
    void thePresentBudgetIsPutAsideAndOneUndoTakesAllOfItBack() {
        Session session = session();
        var before = EcoreUtil.copy(office.small.production);
        BigDecimal was = Estimate.of(office.small.production, session.questions()).orElseThrow().total();
        session.edit("New budget", () -> {
            Versions.putAside(office.small.production, budget, "Before", "", Office.monday(office.manager));
            NewBudget.begin(office.small.production, session.questions(), Beginning.with(chart));
        });
        assertEquals(chart.categories().size(), budget.getAccounts().size());
        assertEquals(was, Versions.estimate(budget.getVersions().getFirst(), office.small.production,
                session.questions()).total());
        assertNotEquals(was, Estimate.of(office.small.production, session.questions()).orElseThrow().total());
        session.undo();
        assertTrue(EcoreUtil.equals(before, office.small.production));
        session.redo();
        assertEquals(chart.categories().size(), budget.getAccounts().size());
        session.undo();
        assertTrue(EcoreUtil.equals(before, office.small.production));
    }

    @Test
    void ordersGoOnWithTheAccountThatHasTheNumberOfTheirs() {
        Line paid = office.small.line(office.crew, "2", "1", "700");
        Order order = office.order("100");
        order.getLines().getFirst().setAccount(office.crew);
        order.getLines().getFirst().setLine(paid);
        String id = office.crew.getId();
        Session session = session();
        session.edit("New budget", () -> NewBudget.begin(office.small.production, session.questions(),
                Beginning.with(chart)));
        Account now = order.getLines().getFirst().getAccount();
        assertEquals(account("3301").orElseThrow(), now);
        assertEquals(id, now.getId(), "what was approved names it by its id");
        assertEquals(null, order.getLines().getFirst().getLine(), "the line of the estimate is gone");
        session.undo();
        assertEquals(paid.getId(), order.getLines().getFirst().getLine().getId());
        assertEquals(account("3301").orElseThrow(), order.getLines().getFirst().getAccount());
    }

    @Test
    void whereAnAccountWithOrdersIsNotInTheChartNothingHappens() {
        Account own = office.small.category("9999", Part.OTHER);
        Order order = office.order("100");
        order.getLines().getFirst().setAccount(own);
        Session session = session();
        String told = assertThrows(IllegalArgumentException.class, () -> session.edit("New budget",
                () -> NewBudget.begin(office.small.production, session.questions(), Beginning.with(chart))))
                .getMessage();
        assertTrue(told.startsWith("Account 9999 Account 9999 has orders"), told);
        assertEquals(own, order.getLines().getFirst().getAccount());
        assertEquals(2, budget.getAccounts().size());
    }

    @Test
    void theMapSaysIntoWhichAccountACategoryGoesAndWhichIsLeftOut() {
        Element truck = new Breakdown(office.small.production).element(VEHICLES, "OLD TRUCK");
        var vehicles = new Beginning.Place(RuleKind.ELEMENTS, VEHICLES);
        Session session = session();
        session.edit("New budget", () -> NewBudget.begin(office.small.production, session.questions(),
                with(Map.of(), List.of(), Map.of(vehicles, "1400"))));
        assertTrue(account("1400").orElseThrow().getLines().stream().map(Line::getSubject)
                .anyMatch(truck.getId()::equals));
        assertEquals(List.of(), Proposal.of(office.small.production, session.questions()).orElseThrow().lines(),
                "the rules are the budget's own, so nothing else is proposed");
        session.edit("New budget", () -> NewBudget.begin(office.small.production, session.questions(),
                with(Map.of(), List.of(), Map.of(vehicles, ""))));
        assertTrue(budget.getAccounts().stream().flatMap(NewBudgetTest::tree).flatMap(a -> a.getLines().stream())
                .map(Line::getSubject).noneMatch(truck.getId()::equals));
    }

    @Test
    void aCategoryThatTheChartDoesNotKnowGetsALinePerElementToBePriced() {
        Element parrot = new Breakdown(office.small.production).element("org.studio.parrots", "POLLY");
        Budget made = NewBudget.of(office.small.production, session().questions(), with(Map.of(), List.of(),
                Map.of(new Beginning.Place(RuleKind.ELEMENTS, "org.studio.parrots"), "1400")));
        Line line = made.getAccounts().stream().flatMap(NewBudgetTest::tree).flatMap(a -> a.getLines().stream())
                .filter(l -> parrot.getId().equals(l.getSubject())).findFirst().orElseThrow();
        assertEquals("1 allow 0", line.getAmount() + " " + line.getUnit() + " " + line.getRate());
    }

    @Test
    void globalsAndRateCardsAreThoseThatWereChosen() {
        new Breakdown(office.small.production).element(VEHICLES, "OLD TRUCK");
        RateCard card = BudgetFactory.eINSTANCE.createRateCard();
        card.setName("Yard");
        CardRate rate = BudgetFactory.eINSTANCE.createCardRate();
        rate.setDescription("Old truck");
        rate.setUnit("day");
        rate.setRate(new BigDecimal("415"));
        card.getRates().add(rate);
        Ids.complete(card);
        Session session = session();
        String global = chart.globals().getFirst().name();
        session.edit("New budget", () -> NewBudget.begin(office.small.production, session.questions(),
                with(Map.of(global.toLowerCase(), "17"), List.of(card), Map.of())));
        assertEquals("17", budget.getGlobals().stream().filter(g -> g.getName().equals(global)).findFirst()
                .map(Global::getValue).orElseThrow());
        assertEquals(List.of("Yard"), budget.getRateCards().stream().map(RateCard::getName).toList());
        Line truck = budget.getAccounts().stream().flatMap(NewBudgetTest::tree).flatMap(a -> a.getLines().stream())
                .filter(line -> "OLD TRUCK".equals(line.getDescription())).findFirst().orElseThrow();
        assertEquals("415", truck.getRate());
        assertEquals(rate.getId(), truck.getSource());
    }

    @Test
    void whatTheOldEstimatePaidIsNoDealForTheNewOne() {
        Element nell = new Breakdown(office.small.production).element(Category.CAST, "NELL");
        Line paid = office.small.line(office.crew, "5", "1", "12345");
        paid.setUnit("day");
        paid.setSubject(nell.getId());
        Budget made = NewBudget.of(office.small.production, session().questions(), Beginning.with(chart));
        Line line = made.getAccounts().stream().flatMap(NewBudgetTest::tree).flatMap(a -> a.getLines().stream())
                .filter(l -> nell.getId().equals(l.getSubject())).findFirst().orElseThrow();
        assertNotEquals("12345", line.getRate());
    }
}
