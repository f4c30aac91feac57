package org.backlot.resources.booking;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

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
 * <li>{@code resources.open}: requirements that are not secured on every day on which they are needed
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
        return resources.map(book -> quantities(production, book, questions)).orElse(List.of());
    }

    private static List<Quantity> quantities(Production production, Resources resources, Questions questions) {
        List<Quantity> answers = new ArrayList<>();
        List<Booking> bookings = resources.getBookings().stream()
                .filter(booking -> booking.getStatus() != BookingStatus.CANCELLED).toList();
        List<Requirement> open = NeedsAndBookings.of(production, questions).lines().stream()
                .filter(line -> line.state().isOpen()).map(NeedsAndBookings.Line::requirement).toList();
        answers.add(counted("requirements", resources.getRequirements(), "requirements"));
        answers.add(counted("open", open, "requirements"));
        answers.add(counted("bookings", bookings, "bookings"));
        List<Booking> nightly = bookings.stream().filter(booking -> booking.getStatus() != BookingStatus.PENCIL)
                .filter(booking -> Price.of(production, booking).unit().equals("night")).toList();
        answers.add(quantity("nights", "", nightly.stream()
                .mapToLong(booking -> (long) Bookings.dates(booking).size() * booking.getQuantity()).sum(), "nights",
                nightly));
        committed(production, bookings, answers);
        byName(bookings).forEach((name, booked) -> {
            List<Booking> firm = booked.stream().filter(booking -> booking.getStatus() != BookingStatus.PENCIL)
                    .toList();
            answers.add(quantity("bookedDays", name, firm.stream()
                    .flatMap(booking -> Bookings.dates(booking).stream()).distinct().count(), "days", firm));
        });
        return answers;
    }

    private static void committed(Production production, List<Booking> bookings, List<Quantity> answers) {
        Currency home = Price.currency(production, null);
        answers.add(money(production, home, "", bookings));
        bookings.stream().map(booking -> Price.of(production, booking).currency()).distinct()
                .filter(currency -> !currency.equals(home)).forEach(currency ->
                        answers.add(money(production, currency, currency.getCurrencyCode(), bookings)));
        byName(bookings).forEach((name, booked) -> answers.add(money(production, home, name, booked)));
    }

    /** Bookings by the name of what they are for; names that differ in case alone are one, as formulas cannot tell. */
    private static SortedMap<String, List<Booking>> byName(List<Booking> bookings) {
        SortedMap<String, List<Booking>> named = new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
        for (Booking booking : bookings) {
            if (booking.getRequirement() != null && booking.getRequirement().getName() != null) {
                named.computeIfAbsent(booking.getRequirement().getName(), name -> new ArrayList<>()).add(booking);
            }
        }
        return named;
    }

    private static Quantity money(Production production, Currency currency, String key, List<Booking> bookings) {
        List<Booking> counted = bookings.stream().filter(Bookings::isCommitted)
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
