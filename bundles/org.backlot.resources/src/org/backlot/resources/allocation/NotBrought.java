package org.backlot.resources.allocation;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.check.Check;
import org.backlot.core.check.Fix;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Ids;
import org.backlot.core.session.Session;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.Movement;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/**
 * A thing is needed at a place, and nothing brings it there before: the last that is known of it, by its movements, the
 * booking before, or where it is kept, is another place.
 */
public final class NotBrought implements Check {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM", Locale.ENGLISH);
    private static final long DAY_BEFORE = 12 * 60;

    /** Where a thing was known to be, and when. */
    private record Known(long at, Place place) {
    }

    @Override
    public void run(Production production, Questions questions, Findings found) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        if (resources.isEmpty()) {
            return;
        }
        Allocation allocation = Allocations.of(production, questions);
        Ways ways = Roads.of(production, resources.get());
        Map<Asset, List<Known>> moved = moved(resources.get());
        Map<String, Place> places = new HashMap<>();
        resources.get().getPlaces().forEach(place -> places.put(place.getId(), place));
        for (Booking booking : resources.get().getBookings()) {
            Optional<Stint> stint = allocation.stint(booking.getId());
            if (booking.getAsset() != null && booking.getPlace() != null && stint.isPresent()
                    && Bookings.isFirm(booking)) {
                before(booking.getAsset(), stint.get(), moved, places, allocation)
                        .filter(place -> !isWithin(place, booking.getPlace())
                                && !isWithin(booking.getPlace(), place))
                        .ifPresent(place -> report(ways, booking, stint.get(), place, found));
            }
        }
    }

    private static void report(Ways ways, Booking booking, Stint stint, Place last, Findings found) {
        long way = ways.minutes(last.getId(), booking.getPlace().getId()).orElse(DAY_BEFORE);
        LocalDateTime at = Stint.time(stint.from() - way).truncatedTo(ChronoUnit.MINUTES);
        String id = booking.getId();
        found.add(Severity.WARNING, id, booking.getAsset().getName(), "Is needed at " + booking.getPlace().getName()
                + " from " + DAY.format(LocalDate.ofEpochDay(stint.first())) + ", and nothing brings it there from "
                + last.getName(), new Fix("Bring " + booking.getAsset().getName() + " to "
                        + booking.getPlace().getName(), changed -> bring(changed, id, at)));
    }

    /** Where things were brought, and when. */
    private static Map<Asset, List<Known>> moved(Resources resources) {
        Map<Asset, List<Known>> moved = new HashMap<>();
        for (Movement movement : resources.getMovements()) {
            if (movement.getTo() != null) {
                at(movement.getAt()).forEach(at -> moved.computeIfAbsent(movement.getAsset(), a -> new ArrayList<>())
                        .add(new Known(at, movement.getTo())));
            }
        }
        return moved;
    }

    /** Where a thing is before a booking of it begins; empty where nobody knows. */
    private static Optional<Place> before(Asset asset, Stint stint, Map<Asset, List<Known>> moved,
            Map<String, Place> places, Allocation allocation) {
        Stream<Known> brought = moved.getOrDefault(asset, List.of()).stream()
                .filter(known -> known.at() <= stint.from());
        Stream<Known> used = allocation.taking(asset.getId()).stream()
                .filter(other -> other.isFirm() && places.containsKey(other.place()) && other.until() <= stint.from())
                .map(other -> new Known(other.until() - 1, places.get(other.place())));
        return Stream.concat(used, brought).max(Comparator.comparingLong(Known::at)).map(Known::place)
                .or(() -> Optional.ofNullable(asset.getHome()));
    }

    private static List<Long> at(String text) {
        try {
            return text == null ? List.of() : List.of(LocalDateTime.parse(text).toEpochSecond(
                    ZoneOffset.UTC) / 60);
        } catch (DateTimeParseException e) {
            return List.of();
        }
    }

    private static boolean isWithin(Place place, Place whole) {
        Place at = place;
        for (int depth = 0; at != null && depth < 16; depth++) {
            if (at == whole) {
                return true;
            }
            at = at.getInside();
        }
        return false;
    }

    private static void bring(Production production, String id, LocalDateTime at) {
        Session.section(production, Resources.class).ifPresent(resources -> resources.getBookings().stream()
                .filter(booking -> id.equals(booking.getId())).findFirst().ifPresent(booking -> {
                    Movement movement = ResourcesFactory.eINSTANCE.createMovement();
                    Ids.of(movement);
                    movement.setKind(MovementKind.TRANSFER);
                    movement.setAsset(booking.getAsset());
                    movement.setQuantity(booking.getQuantity());
                    movement.setTo(booking.getPlace());
                    movement.setBooking(booking);
                    movement.setAt(at.toString());
                    resources.getMovements().add(movement);
                }));
    }
}
