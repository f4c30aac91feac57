package org.backlot.budget.scene;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Random;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.Told;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Scene;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Reports;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Settings;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SceneCostsTest {

    private final SmallBudget small = new SmallBudget();
    private final Account cast = small.category("1400", Part.ABOVE_THE_LINE);
    private Element nell;
    private Scene one;
    private Scene two;
    private Scene three;

    @BeforeEach
    void threeScenesTwoOfThemWithNell() {
        small.production.setScript(CoreFactory.eINSTANCE.createScript());
        one = scene("1", 8);
        two = scene("2", 16);
        three = scene("3", 8);
        nell = new Breakdown(small.production).element(Category.CAST, "NELL");
        one.getElements().add(nell);
        two.getElements().add(nell);
    }

    private Scene scene(String number, int eighths) {
        Scene scene = CoreFactory.eINSTANCE.createScene();
        Ids.of(scene);
        scene.setNumber(number);
        scene.setEighths(eighths);
        small.production.getScript().getScenes().add(scene);
        return scene;
    }

    private Line line(String rate, String subject) {
        Line line = small.line(cast, "1", "1", rate);
        line.setSubject(subject);
        return line;
    }

    private Questions questions() {
        return Told.registry().questions();
    }

    private SceneCosts costs() {
        return SceneCosts.of(small.production, questions()).orElseThrow();
    }

    private List<String> direct() {
        return costs().scenes().stream().map(cost -> cost.direct().toPlainString()).toList();
    }

    private List<String> shared() {
        return costs().scenes().stream().map(cost -> cost.shared().toPlainString()).toList();
    }

    @Test
    void whatIsForNoSceneIsSharedByLength() {
        line("400", null);
        assertEquals(List.of("100.00", "200.00", "100.00"), shared());
        assertEquals(List.of("0.00", "0.00", "0.00"), direct());
    }

    @Test
    void whoIsNeededIsPaidByTheScenesOfEachDayEvenly() {
        // 900 over two days: 450 for scene 1 alone, 450 for scenes 1 and 2 by 8 and 16 eighths
        line("900", nell.getId());
        Settings.set(small.production, "need:" + nell.getId(),
                "2027-03-01/" + one.getId() + " 2027-03-02/" + one.getId() + "/" + two.getId());
        assertEquals(List.of("600.00", "300.00", "0.00"), direct());
    }

    @Test
    void withoutDaysTheScenesOfTheBreakdownPayByLength() {
        line("900", nell.getId());
        assertEquals(List.of("300.00", "600.00", "0.00"), direct());
    }

    @Test
    void aSetASceneAndWhoPlaysAPartGoToTheirScenes() {
        Element barn = new Breakdown(small.production).element(Category.SET, "BARN");
        three.setSet(barn);
        Line fee = line("70", null);
        fee.setSet(barn.getId());
        line("30", two.getId());
        Person ada = CoreFactory.eINSTANCE.createPerson();
        Ids.of(ada);
        small.production.getPeople().add(ada);
        nell.setPerson(ada);
        line("24", ada.getId());
        assertEquals(List.of("8.00", "46.00", "70.00"), direct());
    }

    @Test
    void omittedScenesCostNothingAndAreNotThere() {
        two.setOmitted(true);
        line("900", nell.getId());
        assertEquals(List.of("900.00", "0.00"), direct());
    }

    @Test
    void aCentThatCannotBeSplitGoesToTheSceneThatLostMost() {
        two.setEighths(8);
        line("100", null);
        assertEquals(List.of("33.34", "33.33", "33.33"), shared());
    }

    @Test
    void allScenesTogetherCostTheTotalToTheCent() {
        Random random = new Random(7);
        for (int i = 0; i < 40; i++) {
            scene("R" + i, random.nextInt(20)).getElements().add(nell);
        }
        small.charge("Contingency", "10%");
        for (int i = 0; i < 60; i++) {
            String subject = switch (i % 3) {
                case 0 -> nell.getId();
                case 1 -> one.getId();
                default -> null;
            };
            BigDecimal rate = new BigDecimal(random.nextInt(2_000_000) - 200_000).movePointLeft(2);
            small.line(cast, "1", "1", rate.toPlainString()).setSubject(subject);
        }
        SceneCosts costs = costs();
        assertEquals(Estimate.of(small.production, questions()).orElseThrow().total(), costs.total());
        assertEquals(costs.total(), costs.scenes().stream().map(SceneCost::total)
                .reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    void aSceneIsAQuantityAndARowOfTheReport() {
        line("400", null);
        assertEquals("200.00", questions().quantity(small.production, "budget.scene", "2").orElseThrow().value()
                .toPlainString());
        var report = new Reports(Told.registry().backlot().contributions()).named("scene-cost").orElseThrow()
                .object().orElseThrow().of(small.production, questions(), Map.of("lines", "true"));
        assertEquals("12.50", ((Map<?, ?>) report).get("perEighth").toString());
    }
}
