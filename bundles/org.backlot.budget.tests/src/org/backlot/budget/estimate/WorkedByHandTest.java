package org.backlot.budget.estimate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Charge;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Group;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.Share;
import org.backlot.budget.rule.Rules;
import org.junit.jupiter.api.Test;

/**
 * The harder arithmetic worked by hand, each case with the source of its rule. "6.2" and "6.3" are the sections on
 * budget arithmetic and cost reports of the domain handbook; "MMB" is the manual of the trade's usual budgeting
 * program, mmb-docs-uat.adc-np.ep.com.
 */
class WorkedByHandTest {

    private static final BudgetFactory MAKE = BudgetFactory.eINSTANCE;
    private static final Currency EUR = Currency.getInstance("EUR");

    private final SmallBudget small = new SmallBudget();
    private final Account cast = small.category("1400", Part.ABOVE_THE_LINE);
    private final Account camera = small.category("3300", Part.PRODUCTION);

    private static BigDecimal money(String text) {
        return new BigDecimal(text);
    }

    private Estimate started(LocalDate start) {
        return Estimate.of(small.budget, new Basis(SmallBudget.USD, Optional.of(start), List.of(), Rules.OURS));
    }

    private List<BigDecimal> owed(Line line) {
        return small.estimate().of(line).orElseThrow().fringes().stream().map(LineCost.FringeCost::amount).toList();
    }

    private Fringe perPerson(String name, String percent, String ceiling) {
        Fringe fringe = small.fringe(name, percent, ceiling);
        fringe.setCeilingOf(Ceiling.PERSON);
        return fringe;
    }

    private Fringe flat(String name, String amount, String per) {
        Fringe fringe = small.fringe(name, null, null);
        fringe.setRule(Rules.FLAT);
        fringe.setFlat(money(amount));
        fringe.setPer(per);
        return fringe;
    }

    private Line weeks(Account in, String amount, String rate, Fringe... fringes) {
        Line line = small.line(in, amount, "1", rate, fringes);
        line.setUnit("week");
        return line;
    }

    @Test
    void linesOfOnePersonShareTheCeilingInTheOrderOfTheBudget() {
        // 6.2 and MMB "Fringe Ranges": preparation, shoot and wrap of one person share the cut-off.
        // Social security 2026: 6.2 % of at most 184,500, which is 11,439 at most (ssa.gov fact sheet, Oct. 2025).
        // Federal unemployment: 0.6 % of the first 7,000 (26 USC 3301, with the full state credit). Medicare: 1.45 %.
        Fringe social = perPerson("Social security", "6.2", "184500");
        Fringe unemployment = perPerson("Unemployment", "0.6", "7000");
        Fringe medicare = perPerson("Medicare", "1.45", null);
        Line prep = weeks(cast, "4", "12000", social, unemployment, medicare);
        Line shoot = weeks(cast, "8", "15000", social, unemployment, medicare);
        Line wrap = weeks(cast, "3", "12000", social, unemployment, medicare);
        List.of(prep, shoot, wrap).forEach(line -> line.setSubject("mary"));
        // 48,000 -> 2,976; 120,000 -> 7,440; of the last 36,000 only 184,500 - 168,000 = 16,500 -> 1,023.
        assertEquals(List.of(money("2976.00"), money("42.00"), money("696.00")), owed(prep));
        assertEquals(List.of(money("7440.00"), money("0.00"), money("1740.00")), owed(shoot));
        assertEquals(List.of(money("1023.00"), money("0.00"), money("522.00")), owed(wrap));
        LineCost last = small.estimate().of(wrap).orElseThrow();
        assertEquals(money("16500.00"), last.fringes().get(0).base());
        assertTrue(last.fringes().get(0).stopped());
        assertFalse(last.fringes().get(2).stopped());
        // The wrap moved to the front takes all of its 36,000, and the shoot what is left.
        cast.getLines().move(0, wrap);
        assertEquals(money("2232.00"), owed(wrap).get(0));
        assertEquals(money("6231.00"), owed(shoot).get(0));
    }

    @Test
    void eachLineHasACeilingOfItsOwnUnlessLinesShareIt() {
        // MMB: a line that is in no range reaches the cut-off by itself. 2 x 0.6 % of 7,000.
        Fringe fringe = small.fringe("Unemployment", "0.6", "7000");
        Line first = weeks(cast, "1", "9000", fringe);
        Line second = weeks(cast, "1", "9000", fringe);
        List.of(first, second).forEach(line -> line.setSubject("mary"));
        assertEquals(List.of(money("42.00")), owed(first));
        assertEquals(List.of(money("42.00")), owed(second));
        // Another person never shares; the word of a range goes before the subject.
        fringe.setCeilingOf(Ceiling.PERSON);
        assertEquals(List.of(money("0.00")), owed(second));
        second.setSubject("tom");
        assertEquals(List.of(money("42.00")), owed(second));
        first.setRange("A");
        second.setRange("a ");
        assertEquals(List.of(money("0.00")), owed(second));
    }

    @Test
    void flatFringesCountHours() {
        // 6.2: hour equivalents for flat fringes: day 12, week 60, nothing for an allowance.
        // 3 weeks x 2 people x 60 hours x 8.50 = 3,060; as 5 days of 12 hours a week at 22 a day: 30 x 22 = 660.
        Fringe hourly = flat("Health", "8.50", "hour");
        Fringe daily = flat("Pension", "22", "day");
        Line crew = small.line(camera, "3", "2", "2000", hourly, daily);
        crew.setUnit("weeks");
        small.budget.getUnits().add(unit("week", "weeks", "60"));
        Line kit = small.line(camera, "1", "1", "500", hourly);
        kit.setUnit("allow");
        assertEquals(List.of(money("3060.00"), money("660.00")), owed(crew));
        assertEquals(List.of(money("0.00")), owed(kit));
        // A budget's own unit goes before the standard: a week of 50 hours.
        small.budget.getUnits().getFirst().setHours(money("50"));
        assertEquals(money("2550.00"), owed(crew).get(0));
    }

    private static org.backlot.budget.model.Unit unit(String name, String plural, String hours) {
        org.backlot.budget.model.Unit unit = MAKE.createUnit();
        unit.setName(name);
        unit.setPlural(plural);
        unit.setHours(hours == null ? null : money(hours));
        return unit;
    }

    @Test
    void aFlatFringeOfAUnitThatNobodyKnowsIsAFault() {
        Line line = small.line(camera, "3", "1", "2000", flat("Health", "8.50", "hour"));
        line.setUnit("moon");
        assertFalse(small.estimate().isComplete());
        assertTrue(small.estimate().faults().getFirst().message().contains("how many hours a moon"));
        line.getFringes().getFirst().setPer("");
        assertEquals(List.of(money("25.50")), owed(line));
    }

    @Test
    void aRuleThatNoPlugInBringsIsAFaultAndNotFree() {
        Fringe fringe = small.fringe("House pension", "10", null);
        fringe.setRule("org.studio.pension");
        Line line = small.line(camera, "1", "1", "100", fringe);
        assertFalse(small.estimate().of(line).orElseThrow().isComputed());
        assertTrue(small.estimate().faults().getFirst().message().contains("org.studio.pension"));
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

    private void rate(String from, String rate) {
        ExchangeRate exchange = MAKE.createExchangeRate();
        exchange.setCurrency(EUR);
        exchange.setFrom(from == null ? null : LocalDate.parse(from));
        exchange.setRate(money(rate));
        small.budget.getExchangeRates().add(exchange);
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

    private Credit credit(String name, String rate) {
        Credit credit = MAKE.createCredit();
        credit.setName(name);
        credit.setRate(rate);
        small.budget.getCredits().add(credit);
        return credit;
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
