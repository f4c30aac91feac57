package org.backlot.budget.ratecard;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.budget.chart.Words;
import org.backlot.budget.model.Budget;
import org.backlot.budget.model.CardRate;
import org.backlot.budget.model.RateCard;
import org.backlot.core.model.Production;

/**
 * The rate cards of a production. Of several with the same name the latest counts that is in force on the day on which
 * the production starts; where it has no start yet, the latest of all.
 */
public final class RateCards {

    private final List<RateCard> all;
    private final Map<String, RateCard> inForce = new LinkedHashMap<>();

    public RateCards(Production production, Budget budget) {
        all = List.copyOf(budget.getRateCards());
        LocalDate start = production.getStart() == null ? LocalDate.MAX : production.getStart();
        for (RateCard card : all) {
            if (card.getFrom() == null || !card.getFrom().isAfter(start)) {
                inForce.merge(Words.comparable(card.getName()), card, RateCards::later);
            }
        }
    }

    private static RateCard later(RateCard one, RateCard other) {
        LocalDate from = other.getFrom() == null ? LocalDate.MIN : other.getFrom();
        return one.getFrom() == null || from.isAfter(one.getFrom()) ? other : one;
    }

    /** Every price of the cards that are in force, in the order of the cards. */
    public Stream<CardPrice> prices() {
        return inForce.values().stream().flatMap(RateCards::prices);
    }

    private static Stream<CardPrice> prices(RateCard card) {
        return card.getRates().stream().map(rate -> new CardPrice(card, rate));
    }

    /**
     * The price of something: the first in force whose description is one of the words.
     *
     * @param account its number; prices for another account are left out
     */
    public Optional<CardPrice> find(String account, Collection<String> words) {
        return prices().filter(price -> price.rate().getRate() != null)
                .filter(price -> blank(price.rate().getAccount()) || price.rate().getAccount().strip().equals(account))
                .filter(price -> words.stream().anyMatch(word -> !blank(word) && same(word, price.rate()))).findFirst();
    }

    /** The card rate of an id, on any card. */
    public Optional<CardPrice> byId(String id) {
        return all.stream().flatMap(RateCards::prices).filter(price -> price.rate().getId().equals(id)).findFirst();
    }

    /** The price of the same thing and unit on the card of the same name that is in force, where that is another. */
    public Optional<CardPrice> newer(CardPrice price) {
        RateCard now = inForce.get(Words.comparable(price.card().getName()));
        return now == null || now == price.card() ? Optional.empty() : prices(now)
                .filter(other -> same(price.rate().getDescription(), other.rate()) && other.rate().getRate() != null)
                .filter(other -> Words.comparable(other.rate().getUnit())
                        .equals(Words.comparable(price.rate().getUnit())))
                .findFirst();
    }

    private static boolean same(String word, CardRate rate) {
        return Words.comparable(word).equals(Words.comparable(rate.getDescription()));
    }

    private static boolean blank(String text) {
        return text == null || text.isBlank();
    }
}
