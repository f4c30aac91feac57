package org.backlot.resources.bid;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

import org.backlot.resources.bid.Negotiation.Change;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.Quote;

/** What is paid for, as one side offers it: the figures of a bid or of a step of its negotiation, null for none. */
public record Terms(BigDecimal rate, String unit, int daysPerWeek, BigDecimal minimum, BigDecimal extras,
        BigDecimal delivery, BigDecimal insurancePercent, BigDecimal taxPercent) {

    /** Nothing said yet. */
    public static final Terms NONE = new Terms(null, "", 0, null, null, null, null, null);

    public Terms {
        rate = plain(rate);
        unit = unit == null ? "" : unit.strip();
        minimum = plain(minimum);
        extras = plain(extras);
        delivery = plain(delivery);
        insurancePercent = plain(insurancePercent);
        taxPercent = plain(taxPercent);
    }

    /** Figures that are the same are equal, however they were typed. */
    private static BigDecimal plain(BigDecimal figure) {
        if (figure == null) {
            return null;
        }
        BigDecimal plain = figure.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    /** As the vendor offers now. */
    public static Terms of(Bid bid) {
        return new Terms(bid.getRate(), bid.getUnit(), bid.getDaysPerWeek(), bid.getMinimum(), bid.getExtras(),
                bid.getDelivery(), bid.getInsurancePercent(), bid.getTaxPercent());
    }

    /** As a step of a negotiation had it. */
    public static Terms of(Quote quote) {
        return new Terms(quote.getRate(), quote.getUnit(), quote.getDaysPerWeek(), quote.getMinimum(),
                quote.getExtras(), quote.getDelivery(), quote.getInsurancePercent(), quote.getTaxPercent());
    }

    /** Whether a price is named. */
    public boolean isPriced() {
        return rate != null;
    }

    /** Makes them the terms of a bid. */
    public void writeTo(Bid bid) {
        bid.setRate(rate);
        bid.setUnit(unit);
        bid.setDaysPerWeek(daysPerWeek);
        bid.setMinimum(minimum);
        bid.setExtras(extras);
        bid.setDelivery(delivery);
        bid.setInsurancePercent(insurancePercent);
        bid.setTaxPercent(taxPercent);
    }

    void writeTo(Quote quote) {
        quote.setRate(rate);
        quote.setUnit(unit);
        quote.setDaysPerWeek(daysPerWeek);
        quote.setMinimum(minimum);
        quote.setExtras(extras);
        quote.setDelivery(delivery);
        quote.setInsurancePercent(insurancePercent);
        quote.setTaxPercent(taxPercent);
    }

    /** What is another than before, in the order in which terms are read. */
    List<Change> changes(Terms before) {
        List<Change> changes = new ArrayList<>();
        change("Rate", price(before), price(this), changes);
        change("Days a week", week(before), week(this), changes);
        change("Minimum", text(before.minimum), text(minimum), changes);
        change("Extras", text(before.extras), text(extras), changes);
        change("Delivery", text(before.delivery), text(delivery), changes);
        change("Insurance %", text(before.insurancePercent), text(insurancePercent), changes);
        change("Tax %", text(before.taxPercent), text(taxPercent), changes);
        return changes;
    }

    private static void change(String term, String before, String after, List<Change> changes) {
        if (!before.equals(after)) {
            changes.add(new Change(term, before, after));
        }
    }

    private static String price(Terms terms) {
        return terms.rate == null ? "" : (text(terms.rate) + "/" + terms.unit).replaceFirst("/$", "");
    }

    private static String week(Terms terms) {
        return terms.daysPerWeek == 0 ? "" : Integer.toString(terms.daysPerWeek);
    }

    private static String text(BigDecimal figure) {
        return figure == null ? "" : figure.toPlainString();
    }
}
