package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.resources.Kinds;
import org.backlot.resources.book.Privacy;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Bid;
import org.backlot.resources.price.Bill;
import org.backlot.resources.price.Price;

/**
 * {@code backlot show bids}: a list with, for each bid, the cheapest of a requirement first, {@code requirement},
 * {@code vendor}, {@code id}, {@code status} (requested, offered, awarded, lost), {@code rate}, {@code unit},
 * {@code daysPerWeek}, {@code minimum}, {@code currency}, {@code days} (how many are compared), the parts {@code hire},
 * {@code insurance}, {@code extras}, {@code delivery}, {@code tax} and {@code total} in its currency, {@code home}
 * (the total in the currency of the production), {@code perUnitDay}, {@code over} (than the cheapest),
 * {@code validUntil}, {@code negotiation} (at, by, changes), and {@code hidden}: whether money and negotiation are left
 * out, as the bid is for people and whoever asks may not see what they are paid. What is not known is null.
 */
public final class BidsReport implements Report {

    private static final List<String> PAY = List.of("rate", "minimum", "hire", "insurance", "extras", "delivery", "tax",
            "total", "home", "perUnitDay", "over", "negotiation");

    private final String user;

    /** For nobody in particular; see {@link #by}. */
    public BidsReport() {
        this("");
    }

    private BidsReport(String user) {
        this.user = user;
    }

    @Override
    public Report by(String who) {
        return new BidsReport(who);
    }

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Privacy privacy = Privacy.of(production, user, LocalDate.now());
        var kinds = new Kinds(questions.contributions());
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            BidComparison comparison = BidComparison.of(production, questions, line.requirement(), line.needed());
            boolean shown = privacy.shows(kinds, line.requirement());
            comparison.offers().forEach(offer -> rows.add(Privacy.veil(row(production, comparison, offer), shown,
                    PAY)));
        }
        return rows;
    }

    private static Map<String, Object> row(Production production, BidComparison comparison,
            BidComparison.Offer offer) {
        Bid bid = offer.bid();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("requirement", comparison.requirement().getName());
        row.put("vendor", bid.getVendor() == null ? null : bid.getVendor().getName());
        row.put("id", bid.getId());
        row.put("status", bid.getStatus().name().toLowerCase(Locale.ROOT));
        row.put("rate", bid.getRate());
        row.put("unit", bid.getUnit());
        row.put("daysPerWeek", bid.getDaysPerWeek() == 0 ? null : bid.getDaysPerWeek());
        row.put("minimum", bid.getMinimum());
        row.put("currency", Price.currency(production, bid.getCurrency()).getCurrencyCode());
        row.put("days", comparison.days().size());
        row.put("hire", part(offer, Bill::hire));
        row.put("insurance", part(offer, Bill::insurance));
        row.put("extras", part(offer, Bill::extras));
        row.put("delivery", part(offer, Bill::delivery));
        row.put("tax", part(offer, Bill::tax));
        row.put("total", part(offer, Bill::total));
        row.put("home", offer.atHome().orElse(null));
        row.put("perUnitDay", offer.daily().orElse(null));
        row.put("over", offer.over().orElse(null));
        row.put("validUntil", date(bid.getValidUntil()));
        row.put("negotiation", new Negotiation(bid).steps().stream().map(BidsReport::step).toList());
        return row;
    }

    private static Map<String, Object> step(Negotiation.Step step) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("at", step.quote().getAt());
        row.put("by", step.quote().getBy().name().toLowerCase(Locale.ROOT));
        row.put("changes", step.changes().stream().map(Negotiation.Change::toString).toList());
        return row;
    }

    private static BigDecimal part(BidComparison.Offer offer, Function<Bill, BigDecimal> part) {
        return offer.bill().map(part).orElse(null);
    }

    private static String date(LocalDate date) {
        return date == null ? null : date.toString();
    }
}
