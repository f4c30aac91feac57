package org.backlot.budget.sheet;

import java.util.List;

import org.backlot.budget.BudgetSection;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.BudgetFactory;
import org.backlot.budget.model.CardRate;
import org.backlot.budget.model.RateCard;
import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.core.spreadsheet.Faults;
import org.backlot.core.spreadsheet.MappedIncoming;
import org.backlot.core.spreadsheet.MappedSheet;
import org.backlot.core.spreadsheet.Outcome;
import org.eclipse.emf.ecore.util.EcoreUtil;

/** A price list that was read. */
record RatesIncoming(MappedSheet from, List<CardRate> rates, Faults faults, Faults leftOut)
        implements MappedIncoming {

    @Override
    public MappedIncoming leavingOut() {
        return faults.canBeLeftOut() ? new RatesIncoming(from, rates, new Faults(), faults) : this;
    }

    @Override
    public String summary() {
        return rates.size() + (rates.size() == 1 ? " price" : " prices");
    }

    @Override
    public List<String> notes() {
        return List.of();
    }

    @Override
    public Outcome put(Production production) {
        faults.requireNone();
        Budget budget = BudgetSection.of(production);
        RateCard card = BudgetFactory.eINSTANCE.createRateCard();
        Ids.of(card);
        card.setName(from.sheet().file().replaceAll("(?i)(\\.rates)?\\.(csv|tsv|xlsx)$", ""));
        card.setSource("Read from " + from.sheet().file());
        card.getRates().addAll(EcoreUtil.copyAll(rates));
        budget.getRateCards().add(card);
        return new Outcome(List.of(new Outcome.Count("rates", "added", rates.size(), "price", "prices")),
                List.of("Say on the rate card from which day on it is in force"));
    }
}
