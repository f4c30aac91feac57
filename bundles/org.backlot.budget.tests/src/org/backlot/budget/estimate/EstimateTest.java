package org.backlot.budget.estimate;

import static org.backlot.budget.SmallBudget.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Map;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Rate;
import org.junit.jupiter.api.Test;

/** The arithmetic worked by hand; the rules are those of the trade's budgeting programs (domain handbook 6.2). */
class EstimateTest {

    private final SmallBudget small = new SmallBudget();
    private final Account cast = small.category("1400", Part.ABOVE_THE_LINE);

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }

    private static List<Fault.Kind> kinds(Estimate estimate) {
        return estimate.faults().stream().map(faulty -> faulty.fault().orElseThrow().kind()).toList();
    }

    @Test
    void aLineIsAmountTimesMultiplierTimesRate() {
        // 6.2: detail = amount x X x rate. 12 days x 2 x 1,250.50 = 30,012.00
        Line line = small.line(cast, "12", "2", "1250.50");
        assertEquals(money("30012.00"), small.estimate().of(line).orElseThrow().total());
    }

    @Test
    void fringesStopAtTheirCeiling() {
        // 6.2: a fringe is a percentage of the base up to the cut-off.
        // Base 12 x 1,250 = 15,000. 6.2 % = 930.00; 1.45 % = 217.50; 0.6 % of the first 7,000 = 42.00.
        Line line = small.line(cast, "12", "1", "1250", small.fringe("Social security", "6.2", "184500"),
                small.fringe("Medicare", "1.45", null), small.fringe("Unemployment", "0.6", "7000"));
        LineCost cost = small.estimate().of(line).orElseThrow();
        assertEquals(List.of(money("930.00"), money("217.50"), money("42.00")),
                cost.fringes().stream().map(LineCost.FringeCost::amount).toList());
        assertEquals(money("1189.50"), cost.fringeTotal());
        assertEquals(money("16189.50"), cost.total());
        assertTrue(cost.fringes().get(2).stopped());
        assertFalse(cost.fringes().get(0).stopped());
    }

    @Test
    void aBaseAtTheCeilingIsCharged() {
        // Exactly 7,000 at 0.6 % is 42.00; one cent more is 42.00 too.
        Fringe fringe = small.fringe("Unemployment", "0.6", "7000");
        Line at = small.line(cast, "1", "1", "7000", fringe);
        Line above = small.line(cast, "1", "1", "7000.01", fringe);
        Estimate estimate = small.estimate();
        assertEquals(money("42.00"), estimate.of(at).orElseThrow().fringeTotal());
        assertEquals(money("42.00"), estimate.of(above).orElseThrow().fringeTotal());
    }

    @Test
    void amountsAreRoundedHalfUpAtTheLineInTheCurrencysScale() {
        // 3 x 0.335 = 1.005 -> 1.01 (half-up); its fringe of 50 % = 0.505 -> 0.51.
        small.line(cast, "3", "1", "0.335", small.fringe("Half", "50", null));
        assertEquals(money("1.52"), small.estimate().total());
        // The yen has no cents: 3 x 0.5 = 1.5 -> 2; 50 % of 2 = 1.
        small.budget.getAccounts().get(0).getLines().clear();
        small.line(cast, "3", "1", "0.5", small.budget.getFringes().get(0));
        assertEquals(money("3"), Estimate.of(small.budget, SmallBudget.basis(Currency.getInstance("JPY")))
                .total());
    }

    @Test
    void thirdsOfADollarAddUpToTheTotal() {
        // 1/3 rounds to 0.33; three such lines are 0.99 in the account, in the departments and in the total.
        for (int i = 0; i < 3; i++) {
            small.line(cast, "1 / 3", "1", "1").setDepartment(i == 0 ? "Cast" : null);
        }
        Estimate estimate = small.estimate();
        assertEquals(money("0.99"), estimate.total());
        assertEquals(Map.of("", money("0.66"), "Cast", money("0.33")), estimate.departments());
    }

    @Test
    void accountsAddUpThroughAllLevelsAndParts() {
        Account leads = small.account(cast, "1401");
        Account overtime = small.account(leads, "1401-10");
        Account grip = small.category("2500", Part.PRODUCTION);
        small.line(leads, "2", "1", "100");
        small.line(overtime, "1", "1", "50");
        small.line(cast, "1", "1", "7");
        small.line(grip, "1", "1", "1000");
        Estimate estimate = small.estimate();
        assertEquals(List.of(1, 2, 3, 1), estimate.allAccounts().map(AccountCost::level).toList());
        assertEquals(money("250.00"), estimate.of(leads).orElseThrow().total());
        assertEquals(money("257.00"), estimate.parts().get(Part.ABOVE_THE_LINE));
        assertEquals(money("1000.00"), estimate.parts().get(Part.PRODUCTION));
        assertEquals(money("0.00"), estimate.parts().get(Part.POST));
        assertEquals(money("1257.00"), estimate.total());
    }

    @Test
    void chargesStandBelowTheAccountsAndLeaveOutWhatTheyExclude() {
        // 6.2 and 6.3: contingency 10 % of the accounts; the bond does not count in its base.
        Account bond = small.category("6900", Part.OTHER);
        Account legal = small.account(small.category("6800", Part.OTHER), "6801");
        small.line(cast, "1", "1", "10000");
        small.line(bond, "1", "1", "500");
        small.line(legal, "1", "1", "300");
        small.charge("Contingency", "10%", bond, legal);
        small.charge("Overhead", "2.5%");
        Estimate estimate = small.estimate();
        // 10 % of 10,000 = 1,000; 2.5 % of 10,800 = 270; 10,800 + 1,270 = 12,070.
        assertEquals(money("10000.00"), estimate.charges().get(0).base());
        assertEquals(money("1000.00"), estimate.charges().get(0).amount());
        assertEquals(money("270.00"), estimate.charges().get(1).amount());
        assertEquals(money("10800.00"), estimate.subtotal());
        assertEquals(money("12070.00"), estimate.total());
    }

    @Test
    void theTotalMovesWithTheSchedule() {
        small.global("shootDays", "schedule.shootDays");
        small.global("shootWeeks", "shootDays / 5");
        Line line = small.line(cast, "shootWeeks + 1", "1", "2000");
        assertEquals(money("10000.00"),
                small.estimate(quantity("schedule.shootDays", "", "20")).of(line).orElseThrow().total());
        assertEquals(money("10400.00"),
                small.estimate(quantity("schedule.shootDays", "", "21")).of(line).orElseThrow().total());
    }

    @Test
    void everyFigureTellsWhereItComesFromThroughGlobalsToo() {
        small.global("days", "schedule.shootDays");
        Line line = small.line(cast, "days + schedule.workDays(GEORGE) - days", "1", "100");
        Quantity shoot = quantity("schedule.shootDays", "", "20");
        Quantity work = quantity("schedule.workDays", "GEORGE", "12");
        LineCost cost = small.estimate(shoot, work, quantity("schedule.workDays", "MARY", "1")).of(line).orElseThrow();
        assertEquals(List.of(shoot, work), cost.amount().used());
        assertEquals("20 days of the board", cost.used().iterator().next().source().says());
        assertEquals(List.of(), cost.rate().used());
    }

    @Test
    void aMissingPlugInIsToldFromAWrongName() {
        small.line(cast, "schedule.workDays(GEORG)", "1", "100");
        String missing = small.estimate().faults().get(0).message();
        assertTrue(missing.contains("no plug-in that is here answers schedule.*"), missing);
        String wrong = small.estimate(quantity("schedule.workDays", "GEORGE", "12")).faults().get(0).message();
        assertTrue(wrong.contains("Nobody can say schedule.workDays(GEORG); check the name"), wrong);
    }

    @Test
    void whatCannotBeComputedMakesTheTotalIncompleteAndSaysWhere() {
        small.line(cast, "10", "1", "100");
        Line faulty = small.line(cast, "schedule.workDays(GEORGE)", "1", "1 +");
        Estimate estimate = small.estimate();
        assertFalse(estimate.isComplete());
        assertFalse(estimate.of(cast).orElseThrow().isComplete());
        assertFalse(estimate.of(faulty).orElseThrow().isComputed());
        assertEquals(List.of(Fault.Kind.UNKNOWN_QUANTITY, Fault.Kind.SYNTAX), kinds(estimate));
        assertEquals(List.of("amount", "rate"), estimate.faults().stream().map(Faulty::column).toList());
        assertEquals(money("1000.00"), estimate.total());
    }

    @Test
    void aFringeWithoutAPercentageIsAFaultAndNotFree() {
        small.line(cast, "1", "1", "100", small.fringe("Pension", null, null));
        Estimate estimate = small.estimate();
        assertFalse(estimate.isComplete());
        assertEquals("fringes", estimate.faults().get(0).column());
    }

    @Test
    void blankCellsCountAsOneAndAsNoPrice() {
        Line line = small.line(cast, "", " ", "250");
        Line unpriced = small.line(cast, "2", "1", "");
        Estimate estimate = small.estimate();
        assertEquals(money("250.00"), estimate.of(line).orElseThrow().total());
        assertEquals(money("0.00"), estimate.of(unpriced).orElseThrow().total());
        assertTrue(estimate.isComplete());
    }

    @Test
    void globalsThatFollowFromThemselvesAreFaultsOfAllInTheCircle() {
        small.global("a", "b + 1");
        small.global("b", "c * 2");
        small.global("c", "A");
        small.global("outside", "a");
        small.line(cast, "outside", "1", "1");
        Estimate estimate = small.estimate();
        assertEquals(List.of(Fault.Kind.CIRCULAR, Fault.Kind.CIRCULAR, Fault.Kind.CIRCULAR, Fault.Kind.BROKEN_GLOBAL,
                Fault.Kind.BROKEN_GLOBAL), kinds(estimate));
        assertTrue(estimate.faults().get(0).message().contains("a uses b, which uses c, which uses a"),
                estimate.faults().get(0).message());
    }

    @Test
    void aGlobalMayNotUseItself() {
        small.global("a", "a + 1");
        assertEquals(List.of(Fault.Kind.CIRCULAR), kinds(small.estimate()));
    }

    @Test
    void twoGlobalsOfOneNameAreAFault() {
        small.global("days", "3");
        small.global("DAYS", "4");
        small.line(cast, "days", "1", "1");
        assertEquals(List.of(Fault.Kind.UNKNOWN_NAME, Fault.Kind.UNKNOWN_NAME, Fault.Kind.BROKEN_GLOBAL),
                kinds(small.estimate()));
    }

    @Test
    void aBudgetFormulaCannotAskForTheBudget() {
        small.line(cast, "Budget.total", "1", "1");
        Estimate estimate = small.estimate(quantity("budget.total", "", "5"));
        assertEquals(List.of(Fault.Kind.SELF), kinds(estimate));
    }

    @Test
    void noChainOfGlobalsIsTooLong() {
        small.global("g0", "1");
        for (int i = 1; i < 5000; i++) {
            small.global("g" + i, "g" + (i - 1) + " + 1");
        }
        small.line(cast, "g4999", "1", "1");
        assertEquals(money("5000.00"), small.estimate().total());
        // The other way round no global finds the one that it uses computed.
        small.budget.getGlobals().move(0, 4999);
        assertEquals(money("5000.00"), small.estimate().total());
    }

    @Test
    void aLineSaysTheDayRateOfItsSubject() {
        small.global("daysPerWeek", "5");
        Line lead = small.line(cast, "schedule.paidDays(GEORGE)", "1", "1300");
        lead.setSubject("george");
        lead.setUnit("day");
        Line gaffer = small.line(cast, "3", "1", "2400");
        gaffer.setSubject("gus");
        gaffer.setUnit("week");
        Line flat = small.line(cast, "1", "1", "9000");
        flat.setSubject("composer");
        flat.setUnit("flat");
        List<Rate> rates = DayRates.of(small.budget, SmallBudget.USD, "george");
        assertEquals(List.of(Rate.Day.WORK, Rate.Day.HOLD), rates.stream().map(Rate::day).toList());
        assertEquals(money("1300.00"), rates.get(1).amount());
        assertEquals(List.of(lead.getId()), rates.get(0).source().objects());
        assertEquals(List.of(money("480.00")),
                DayRates.of(small.budget, SmallBudget.USD, "gus").stream().map(Rate::amount).toList());
        assertEquals(List.of(), DayRates.of(small.budget, SmallBudget.USD, "composer"));
        assertEquals(List.of(), DayRates.of(small.budget, SmallBudget.USD, "nobody"));
    }

    @Test
    void moneyIsPrintedAsAccountantsWriteIt() {
        assertEquals("1,234,567.50", Money.printed(money("1234567.50")));
        assertEquals("(12.00)", Money.printed(money("-12.00")));
        assertEquals("1,000", Money.printed(money("1000")));
    }
}
