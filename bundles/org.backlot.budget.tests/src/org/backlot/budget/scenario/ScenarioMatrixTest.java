package org.backlot.budget.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;

import org.backlot.budget.SmallBudget;
import org.backlot.budget.Told;
import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Part;
import org.backlot.budget.model.Version;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Category;
import org.backlot.core.value.Settings;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;

class ScenarioMatrixTest {

    private final SmallBudget small = new SmallBudget();

    private ScenarioMatrix matrix() {
        return ScenarioMatrix.of(small.production, Told.registry().questions()).orElseThrow();
    }

    @Test
    void eachBoardIsAskedAsIfItWereTheActiveOneAndNothingChanges() {
        Account cast = small.category("1400", Part.ABOVE_THE_LINE);
        small.line(cast, "schedule.shootDays", "1", "100").setSubject(
                new Breakdown(small.production).element(Category.CAST, "NELL").getId());
        small.line(cast, "1", "1", "50");
        Told.quantity(small.production, "schedule.shootDays", "", "20");
        Settings.set(small.production, "scenarios", "20 18");
        var before = EcoreUtil.copy(small.production);
        ScenarioMatrix matrix = matrix();
        assertTrue(EcoreUtil.equals(before, small.production));
        assertEquals(List.of("20 days", "18 days"), matrix.rows().stream().map(ScenarioMatrix.Row::name).toList());
        assertEquals(List.of(true, false), matrix.rows().stream().map(ScenarioMatrix.Row::active).toList());
        ScenarioMatrix.Row second = matrix.rows().get(1);
        assertEquals(new BigDecimal("18"), second.shootDays().orElseThrow());
        assertEquals(new BigDecimal("1850.00"), second.cells().getFirst().total());
        assertEquals(new BigDecimal("1800.00"), second.cells().getFirst().cast());
        assertEquals(new BigDecimal("2050.00"), matrix.rows().getFirst().cells().getFirst().total());
    }

    @Test
    void aBudgetThatWasPutAsideIsAskedWithEachBoardToo() {
        Account cast = small.category("1400", Part.ABOVE_THE_LINE);
        small.line(cast, "schedule.shootDays", "1", "100");
        Version version = BudgetFactory.eINSTANCE.createVersion();
        version.setName("Cheaper");
        version.getAccounts().add(EcoreUtil.copy(cast));
        version.getAccounts().getFirst().getLines().getFirst().setRate("80");
        small.budget.getVersions().add(version);
        Told.quantity(small.production, "schedule.shootDays", "", "20");
        Settings.set(small.production, "scenarios", "20 18");
        ScenarioMatrix matrix = matrix();
        assertEquals(List.of("Estimate", "Cheaper"), matrix.budgets());
        assertEquals(List.of("1800.00", "1440.00"), matrix.rows().get(1).cells().stream()
                .map(cell -> cell.total().toPlainString()).toList());
    }

    @Test
    void withoutBoardsTheProductionIsThereAsItStands() {
        small.line(small.category("1400", Part.ABOVE_THE_LINE), "1", "1", "50");
        assertEquals(List.of("As it stands"), matrix().rows().stream().map(ScenarioMatrix.Row::name).toList());
    }

    @Test
    void itTellsEachBoardAndStopsWhereNobodyWaitsForIt() {
        small.line(small.category("1400", Part.ABOVE_THE_LINE), "schedule.shootDays", "1", "50");
        Settings.set(small.production, "scenarios", "20 18 16");
        List<String> told = new ArrayList<>();
        ScenarioMatrix all = ScenarioMatrix.of(small.production, Told.registry().questions(), (done, of) -> told.add(
                done + " of " + of)).orElseThrow();
        assertEquals(List.of("0 of 3", "1 of 3", "2 of 3"), told);
        assertEquals(matrix(), all);
        assertThrows(CancellationException.class, () -> ScenarioMatrix.of(small.production,
                Told.registry().questions(), (done, of) -> done < 1));
    }
}
