package org.backlot.budget.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.junit.jupiter.api.Test;

/** Charges and credits below the accounts. */
class AdditionsByHandTest extends WorkedByHand {

    private Credit credit(String name, String rate) {
        Credit credit = MAKE.createCredit();
        credit.setName(name);
        credit.setRate(rate);
        small.budget.getCredits().add(credit);
        return credit;
    }

    @Test
    void theBondIsOfTheBudgetAndItsContingency() {
        // 6.3: the strike price includes contingency and bond fee. 10 % of 10,000,000; 2 % of 11,000,000.
        small.line(camera, "1", "1", "10000000");
        small.charge("Contingency", "10%");
        Charge bond = small.charge("Completion bond", "2%");
        bond.setCompound(true);
        Charge agency = small.charge("Agency fee", "5%");
        agency.setFlat("75000");
        Estimate estimate = small.estimate();
        assertEquals(money("220000.00"), estimate.charges().get(1).amount());
        assertEquals(money("75000.00"), estimate.charges().get(2).amount());
        assertEquals(money("11295000.00"), estimate.total());
    }

    @Test
    void aChargeLeavesOutAccountsGroupsLinesAndFringes() {
        // 6.2: percent with exclusions of accounts, groups and lines.
        Fringe tax = small.fringe("Tax", "20", null);
        small.line(cast, "1", "1", "1000", tax);
        Line story = small.line(cast, "1", "1", "400", tax);
        Line stock = small.line(camera, "1", "1", "300", tax);
        Group group = MAKE.createGroup();
        small.budget.getGroups().add(group);
        stock.getGroups().add(group);
        Charge charge = small.charge("Overhead", "10%");
        assertEquals(money("2040.00"), small.estimate().charges().getFirst().base());
        charge.getExcludedLines().add(story);
        assertEquals(money("1560.00"), small.estimate().charges().getFirst().base());
        charge.getExcludedGroups().add(group);
        assertEquals(money("1200.00"), small.estimate().charges().getFirst().base());
        charge.setWithoutFringes(true);
        assertEquals(money("1000.00"), small.estimate().charges().getFirst().base());
        charge.getExcludes().add(cast);
        assertEquals(money("0.00"), small.estimate().charges().getFirst().base());
    }

    @Test
    void theUkCreditIsOfEightyPercentOfTheCore() {
        // gov.uk, "Claim Audio-Visual Expenditure Credits": 34 % of the lower of UK core costs and 80 % of core costs.
        small.line(camera, "1", "1", "1000000");
        credit("AVEC", "34%").setCountedPercent(money("80"));
        Estimate estimate = small.estimate();
        assertEquals(money("800000.00"), estimate.credits().getFirst().counted());
        assertEquals(money("272000.00"), estimate.credited());
        assertEquals(money("1000000.00"), estimate.gross());
        assertEquals(money("728000.00"), estimate.total());
    }

    @Test
    void ofASalaryOnlyHalfAMillionQualifiesInGeorgia() {
        // O.C.G.A. 48-7-40.26: 20 % of what is spent, from 500,000 on; of a salary paid as wages 500,000 at most.
        Line director = small.line(cast, "1", "1", "750000");
        small.line(camera, "1", "1", "400000");
        Credit georgia = credit("Georgia", "20%");
        georgia.setLineCeiling(money("500000"));
        georgia.setLeast(money("500000"));
        assertEquals(money("900000.00"), small.estimate().credits().getFirst().qualifying());
        assertEquals(money("180000.00"), small.estimate().credited());
        director.setRate("50000");
        assertEquals(money("0.00"), small.estimate().credited());
        assertTrue(small.estimate().credits().getFirst().limit().orElseThrow().contains("500,000"));
    }

    @Test
    void aCreditStopsAtItsCapAndQualifiesSomeAccountsOnly() {
        // 6.2: percent of selected accounts or lines with a cap. 25 % of 40,000 without 4,000 = 9,000, at most 8,000.
        Account loaders = small.account(camera, "3310");
        small.line(cast, "1", "1", "99999");
        small.line(camera, "1", "1", "30000");
        small.line(loaders, "1", "1", "10000");
        Line import4000 = small.line(camera, "1", "1", "4000");
        Credit credit = credit("Rebate", "25%");
        credit.getQualifies().add(camera);
        credit.getExcludedLines().add(import4000);
        assertEquals(money("10000.00"), small.estimate().credited());
        credit.getExcludes().add(loaders);
        assertEquals(money("7500.00"), small.estimate().credited());
        credit.setCap(money("7000"));
        assertEquals(money("7000.00"), small.estimate().credited());
        credit.setRate("nobody");
        assertFalse(small.estimate().isComplete());
        assertEquals(List.of("rate"), small.estimate().faults().stream().map(Faulty::column).toList());
    }
}
