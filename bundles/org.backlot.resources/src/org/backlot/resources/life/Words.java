package org.backlot.resources.life;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.people.People;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.model.Asset;
import org.backlot.resources.model.Vendor;

/** Things, places, people and days as they are told. */
public final class Words {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH);

    private Words() {
    }

    public static String name(Asset asset) {
        return asset == null ? "" : Objects.requireNonNullElse(asset.getName(), "");
    }

    public static String name(Vendor vendor) {
        return vendor == null ? "" : Objects.requireNonNullElse(vendor.getName(), "");
    }

    /** The name of a person by the id; the empty string for nobody. */
    public static String person(Production production, String id) {
        return People.name(production, id).orElse("");
    }

    public static String day(LocalDate date) {
        return date == null ? "" : DAY.format(date);
    }

    /** Pieces of a thing: {@code "12 Radio"}; one of one is its name alone. */
    public static String pieces(int quantity, Asset asset) {
        return quantity == 1 && asset.getQuantity() == 1 ? name(asset) : quantity + " " + name(asset);
    }

    /** Where a lot is and who has it: {@code "with Tom Delaney at Salt works"}. */
    public static String where(Production production, Lot lot) {
        String by = person(production, lot.by());
        String place = Whereabouts.path(lot.place());
        return Stream.of(by.isEmpty() ? "" : "with " + by, place.isEmpty() ? "" : "at " + place)
                .filter(part -> !part.isEmpty()).reduce((a, b) -> a + " " + b).orElse("");
    }

    /** The day that the options name as {@code as-of}; empty where they name none. */
    static Optional<LocalDate> asOf(Map<String, String> options) {
        String day = options.getOrDefault("as-of", "").strip();
        try {
            return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
        } catch (DateTimeParseException e) {
            throw new IllegalArgumentException("\"" + day + "\" is no date. Write it as 2027-03-01", e);
        }
    }
}
