package org.backlot.budget;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.util.Currency;
import java.util.List;

import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.ChartFile;
import org.backlot.budget.chart.Charts;
import org.backlot.budget.check.LineWithoutRate;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.check.Check;
import org.backlot.core.check.Checks;
import org.backlot.core.extension.Contribution;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.ExtensionPoint;
import org.backlot.core.model.ProductionKind;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Reports;
import org.backlot.core.testing.PlainRegistry;
import org.backlot.documents.Document;
import org.junit.jupiter.api.Test;

/** What the plugin.xml of the bundle says is true. */
class PlugInTest {

    private final Contributions contributions = PlainRegistry.of("org.backlot.budget")
            .with("org.backlot.budget.tests", "<extension point='org.backlot.core.quantities'>"
                    + "<source id='days' order='10' class='org.backlot.budget.ShootDays'/></extension>"
                    + "<extension point='org.backlot.core.needs'>"
                    + "<source id='needs' class='org.backlot.budget.BoardNeeds'/></extension>")
            .backlot().contributions();

    @Test
    void everyCheckCanBeMadeAndIsNamedByItsClass() {
        List<Contribution<Check>> ours = new Checks(contributions).installed().stream()
                .filter(check -> check.bundle().equals("org.backlot.budget")).toList();
        assertEquals(13, ours.size());
        ours.forEach(check -> assertEquals(check.id(), check.object().orElseThrow().getClass().getName()));
        assertTrue(ours.stream().anyMatch(check -> check.id().equals(LineWithoutRate.class.getName())));
    }

    @Test
    void theReportsAreFoundByTheirNames() {
        for (String name : List.of("budget", "cost-report", "hot-cost", "orders", "approvals", "limits", "contingency",
                "trail")) {
            assertTrue(new Reports(contributions).named(name).orElseThrow().object().isPresent(), name);
        }
    }

    @Test
    void everyPaperCanBeMadeAndHasItsTemplate() throws Exception {
        for (Contribution<Document> paper : contributions.of(
                new ExtensionPoint<>("org.backlot.documents.documents", Document.class))) {
            assertTrue(paper.object().isPresent());
            try (InputStream template = BudgetSection.class.getResourceAsStream(
                    "/" + paper.attribute("template").orElseThrow())) {
                assertTrue(template.read() >= 0, paper.id());
            }
        }
    }

    @Test
    void everyChartHasItsFileAndSaysTheSameAsIt() throws Exception {
        for (Contribution<Void> chart : contributions.of(Charts.POINT)) {
            String file = chart.attribute("file").orElseThrow();
            Chart read = ChartFile.shipped(file.substring(file.indexOf('/') + 1));
            assertEquals(read.id(), chart.id());
            assertEquals(read.name(), chart.name());
            assertEquals(read.currency(), chart.attribute("currency").orElseThrow());
            assertEquals(read.kinds().size(), chart.attribute("kinds").orElseThrow().split(" ").length);
        }
    }

    @Test
    void aChartInTheCurrencyOfTheProductionComesFirst() {
        SmallBudget small = new SmallBudget();
        Charts charts = new Charts(contributions);
        assertEquals("org.backlot.budget.usFeature", charts.chartFor(small.production).orElseThrow().id());
        small.production.setCurrency(Currency.getInstance("GBP"));
        assertEquals("org.backlot.budget.ukDrama", charts.chartFor(small.production).orElseThrow().id());
        small.production.setKind(ProductionKind.COMMERCIAL);
        assertEquals("org.backlot.budget.commercial", charts.chartFor(small.production).orElseThrow().id());
    }

    @Test
    void theBudgetFollowsFromTheScheduleAndItsTotalIsAnAnswerToo() {
        SmallBudget small = new SmallBudget();
        Account cast = small.category("1400", Part.ABOVE_THE_LINE);
        small.line(cast, "schedule.shootDays", "1", "100").setSubject("george");
        cast.getLines().get(0).setUnit("day");
        Questions questions = new Questions(contributions, Questions.Memory.NONE);
        assertEquals("2000.00", Estimate.of(small.production, questions).orElseThrow().total().toString());
        assertEquals("2000.00",
                questions.quantity(small.production, "budget.total", "").orElseThrow().value().toString());
        assertEquals("100.00", questions.rates(small.production, "george").get(0).amount().toString());
    }

    @Test
    void anElementIsPaidForTheDaysOnWhichItIsNeeded() {
        SmallBudget small = new SmallBudget();
        new Breakdown(small.production).element("org.backlot.core.vehicles", "OLD TRUCK");
        new Breakdown(small.production).element("org.backlot.core.vehicles", "BOAT");
        Account vehicles = small.category("3000", Part.PRODUCTION);
        Line line = small.line(vehicles, "needs.days(\"OLD TRUCK\")", "1", "350");
        small.line(vehicles, "needs.days(BOAT)", "1", "350");
        Questions questions = new Questions(contributions, Questions.Memory.NONE);
        Estimate estimate = Estimate.of(small.production, questions).orElseThrow();
        assertEquals(List.of(), estimate.faults());
        assertEquals("700.00", estimate.total().toString());
        assertEquals(List.of("strip1", "strip2", "strip3"),
                estimate.of(line).orElseThrow().used().iterator().next().source().objects());
    }
}
