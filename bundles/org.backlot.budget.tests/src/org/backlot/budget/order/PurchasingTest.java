package org.backlot.budget.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.ledger.Ledger;
import org.backlot.budget.ledger.OrderFigures;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Order;
import org.backlot.budget.model.OrderState;
import org.backlot.budget.model.Part;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.purchase.Buyer.Bought;
import org.backlot.core.purchase.Purchase;
import org.backlot.core.purchase.Purchase.Item;
import org.backlot.core.session.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the resource book awards, as purchase orders. */
class PurchasingTest {

    private static final LocalDate DAY = LocalDate.of(2027, 2, 1);

    private final SmallBudget small = new SmallBudget();
    private final Account camera = small.category("3300", Part.PRODUCTION);
    private final Line line = small.line(camera, "schedule.shootDays", "1", "500");

    @BeforeEach
    void aLineForTheCrane() {
        line.setDescription("Crane");
        line.setUnit("day");
        line.setSubject("crane");
        small.line(camera, "1", "1", "100").setDescription("Tripod");
        Ids.complete(small.production);
    }

    private static Purchase purchase(String booking, List<String> insteadOf, boolean takeRate, String... serves) {
        return new Purchase(booking, "bid", "Quote of Tall Order, 2027-01-20", "vendor", "Tall Order", "Grip", "Crane",
                List.of(new Item("Crane", new BigDecimal("6"), "day", new BigDecimal("1450")),
                        new Item("Delivery", BigDecimal.ONE, "flat", new BigDecimal("450.00"))),
                new BigDecimal("8.5"), SmallBudget.USD, LocalDate.of(2027, 3, 1), List.of(serves), insteadOf,
                takeRate, DAY, "The only one on the island");
    }

    private Bought buy(Purchase purchase) {
        return new Purchasing().buy(small.production, purchase, SmallBudget.unanswered()).orElseThrow();
    }

    private Order only() {
        assertEquals(1, small.budget.getOrders().size());
        return small.budget.getOrders().getFirst();
    }

    @Test
    void anOrderIsDraftedForTheLineThatPaysForWhatItServes() {
        Bought bought = buy(purchase("booking", List.of(), false, "crane"));
        Order order = only();
        assertEquals(order.getId(), bought.object());
        assertEquals(List.of(), bought.notes());
        assertEquals(OrderState.DRAFT, order.getState());
        assertEquals("vendor", order.getVendor());
        assertEquals("Grip", order.getDepartment());
        assertEquals(LocalDate.of(2027, 3, 1), order.getNeeded());
        assertNull(order.getCurrency());
        assertEquals("Quote of Tall Order, 2027-01-20. The only one on the island", order.getNotes());
        assertEquals(2, order.getLines().size());
        order.getLines().forEach(each -> {
            assertSame(line, each.getLine());
            assertSame(camera, each.getAccount());
            assertEquals("booking", each.getSubject());
        });
        // 8700 + 8.5 % 739.50, and 450 + 38.25
        assertEquals(new BigDecimal("9927.75"), OrderFigures.of(order, Ledger.of(small.budget)).total());
    }

    @Test
    void theLineTellsTheQuoteAndKeepsItsRateUnlessSomebodyWantsThatOfTheQuote() {
        buy(purchase("booking", List.of(), false, "crane"));
        assertEquals("bid", line.getSource());
        assertEquals("Quote of Tall Order, 2027-01-20", line.getBasis());
        assertEquals("500", line.getRate());
        buy(purchase("another", List.of("booking"), true, "crane"));
        assertEquals("1450", line.getRate());
        assertEquals("schedule.shootDays", line.getAmount());
    }

    @Test
    void whereTheQuoteCountsInAnotherUnitTheLineTakesItsUnitsToo() {
        line.setUnit("week");
        buy(purchase("booking", List.of(), true, "crane"));
        assertEquals(List.of("6", "1", "day", "1450"),
                List.of(line.getAmount(), line.getMultiplier(), line.getUnit(), line.getRate()));
    }

    @Test
    void whatIsBoughtInsteadTakesTheDraftOfTheOtherAway() {
        buy(purchase("booking", List.of(), false, "crane"));
        Order first = only();
        buy(purchase("another", List.of("booking"), false, "crane"));
        assertEquals("another", only().getLines().getFirst().getSubject());
        first = only();
        first.setState(OrderState.REQUESTED);
        Bought third = buy(purchase("third", List.of("another"), false, "crane"));
        assertEquals(2, small.budget.getOrders().size());
        assertEquals(List.of("Order 1, Tall Order was for what this takes the place of; cancel or close it"),
                third.notes());
    }

    @Test
    void withoutALineOfItsOwnTheNameDecidesAndElseSomebodyHasToCodeIt() {
        line.setSubject(null);
        assertEquals(Optional.of("3300 Crane: schedule.shootDays x 1 x 500 day"), new Purchasing().plannedFor(
                small.production, purchase("booking", List.of(), false), SmallBudget.unanswered()));
        line.setDescription("Jib");
        Bought bought = buy(purchase("booking", List.of(), false));
        assertEquals(List.of("No line of the estimate is for Crane: code the order to an account"), bought.notes());
        assertNull(only().getLines().getFirst().getAccount());
    }

    @Test
    void anOrderInAnotherCurrencySaysSo() {
        var euros = new Purchase("booking", "bid", "Quote", null, "Foreign", "", "Crane", List.of(new Item("Crane",
                BigDecimal.ONE, "flat", BigDecimal.TEN)), null, Currency.getInstance("EUR"), null, List.of(), List.of(),
                true, DAY, "");
        buy(euros);
        assertEquals(Currency.getInstance("EUR"), only().getCurrency());
        assertEquals(Currency.getInstance("EUR"), line.getCurrency());
    }

    @Test
    void aProductionWithoutABudgetOrdersNothing() {
        assertEquals(Optional.empty(), new Purchasing().buy(CoreFactory.eINSTANCE.createProduction(),
                purchase("booking", List.of(), false), SmallBudget.unanswered()));
    }
}
