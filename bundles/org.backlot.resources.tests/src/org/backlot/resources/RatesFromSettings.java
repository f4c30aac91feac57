package org.backlot.resources;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.RateSource;
import org.backlot.core.question.Source;
import org.backlot.core.value.Settings;

/** Lets a day of an element cost what the setting with its name says, as an estimate would. */
public final class RatesFromSettings implements RateSource {

    @Override
    public List<Rate> rates(Production production, String object, Questions questions) {
        return production.getElements().stream().filter(element -> object.equals(element.getId()))
                .flatMap(element -> Settings.get(production, "test.rate." + element.getName()).stream())
                .map(rate -> new Rate(object, Rate.Day.WORK, new BigDecimal(rate), Currency.getInstance("USD"),
                        Source.of("The estimate"))).toList();
    }
}
