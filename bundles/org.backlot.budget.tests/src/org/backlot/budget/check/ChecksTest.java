package org.backlot.budget.check;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.check.Check;
import org.backlot.core.check.Finding;
import org.backlot.core.check.Severity;
import org.backlot.core.model.CoreFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ChecksTest {

    private final SmallBudget small = new SmallBudget();
    private final Account cast = small.category("1400", Part.ABOVE_THE_LINE);

    private List<Finding> run(Check check) {
        List<Finding> findings = new ArrayList<>();
        check.run(small.production, SmallBudget.unanswered(), (severity, target, place, message, fixes) ->
                findings.add(new Finding("check", severity, target, place, message, List.of(fixes))));
        return findings;
    }

    private void assertOne(Check check, Severity severity, String target, String message) {
        List<Finding> findings = run(check);
        assertEquals(1, findings.size(), findings.toString());
        assertEquals(severity, findings.get(0).severity());
        assertEquals(target, findings.get(0).target());
        assertTrue(findings.get(0).message().contains(message), findings.get(0).message());
    }

    static List<Check> all() {
        return List.of(new FormulaFault(), new CircularGlobal(), new UnknownQuantity(), new AccountNumberTwice(),
                new NegativeTotal(), new LineWithoutRate());
    }

    @ParameterizedTest
    @MethodSource("all")
    void aSoundBudgetHasNoFindings(Check check) {
        small.global("days", "12");
        small.line(small.account(cast, "1401"), "days", "1", "1250");
        assertEquals(List.of(), run(check));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aProductionWithoutABudgetHasNoFindings(Check check) {
        List<Finding> findings = new ArrayList<>();
        check.run(CoreFactory.eINSTANCE.createProduction(), SmallBudget.unanswered(),
                (severity, target, place, message, fixes) -> findings.add(null));
        assertEquals(0, findings.size());
    }

    @Test
    void formulaFaultsAreToldWithTheirPlace() {
        Line line = small.line(cast, "12 +", "1", "100");
        assertOne(new FormulaFault(), Severity.ERROR, line.getId(), "amount has no value");
        assertTrue(run(new FormulaFault()).get(0).message().endsWith("(at character 5)"));
        assertEquals("1400 Account 1400: Line 1", run(new FormulaFault()).get(0).place());
    }

    @Test
    void unknownNamesDivisionsByZeroAndSelfReferencesAreFormulaFaults() {
        small.line(cast, "nobody", "1 / 0", "budget.total");
        assertEquals(3, run(new FormulaFault()).size());
    }

    @Test
    void theFaultOfAGlobalIsToldOnceAtTheGlobal() {
        Global global = small.global("days", "5 5");
        small.line(cast, "days", "1", "100");
        small.line(cast, "days", "1", "100");
        assertOne(new FormulaFault(), Severity.ERROR, global.getId(), "value has no value");
    }

    @Test
    void circularGlobalsAreTold() {
        small.global("a", "b");
        small.global("b", "a");
        small.line(cast, "a", "1", "100");
        assertEquals(2, run(new CircularGlobal()).size());
        assertEquals(List.of(), run(new FormulaFault()));
    }

    @Test
    void unknownQuantitiesAreTold() {
        Line line = small.line(cast, "schedule.workDays(GEORGE)", "1", "100");
        assertOne(new UnknownQuantity(), Severity.ERROR, line.getId(), "schedule.workDays(GEORGE)");
        assertEquals(List.of(), run(new FormulaFault()));
    }

    @Test
    void aNumberThatIsThereTwiceIsToldAtTheSecond() {
        small.account(cast, "1401");
        Account second = small.account(small.category("1500", Part.ABOVE_THE_LINE), " 1401 ");
        assertOne(new AccountNumberTwice(), Severity.ERROR, second.getId(), "1401");
    }

    @Test
    void aNegativeTotalIsToldAtTheLowestAccount() {
        Account credit = small.account(cast, "1499");
        small.line(credit, "1", "1", "-500");
        assertOne(new NegativeTotal(), Severity.WARNING, credit.getId(), "(500.00) USD");
    }

    @Test
    void aLineWithoutARateIsTold() {
        Line line = small.line(cast, "3", "1", "0");
        small.line(cast, "0", "1", "0");
        assertOne(new LineWithoutRate(), Severity.INFO, line.getId(), "no rate");
    }
}
