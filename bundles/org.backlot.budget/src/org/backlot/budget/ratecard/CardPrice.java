package org.backlot.budget.ratecard;

import org.backlot.budget.model.CardRate;
import org.backlot.budget.model.RateCard;

/** A price and the card that it stands on. */
public record CardPrice(RateCard card, CardRate rate) {

    /** Where the price comes from, as a line says it: {@code "Camera rentals, from 2026-09-01"}. */
    public String basis() {
        String name = card.getName() == null ? "Rate card" : card.getName();
        return card.getFrom() == null ? name : name + ", from " + card.getFrom();
    }
}
