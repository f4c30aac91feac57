package org.backlot.resources.deal;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
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
 * signed deals before those sent and drafts: {@code resources.guaranteedDays(NELL)}, the work days that are paid
 * whether they work or not. So a line says {@code max(schedule.workDays(NELL), resources.guaranteedDays(NELL))}.
 */
public final class DealQuantities implements QuantitySource {

    /** Names by the ids of people and parts, each with the names of the other. */
    private record Names(Map<String, List<String>> byId) {

        static Names of(Production production) {
            Map<String, List<String>> byId = new LinkedHashMap<>();
            for (Person person : production.getPeople()) {
                byId.put(person.getId(), Stream.concat(production.getElements().stream()
                        .filter(element -> element.getPerson() == person).map(Element::getName),
                        Stream.of(person).map(Person::getName)).filter(Objects::nonNull).toList());
            }
            for (Element element : production.getElements()) {
                Person person = element.getPerson();
                byId.put(element.getId(), Stream.of(element.getName(), person == null ? null : person.getName())
                        .filter(Objects::nonNull).toList());
            }
            return new Names(byId);
        }

        List<String> of(Deal deal) {
            return byId.getOrDefault(deal.getWho(), List.of()).stream().filter(name -> !name.isBlank()).toList();
        }
    }

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        List<Deal> deals = Session.section(production, Resources.class).stream()
                .flatMap(book -> book.getDeals().stream()).filter(deal -> deal.getStatus() != DealStatus.EXPIRED)
                .sorted(Comparator.comparing(Deal::getStatus, Comparator.reverseOrder())).toList();
        if (deals.isEmpty()) {
            return List.of();
        }
        Names names = Names.of(production);
        Map<String, Quantity> answers = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Deal deal : deals) {
            BigDecimal days = BigDecimal.valueOf(Math.max(0, deal.getGuaranteedDays()));
            for (String name : names.of(deal)) {
                answers.computeIfAbsent(name, key -> new Quantity("resources.guaranteedDays", key, days, "days",
                        new Source("Deal with " + names.of(deal).getLast(), List.of(deal.getId()))));
            }
        }
        return List.copyOf(answers.values());
    }
}
