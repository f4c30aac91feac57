package org.backlot.resources.deal;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;
import org.backlot.resources.model.Resources;

/**
 * What formulas can ask of deals that have not expired, by the name of who they are with and by that of each part,
 * signed deals before those sent and drafts:
 * {@code resources.guaranteedDays(NELL)}, the work days that are paid whether they work or not, and
 * {@code resources.dealCost(NELL)}, what the deal comes to on the active board, in its currency. So a line says
 * {@code max(schedule.workDays(NELL), resources.guaranteedDays(NELL))}.
 */
public final class DealQuantities implements QuantitySource {

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        List<Quantity> answers = new ArrayList<>();
        Session.section(production, Resources.class).ifPresent(book -> book.getDeals().stream()
                .filter(deal -> deal.getStatus() != DealStatus.EXPIRED)
                .sorted(Comparator.comparing(Deal::getStatus, Comparator.reverseOrder()))
                .forEach(deal -> add(production, questions, deal, answers)));
        return answers;
    }

    private static void add(Production production, Questions questions, Deal deal, List<Quantity> answers) {
        List<String> keys = keys(production, deal);
        Source source = new Source("Deal with " + DealParties.name(production, deal.getWho()),
                List.of(deal.getId()));
        for (String key : keys) {
            boolean known = answers.stream().anyMatch(answer -> answer.key().equalsIgnoreCase(key));
            if (known) {
                continue;
            }
            answers.add(new Quantity("resources.guaranteedDays", key, BigDecimal.valueOf(Math.max(0,
                    deal.getGuaranteedDays())), "days", source));
            DealCost.of(production, questions, deal).ifPresent(cost -> answers.add(new Quantity("resources.dealCost",
                    key, cost.total(), cost.currency().getCurrencyCode(), source)));
        }
    }

    private static List<String> keys(Production production, Deal deal) {
        var names = DealParties.namesOf(production, deal.getWho());
        List<String> keys = new ArrayList<>();
        production.getElements().stream().filter(element -> names.contains(element.getId()))
                .map(element -> element.getName()).forEach(keys::add);
        DealParties.person(production, deal.getWho()).map(person -> person.getName()).ifPresent(keys::add);
        return keys.stream().filter(key -> key != null && !key.isBlank()).distinct().toList();
    }
}
