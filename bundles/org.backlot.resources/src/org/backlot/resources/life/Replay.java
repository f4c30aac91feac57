package org.backlot.resources.life;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.backlot.resources.model.Asset;
import org.backlot.resources.model.DamageReport;
import org.backlot.resources.model.Movement;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;

/**
 * What becomes of the pieces of one thing, movement by movement. A movement takes the pieces that it names best: of its
 * booking, then of its person, then those that are longest so. More than there are is taken from nowhere.
 */
final class Replay {

    /** From which states a movement takes pieces, the likeliest first. */
    private static final Map<MovementKind, List<LifeState>> SOURCES = new EnumMap<>(Map.of(
            MovementKind.OUT, List.of(LifeState.HOME, LifeState.OUT, LifeState.ON_SET),
            MovementKind.ON_SET, List.of(LifeState.OUT, LifeState.HOME, LifeState.ON_SET),
            MovementKind.IN, List.of(LifeState.ON_SET, LifeState.OUT, LifeState.DAMAGED, LifeState.LOST),
            MovementKind.TRANSFER, List.of(LifeState.OUT, LifeState.ON_SET, LifeState.DAMAGED, LifeState.HOME),
            MovementKind.LOST, List.of(LifeState.OUT, LifeState.ON_SET, LifeState.HOME, LifeState.DAMAGED),
            MovementKind.FOUND, List.of(LifeState.LOST),
            MovementKind.REPAIRED, List.of(LifeState.DAMAGED)));

    private final Asset asset;
    private final List<Lot> lots = new ArrayList<>();

    Replay(Asset asset) {
        this.asset = asset;
        put(Lot.home(asset, Math.max(0, asset.getQuantity())));
    }

    List<Lot> lots() {
        return List.copyOf(lots);
    }

    void move(Movement movement) {
        Comparator<Lot> best = Comparator.comparing((Lot lot) -> movement.getBooking() == null
                || lot.booking() != movement.getBooking());
        best = movement.getKind() == MovementKind.TRANSFER
                ? best.thenComparing(lot -> movement.getTo() != null && lot.place() == movement.getTo())
                : best.thenComparing(lot -> movement.getBy() == null || !movement.getBy().equals(lot.by()));
        take(movement.getQuantity(), SOURCES.get(movement.getKind()), best).stream()
                .map(lot -> after(lot, movement)).forEach(this::put);
    }

    void damage(DamageReport report) {
        LifeState state = report.isTotal() ? LifeState.LOST : LifeState.DAMAGED;
        take(report.getQuantity(), List.of(LifeState.ON_SET, LifeState.OUT, LifeState.HOME, LifeState.DAMAGED),
                (a, b) -> 0).stream().map(lot -> new Lot(asset, state, lot.quantity(), lot.place(), lot.by(),
                        lot.booking(), report.isTotal() ? null : said(lot), report.getAt(), report.getWhat()))
                .forEach(this::put);
    }

    /** When what broke has to be back: the end of its booking counts no more, since that is cut where it is missed. */
    private static LocalDate said(Lot lot) {
        return lot.booking() != null && lot.due() != null && lot.due().equals(lot.booking().getUntil()) ? null
                : lot.due();
    }

    private List<Lot> take(int wanted, List<LifeState> sources, Comparator<Lot> best) {
        List<Lot> taken = new ArrayList<>();
        int left = Math.max(0, wanted);
        for (LifeState source : sources) {
            for (Lot lot : lots.stream().filter(lot -> lot.state() == source).sorted(best).toList()) {
                int pieces = Math.min(left, lot.quantity());
                if (pieces > 0) {
                    taken.add(lot.of(pieces));
                    replace(lot, lot.quantity() - pieces);
                    left -= pieces;
                }
            }
        }
        return taken;
    }

    private void replace(Lot lot, int left) {
        int place = lots.indexOf(lot);
        if (left == 0) {
            lots.remove(place);
        } else {
            lots.set(place, lot.of(left));
        }
    }

    private void put(Lot lot) {
        for (int i = 0; i < lots.size(); i++) {
            if (lots.get(i).isWith(lot)) {
                lots.set(i, lots.get(i).of(lots.get(i).quantity() + lot.quantity()));
                return;
            }
        }
        if (lot.quantity() > 0) {
            lots.add(lot);
        }
    }

    private Lot after(Lot lot, Movement moved) {
        Place to = moved.getTo();
        String condition = Objects.requireNonNullElse(moved.getCondition(), "").isBlank() ? null
                : moved.getCondition();
        return switch (moved.getKind()) {
            case OUT -> away(lot, moved, LifeState.OUT, to, moved.getBy());
            case ON_SET -> away(lot, moved, LifeState.ON_SET, to == null ? lot.place() : to,
                    moved.getBy() == null ? lot.by() : moved.getBy());
            case TRANSFER -> lot.state() == LifeState.ON_SET || lot.state() == LifeState.OUT
                    ? away(lot, moved, LifeState.OUT, to == null ? lot.place() : to,
                            moved.getBy() == null ? lot.by() : moved.getBy())
                    : new Lot(asset, lot.state(), lot.quantity(), to == null ? lot.place() : to, lot.by(),
                            lot.booking(), lot.due(), moved.getAt(), condition == null ? lot.condition() : condition);
            case IN -> new Lot(asset, lot.state() == LifeState.DAMAGED ? LifeState.DAMAGED : LifeState.HOME,
                    lot.quantity(), to == null ? asset.getHome() : to, null, null, null, moved.getAt(),
                    condition == null && lot.state() == LifeState.DAMAGED ? lot.condition() : condition);
            case LOST -> new Lot(asset, LifeState.LOST, lot.quantity(), lot.place(), lot.by(), lot.booking(), null,
                    moved.getAt(), condition);
            case FOUND, REPAIRED -> moved.getBy() != null && to != null && to != asset.getHome()
                    ? away(lot, moved, LifeState.OUT, to, moved.getBy())
                    : new Lot(asset, LifeState.HOME, lot.quantity(), to == null ? asset.getHome() : to, null, null,
                            null, moved.getAt(), condition);
        };
    }

    private Lot away(Lot lot, Movement moved, LifeState state, Place place, String by) {
        var booking = moved.getBooking() == null ? lot.booking() : moved.getBooking();
        var due = moved.getDue() != null ? moved.getDue() : lot.state().isAway() && lot.due() != null ? lot.due()
                : booking == null ? null : booking.getUntil();
        return new Lot(asset, state, lot.quantity(), place, by, booking, due, moved.getAt(),
                moved.getCondition() == null ? lot.condition() : moved.getCondition());
    }
}
