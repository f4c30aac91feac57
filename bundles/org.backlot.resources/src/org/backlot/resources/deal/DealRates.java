package org.backlot.resources.deal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Rate;
import org.backlot.core.question.RateSource;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.resources.price.Price;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Deal;
import org.backlot.resources.model.DealStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/**
 * Deals and bookings as an answer to "what does a day cost", signed deals first, then those sent, then drafts; an
 * expired deal says nothing. Asked with the id of a person, an element or a requirement; a deal for a person answers
 * for the parts that the person plays, and one for a part for the person.
 *
 * <p>Days cost what the {@link DealTerms} say; a guarantee is told in the source of each answer, and by the quantities
 * {@link DealQuantities}. Of bookings only those charged by the day answer, as a week's hire has no price for one of
 * its days.
 */
public final class DealRates implements RateSource {

    @Override
    public List<Rate> rates(Production production, String object, Questions questions) {
        List<Rate> rates = new ArrayList<>();
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return rates;
        }
        Set<String> names = DealParties.namesOf(production, object);
        resources.get().getDeals().stream()
                .filter(deal -> names.contains(deal.getWho()) && deal.getStatus() != DealStatus.EXPIRED)
                .sorted(Comparator.comparing(Deal::getStatus, Comparator.reverseOrder()))
                .forEach(deal -> add(production, object, deal, rates));
        resources.get().getBookings().stream()
                .filter(booking -> Bookings.isFirm(booking) && concerns(booking, object))
                .sorted(Comparator.comparing(Booking::getStatus, Comparator.reverseOrder()))
                .forEach(booking -> add(production, object, booking, rates));
        return rates;
    }

    private static void add(Production production, String object, Deal deal, List<Rate> rates) {
        DealTerms terms = DealTerms.of(production, deal);
        var source = new Source(says(terms), List.of(deal.getId()));
        add(object, Rate.Day.WORK, terms.work(), terms.currency(), source, rates);
        add(object, Rate.Day.HOLD, terms.hold(), terms.currency(), source, rates);
        add(object, Rate.Day.TRAVEL, terms.travel(), terms.currency(), source, rates);
        add(object, Rate.Day.DROP, terms.drop(), terms.currency(), source, rates);
    }

    private static void add(String object, Rate.Day day, Optional<BigDecimal> amount, Currency currency, Source source,
            List<Rate> rates) {
        amount.ifPresent(price -> rates.add(new Rate(object, day, price, currency, source)));
    }

    private static String says(DealTerms terms) {
        Deal deal = terms.deal();
        String guarantee = terms.guaranteed().map(least -> "; " + deal.getGuaranteedDays() + " days guaranteed, "
                + least.toPlainString() + " at least").orElse("");
        return terms.basis() + " in the deal, " + words(deal.getStatus())
                + (deal.isRunOfPicture() ? "; for the run of the picture" : "") + guarantee;
    }

    private static String words(DealStatus status) {
        return switch (status) {
            case DRAFT -> "a draft";
            case SENT -> "sent";
            case SIGNED -> "signed";
            case EXPIRED -> "expired";
        };
    }

    private static boolean concerns(Booking booking, String object) {
        Requirement requirement = booking.getRequirement();
        return object.equals(booking.getPerson()) || requirement != null
                && (object.equals(requirement.getId()) || requirement.getServes().contains(object));
    }

    private static void add(Production production, String object, Booking booking, List<Rate> rates) {
        Price price = Price.of(production, booking);
        if (booking.getRate() != null && price.isDaily()) {
            BigDecimal amount = booking.getRate().multiply(BigDecimal.valueOf(booking.getQuantity()));
            String status = booking.getStatus() == BookingStatus.CONFIRMED ? "confirmed" : "preliminary";
            rates.add(new Rate(object, Rate.Day.WORK, amount.setScale(
                    Math.max(0, price.currency().getDefaultFractionDigits()), RoundingMode.HALF_UP), price.currency(),
                    new Source("Booking, " + status, List.of(booking.getId()))));
        }
    }
}
