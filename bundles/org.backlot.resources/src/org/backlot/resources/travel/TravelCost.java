package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.Currency;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.resources.model.Stay;
import org.backlot.resources.model.Trip;
import org.backlot.resources.price.Price;

/**
 * What the journeys and rooms of somebody cost, in the currency of the production: at the price that was decided on,
 * else at the known fare and the price of a night in the base; with what it costs to change or give back what the
 * schedule does not call for. A shared room is paid once, by whoever's night is dearest. What has no price, or one in
 * another currency, counts nothing.
 */
public record TravelCost(Person person, BigDecimal fares, BigDecimal lodging) {

    private static final BigDecimal NOTHING = BigDecimal.ZERO;

    /** Of everybody who travels or sleeps away from home, in the order of the list of people. */
    public static List<TravelCost> of(Production production, Questions questions) {
        Currency home = Price.currency(production, null);
        Map<Person, BigDecimal> fares = new LinkedHashMap<>();
        Map<Person, BigDecimal> lodging = new LinkedHashMap<>();
        for (Journey journey : Journeys.of(production, questions)) {
            fares.merge(journey.person(), price(journey, home), BigDecimal::add);
        }
        for (Bed bed : Beds.of(production, questions)) {
            BigDecimal alone = bed.hotel().isPresent() ? NOTHING : night(bed, home)
                    .multiply(BigDecimal.valueOf(bed.length()));
            BigDecimal change = bed.stay().flatMap(stay -> known(bed.change().orElse(null), stay.getCurrency(), home))
                    .orElse(NOTHING);
            lodging.merge(bed.person(), change.add(bed.status() == TravelStatus.NOT_NEEDED
                    ? night(bed, home).multiply(BigDecimal.valueOf(bed.length())) : alone), BigDecimal::add);
        }
        HotelNights.of(production, questions).stream().flatMap(hotel -> hotel.nights().values().stream())
                .flatMap(night -> night.rooms().stream()).forEach(room -> {
                    Bed payer = room.beds().stream().max(Comparator.comparing(bed -> night(bed, home))).orElseThrow();
                    lodging.merge(payer.person(), night(payer, home), BigDecimal::add);
                });
        return production.getPeople().stream()
                .filter(person -> fares.containsKey(person) || lodging.containsKey(person))
                .map(person -> new TravelCost(person, fares.getOrDefault(person, NOTHING),
                        lodging.getOrDefault(person, NOTHING))).toList();
    }

    private static BigDecimal price(Journey journey, Currency home) {
        Optional<Trip> trip = journey.trip();
        Optional<BigDecimal> price = trip.isPresent() ? known(trip.get().getPrice(), trip.get().getCurrency(), home)
                : journey.leg().flatMap(Leg::fare).flatMap(fare -> known(fare.getPrice(), fare.getCurrency(), home));
        Optional<BigDecimal> change = trip.flatMap(decided -> known(journey.change().orElse(null),
                decided.getCurrency(), home));
        return change.orElse(NOTHING).add(journey.status() == TravelStatus.NOT_NEEDED
                ? NOTHING : price.orElse(NOTHING));
    }

    private static BigDecimal night(Bed bed, Currency home) {
        return known(bed.rate().orElse(null), bed.stay().map(Stay::getCurrency).orElse(null), home).orElse(NOTHING);
    }

    private static Optional<BigDecimal> known(BigDecimal amount, Currency currency, Currency home) {
        return Optional.ofNullable(amount).filter(known -> currency == null || currency.equals(home));
    }
}
