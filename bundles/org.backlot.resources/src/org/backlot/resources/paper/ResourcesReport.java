package org.backlot.resources.paper;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.resources.Kinds;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.book.Privacy;
import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.price.Price;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.NeedsAndBookings;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Booking;

/**
 * {@code backlot show resources}: a list with, for each requirement, its {@code id}, {@code kind} (an id),
 * {@code name}, {@code quantity}, {@code state} (unsecured, bids, short, held, booked), {@code needed} (dates),
 * {@code booked} (vendor, status, quantity, from, until, cost), {@code shortage} (dates) and {@code bids} (vendor,
 * status, rate, unit, cost for the needed days, currency; the cheapest first). Each of booked and bids says with
 * {@code hidden} whether its money is left out, as it is somebody's pay and whoever asks may not see that. What is not
 * known is null.
 */
public final class ResourcesReport implements Report {

    private static final List<String> PAY = List.of("rate", "cost");

    private final String user;

    /** For nobody in particular; see {@link #by}. */
    public ResourcesReport() {
        this("");
    }

    private ResourcesReport(String user) {
        this.user = user;
    }

    @Override
    public Report by(String who) {
        return new ResourcesReport(who);
    }

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Optional<ResourceBook> book = ResourceBook.of(production);
        List<Map<String, Object>> rows = new ArrayList<>();
        Privacy privacy = Privacy.of(production, user, LocalDate.now());
        var kinds = new Kinds(questions.contributions());
        for (NeedsAndBookings.Line line : NeedsAndBookings.of(production, questions).lines()) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("id", line.requirement().getId());
            row.put("kind", line.requirement().getKind());
            row.put("name", line.requirement().getName());
            row.put("quantity", line.requirement().getQuantity());
            row.put("state", word(line.state()));
            row.put("needed", dates(line.needed()));
            row.put("booked", line.bookings().stream().map(booking -> Privacy.veil(
                    booked(book.orElseThrow(), booking), privacy.shows(kinds, booking), PAY)).toList());
            row.put("shortage", dates(line.shortage()));
            row.put("bids", BidComparison.of(production, questions, line.requirement(), line.needed()).offers()
                    .stream().map(offer -> Privacy.veil(bid(production, offer),
                            privacy.shows(kinds, line.requirement()), PAY)).toList());
            rows.add(row);
        }
        return rows;
    }

    private static Map<String, Object> booked(ResourceBook book, Booking booking) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("vendor", book.from(booking).isEmpty() ? null : book.from(booking));
        row.put("status", word(booking.getStatus()));
        row.put("quantity", booking.getQuantity());
        row.put("from", date(booking.getFrom()));
        row.put("until", date(booking.getUntil()));
        row.put("cost", amount(Bookings.cost(book.production(), booking)));
        return row;
    }

    private static Map<String, Object> bid(Production production, BidComparison.Offer offer) {
        Bid bid = offer.bid();
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("vendor", bid.getVendor() == null ? null : bid.getVendor().getName());
        row.put("status", word(bid.getStatus()));
        row.put("rate", bid.getRate());
        row.put("unit", bid.getUnit());
        row.put("cost", amount(offer.cost()));
        row.put("currency", Price.currency(production, bid.getCurrency()).getCurrencyCode());
        return row;
    }

    private static BigDecimal amount(Optional<Price.Cost> cost) {
        return cost.map(Price.Cost::amount).orElse(null);
    }

    private static List<String> dates(Collection<LocalDate> dates) {
        return dates.stream().map(LocalDate::toString).toList();
    }

    private static String date(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String word(Enum<?> status) {
        return status.name().toLowerCase(Locale.ROOT);
    }
}
