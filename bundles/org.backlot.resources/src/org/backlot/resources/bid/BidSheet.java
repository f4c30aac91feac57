package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.backlot.core.model.Production;
import org.backlot.resources.bid.BidComparison.Offer;
import org.backlot.resources.model.Bid;
import org.backlot.resources.price.Bill;
import org.backlot.resources.price.Price;

/**
 * Bids side by side: vendors as columns, the cheapest first, and terms as rows. Rows that say nothing of any bid are
 * left out.
 */
public record BidSheet(BidComparison comparison, List<Row> rows) {

    /** What a row is read for. */
    public enum Sort {
        /** As the vendor offers it. */
        TERM,
        /** A part of what it comes to. */
        PART,
        /** What is compared. */
        TOTAL,
        /** Words that explain. */
        TEXT
    }

    /**
     * A term.
     *
     * @param values of each offer, in the order of the comparison: String, Integer, BigDecimal, LocalDate, or null
     */
    public record Row(String term, Sort sort, List<Object> values) {
    }

    /** The sheet of a comparison. */
    public static BidSheet of(Production production, BidComparison comparison) {
        String home = comparison.home().getCurrencyCode();
        List<Row> rows = new ArrayList<>();
        add(rows, comparison, "Status", Sort.TERM, offer -> word(offer.bid()));
        add(rows, comparison, "Rate", Sort.TERM, offer -> offer.bid().getRate());
        add(rows, comparison, "Per", Sort.TERM, offer -> Price.of(production, offer.bid()).unit());
        add(rows, comparison, "Currency", Sort.TERM,
                offer -> Price.currency(production, offer.bid().getCurrency()).getCurrencyCode());
        add(rows, comparison, "Days a week", Sort.TERM, offer -> offer.bid().getDaysPerWeek() == 0 ? null
                : offer.bid().getDaysPerWeek());
        add(rows, comparison, "Minimum", Sort.TERM, offer -> offer.bid().getMinimum());
        add(rows, comparison, "Insurance %", Sort.TERM, offer -> offer.bid().getInsurancePercent());
        add(rows, comparison, "Tax %", Sort.TERM, offer -> offer.bid().getTaxPercent());
        add(rows, comparison, "Stands until", Sort.TERM, offer -> offer.bid().getValidUntil());
        add(rows, comparison, "Hire", Sort.PART, offer -> part(offer, Bill::hire));
        add(rows, comparison, "Insurance", Sort.PART, offer -> part(offer, Bill::insurance));
        add(rows, comparison, "Extras", Sort.PART, offer -> part(offer, Bill::extras));
        add(rows, comparison, "Delivery", Sort.PART, offer -> part(offer, Bill::delivery));
        add(rows, comparison, "Tax", Sort.PART, offer -> part(offer, Bill::tax));
        boolean foreign = comparison.offers().stream().flatMap(offer -> offer.bill().stream())
                .anyMatch(bill -> !bill.currency().equals(comparison.home()));
        if (foreign) {
            add(rows, comparison, "Total in its currency", Sort.PART, offer -> part(offer, Bill::total));
        }
        add(rows, comparison, "Total " + home, Sort.TOTAL, offer -> offer.atHome().orElse(null));
        add(rows, comparison, "Per unit and day", Sort.TOTAL, offer -> offer.daily().orElse(null));
        add(rows, comparison, "Over the least", Sort.TOTAL, offer -> offer.over().filter(over -> over.signum() > 0)
                .orElse(null));
        add(rows, comparison, "Comes about by", Sort.TEXT, offer -> offer.bill().map(Bill::hired).orElse(null));
        add(rows, comparison, "Notes", Sort.TEXT, offer -> offer.bid().getNotes());
        return new BidSheet(comparison, rows);
    }

    private static void add(List<Row> rows, BidComparison comparison, String term, Sort sort,
            Function<Offer, Object> value) {
        List<Object> values = new ArrayList<>();
        comparison.offers().forEach(offer -> values.add(value.apply(offer)));
        boolean nothing = values.stream().allMatch(v -> v == null || v instanceof String text && text.isBlank());
        if (!nothing || sort == Sort.TOTAL && !term.startsWith("Over")) {
            rows.add(new Row(term, sort, values));
        }
    }

    /** Nothing where it adds nothing. */
    private static BigDecimal part(Offer offer, Function<Bill, BigDecimal> part) {
        return offer.bill().map(part).filter(amount -> amount.signum() != 0).orElse(null);
    }

    private static String word(Bid bid) {
        String name = bid.getStatus().getName();
        return name.charAt(0) + name.substring(1).toLowerCase(Locale.ROOT);
    }

    /** The names of the vendors, in the order of the columns. */
    public List<String> vendors() {
        return comparison.offers().stream().map(offer -> offer.bid().getVendor() == null ? ""
                : Objects.requireNonNullElse(offer.bid().getVendor().getName(), "")).toList();
    }

    /** Which column is the cheapest; -1 where none can be compared. */
    public int cheapest() {
        return comparison.cheapest().map(comparison.offers()::indexOf).orElse(-1);
    }

    /** What could not be compared, as a sentence; blank where all could. */
    public String says() {
        return comparison.unknown().isEmpty() ? "" : "No section knows what "
                + comparison.unknown().stream().map(Currency::getCurrencyCode).collect(Collectors.joining(", "))
                + " costs in " + comparison.home() + ", so offers in it are not compared. Enter the rate in the budget";
    }

    /** As a row of a spreadsheet. */
    static List<Object> cells(Row row) {
        List<Object> cells = new ArrayList<>();
        cells.add(row.term());
        cells.addAll(row.values());
        return cells;
    }
}
