package org.backlot.resources.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

import org.backlot.core.model.Identified;
import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.resources.price.Price;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Requirement;
import org.backlot.resources.model.Resources;

/**
 * What formulas can ask of the resource book.
 * <ul>
 * <li>{@code resources.requirements}, {@code resources.bookings} (cancelled ones left out)
 * <li>{@code resources.open}: requirements for which nothing is booked or held on any day
 * <li>{@code resources.committed}: the money of confirmed bookings and of those that an award made, in the currency of
 * the production; with the name of a requirement as key, its part; with a currency code, what is owed in another
 * <li>{@code resources.bookedDays(name)}: the days on which a requirement is booked or held
 * <li>{@code resources.nights}: nights of bookings that are charged by the night, times their quantity
 * </ul>
 */
public final class BookingQuantities implements QuantitySource {

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        return resources.map(book -> quantities(production, book)).orElse(List.of());
    }

    private static List<Quantity> quantities(Production production, Resources resources) {
        List<Quantity> answers = new ArrayList<>();
        List<Booking> bookings = resources.getBookings().stream()
                .filter(booking -> booking.getStatus() != BookingStatus.CANCELLED).toList();
        List<Requirement> open = resources.getRequirements().stream()
                .filter(requirement -> bookings.stream().noneMatch(booking -> booking.getRequirement() == requirement
                        && booking.getStatus() != BookingStatus.PENCIL)).toList();
        answers.add(counted("requirements", resources.getRequirements(), "requirements"));
        answers.add(counted("open", open, "requirements"));
        answers.add(counted("bookings", bookings, "bookings"));
        List<Booking> nightly = bookings.stream().filter(booking -> booking.getStatus() != BookingStatus.PENCIL)
                .filter(booking -> Price.of(production, booking).unit().equals("night")).toList();
        answers.add(quantity("nights", "", nightly.stream()
                .mapToLong(booking -> (long) Bookings.dates(booking).size() * booking.getQuantity()).sum(), "nights",
                nightly));
        committed(production, resources, bookings, answers);
        for (Requirement requirement : resources.getRequirements()) {
            List<Booking> firm = bookings.stream().filter(booking -> booking.getRequirement() == requirement
                    && booking.getStatus() != BookingStatus.PENCIL).toList();
            if (!firm.isEmpty() && requirement.getName() != null) {
                answers.add(quantity("bookedDays", requirement.getName(), firm.stream()
                        .flatMap(booking -> Bookings.dates(booking).stream()).distinct().count(), "days", firm));
            }
        }
        return answers;
    }

    private static void committed(Production production, Resources resources, List<Booking> bookings,
            List<Quantity> answers) {
        Currency home = Price.currency(production, null);
        answers.add(money(production, home, "", bookings, booking -> true));
        bookings.stream().map(booking -> Price.of(production, booking).currency()).distinct()
                .filter(currency -> !currency.equals(home)).forEach(currency ->
                        answers.add(money(production, currency, currency.getCurrencyCode(), bookings, b -> true)));
        for (Requirement requirement : resources.getRequirements()) {
            boolean booked = bookings.stream().anyMatch(booking -> booking.getRequirement() == requirement);
            if (booked && requirement.getName() != null) {
                answers.add(money(production, home, requirement.getName(), bookings,
                        booking -> booking.getRequirement() == requirement));
            }
        }
    }

    private static Quantity money(Production production, Currency currency, String key, List<Booking> bookings,
            Predicate<Booking> which) {
        List<Booking> counted = bookings.stream().filter(Bookings::isCommitted).filter(which)
                .filter(booking -> Price.of(production, booking).currency().equals(currency)).toList();
        BigDecimal sum = counted.stream().flatMap(booking -> Bookings.cost(production, booking).stream())
                .map(Price.Cost::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Quantity("resources.committed", key, sum, currency.getCurrencyCode(), source(counted, "bookings"));
    }

    private static Quantity counted(String name, List<? extends Identified> objects, String unit) {
        return new Quantity("resources." + name, "", BigDecimal.valueOf(objects.size()), unit, source(objects, unit));
    }

    private static Quantity quantity(String name, String key, long value, String unit, List<Booking> bookings) {
        return new Quantity("resources." + name, key, BigDecimal.valueOf(value), unit, source(bookings, "bookings"));
    }

    private static Source source(List<? extends Identified> objects, String noun) {
        return new Source(objects.size() + " " + noun + " of the resource book",
                objects.stream().map(Identified::getId).toList());
    }
}
