package org.backlot.resources.life;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.core.session.Ids;
import org.backlot.resources.booking.Bookings;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.BookingStatus;
import org.backlot.resources.model.Movement;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Resources;
import org.backlot.resources.model.ResourcesFactory;

/** Things go out, on set, home, to somebody else; they are lost, found and repaired. Inside a session's edit. */
public final class Moving {

    private final Production production;
    private final Resources resources;

    public Moving(Production production, Resources resources) {
        this.production = production;
        this.resources = resources;
    }

    /**
     * Some pieces of a thing that move.
     *
     * @param lot those that are meant, where a thing is in several hands; null: those that fit
     */
    public record Take(Asset asset, int quantity, Lot lot) {

        /** All of a lot. */
        public static Take of(Lot lot) {
            return new Take(lot.asset(), lot.quantity(), lot);
        }

        /** Some pieces, wherever they are. */
        public static Take of(Asset asset, int quantity) {
            return new Take(asset, quantity, null);
        }
    }

    /**
     * What was done.
     *
     * @param told what a person should know of it, a sentence each: accessories that came along, or did not
     */
    public record Done(List<Movement> movements, List<String> told) {
    }

    /**
     * Does the same with several things, and with the accessories of what goes out, on set, home or elsewhere: as many
     * of them as of the thing in proportion, as far as they are there. What comes home on the last day of its booking
     * or later, and is the last of it, is given back.
     *
     * @throws IllegalArgumentException if more is taken than is there, with where it is; nothing is done then
     */
    public Done all(List<Take> takes, Move move) {
        for (Take take : takes) {
            require(take, move.kind());
        }
        List<Movement> made = new ArrayList<>();
        List<String> told = new ArrayList<>();
        Map<Asset, Integer> along = accessories(takes, move.kind());
        takes.forEach(take -> made.add(add(take, move)));
        along.forEach((accessory, wanted) -> {
            int there = Math.min(wanted, available(life(accessory, move), move.kind()));
            if (there > 0) {
                made.add(add(Take.of(accessory, there), move));
                told.add(Words.pieces(there, accessory) + (there == 1 ? " goes" : " go") + " along.");
            }
            if (there < wanted) {
                told.add(Words.pieces(wanted - there, accessory) + " should go along, but " + (wanted - there == 1
                        ? "is" : "are") + " not there: " + lower(life(accessory, move).says()) + ".");
            }
        });
        return new Done(List.copyOf(made), List.copyOf(told));
    }

    /** What travels along, and what travels along with that: each once, and nothing that is moved anyway. */
    private Map<Asset, Integer> accessories(List<Take> takes, MovementKind kind) {
        Map<Asset, Integer> along = new LinkedHashMap<>();
        if (!List.of(MovementKind.OUT, MovementKind.ON_SET, MovementKind.IN, MovementKind.TRANSFER).contains(kind)) {
            return along;
        }
        Set<Asset> passed = new HashSet<>();
        takes.forEach(take -> passed.add(take.asset()));
        List<Take> open = new ArrayList<>(takes);
        while (!open.isEmpty()) {
            Take take = open.removeFirst();
            for (Asset accessory : take.asset().getAccessories()) {
                int share = accessory.getQuantity() * take.quantity() / Math.max(1, take.asset().getQuantity());
                if (share > 0 && passed.add(accessory)) {
                    along.put(accessory, share);
                    open.add(Take.of(accessory, share));
                }
            }
        }
        return along;
    }

    private Life life(Asset asset, Move move) {
        return Life.of(resources, asset, move.at().toLocalDate());
    }

    private void require(Take take, MovementKind kind) {
        Life life = Life.of(resources, take.asset(), LocalDate.MIN);
        int there = take.lot() == null ? available(life, kind)
                : fits(take.lot(), kind) ? Math.min(take.lot().quantity(), available(life, kind)) : 0;
        if (take.quantity() < 1) {
            throw new IllegalArgumentException("Say how many pieces of " + Words.name(take.asset()) + ", at least 1");
        }
        if (take.quantity() > there) {
            throw new IllegalArgumentException(take.asset().getQuantity() == 1 ? refusal(life, kind)
                    : (there == 0 ? "No " : "No more than " + there + " ") + Words.name(take.asset())
                            + (there == 1 ? " is" : " are") + " there for it: " + life.says()
                            + (there == 0 ? "" : ". Take no more than " + there));
        }
    }

    private String refusal(Life life, MovementKind kind) {
        Lot lot = life.lots().getFirst();
        String name = Words.name(life.asset());
        String where = Words.where(production, lot);
        return switch (lot.state()) {
            case HOME, RESERVED -> name + " is " + (kind == MovementKind.IN ? "home already"
                    : kind == MovementKind.FOUND ? "not lost" : "not damaged");
            case OUT, ON_SET -> kind == MovementKind.FOUND ? name + " is not lost"
                    : kind == MovementKind.REPAIRED ? name + " is not damaged"
                            : name + " is out already" + (where.isEmpty() ? "" : ", " + where)
                                    + ". Check it in first, or hand it over";
            case DAMAGED -> kind == MovementKind.FOUND ? name + " is not lost" : name + " is damaged"
                    + (lot.condition() == null ? "" : ": " + lot.condition())
                    + (kind == MovementKind.IN ? ", and home already" : ". Report it repaired first");
            case LOST -> name + " is lost" + (where.isEmpty() ? "" : ", last " + where) + ". Report it found first";
        };
    }

    private static int available(Life life, MovementKind kind) {
        return life.lots().stream().filter(lot -> fits(lot, kind)).mapToInt(Lot::quantity).sum();
    }

    /** Whether this can be done with pieces in that state. */
    public static boolean fits(Lot lot, MovementKind kind) {
        LifeState state = lot.state();
        return switch (kind) {
            case OUT -> state.isHome();
            case ON_SET -> state.isHome() || state == LifeState.OUT;
            case IN -> state.isAway() || state == LifeState.DAMAGED
                    && (lot.by() != null || lot.place() != lot.asset().getHome());
            case TRANSFER, LOST -> state != LifeState.LOST;
            case FOUND -> state == LifeState.LOST;
            case REPAIRED -> state == LifeState.DAMAGED;
        };
    }

    private Movement add(Take take, Move move) {
        LocalDate day = move.at().toLocalDate();
        List<Lot> before = life(take.asset(), move).lots();
        Movement movement = ResourcesFactory.eINSTANCE.createMovement();
        Ids.of(movement);
        movement.setKind(move.kind());
        movement.setAsset(take.asset());
        movement.setQuantity(take.quantity());
        movement.setAt(move.at().truncatedTo(ChronoUnit.SECONDS).toString());
        movement.setTo(move.to());
        movement.setDue(move.due());
        movement.setCondition(move.condition() == null || move.condition().isBlank() ? null : move.condition().strip());
        Lot lot = take.lot();
        movement.setBy(move.by() != null ? move.by() : lot == null || move.kind() == MovementKind.TRANSFER ? null
                : lot.by());
        boolean leaves = move.kind() == MovementKind.OUT || move.kind() == MovementKind.ON_SET;
        movement.setBooking(lot != null && !lot.state().isHome() ? lot.booking() : leaves ? booking(take.asset(), day)
                : null);
        resources.getMovements().add(movement);
        if (move.kind() == MovementKind.IN) {
            giveBack(before, life(take.asset(), move).lots(), day);
        }
        return movement;
    }

    /** The booking of a thing on a day, and of several the first that was made. */
    private Booking booking(Asset asset, LocalDate day) {
        return resources.getBookings().stream().filter(booking -> booking.getAsset() == asset)
                .filter(Bookings::isFirm).filter(booking -> Bookings.dates(booking).contains(day)).findFirst()
                .orElse(null);
    }

    private static void giveBack(List<Lot> before, List<Lot> after, LocalDate day) {
        before.stream().map(Lot::booking).filter(booking -> booking != null && Bookings.isFirm(booking)).distinct()
                .filter(booking -> out(before, booking) > 0 && out(after, booking) == 0)
                .filter(booking -> booking.getUntil() != null && !day.isBefore(booking.getUntil()))
                .forEach(booking -> booking.setStatus(BookingStatus.RETURNED));
    }

    private static long out(List<Lot> lots, Booking booking) {
        return lots.stream().filter(lot -> lot.booking() == booking && !lot.state().isHome()).count();
    }

    private static String lower(String says) {
        return says.toLowerCase(Locale.ROOT);
    }

    /** What an undo step says: {@code "Check out Camera body A"}, {@code "Check in 3 things"}. */
    public static String label(MovementKind kind, List<Take> takes) {
        return Move.verb(kind) + " " + (takes.size() == 1
                ? Words.pieces(takes.getFirst().quantity(), takes.getFirst().asset())
                : takes.size() + " things");
    }
}
