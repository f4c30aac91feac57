package org.backlot.resources.price;

import static org.backlot.resources.Office.marches;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;

import org.junit.jupiter.api.Test;

class PriceTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final List<LocalDate> NINE = marches(1, 2, 3, 4, 5, 6, 7, 8, 9);

    private static String cost(String rate, String unit, int daysPerWeek, List<LocalDate> days, int quantity) {
        return Price.of(new Hire(new BigDecimal(rate), unit, daysPerWeek, null), USD).cost(days, quantity).orElseThrow()
                .amount().toPlainString();
    }

    @Test
    void aDayIsPaidOnEachDayTimesTheQuantity() {
        assertEquals("1800.00", cost("100", "day", 0, NINE, 2));
        assertEquals("900.00", cost("100", null, 0, NINE, 1));
        assertEquals("900.00", cost("100", "night", 0, NINE, 1));
        assertEquals("20088.00", cost("36", "head/day", 0, NINE, 62));
    }

    @Test
    void aThreeDayWeekChargesNoMoreThanThreeOfEachSevenDays() {
        assertEquals("500.00", cost("100", "day", 3, NINE, 1));
        assertEquals("200.00", cost("100", "day", 3, marches(1, 2), 1));
        assertEquals("300.00", cost("100", "day", 3, marches(1, 2, 3, 4), 1));
    }

    @Test
    void aBegunWeekIsPaidInFullUnlessTheTermsShareIt() {
        assertEquals("2000.00", cost("1000", "week", 0, NINE, 1));
        assertEquals("1666.67", cost("1000", "week", 3, NINE, 1));
        assertEquals("1000.00", cost("1000", "week", 3, marches(1, 2, 3, 4), 1));
    }

    @Test
    void aWeekWithoutADayIsNotPaid() {
        assertEquals("2000.00", cost("1000", "week", 0, marches(1, 16), 1));
    }

    @Test
    void aFlatPriceIsPaidOnceAndAnyOtherUnitOnceAPiece() {
        assertEquals("90.00", cost("90", "flat", 0, NINE, 2));
        assertEquals("4400.00", cost("2200", "crossing", 0, marches(5), 2));
    }

    @Test
    void extrasAreAddedOnceAndNothingCostsNothing() {
        var price = new Price(new Hire(new BigDecimal("3950"), "week", 0, null), new BigDecimal("900"), null, null,
                null, USD);
        Price.Cost cost = price.cost(NINE, 1).orElseThrow();
        assertEquals(new BigDecimal("8800.00"), cost.amount());
        assertEquals("2 weeks x 3950.00 + 900.00 extras", cost.says());
        assertEquals(new BigDecimal("0.00"), price.cost(List.of(), 1).orElseThrow().amount());
    }

    @Test
    void theSumIsRoundedToTheScaleOfItsCurrency() {
        var yen = Price.of(new Hire(new BigDecimal("1000"), "week", 3, null), Currency.getInstance("JPY"));
        assertEquals("333", yen.cost(marches(1), 1).orElseThrow().amount().toPlainString());
    }

    @Test
    void withoutARateThereIsNoCost() {
        assertTrue(Price.of(new Hire(null, "day", 0, null), USD).cost(NINE, 1).isEmpty());
    }
}
