package org.backlot.budget;

import static org.backlot.budget.SmallBudget.quantity;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.model.Account;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.ExchangeRate;
import org.backlot.budget.model.Line;
import org.backlot.budget.model.Part;
import org.backlot.core.model.CoreFactory;
import org.backlot.core.question.Quantity;
import org.junit.jupiter.api.Test;

class BudgetAnswersTest {

    private final SmallBudget small = new SmallBudget();
    private final Account cast = small.category("1400", Part.ABOVE_THE_LINE);
    private final Account grip = small.category("2500", Part.PRODUCTION);

    private static Map<String, BigDecimal> byName(List<Quantity> quantities) {
        return quantities.stream().collect(Collectors.toMap(q -> q.name() + "(" + q.key() + ")", Quantity::value));
    }

    @Test
    void totalsAreQuantitiesThatFollowFromThoseOfOthers() {
        small.line(cast, "schedule.workDays(GEORGE)", "1", "100");
        small.line(grip, "1", "1", "50");
        small.charge("Contingency", "10%");
        Map<String, BigDecimal> answers = byName(new BudgetQuantities().quantities(small.production,
                SmallBudget.answering(quantity("schedule.workDays", "GEORGE", "12"))));
        assertEquals(new BigDecimal("1375.00"), answers.get("budget.total()"));
        assertEquals(new BigDecimal("1200.00"), answers.get("budget.abovetheline()"));
        assertEquals(new BigDecimal("50.00"), answers.get("budget.production()"));
        assertEquals(new BigDecimal("0.00"), answers.get("budget.post()"));
        assertEquals(new BigDecimal("1200.00"), answers.get("budget.account(1400)"));
    }

    @Test
    void whatAnotherCurrencyCostsIsTheLatestRateOfTheBudget() {
        rate("1.05", null);
        rate("1.10", LocalDate.of(2027, 2, 1));
        assertEquals(new BigDecimal("1.10"), byName(new BudgetQuantities().quantities(small.production,
                SmallBudget.unanswered())).get("budget.exchangeRate(EUR)"));
    }

    private void rate(String figure, LocalDate from) {
        ExchangeRate rate = BudgetFactory.eINSTANCE.createExchangeRate();
        rate.setCurrency(Currency.getInstance("EUR"));
        rate.setRate(new BigDecimal(figure));
        rate.setFrom(from);
        small.budget.getExchangeRates().add(rate);
    }

    @Test
    void anIncompleteTotalIsNotSaid() {
        small.line(cast, "schedule.workDays(GEORGE)", "1", "100");
        small.line(grip, "1", "1", "50");
        Set<String> names = byName(new BudgetQuantities().quantities(small.production,
                SmallBudget.unanswered())).keySet();
        assertEquals(Set.of("budget.production()", "budget.post()", "budget.other()", "budget.account(2500)"), names);
    }

    @Test
    @SuppressWarnings("unchecked")
    void theReportIsItsContract() {
        Account leads = small.account(cast, "1401");
        small.line(leads, "12", "1", "1250", small.fringe("Half", "0.5", null));
        small.charge("Contingency", "10%");
        Map<String, Object> report = (Map<String, Object>) new BudgetReport().of(small.production,
                SmallBudget.unanswered(), Map.of());
        assertEquals(List.of("currency", "total", "accounts"), List.copyOf(report.keySet()));
        // 12 x 1,250 = 15,000; 0.5 % = 75; 10 % of 15,075 = 1,507.50.
        assertEquals("USD", report.get("currency"));
        assertEquals(new BigDecimal("16582.50"), report.get("total"));
        List<Map<String, Object>> rows = (List<Map<String, Object>>) report.get("accounts");
        assertEquals(List.of("1400", "1401", "2500", ""), rows.stream().map(row -> row.get("number")).toList());
        assertEquals(List.of(1, 2, 1, 1), rows.stream().map(row -> row.get("level")).toList());
        assertEquals(List.of("number", "name", "level", "total"), List.copyOf(rows.get(0).keySet()));
        assertEquals(report.get("total"), rows.stream().filter(row -> row.get("level").equals(1))
                .map(row -> (BigDecimal) row.get("total")).reduce(BigDecimal.ZERO, BigDecimal::add));
    }

    @Test
    @SuppressWarnings("unchecked")
    void theReportHasLinesOnRequestAndSaysWhatIsMissing() {
        Line line = small.line(cast, "nobody", "1", "1250");
        Map<String, Object> report = (Map<String, Object>) new BudgetReport().of(small.production,
                SmallBudget.unanswered(), Map.of("lines", "true"));
        List<Map<String, Object>> rows = (List<Map<String, Object>>) report.get("accounts");
        List<Map<String, Object>> lines = (List<Map<String, Object>>) rows.get(0).get("lines");
        assertEquals(line.getDescription(), lines.get(0).get("description"));
        assertEquals(null, lines.get(0).get("total"));
        assertFalse(((List<?>) report.get("incomplete")).isEmpty());
    }

    @Test
    void aProductionWithoutABudgetIsToldSo() {
        assertThrows(IllegalArgumentException.class, () -> new BudgetReport().of(
                CoreFactory.eINSTANCE.createProduction(), SmallBudget.unanswered(), Map.of()));
    }

    @Test
    void withoutChartsASectionBeginsEmpty() {
        assertEquals(0, new BudgetSection().start(small.production, SmallBudget.unanswered()).getAccounts().size());
    }
}
