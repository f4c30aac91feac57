package org.backlot.budget.saving;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.Told;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.CardRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderLine;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.RateCard;
import org.backlot.budget.saving.Savings.Priced;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.model.Element;
import org.backlot.core.model.Tristate;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.core.value.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SavingsTest {

    private final SmallBudget small = new SmallBudget();
    private final Account account = small.category("3000", Part.PRODUCTION);
    private Session session;

    @BeforeEach
    void aTenthOnTopOfAll() {
        small.charge("Contingency", "10%");
    }

    private Savings savings() {
        if (session == null) {
            Ids.complete(small.production);
            session = Told.session(small.production);
        }
        return Savings.of(small.production, session.questions()).orElseThrow();
    }

    private BigDecimal total() {
        return Estimate.of(small.production, session.questions()).orElseThrow().total();
    }

    /** The only one; accepting it saves what it says, and undo takes it back. */
    private Priced only() {
        assertEquals(1, savings().open().size(), () -> savings().open().toString());
        Priced saving = savings().open().getFirst();
        BigDecimal was = total();
        session.edit(saving.saving().fix().label(), () -> saving.saving().fix().change().apply(small.production));
        assertEquals(was.subtract(saving.amount()), total());
        session.undo();
        assertEquals(was, total());
        return saving;
    }

    private Line line(String description, String amount, String rate) {
        Line line = small.line(account, amount, "1", rate);
        line.setDescription(description);
        line.setUnit("day");
        return line;
    }

    @Test
    void aDuplicatedLineSavesItselfAndItsShareOfTheContingency() {
        line("Crane", "2", "500");
        line("crane ", "2", "500");
        line("Crane", "3", "500");
        Priced saving = only();
        assertEquals(new BigDecimal("1100.00"), saving.amount());
        assertEquals("Duplicated lines", saving.kind());
    }

    @Test
    void aLineThatAnOrderNamesIsNotTakenOut() {
        line("Crane", "2", "500");
        Order order = BudgetFactory.eINSTANCE.createOrder();
        OrderLine ordered = BudgetFactory.eINSTANCE.createOrderLine();
        ordered.setLine(line("Crane", "2", "500"));
        order.getLines().add(ordered);
        small.budget.getOrders().add(order);
        assertEquals(List.of(), savings().open());
    }

    @Test
    void whatWasDeclinedIsNotSuggestedUntilItRestsOnSomethingElse() {
        Line first = line("Crane", "2", "500");
        Line second = line("Crane", "2", "500");
        Priced saving = savings().open().getFirst();
        session.edit("Leave it", () -> new Decline(small.budget).decline(saving.saving()));
        assertEquals(List.of(), savings().open());
        assertEquals(1, savings().declined().size());
        session.edit("Reconsider", () -> new Decline(small.budget).reconsider(saving.saving()));
        assertEquals(1, savings().open().size());
        session.edit("Leave it", () -> new Decline(small.budget).decline(saving.saving()));
        session.edit("Dearer", () -> {
            first.setRate("600");
            second.setRate("600");
        });
        assertEquals(1, savings().open().size());
    }

    @Test
    void whatIsNeededOnNoDayNeedsNoLine() {
        Element truck = new Breakdown(small.production).element("org.backlot.core.vehicles", "TRUCK");
        Element boat = new Breakdown(small.production).element("org.backlot.core.vehicles", "BOAT");
        line("Truck", "2", "300").setSubject(truck.getId());
        line("Boat", "2", "400").setSubject(boat.getId());
        Settings.set(small.production, "need:" + truck.getId(), "2027-03-01");
        Priced saving = only();
        assertEquals("Take out Boat", saving.saving().title());
        assertEquals(new BigDecimal("880.00"), saving.amount());
    }

    private CardRate price(String unit, String rate) {
        if (small.budget.getRateCards().isEmpty()) {
            RateCard card = BudgetFactory.eINSTANCE.createRateCard();
            card.setName("Rentals");
            small.budget.getRateCards().add(card);
        }
        CardRate price = BudgetFactory.eINSTANCE.createCardRate();
        Ids.of(price);
        price.setDescription("Crane");
        price.setUnit(unit);
        price.setRate(new BigDecimal(rate));
        small.budget.getRateCards().getFirst().getRates().add(price);
        return price;
    }

    @Test
    void aWeekThatCostsLessThanItsDaysIsSuggestedWithBegunWeeksPaidInFull() {
        small.global("daysPerWeek", "5");
        line("Crane", "8", "500").setSource(price("day", "500").getId());
        price("week", "1500");
        Priced saving = only();
        // 8 days at 500 against 2 weeks at 1,500
        assertEquals(new BigDecimal("1100.00"), saving.amount());
        assertEquals("Pay Crane by the week", saving.saving().title());
    }

    @Test
    void aWeekForTwoDaysIsPaidByTheDay() {
        small.global("daysPerWeek", "5");
        Line crane = line("Crane", "0.4", "2500");
        crane.setUnit("week");
        crane.setSource(price("week", "2500").getId());
        price("day", "400");
        assertEquals(new BigDecimal("220.00"), only().amount());
    }

    @Test
    void aDearerWeekIsNotSuggested() {
        small.global("daysPerWeek", "5");
        line("Crane", "6", "500").setSource(price("day", "500").getId());
        price("week", "1501");
        assertEquals(List.of(), savings().open());
    }

    @Test
    void aDropThatTheRulesDoNotAllowSavesNothingAndIsNotSuggested() {
        Element nell = new Breakdown(small.production).element("org.backlot.core.cast", "NELL");
        nell.setDrop(Tristate.NO);
        line("Nell", "schedule.holdDays(NELL)", "500").setSubject(nell.getId());
        Told.quantity(small.production, "schedule.holdDays", "NELL", "4");
        Settings.set(small.production, "held:" + nell.getId(), "2027-03-02 2027-03-03");
        assertEquals(1, new IdleHolds().savings(small.production, Told.registry().questions()).size());
        assertEquals(List.of(), savings().open());
    }

    @Test
    void whatWasOnlyPromisedIsNoHoldAndSavesNothing() {
        Element nell = new Breakdown(small.production).element("org.backlot.core.cast", "NELL");
        nell.setDrop(Tristate.NO);
        Settings.set(small.production, "promised:" + nell.getId(), "2027-03-02 2027-03-03");
        assertEquals(List.of(), new IdleHolds().savings(small.production, Told.registry().questions()));
    }

    @Test
    void whoIsPaidForTheRunOfThePictureIsNotDropped() {
        Element nell = new Breakdown(small.production).element("org.backlot.core.cast", "NELL");
        nell.setDrop(Tristate.NO);
        Settings.set(small.production, "held:" + nell.getId(), "2027-03-02 2027-03-03");
        assertEquals(1, new IdleHolds().savings(small.production, Told.registry().questions()).size());
        Settings.set(small.production, "rate:" + nell.getId() + ":DROP", "900");
        assertEquals(List.of(), new IdleHolds().savings(small.production, Told.registry().questions()));
    }

    @Test
    void theLinesOfAPersonShareACeiling() {
        Fringe tax = small.fringe("Unemployment", "10", "1000");
        for (String description : List.of("Preparation", "Shoot")) {
            Line line = line(description, "1", "800");
            line.setSubject("ada");
            line.getFringes().add(tax);
        }
        assertEquals("Let the lines of a person share the ceiling of Unemployment",
                new SharedCeilings().savings(small.production, Told.registry().questions()).getFirst().title());
    }
}
