package org.backlot.resources.ui.bid;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;

import org.backlot.resources.bid.BidComparison;
import org.backlot.resources.bid.Negotiation;
import org.backlot.resources.model.Bid;
import org.backlot.resources.model.BidStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Vendor;
import org.backlot.resources.price.Price;
import org.backlot.resources.ui.OpenBook;
import org.backlot.resources.ui.Sight;
import org.backlot.resources.ui.WeekTerm;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;
import org.backlot.ui.kit.Look;

/** What is known of a bid and what it comes to beside the others. A term that is typed is a step of the negotiation. */
public final class BidColumns {

    private static final Kind<BigDecimal> AMOUNT = Kind.MONEY.from(BigDecimal.ZERO);
    private static final Kind<BigDecimal> PERCENT = Kind.DECIMAL.from(BigDecimal.ZERO);

    private final OpenBook book;
    private final Supplier<LocalDateTime> now;

    /** @param now when something is typed */
    public BidColumns(OpenBook book, Supplier<LocalDateTime> now) {
        this.book = book;
        this.now = now;
    }

    public List<Column<Bid, ?>> table() {
        return List.of(vendor(), status(), veiled(rate()), unit(), week(), veiled(minimum()), veiled(extras()),
                veiled(delivery()), veiled(insurance()), veiled(tax()), currency(), veiled(cost()), veiled(over()),
                veiled(comesAbout()), validUntil(), notes());
    }

    /** What people ask for their work is pay. */
    private Column<Bid, ?> veiled(Column<Bid, ?> column) {
        return Sight.veiled(column, bid -> !(bid.eContainer() instanceof Requirement requirement)
                || book.sight().shows(requirement));
    }

    public Column<Bid, Vendor> vendor() {
        return Column.of("Vendor", 160, Kind.choice(book::vendors, OpenBook::name), Bid::getVendor)
                .edit(Bid::setVendor);
    }

    public Column<Bid, BidStatus> status() {
        return Column.of("Status", 84, Kind.choice(BidStatus.class), Bid::getStatus).edit(Bid::setStatus)
                .look(bid -> switch (bid.getStatus()) {
                    case REQUESTED -> Look.DERIVED;
                    case OFFERED -> Look.PLAIN;
                    case AWARDED -> Look.on("ok.soft", "ok");
                    case LOST -> Look.FAINT;
                });
    }

    public Column<Bid, BigDecimal> rate() {
        return term("Rate", 76, AMOUNT, Bid::getRate, Bid::setRate);
    }

    public Column<Bid, String> unit() {
        return term("Per", 56, Kind.TEXT, Bid::getUnit, Bid::setUnit)
                .offering(() -> List.of("day", "week", "night", "flat"));
    }

    public Column<Bid, Integer> week() {
        return this.<Integer>term("Days/wk", 72, Kind.WHOLE, bid -> WeekTerm.stated(bid.getDaysPerWeek()),
                (bid, days) -> bid.setDaysPerWeek(WeekTerm.typed(days)));
    }

    public Column<Bid, BigDecimal> minimum() {
        return term("Minimum", 76, AMOUNT, Bid::getMinimum, Bid::setMinimum);
    }

    public Column<Bid, BigDecimal> extras() {
        return term("Extras", 66, AMOUNT, Bid::getExtras, Bid::setExtras);
    }

    public Column<Bid, BigDecimal> delivery() {
        return term("Delivery", 72, AMOUNT, Bid::getDelivery, Bid::setDelivery);
    }

    public Column<Bid, BigDecimal> insurance() {
        return term("Insurance %", 88, PERCENT, Bid::getInsurancePercent, Bid::setInsurancePercent);
    }

    public Column<Bid, BigDecimal> tax() {
        return term("Tax %", 56, PERCENT, Bid::getTaxPercent, Bid::setTaxPercent);
    }

    public Column<Bid, String> currency() {
        return Column.<Bid>text("Currency", 72, bid -> bid.getCurrency() == null ? ""
                : bid.getCurrency().getCurrencyCode()).edit((bid, code) -> bid.setCurrency(currency(code)));
    }

    private static Currency currency(String code) {
        try {
            return code == null || code.isBlank() ? null : Currency.getInstance(code.strip().toUpperCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("Write a currency as USD, or nothing for that of the production", e);
        }
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

    private <V> Column<Bid, V> term(String label, int width, Kind<V> kind, Function<Bid, V> get,
            BiConsumer<Bid, V> set) {
        return Column.<Bid, V>of(label, width, kind, get)
                .edit((bid, value) -> new Negotiation(bid).offer(now.get(), () -> set.accept(bid, value)));
    }

    private Optional<BidComparison.Offer> offer(Bid bid) {
        return bid.eContainer() instanceof Requirement requirement ? book.comparison(requirement)
                .flatMap(all -> all.of(bid)) : Optional.empty();
    }
}
