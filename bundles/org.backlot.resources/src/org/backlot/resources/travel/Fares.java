package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.resources.model.Fare;
import org.backlot.resources.model.Resources;
import org.backlot.resources.price.Price;

/** What journeys cost, one way and in either direction. */
public record Fares(List<Fare> all, Currency home) {

    public static Fares of(Production production, Resources resources) {
        return new Fares(List.copyOf(resources.getFares()), Price.currency(production, null));
    }

    /** The fare between somebody's town and a base: one that names the base, else one for any base. */
    public Optional<Fare> between(String town, String base) {
        List<Fare> known = all.stream().filter(fare -> Bases.same(fare.getTown(), town)).toList();
        return known.stream().filter(fare -> Bases.same(fare.getTo(), base)).findFirst().or(() -> known.stream()
                .filter(fare -> fare.getTo() == null || fare.getTo().isBlank()).findFirst());
    }

    /** The price in the currency of the production; empty where it has none, or is in another. */
    public Optional<BigDecimal> price(Optional<Fare> fare) {
        return fare.filter(known -> known.getPrice() != null
                && (known.getCurrency() == null || known.getCurrency().equals(home))).map(Fare::getPrice);
    }
}
