package org.backlot.resources.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.price.Price;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a bid, and what it comes to beside the others. */
public final class BidColumns {

    private final OpenBook book;

    public BidColumns(OpenBook book) {
        this.book = book;
    }

    public List<Column<Bid, ?>> table() {
        return List.of(vendor(), status(), rate(), unit(), week(), extras(), cost(), over(), comesAbout(), validUntil(),
                notes());
    }

    public Column<Bid, Vendor> vendor() {
        return Column.of("Vendor", 168, Kind.choice(book::vendors, OpenBook::name), Bid::getVendor)
                .edit(Bid::setVendor);
    }

    public Column<Bid, BidStatus> status() {
        return Column.of("Status", 80, Kind.choice(BidStatus.class), Bid::getStatus).edit(Bid::setStatus)
                .look(bid -> switch (bid.getStatus()) {
                    case REQUESTED -> Look.DERIVED;
                    case OFFERED -> Look.PLAIN;
                    case AWARDED -> Look.on("ok.soft", "ok");
                    case LOST -> Look.FAINT;
                });
    }

    public Column<Bid, BigDecimal> rate() {
        return Column.of("Rate", 76, Kind.MONEY, Bid::getRate).edit(Bid::setRate);
    }

    public Column<Bid, String> unit() {
        return Column.text("Unit", 56, Bid::getUnit).edit(Bid::setUnit);
    }

    public Column<Bid, Integer> week() {
        return Column.<Bid, Integer>of("Days/wk", 72, Kind.WHOLE, bid -> stated(bid.getDaysPerWeek()))
                .edit((bid, days) -> bid.setDaysPerWeek(inAWeek(days)));
    }

    public Column<Bid, BigDecimal> extras() {
        return Column.of("Extras", 66, Kind.MONEY, Bid::getExtras).edit(Bid::setExtras);
    }

    /** What the needed days come to by the bid's own terms. */
    public Column<Bid, BigDecimal> cost() {
        return Column.<Bid, BigDecimal>of("Cost", 88, Kind.MONEY,
                bid -> offer(bid).flatMap(BidComparison.Offer::cost).map(Price.Cost::amount).orElse(null))
                .look(bid -> offer(bid).filter(BidComparison.Offer::isCheapest).isPresent()
                        ? new Look("", "ok", true, false) : Look.DERIVED);
    }

    public Column<Bid, BigDecimal> over() {
        return Column.<Bid, BigDecimal>of("Over least", 86, Kind.MONEY,
                bid -> offer(bid).flatMap(BidComparison.Offer::over).filter(over -> over.signum() > 0).orElse(null))
                .look(bid -> Look.WARNING);
    }

    public Column<Bid, String> comesAbout() {
        return Column.<Bid>text("Comes about by", 230, bid -> offer(bid).flatMap(BidComparison.Offer::cost)
                .map(cost -> cost.says() + " " + cost.currency()).orElse("")).look(bid -> Look.DERIVED);
    }

    public Column<Bid, LocalDate> validUntil() {
        return Column.of("Stands until", 124, Kind.DATE, Bid::getValidUntil).edit(Bid::setValidUntil);
    }

    public Column<Bid, String> notes() {
        return Column.of("Notes", 220, Kind.LINES, Bid::getNotes).edit(Bid::setNotes);
    }

    private Optional<BidComparison.Offer> offer(Bid bid) {
        return bid.eContainer() instanceof Requirement requirement ? book.comparison(requirement)
                .flatMap(all -> all.offers().stream().filter(offer -> offer.bid() == bid).findFirst())
                : Optional.empty();
    }

    /** Nothing where there is no such term. */
    static Integer stated(int daysPerWeek) {
        return daysPerWeek == 0 ? null : Integer.valueOf(daysPerWeek);
    }

    /** @throws IllegalArgumentException if no week has so many days */
    static int inAWeek(int days) {
        if (days < 0 || days > 7) {
            throw new IllegalArgumentException("Type the days that a week costs, 1 to 7, or 0 for no such term");
        }
        return days;
    }
}
