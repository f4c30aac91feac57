package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.resources.price.Price;

/**
 * What formulas can ask of travel, of everybody and with a person's name as key: {@code resources.trips}, journeys that
 * the schedule calls for; {@code resources.nightsAway} and {@code resources.daysAway}; {@code resources.perDiem}, the
 * money of those days in the currency of the production; and as {@link TravelCost} has it {@code resources.fares} and
 * {@code resources.lodging}.
 */
public final class TravelQuantities implements QuantitySource {

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        List<PersonTravel> people = TravelPlan.of(production, questions).people();
        List<Quantity> answers = new ArrayList<>();
        if (!people.isEmpty()) {
            answer(production, "", people, answers);
        }
        people.stream().filter(travel -> travel.person().getName() != null)
                .forEach(travel -> answer(production, travel.person().getName(), List.of(travel), answers));
        List<TravelCost> costs = TravelCost.of(production, questions);
        if (!costs.isEmpty()) {
            cost(production, "", costs, answers);
        }
        costs.stream().filter(cost -> cost.person().getName() != null)
                .forEach(cost -> cost(production, cost.person().getName(), List.of(cost), answers));
        return answers;
    }

    private static void answer(Production production, String key, List<PersonTravel> people, List<Quantity> answers) {
        Source source = new Source("Travel as the days of work call for it",
                people.stream().map(travel -> travel.person().getId()).toList());
        String currency = Price.currency(production, null).getCurrencyCode();
        answers.add(counted("trips", key, people.stream().mapToInt(travel -> travel.legs().size()).sum(), source));
        answers.add(counted("nightsAway", key, people.stream().mapToInt(PersonTravel::nightCount).sum(), source));
        answers.add(counted("daysAway", key, people.stream().mapToInt(travel -> travel.away().size()).sum(), source));
        answers.add(new Quantity("resources.perDiem", key, people.stream().map(PersonTravel::perDiem)
                .reduce(BigDecimal.ZERO, BigDecimal::add), currency, source));
    }

    private static void cost(Production production, String key, List<TravelCost> costs, List<Quantity> answers) {
        Source source = new Source("Travel as it was decided on, else as the days of work call for it",
                costs.stream().map(cost -> cost.person().getId()).toList());
        String currency = Price.currency(production, null).getCurrencyCode();
        answers.add(new Quantity("resources.fares", key, costs.stream().map(TravelCost::fares)
                .reduce(BigDecimal.ZERO, BigDecimal::add), currency, source));
        answers.add(new Quantity("resources.lodging", key, costs.stream().map(TravelCost::lodging)
                .reduce(BigDecimal.ZERO, BigDecimal::add), currency, source));
    }

    private static Quantity counted(String name, String key, int many, Source source) {
        String unit = switch (name) {
            case "trips" -> "trips";
            case "nightsAway" -> "nights";
            default -> "days";
        };
        return new Quantity("resources." + name, key, BigDecimal.valueOf(many), unit, source);
    }
}
