package org.backlot.budget.proposal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.stream.Stream;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.ChartFile;
import org.backlot.budget.estimate.AccountCost;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.formula.Fault;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Line;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Identified;
import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Tristate;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.Rate;
import org.backlot.core.question.Source;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FirstEstimateTest {

    private static final Currency USD = Currency.getInstance("USD");

    private final Production production = CoreFactory.eINSTANCE.createProduction();
    private Chart chart;

    @BeforeEach
    void chart() throws IOException {
        chart = ChartFile.shipped("us-feature.xml");
    }

    private Element element(String category, String name) {
        return new Breakdown(production).element(category, name);
    }

    private Person person(String department, String position, String name) {
        Person person = CoreFactory.eINSTANCE.createPerson();
        person.setId(name);
        person.setName(name);
        person.setDepartment(department);
        person.setPosition(position);
        production.getPeople().add(person);
        return person;
    }

    private Budget start(Rate... rates) {
        return FirstEstimate.of(production, chart,
                id -> Stream.of(rates).filter(rate -> rate.object().equals(id)).toList(), SmallBudget.basis(USD));
    }

    private static Stream<Account> tree(Account account) {
        return Stream.concat(Stream.of(account), account.getAccounts().stream().flatMap(FirstEstimateTest::tree));
    }

    private static List<Line> lines(Budget budget, String number) {
        return budget.getAccounts().stream().flatMap(FirstEstimateTest::tree)
                .filter(account -> account.getNumber().equals(number)).findFirst().orElseThrow().getLines();
    }

    private static Rate perDay(String object, String amount, String currency) {
        return new Rate(object, Rate.Day.WORK, new BigDecimal(amount), Currency.getInstance(currency),
                Source.of("Deal memo of " + object));
    }

    private static Quantity days(String name, String key, String value) {
        return new Quantity(name, key, new BigDecimal(value), "days", Source.of("the board"));
    }

    @Test
    void everyCastElementGetsALineWhoseDaysTheScheduleSays() {
        Element nell = element(Category.CAST, "NELL");
        nell.setBoardId("1");
        Element okafor = element(Category.CAST, "MISS O'KAFOR");
        okafor.setHold(Tristate.NO);
        List<Line> lines = lines(start(), "1401");
        assertEquals(List.of("schedule.workDays(NELL) + schedule.holdDays(NELL)",
                "schedule.workDays(\"MISS O'KAFOR\")"),
                lines.stream().map(Line::getAmount).toList());
        assertEquals("1. NELL", lines.get(0).getDescription());
        assertEquals(nell.getId(), lines.get(0).getSubject());
        assertEquals("Estimate, rate card of January 2026", lines.get(0).getBasis());
        assertTrue(lines.get(0).getFringes().stream().anyMatch(fringe -> fringe.getName().contains("performers")));
    }

    @Test
    void knownDealsReplaceTheRateCardAndSayWhereTheyComeFrom() {
        Element nell = element(Category.CAST, "NELL");
        nell.setPerson(person(null, null, "Marguerite"));
        person("Electric", "Gaffer", "Auguste");
        Budget budget = start(perDay("Marguerite", "1300.00", "USD"), perDay("Auguste", "480", "USD"));
        assertEquals("1300", lines(budget, "1401").get(0).getRate());
        assertEquals("Deal memo of Marguerite", lines(budget, "1401").get(0).getBasis());
        assertEquals("480 * daysPerWeek", lines(budget, "3201").get(0).getRate());
    }

    @Test
    void dealsInAnotherCurrencyAreLeftOut() {
        element(Category.CAST, "NELL").setPerson(person(null, null, "Marguerite"));
        assertEquals("1250", lines(start(perDay("Marguerite", "900", "GBP")), "1401").get(0).getRate());
    }

    @Test
    void peopleStandInPlaceOfTheAllowanceForTheirPosition() {
        person("Electric", " gaffer ", "Auguste");
        person("Electric", "Electrician", "Dov");
        person("Electric", "Electrician", "Ann");
        List<Line> lines = lines(start(), "3201");
        assertEquals(List.of("gaffer: Auguste", "Best boy electric", "Electrician: Dov", "Electrician: Ann"),
                lines.stream().map(Line::getDescription).toList());
        assertEquals("Electric", lines.get(0).getDepartment());
    }

    @Test
    void everyoneElseIsFoundByDepartmentAndNobodyTwice() {
        person("Camera", "Underwater operator", "Una");
        person("Circus", "Juggler", "Jo");
        person("", "", "A guest");
        element(Category.CAST, "NELL").setPerson(person("Cast", "Actor", "Marguerite"));
        Budget budget = start();
        List<String> described = new ArrayList<>();
        budget.getAccounts().stream().flatMap(FirstEstimateTest::tree).flatMap(account -> account.getLines().stream())
                .filter(line -> line.getSubject() != null).forEach(line -> described.add(line.getDescription()));
        assertEquals(List.of("NELL (Marguerite)", "Juggler: Jo", "Underwater operator: Una"), described);
    }

    @Test
    void setsBackgroundVehiclesAndAnimalsHaveLines() {
        element(Category.SET, "SALT WORKS");
        element(Category.BACKGROUND, "VILLAGERS");
        element("org.backlot.core.vehicles", "TRUCK");
        element("org.backlot.core.animals", "KELP");
        Budget budget = start();
        assertEquals("schedule.setDays(\"SALT WORKS\")", lines(budget, "3611").get(0).getAmount());
        assertEquals("needs.days(VILLAGERS)", lines(budget, "2101").get(0).getAmount());
        assertEquals("needs.days(TRUCK)", lines(budget, "3001").get(0).getAmount());
        assertEquals("needs.days(KELP)", lines(budget, "3010").get(0).getAmount());
    }

    @ParameterizedTest
    @ValueSource(strings = {"us-feature.xml", "live.xml", "uk-drama.xml"})
    void withAScheduleTheEstimateIsCompleteAndEveryPartHasMoney(String file) throws IOException {
        chart = ChartFile.shipped(file);
        element(Category.CAST, "NELL");
        List<Quantity> known = new ArrayList<>(List.of(days("schedule.shootDays", "", "16"),
                days("schedule.paidDays", "NELL", "12"), days("schedule.workDays", "NELL", "9"),
                days("schedule.holdDays", "NELL", "3")));
        Stream.of("REHEARSAL", "LOAD_IN", "FOCUS", "TECH", "DRESS", "PREVIEW", "PERFORMANCE", "STRIKE")
                .forEach(kind -> known.add(days("schedule.days", kind, "2")));
        Estimate estimate = Estimate.of(start(), SmallBudget.basis(USD, known.toArray(Quantity[]::new)));
        assertEquals(List.of(), estimate.faults());
        estimate.parts().forEach((part, total) -> assertTrue(total.signum() > 0, part + " " + total));
        assertEquals(estimate.subtotal().movePointLeft(1).setScale(2, RoundingMode.HALF_UP),
                estimate.charges().get(0).amount());
    }

    @Test
    void withoutAScheduleTheFormulasAreThereAndAskForIt() {
        element(Category.CAST, "NELL");
        Estimate estimate = Estimate.of(start(), SmallBudget.basis(USD));
        assertFalse(estimate.isComplete());
        assertTrue(estimate.faults().stream().map(faulty -> faulty.fault().orElseThrow().kind())
                .allMatch(kind -> kind == Fault.Kind.UNKNOWN_QUANTITY || kind == Fault.Kind.BROKEN_GLOBAL));
    }

    @Test
    void oneMoreCastDayCostsItsRateAndFringesAndContingency() {
        element(Category.CAST, "NELL");
        Budget budget = start();
        Quantity shoot = days("schedule.shootDays", "", "16");
        Quantity hold = days("schedule.holdDays", "NELL", "1");
        BigDecimal before = Estimate.of(budget, SmallBudget.basis(USD,
                shoot, hold, days("schedule.workDays", "NELL", "1"))).total();
        BigDecimal after = Estimate.of(budget, SmallBudget.basis(USD,
                shoot, hold, days("schedule.workDays", "NELL", "2"))).total();
        // 1,250 and 6.2 + 1.45 + 0.6 + 3.4 + 3 + 0.5 + 21 = 36.15 % = 451.875; each fringe is rounded on its own:
        // 2,500: 155.00 36.25 15.00 85.00 75.00 12.50 525.00; 3,750: 232.50 54.38 22.50 127.50 112.50 18.75 787.50.
        // 3,750 + 1,355.63 = 5,105.63; 2,500 + 903.75 = 3,403.75; 1,701.88 more, and 10 % of it: 1,872.07.
        assertEquals(new BigDecimal("1872.07"), after.subtract(before).setScale(2));
    }

    @Test
    void theProductionIsNotChangedAndEverythingHasAnId() {
        element(Category.CAST, "NELL");
        Budget budget = start();
        assertEquals(0, production.getSections().size());
        budget.eAllContents().forEachRemaining(object ->
                assertNotNull(((Identified) object).getId()));
        assertEquals(0, Estimate.of(budget, SmallBudget.basis(USD)).allAccounts().map(AccountCost::account)
                .filter(account -> account.getId() == null).count());
    }
}
