package org.backlot.budget.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.estimate.Estimate;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Ceiling;
import org.backlot.budget.model.Credit;
import org.backlot.budget.model.Fringe;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.extension.Contributions;
import org.backlot.core.extension.Problem;
import org.backlot.core.question.Questions;
import org.backlot.core.testing.PlainRegistry;
import org.junit.jupiter.api.Test;

/** A studio's arithmetic for fringes and credits. */
class RulesTest {

    private final List<Problem> problems = new ArrayList<>();
    private final Contributions contributions = new Contributions(PlainRegistry.of("org.backlot.budget")
            .with("org.backlot.budget.tests", "<extension point='org.backlot.budget.rules'>"
                    + "<rule id='studio.falling' name='Falling' class='org.backlot.budget.rule.FallingRebate'/>"
                    + "<rule id='studio.broken' name='Tables' class='org.backlot.budget.rule.BrokenRule'/></extension>")
            .registry(), problems::add);
    private final SmallBudget small = new SmallBudget();
    private final Account crew = small.category("2000", Part.PRODUCTION);

    private Estimate estimate() {
        return Estimate.of(small.production, new Questions(contributions, Questions.Memory.NONE)).orElseThrow();
    }

    private Fringe fringe(String rule) {
        Fringe fringe = small.fringe("Rebate", "10", null);
        fringe.setRule(rule);
        return fringe;
    }

    @Test
    void oursAreContributionsLikeAnyOther() {
        assertTrue(contributions.of(Rules.POINT).stream().map(rule -> rule.id()).toList()
                .containsAll(List.of(Rules.PERCENT, Rules.FLAT)));
        small.line(crew, "1", "1", "1000", fringe(Rules.PERCENT));
        assertEquals(new BigDecimal("1100.00"), estimate().total());
    }

    @Test
    void linesOfOnePersonBearWhatEachAdds() {
        // 10 % of 8,000 is 800; of 12,000 together 1,000 + 5 % of 2,000 = 1,100, so the second adds 300.
        Fringe fringe = fringe("studio.falling");
        fringe.setCeilingOf(Ceiling.PERSON);
        Line first = small.line(crew, "1", "1", "8000", fringe);
        Line second = small.line(crew, "1", "1", "4000", fringe);
        List.of(first, second).forEach(line -> line.setSubject("mary"));
        assertEquals(new BigDecimal("800.00"), estimate().of(first).orElseThrow().fringeTotal());
        assertEquals(new BigDecimal("300.00"), estimate().of(second).orElseThrow().fringeTotal());
    }

    @Test
    void creditsGoByTheSameRules() {
        small.line(crew, "1", "1", "30000");
        Credit credit = BudgetFactory.eINSTANCE.createCredit();
        credit.setName("State");
        credit.setRate("20%");
        credit.setRule("studio.falling");
        small.budget.getCredits().add(credit);
        // 20 % of 10,000 and 10 % of 20,000.
        assertEquals(new BigDecimal("4000.00"), estimate().credited());
    }

    @Test
    void aRuleThatThrowsIsAFaultOfItsLinesAndAProblemOfItsPlugIn() {
        Line line = small.line(crew, "1", "1", "1000", fringe("studio.broken"));
        small.line(crew, "1", "1", "500");
        Estimate estimate = estimate();
        assertFalse(estimate.of(line).orElseThrow().isComputed());
        assertTrue(estimate.faults().getFirst().message().contains("Tables failed"),
                estimate.faults().getFirst().message());
        assertEquals(new BigDecimal("500.00"), estimate.total());
        assertTrue(problems.stream().anyMatch(problem -> problem.contribution().equals("studio.broken")),
                problems.toString());
    }
}
