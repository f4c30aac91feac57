package org.backlot.budget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Phase;
import org.backlot.budget.model.PhaseKind;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.extension.Contributions;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Days;
import org.backlot.core.question.Need;
import org.backlot.core.question.NeedSource;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.question.Standards;
import org.backlot.core.rule.RulePack;
import org.backlot.core.rule.RulePacks;
import org.backlot.core.session.Ids;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A day of 13.5 hours where 11 were planned, worked out by hand. */
class HotCostTest {

    private static final String RULES = """
            <rules>
              <rule id="overtime.after" value="8" unit="hours" bound="at most" effective="2000-01-01"
                  source="s">a</rule>
              <rule id="overtime.rate" value="1.5" unit="times" bound="at least" effective="2000-01-01"
                  source="s">b</rule>
              <rule id="overtime.double.after" value="12" unit="hours" bound="at most" effective="2000-01-01"
                  source="s">c</rule>
              <rule id="overtime.double.rate" value="2" unit="times" bound="at least" effective="2000-01-01"
                  source="s">d</rule>
              <rule id="meal.penalty.first" value="25" unit="USD" bound="at least" effective="2000-01-01"
                  source="s">e</rule>
              <rule id="meal.penalty.second" value="35" unit="USD" bound="at least" effective="2000-01-01"
                  source="s">f</rule>
              <rule id="meal.penalty.further" value="50" unit="USD" bound="at least" effective="2000-01-01"
                  source="s">g</rule>
            </rules>""";

    private final SmallBudget small = new SmallBudget();
    private final Production production = small.production;
    private final Account crew = small.category("3200", Part.PRODUCTION);

    /** Monday as it was planned and reported. */
    public static final class Reported implements QuantitySource {

        @Override
        public List<Quantity> quantities(Production production, Questions questions) {
            return List.of(day("dayHoursPlanned", "11"), day("dayHours", "13.5"), day("dayOvertimePlanned", "0"),
                    day("dayOvertime", "2.5"), day("dayMealLate", "35"), day("dayBackground", "26"),
                    day("dayExtraCrew", "2"), day("dayScenes", "3"), day("daySetups", "21"));
        }

        private static Quantity day(String name, String value) {
            return new Quantity("schedule." + name, Office.MONDAY.toString(), new BigDecimal(value), "hours",
                    Source.of("The report"));
        }
    }

    /** Two performers and twenty extras on Monday. */
    public static final class Planned implements NeedSource {

        @Override
        public List<Need> needs(Production production, Days days, Questions questions) {
            return production.getElements().stream().map(element -> new Need(element.getId(), Office.MONDAY,
                    Category.BACKGROUND.equals(element.getCategory()) ? 20 : 1, Source.of("Scene 1"))).toList();
        }
    }

    @BeforeEach
    void estimate() {
        Phase shoot = BudgetFactory.eINSTANCE.createPhase();
        shoot.setName("Shoot");
        shoot.setKind(PhaseKind.SHOOT);
        shoot.setFrom(Office.MONDAY);
        shoot.setUntil(Office.MONDAY.plusDays(4));
        small.budget.getPhases().add(shoot);
        Fringe pension = small.fringe("Pension", "0", null);
        line("5", "1", "700", "day", "Electric").getFringes().add(pension);
        line("1", "2", "3000", "week", "Grip").getFringes().add(pension);
        line("1", "1", "2000", "week", "Electric").setDescription("Lamps, hired by the week");
        line("1", "1", "9000", "allow", "Electric");
        var breakdown = new Breakdown(production);
        Element wren = breakdown.element(Category.CAST, "WREN");
        breakdown.element(Category.CAST, "ODA");
        Element crowd = breakdown.element(Category.BACKGROUND, "CROWD");
        Ids.complete(production);
        Line performer = line("1", "1", "4000", "day", "Cast");
        performer.getFringes().add(pension);
        performer.setSubject(wren.getId());
        line("1", "20", "150", "day", "Extras").setSubject(crowd.getId());
        Ids.complete(production);
    }

    private Line line(String amount, String multiplier, String rate, String unit, String department) {
        Line line = small.line(crew, amount, multiplier, rate);
        line.setUnit(unit);
        line.setDepartment(department);
        return line;
    }

    private static Questions questions(RulePacks rules) {
        Contributions all = PlainRegistry.of("org.backlot.budget").with("org.backlot.budget.tests", """
                <extension point="org.backlot.core.quantities"><source id="reported"
                    class="org.backlot.budget.report.HotCostTest$Reported"/></extension>
                <extension point="org.backlot.core.needs"><source id="planned"
                    class="org.backlot.budget.report.HotCostTest$Planned"/></extension>""").backlot().contributions();
        return new Questions(all, Questions.Memory.NONE, new Standards(new Categories(all), rules));
    }

    private static RulePacks rules() throws IOException {
        return rules(RULES);
    }

    private static RulePacks rules(String xml) throws IOException {
        return new RulePacks(List.of(new RulePack("p", "P", RulePack.read(new ByteArrayInputStream(
                xml.getBytes(StandardCharsets.UTF_8))))));
    }

    private HotCost cost(RulePacks rules) {
        return HotCost.of(production, questions(rules), Office.MONDAY);
    }

    private static String says(HotCost cost, String label) {
        HotCost.Line line = cost.lines().stream().filter(one -> one.label().equals(label)).findFirst().orElseThrow();
        return line.planned().map(BigDecimal::toPlainString).orElse("-") + " " + line.actual().toPlainString() + " "
                + line.cost().map(BigDecimal::toPlainString).orElse("-");
    }

    @Test
    void theLabourOfEachDepartmentIsThatOfThePlannedHoursAgainstTheReportedOnes() throws IOException {
        HotCost cost = cost(rules());
        // 12 hours that a day pays are 14 paid ones; 11 hours are covered by them, 13.5 are 17: 700 x 17 / 14.
        assertEquals("700.00 850.00 150.00", says(cost, "Electric"));
        assertEquals("1200.00 1457.14 257.14", says(cost, "Grip"));
        assertTrue(cost.lines().stream().noneMatch(line -> line.label().equals("Cast")));
        assertTrue(cost.priced());
    }

    @Test
    void whereNothingIsPaidDoubleAllBeyondTheLimitIsOvertime() throws IOException {
        // 12 hours are 14 paid ones, 13.5 are 8 + 5.5 x 1.5 = 16.25: 700 x 16.25 / 14.
        assertEquals("700.00 812.50 112.50", says(cost(rules(RULES.replace("overtime.double", "other"))), "Electric"));
    }

    @Test
    void aLateMealOwesEachPerformerForEachHalfHourOrPartOfIt() throws IOException {
        assertEquals("0 35 120.00", says(cost(rules()), "Meals late"));
    }

    @Test
    void moreExtrasThanPlannedCostTheirRateAndMoreCrewIsCounted() throws IOException {
        HotCost cost = cost(rules());
        assertEquals("20 26 900.00", says(cost, "Background"));
        assertEquals("0 2 -", says(cost, "Extra crew"));
        assertEquals("1427.14", cost.over().toPlainString());
        assertEquals(List.of("Hours", "Overtime", "Electric", "Grip", "Meals late", "Background", "Extra crew",
                "Scenes",
                "Setups"), cost.lines().stream().map(HotCost.Line::label).toList());
    }

    @Test
    void withoutRulesTheHoursAreToldAndNotPriced() {
        HotCost cost = cost(new RulePacks(List.of()));
        assertFalse(cost.priced());
        assertEquals("0 35 -", says(cost, "Meals late"));
        assertEquals(Optional.empty(), cost.lines().stream().filter(line -> line.label().equals("Electric"))
                .findFirst());
    }

    @Test
    void aDayThatNobodyWasPaidForHasNoLabour() throws IOException {
        small.budget.getPhases().getFirst().setFrom(LocalDate.of(2027, 4, 5));
        small.budget.getPhases().getFirst().setUntil(LocalDate.of(2027, 4, 9));
        assertTrue(cost(rules()).lines().stream().noneMatch(line -> line.label().equals("Electric")));
    }
}
