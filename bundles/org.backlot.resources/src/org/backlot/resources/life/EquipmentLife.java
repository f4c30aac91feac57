package org.backlot.resources.life;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Booking;
import org.backlot.resources.model.DamageReport;
import org.backlot.resources.model.Movement;
import org.backlot.resources.model.Resources;

/**
 * The state of everything in the book.
 *
 * @param day   as of which it is
 * @param lives of each thing, in the order of the book
 */
public record EquipmentLife(LocalDate day, List<Life> lives) {

    public EquipmentLife {
        lives = List.copyOf(lives);
    }

    private record Kept(LocalDate day) {
    }

    private record LastDay(LocalDate today) {
    }

    /** As of today, or of the day of the last movement or damage where that is later. */
    public static EquipmentLife of(Production production, Questions questions) {
        return of(production, questions, null);
    }

    /** @param asOf null: as of today, or of the last movement or damage where that is later */
    public static EquipmentLife of(Production production, Questions questions, LocalDate asOf) {
        Optional<Resources> resources = Session.section(production, Resources.class);
        LocalDate today = LocalDate.now();
        LocalDate day = asOf != null ? asOf : questions.derived(new LastDay(today),
                () -> resources.map(book -> day(book, today)).orElse(today));
        return questions.derived(new Kept(day), () -> resources.map(book -> of(book, day))
                .orElseGet(() -> new EquipmentLife(day, List.of())));
    }

    /** Of a book, as of a day: movements of later days are counted all the same. */
    public static EquipmentLife of(Resources resources, LocalDate day) {
        Map<Asset, List<Movement>> movements = by(resources.getMovements(), Movement::getAsset);
        Map<Asset, List<DamageReport>> damages = by(resources.getDamages(), DamageReport::getAsset);
        Map<Asset, List<Booking>> bookings = by(resources.getBookings(), Booking::getAsset);
        return new EquipmentLife(day, resources.getAssets().stream().map(asset -> Life.of(asset,
                movements.getOrDefault(asset, List.of()), damages.getOrDefault(asset, List.of()),
                bookings.getOrDefault(asset, List.of()), day)).toList());
    }

    private static <T> Map<Asset, List<T>> by(List<T> all, Function<T, Asset> asset) {
        return all.stream().filter(one -> asset.apply(one) != null)
                .collect(Collectors.groupingBy(asset, HashMap::new, Collectors.toList()));
    }

    /** The day of the last movement or damage, or a day, whichever is later. */
    public static LocalDate day(Resources resources, LocalDate today) {
        return moment(resources, today.atStartOfDay()).toLocalDate();
    }

    /** A moment, or one just after the last movement or damage where that is later: what is done now comes last. */
    public static LocalDateTime moment(Resources resources, LocalDateTime now) {
        LocalDateTime last = Stream.concat(resources.getMovements().stream().map(Movement::getAt),
                resources.getDamages().stream().map(DamageReport::getAt)).map(EquipmentLife::time)
                .filter(Objects::nonNull).max(LocalDateTime::compareTo).orElse(LocalDateTime.MIN);
        return last.isBefore(now) ? now : last.plusSeconds(1);
    }

    private static LocalDateTime time(String at) {
        try {
            return at == null ? null : LocalDateTime.parse(at);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** The state of one thing; empty where it is not in the book. */
    public Optional<Life> of(Asset asset) {
        return lives.stream().filter(life -> life.asset() == asset).findFirst();
    }

    /** All lots, thing by thing. */
    public List<Lot> lots() {
        return lives.stream().flatMap(life -> life.lots().stream()).toList();
    }
}
