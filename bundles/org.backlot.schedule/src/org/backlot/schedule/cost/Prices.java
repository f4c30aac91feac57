package org.backlot.schedule.cost;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;

/**
 * What a day of everybody and everything costs, each asked for once. A price is the same on every board, so that boards
 * that are tried one after the other share them.
 */
public final class Prices {

    private final Production production;
    private final Questions questions;
    private final Map<String, Map<Rate.Day, Rate>> known = new ConcurrentHashMap<>();

    public Prices(Production production, Questions questions) {
        this.production = production;
        this.questions = questions;
    }

    /** The rates that bind, by the kind of day; a kind that nobody priced is not there. */
    Map<Rate.Day, Rate> of(String element) {
        Map<Rate.Day, Rate> rates = known.get(element);
        if (rates == null) {
            Map<Rate.Day, Rate> binding = new LinkedHashMap<>();
            questions.rates(production, element).forEach(rate -> binding.putIfAbsent(rate.day(), rate));
            known.put(element, binding);
            return binding;
        }
        return rates;
    }
}
