package org.backlot.resources.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.question.Days;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.DamageReport;
import org.backlot.resources.model.Movement;
import org.backlot.resources.model.Resources;

/**
 * The state of a thing, of each of its pieces: what follows from its movements, damages and bookings.
 *
 * @param lots its pieces by state, place and hands; together as many as there are
 */
public record Life(Asset asset, List<Lot> lots) {

    public Life {
        lots = List.copyOf(lots);
    }

    /** As everything that was put down left it, and as it is booked from a day on. */
    public static Life of(Resources resources, Asset asset, LocalDate today) {
        return of(asset, resources.getMovements().stream().filter(movement -> movement.getAsset() == asset).toList(),
                resources.getDamages().stream().filter(report -> report.getAsset() == asset).toList(),
                resources.getBookings().stream().filter(booking -> booking.getAsset() == asset).toList(), today);
    }

    static Life of(Asset asset, List<Movement> movements, List<DamageReport> damages, List<Booking> bookings,
            LocalDate today) {
        var replay = new Replay(asset);
        Stream.concat(movements.stream(), damages.stream()).sorted(Comparator.comparing(Life::at)).forEach(event -> {
            if (event instanceof Movement movement) {
                replay.move(movement);
            } else {
                replay.damage((DamageReport) event);
            }
        });
        return new Life(asset, reserved(replay.lots(), bookings, today));
    }

    private static String at(Object event) {
        String at = event instanceof Movement movement ? movement.getAt() : ((DamageReport) event).getAt();
        return at == null ? "" : at;
    }

    /** Marks as many of the pieces at home as the bookings ahead take at once. */
    private static List<Lot> reserved(List<Lot> lots, List<Booking> bookings, LocalDate today) {
        List<Booking> ahead = bookings.stream().filter(Bookings::isFirm)
                .filter(booking -> Spans.of(booking).filter(days -> !days.last().isBefore(today)).isPresent())
                .filter(booking -> lots.stream().noneMatch(lot -> lot.booking() == booking && !lot.state().isHome()))
                .sorted(Comparator.comparing(booking -> Spans.of(booking).map(Days::first).orElseThrow())).toList();
        if (ahead.isEmpty()) {
            return lots;
        }
        Map<LocalDate, Integer> wanted = new TreeMap<>();
        ahead.forEach(booking -> Bookings.dates(booking).stream().filter(day -> !day.isBefore(today))
                .forEach(day -> wanted.merge(day, booking.getQuantity(), Integer::sum)));
        int left = wanted.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        Booking first = ahead.getFirst();
        List<Lot> marked = new ArrayList<>();
        for (Lot lot : lots) {
            int taken = lot.state() == LifeState.HOME ? Math.min(left, lot.quantity()) : 0;
            if (taken > 0) {
                marked.add(new Lot(lot.asset(), LifeState.RESERVED, taken, lot.place(), null, first, first.getFrom(),
                        lot.since(), lot.condition()));
                left -= taken;
            }
            if (lot.quantity() > taken) {
                marked.add(lot.of(lot.quantity() - taken));
            }
        }
        return marked;
    }

    /** How many pieces are in a state. */
    public int pieces(LifeState state) {
        return lots.stream().filter(lot -> lot.state() == state).mapToInt(Lot::quantity).sum();
    }

    /** How many pieces work, wherever they are. */
    public int working() {
        return asset.getQuantity() - pieces(LifeState.DAMAGED) - pieces(LifeState.LOST);
    }

    /** The lots in the given states, in order. */
    public List<Lot> in(LifeState... states) {
        return lots.stream().filter(lot -> List.of(states).contains(lot.state())).toList();
    }

    /** For people: {@code "Out"}, {@code "28 out, 12 home"}. */
    public String says() {
        if (lots.size() == 1 && lots.getFirst().quantity() == 1) {
            return lots.getFirst().state().label();
        }
        return Stream.of(LifeState.values()).filter(state -> pieces(state) > 0)
                .map(state -> pieces(state) + " " + state.label().toLowerCase(Locale.ROOT))
                .collect(Collectors.joining(", "));
    }

    /** The lot of a state, where there is one and no more. */
    public Optional<Lot> only() {
        return lots.size() == 1 ? Optional.of(lots.getFirst()) : Optional.empty();
    }
}
