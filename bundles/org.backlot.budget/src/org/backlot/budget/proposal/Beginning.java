package org.backlot.budget.proposal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.budget.chart.Chart;
import org.backlot.budget.chart.ChartBudget;
import org.backlot.budget.chart.Words;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.Global;
import org.backlot.budget.model.LineRule;
import org.backlot.budget.model.RateCard;
import org.backlot.budget.model.RuleKind;
import org.backlot.core.session.Ids;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What a new budget begins from.
 *
 * @param globals  values in place of those of the chart, by the name of the global in lower case
 * @param cards    rate cards to price with; the budget gets copies of them with the same ids
 * @param accounts the numbers of accounts in place of those of the chart, by what goes into them; a blank number:
 *                 no lines are made for it
 */
public record Beginning(Chart chart, Map<String, String> globals, List<RateCard> cards,
        Map<Place, String> accounts) {

    /**
     * What calls for lines.
     *
     * @param of the id of a breakdown category, or the name of a department, {@code *} for every other
     */
    public record Place(RuleKind kind, String of) {

        static Place of(LineRule rule) {
            return new Place(rule.getKind(), rule.getOf());
        }
    }

    public Beginning {
        globals = Map.copyOf(globals);
        cards = List.copyOf(cards);
        accounts = Map.copyOf(accounts);
    }

    /** A chart as it is. */
    public static Beginning with(Chart chart) {
        return new Beginning(chart, Map.of(), List.of(), Map.of());
    }

    /** Gives a budget of the chart the values and the cards. */
    void writeTo(Budget budget) {
        for (Global global : budget.getGlobals()) {
            Optional.ofNullable(globals.get(Words.comparable(global.getName()))).ifPresent(global::setValue);
        }
        cards.forEach(card -> budget.getRateCards().add(EcoreUtil.copy(card)));
    }

    /**
     * The rules of the chart with the accounts that were chosen; where the chart has no rule for a category, one of our
     * own, for an allowance that is not priced yet.
     */
    List<LineRule> placed(List<LineRule> rules, ChartBudget made, String basis) {
        Map<Place, String> left = new HashMap<>(accounts);
        Set<Place> known = new HashSet<>();
        for (LineRule rule : rules) {
            Place place = Place.of(rule);
            known.add(place);
            Optional.ofNullable(accounts.get(place)).ifPresent(number -> rule.setAccount(number.isBlank() ? null
                    : made.account(number)));
        }
        left.keySet().removeAll(known);
        List<LineRule> all = new ArrayList<>(rules);
        left.forEach((place, number) -> {
            if (!number.isBlank()) {
                all.add(rule(place, number, made, basis));
            }
        });
        return all;
    }

    private static LineRule rule(Place place, String number, ChartBudget made, String basis) {
        LineRule rule = BudgetFactory.eINSTANCE.createLineRule();
        Ids.of(rule);
        rule.setKind(place.kind());
        rule.setOf(place.of());
        rule.setAccount(made.account(number));
        rule.setUnit("allow");
        rule.setBasis(basis);
        return rule;
    }
}
