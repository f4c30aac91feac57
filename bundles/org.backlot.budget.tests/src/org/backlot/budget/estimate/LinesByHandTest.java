package org.backlot.budget.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Share;
import org.backlot.budget.rule.Rules;
import org.junit.jupiter.api.Test;

/** Lines: details, phases, currencies, what is left out or given, and shares of accounts. */
class LinesByHandTest extends WorkedByHand {

    private static final Currency EUR = Currency.getInstance("EUR");

    private void rate(String from, String rate) {
        ExchangeRate exchange = MAKE.createExchangeRate();
        exchange.setCurrency(EUR);
        exchange.setFrom(from == null ? null : LocalDate.parse(from));
        exchange.setRate(money(rate));
        small.budget.getExchangeRates().add(exchange);
    }

    private Phase phase(String name, LocalDate from) {
        Phase phase = MAKE.createPhase();
        phase.setName(name);
        phase.setFrom(from);
        small.budget.getPhases().add(phase);
        return phase;
    }

    private static void share(Line line, Phase phase, String amount) {
        Share share = MAKE.createShare();
        share.setPhase(phase);
        share.setAmount(amount);
        line.getShares().add(share);
    }

    private Estimate started(LocalDate start) {
        return Estimate.of(small.budget, new Basis(SmallBudget.USD, Optional.of(start), List.of(), Rules.OURS));
    }

    @Test
    void aLineCostsWhatItsDetailsCost() {
        // 6.2, four levels and the sub-detail: 3 x 100 + 2 x 250.50 = 801; 10 % of it is 80.10; 50 % of the 300 is 150.
        Line whole = small.line(camera, "99", "99", "99", small.fringe("Tax", "10", null));
        Line first = detail(whole, "3", "100");
        first.getFringes().add(small.fringe("Half", "50", null));
        Line second = detail(whole, "2", "250.50");
        Estimate estimate = small.estimate();
        assertEquals(money("801.00"), estimate.of(whole).orElseThrow().base());
        assertEquals(money("230.10"), estimate.of(whole).orElseThrow().fringeTotal());
        assertEquals(money("1031.10"), estimate.total());
        assertEquals(money("450.00"), estimate.of(first).orElseThrow().total());
        second.setRate("1 +");
        assertFalse(small.estimate().of(whole).orElseThrow().isComputed());
        assertEquals(List.of("rate"), small.estimate().faults().stream().map(Faulty::column).toList());
    }

    private static Line detail(Line whole, String amount, String rate) {
        Line detail = MAKE.createLine();
        detail.setDescription("Detail");
        detail.setAmount(amount);
        detail.setRate(rate);
        whole.getDetails().add(detail);
        return detail;
    }

    @Test
    void aLineThatIsSplitOverPhasesIsTheSumOfItsShares() {
        // 4 + 8 weeks at 10,000 = 120,000; 6.2 % stops at 100,000: 2,480 in the preparation, 3,720 in the shoot.
        Phase prep = phase("Prep", null);
        Phase shoot = phase("Shoot", null);
        Line line = weeks(cast, "99", "10000", small.fringe("Social security", "6.2", "100000"));
        share(line, prep, "4");
        share(line, shoot, "8");
        small.line(cast, "1", "1", "500");
        Estimate estimate = small.estimate();
        assertEquals(money("120000.00"), estimate.of(line).orElseThrow().base());
        assertEquals(money("6200.00"), estimate.of(line).orElseThrow().fringeTotal());
        assertEquals(Map.of(prep, money("42480.00"), shoot, money("83720.00")), estimate.phases());
        assertEquals(money("126700.00"), estimate.total());
        assertEquals("4 + 8", estimate.of(line).orElseThrow().amount().text());
    }

    @Test
    void theSharesAddUpToTheCent() {
        // A third of 100 is 33.33; three are 99.99. 10 % of 33.33, 66.66, 99.99 is 3.33, 6.67, 10.00: 3.33, 3.34, 3.33.
        Line line = small.line(cast, "", "1", "100", small.fringe("Tax", "10", null));
        List.of("A", "B", "C").forEach(name -> share(line, phase(name, null), "1 / 3"));
        LineCost cost = small.estimate().of(line).orElseThrow();
        assertEquals(money("99.99"), cost.base());
        assertEquals(List.of(money("3.33"), money("3.34"), money("3.33")),
                cost.shares().stream().map(LineCost.ShareCost::fringes).toList());
        assertEquals(money("10.00"), cost.fringeTotal());
    }

    @Test
    void aForeignRateIsChangedAtTheRateInForce() {
        // 10 x 1,000 EUR at 1.10 from March and 1.20 from June: in April 11,000, in a phase that starts in June 12,000.
        rate("2027-03-01", "1.10");
        rate("2027-06-01", "1.20");
        Line line = small.line(camera, "10", "1", "1000");
        line.setCurrency(EUR);
        Line split = small.line(camera, "", "1", "1000");
        split.setCurrency(EUR);
        share(split, phase("Shoot", LocalDate.of(2027, 6, 1)), "5");
        share(split, phase("Wrap", null), "5");
        Estimate estimate = started(LocalDate.of(2027, 4, 12));
        assertEquals(money("11000.00"), estimate.of(line).orElseThrow().base());
        assertEquals(money("11500.00"), estimate.of(split).orElseThrow().base());
        assertEquals(money("1.10"), estimate.of(line).orElseThrow().exchange());
    }

    @Test
    void aMissingExchangeRateIsAFaultAndNotOneToOne() {
        rate("2027-03-01", "1.10");
        Line line = small.line(camera, "10", "1", "1000");
        line.setCurrency(EUR);
        Estimate early = started(LocalDate.of(2027, 2, 28));
        assertFalse(early.isComplete());
        assertTrue(early.faults().getFirst().message().contains("no exchange rate for EUR on 2027-02-28"));
        assertFalse(small.estimate().isComplete());
        rate(null, "1.05");
        assertEquals(money("10500.00"), small.estimate().total());
    }

    @Test
    void aGroupThatIsLeftOutChangesEverythingDownstream() {
        // 6.2. 10,000 + 5,000 with 10 % tax, 10 % contingency; without the group 10,000 + 1,000 + 1,100 remain.
        Fringe tax = small.fringe("Tax", "10", null);
        small.line(camera, "1", "1", "10000", tax);
        Line extra = small.line(camera, "1", "1", "5000", tax);
        small.charge("Contingency", "10%");
        Group group = MAKE.createGroup();
        group.setName("Second camera");
        small.budget.getGroups().add(group);
        extra.getGroups().add(group);
        assertEquals(money("18150.00"), small.estimate().total());
        group.setIncluded(false);
        Estimate estimate = small.estimate();
        assertEquals(money("12100.00"), estimate.total());
        assertEquals(money("5000.00"), estimate.of(extra).orElseThrow().leftOut());
        assertEquals(money("5000.00"), estimate.of(camera).orElseThrow().leftOut());
        // What is left out cannot make the total incomplete, and takes what it contains with it.
        extra.setRate("1 +");
        assertTrue(small.estimate().isComplete());
        extra.getGroups().clear();
        camera.getGroups().add(group);
        assertEquals(money("0.00"), small.estimate().total());
    }

    @Test
    void whatIsGivenCountsInTheTotalAndIsNotPaid() {
        // A camera worth 8,000 of which half is given, a gift of 1,500 of 2,000 of pay: fringes are of the 500 paid.
        Line kit = small.line(camera, "4", "1", "2000");
        kit.setInKind("50% * cost");
        Line pay = small.line(camera, "1", "1", "2000", small.fringe("Tax", "10", null));
        pay.setInKind("1500");
        small.charge("Contingency", "10%");
        Estimate estimate = small.estimate();
        assertEquals(money("4000.00"), estimate.of(kit).orElseThrow().given());
        assertEquals(money("50.00"), estimate.of(pay).orElseThrow().fringeTotal());
        assertEquals(money("5500.00"), estimate.given());
        // 8,000 + 2,050 and 10 % of the 4,550 that are paid.
        assertEquals(money("10505.00"), estimate.total());
        assertEquals(money("5005.00"), estimate.cash());
        pay.setInKind("2001");
        assertEquals(List.of("in kind"), small.estimate().faults().stream().map(Faulty::column).toList());
    }

    @Test
    void aLineMayBeAShareOfAnAccount() {
        // Loss and damage at 2 % of the camera account with its fringes: 2 % of 5,500 = 110.
        small.line(camera, "1", "1", "5000", small.fringe("Tax", "10", null));
        Line loss = small.line(small.category("6700", Part.OTHER), "1", "1", "2% * account(3300)");
        assertEquals(money("110.00"), small.estimate().of(loss).orElseThrow().total());
        small.line(camera, "1", "1", "1 +");
        Estimate broken = small.estimate();
        assertEquals(List.of(Fault.Kind.SYNTAX, Fault.Kind.BROKEN_ACCOUNT),
                broken.faults().stream().map(faulty -> faulty.fault().orElseThrow().kind()).toList());
    }

    @Test
    void aLineThatIsAShareOfItsOwnAccountIsACircle() {
        small.line(camera, "1", "1", "5000");
        Line loss = small.line(camera, "1", "1", "2% * account(3300)");
        loss.setDescription("Loss and damage");
        small.global("share", "account(1400) * 1%");
        Line also = small.line(cast, "1", "1", "share");
        also.setDescription("Insurance");
        small.line(cast, "1", "1", "account(1400x)");
        Estimate estimate = small.estimate();
        assertEquals(List.of("share uses account 1400, which uses Insurance, which uses share",
                "Insurance uses share, which uses account 1400, which uses Insurance",
                "There is no account 1400x; add it or write another number",
                "Loss and damage uses account 3300, which uses Loss and damage"),
                estimate.faults().stream().map(faulty -> faulty.fault().orElseThrow().message()).toList());
        assertEquals(money("5000.00"), estimate.total());
    }
}
