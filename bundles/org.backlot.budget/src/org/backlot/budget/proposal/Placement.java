package org.backlot.budget.proposal;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.Chart.CrewRow;
import org.backlot.budget.chart.Words;
import org.backlot.budget.model.RuleKind;
import org.backlot.core.breakdown.Breakdown;
import org.backlot.core.breakdown.Categories;
import org.backlot.core.breakdown.Category;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;

/**
 * Where what is in the breakdown goes in a chart of accounts.
 *
 * @param name    of the category or department
 * @param found   how many elements or people of it there are
 * @param account the number of the account that the chart has for it; blank: none
 */
public record Placement(Beginning.Place place, String name, int found, String account) {

    /** Every category that has elements or a place in the chart, then the departments of the chart. */
    public static List<Placement> of(Production production, Categories categories, Chart chart) {
        Map<String, String> accounts = new LinkedHashMap<>();
        chart.elements().forEach(row -> accounts.putIfAbsent(row.category(), row.account()));
        Set<String> ids = categories.all().stream().map(Category::id).collect(Collectors.toCollection(
                LinkedHashSet::new));
        ids.addAll(accounts.keySet());
        production.getElements().stream().map(Element::getCategory).filter(id -> id != null).forEach(ids::add);
        List<Placement> all = new ArrayList<>();
        for (String id : ids) {
            int found = (int) Breakdown.of(production, id).count();
            if (found > 0 || accounts.containsKey(id)) {
                all.add(new Placement(new Beginning.Place(RuleKind.ELEMENTS, id), categories.nameOf(id), found,
                        accounts.getOrDefault(id, "")));
            }
        }
        chart.crew().forEach(row -> all.add(department(production, chart, row)));
        return all;
    }

    private static Placement department(Production production, Chart chart, CrewRow row) {
        Set<String> named = chart.crew().stream().map(CrewRow::department).map(Words::comparable)
                .collect(Collectors.toSet());
        boolean rest = "*".equals(row.department());
        int found = (int) production.getPeople().stream().map(person -> Words.comparable(person.getDepartment()))
                .filter(department -> rest ? !department.isEmpty() && !named.contains(department)
                        : department.equals(Words.comparable(row.department()))).count();
        return new Placement(new Beginning.Place(RuleKind.DEPARTMENT, row.department()),
                rest ? "Other departments" : row.department() + " department", found, row.account());
    }
}
