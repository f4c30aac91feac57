package org.backlot.resources.deal;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Element;
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
 * <p>A work day costs the weekly rate divided by the days that it pays (five, unless the deal says six), else the daily
 * rate; hold and travel days cost their percentage of that, each rounded half-up to the scale of the currency. Of
 * bookings only those charged by the day answer, as a week's hire has no price for one of its days.
 */
public final class DealRates implements RateSource {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int GUARD_DIGITS = 10;

    @Override
    public List<Rate> rates(Production production, String object, Questions questions) {
        List<Rate> rates = new ArrayList<>();
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return rates;
        }
        Set<String> names = namesOf(production, object);
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

    /** A person and the parts that the person plays stand for each other. */
    private static Set<String> namesOf(Production production, String object) {
        Set<String> names = new HashSet<>(Set.of(object));
        for (Element element : production.getElements()) {
            if (element.getPerson() == null) {
                continue;
            }
            if (object.equals(element.getId())) {
                names.add(element.getPerson().getId());
            } else if (object.equals(element.getPerson().getId())) {
                names.add(element.getId());
            }
        }
        return names;
    }

    private static void add(Production production, String object, Deal deal, List<Rate> rates) {
        Currency currency = Price.currency(production, deal.getCurrency());
        Optional<BigDecimal> day = workDay(deal);
        if (day.isEmpty()) {
            return;
        }
        String basis = deal.getWeeklyRate() == null ? "Daily rate"
                : "Weekly rate of " + deal.getWeeklyRate().toPlainString() + " for " + daysPerWeek(deal) + " days";
        var source = new Source(basis + " in the deal, " + words(deal.getStatus()), List.of(deal.getId()));
        rates.add(new Rate(object, Rate.Day.WORK, scaled(day.get(), currency), currency, source));
        rates.add(new Rate(object, Rate.Day.HOLD, share(day.get(), deal.getHoldPercent(), currency), currency, source));
        rates.add(new Rate(object, Rate.Day.TRAVEL, share(day.get(), deal.getTravelPercent(), currency), currency,
                source));
    }

    /** The price of a work day, not rounded yet. */
    private static Optional<BigDecimal> workDay(Deal deal) {
        if (deal.getWeeklyRate() == null) {
            return Optional.ofNullable(deal.getDailyRate());
        }
        return Optional.of(deal.getWeeklyRate().divide(BigDecimal.valueOf(daysPerWeek(deal)), GUARD_DIGITS,
                RoundingMode.HALF_UP));
    }

    private static int daysPerWeek(Deal deal) {
        return Math.clamp(deal.getDaysPerWeek(), 1, 7);
    }

    private static BigDecimal share(BigDecimal day, BigDecimal percent, Currency currency) {
        BigDecimal part = percent == null ? HUNDRED : percent;
        return scaled(day.multiply(part).divide(HUNDRED, GUARD_DIGITS, RoundingMode.HALF_UP), currency);
    }

    private static BigDecimal scaled(BigDecimal amount, Currency currency) {
        return amount.setScale(Math.max(0, currency.getDefaultFractionDigits()), RoundingMode.HALF_UP);
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
            rates.add(new Rate(object, Rate.Day.WORK, scaled(amount, price.currency()), price.currency(),
                    new Source("Booking, " + status, List.of(booking.getId()))));
        }
    }
}
