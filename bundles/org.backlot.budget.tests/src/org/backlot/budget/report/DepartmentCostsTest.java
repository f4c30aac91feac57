package org.backlot.budget.report;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

import org.backlot.budget.Office;
import org.backlot.budget.SmallBudget;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Payment;
import org.backlot.budget.show.DepartmentsReport;
import org.junit.jupiter.api.Test;

class DepartmentCostsTest {

    private final Office office = new Office();

    private List<CostRow> rows() {
        return DepartmentCosts.of(office.small.production, SmallBudget.unanswered(), LocalDate.MAX);
    }

    private BigDecimal sum(Function<Figures, BigDecimal> figure) {
        return rows().stream().map(CostRow::figures).map(figure).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    @Test
    void departmentsTogetherAreAllThatWasSpentOrderedAndBudgeted() {
        office.small.line(office.crew, "10", "1", "500").setDepartment("camera ");
        Line grip = office.small.line(office.rentals, "1", "1", "2000");
        grip.setDepartment("Grip");
        office.small.charge("Contingency", "10%");
        office.posted(office.rentals, "1500", 2);
        office.approvedOrder("300");
        Payment undepartmented = office.posted(office.rentals, "700", 3);
        undepartmented.setDepartment(null);
        undepartmented.getLines().getFirst().setLine(grip);
        assertEquals(List.of("camera", "Grip", "No department"), rows().stream().map(CostRow::name).toList());
        CostRow camera = rows().getFirst();
        assertEquals("1500.00 300.00 5000.00", camera.figures().toDate() + " " + camera.figures().committed() + " "
                + camera.figures().budget());
        assertEquals(new BigDecimal("700.00"), rows().get(1).figures().toDate(), "by the line of the estimate");
        CostReport report = CostReports.on(office.small.production, SmallBudget.unanswered(), LocalDate.MAX);
        assertEquals(report.total().toDate(), sum(Figures::toDate));
        assertEquals(report.total().committed(), sum(Figures::committed));
        assertEquals(report.total().budget(), sum(Figures::budget));
        Map<?, ?> row = (Map<?, ?>) ((List<?>) new DepartmentsReport().of(office.small.production,
                SmallBudget.unanswered(), Map.of())).getFirst();
        assertEquals(new BigDecimal("3200.00"), row.get("left"));
    }
}
