package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Base;
import org.backlot.resources.price.Price;

/** What everybody away from home gets for which days, to be signed for. */
public final class PerDiems implements Document {

    /** Days of one person that are paid alike. */
    private record Paid(PersonTravel travel, Base base, List<LocalDate> days) {

        BigDecimal amount() {
            return base.getPerDiem() == null ? BigDecimal.ZERO
                    : base.getPerDiem().multiply(BigDecimal.valueOf(days.size()));
        }
    }

    /**
     * {@code title}, {@code currency}, {@code total}, and {@code rows} of {@code person}, {@code position},
     * {@code town}, {@code days} (in words), {@code count}, {@code rate} and {@code amount}.
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        List<Paid> paid = paid(production, questions);
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "currency",
                Price.currency(production, null).getCurrencyCode(), "total",
                paid.stream().map(Paid::amount).reduce(BigDecimal.ZERO, BigDecimal::add), "rows",
                paid.stream().map(row -> Map.of("person", Words.text(row.travel().person().getName()), "position",
                        Words.position(production, row.travel().person()), "town", row.base().getTown(), "days",
                        Spans.toString(row.days()), "count", row.days().size(), "rate",
                        Objects.requireNonNullElse(row.base().getPerDiem(), BigDecimal.ZERO), "amount",
                        row.amount())).toList());
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = paid(production, questions).stream().map(row -> Arrays.<Object>asList(
                row.travel().person().getName(), row.base().getTown(), Spans.toString(row.days()), row.days().size(),
                row.base().getPerDiem(), row.amount())).toList();
        return List.of(new Sheet("Per diems", List.of("Name", "Town", "Days", "Count", "Rate", "Amount"), rows));
    }

    private static List<Paid> paid(Production production, Questions questions) {
        List<Paid> paid = new ArrayList<>();
        for (PersonTravel travel : TravelPlan.of(production, questions).people()) {
            Map<Base, List<LocalDate>> days = new LinkedHashMap<>();
            travel.away().forEach((date, base) -> days.computeIfAbsent(base, b -> new ArrayList<>()).add(date));
            days.forEach((base, dates) -> paid.add(new Paid(travel, base, dates)));
        }
        return paid;
    }
}
