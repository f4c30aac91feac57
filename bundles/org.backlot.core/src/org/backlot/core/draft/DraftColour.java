package org.backlot.core.draft;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;

import org.backlot.core.model.Draft;

/**
 * The colours of revised pages in the order of the trade, as screenwriting programs have them (Final Draft 12): after
 * the tenth the row begins again as 2nd White, 2nd Blue and so on.
 *
 * @param name White, Blue, 2nd Blue
 * @param rgb  {@code #RRGGBB}
 */
public record DraftColour(String name, String rgb) {

    /** The first row. */
    public static final List<DraftColour> ROW = List.of(new DraftColour("White", "#FFFFFF"),
            new DraftColour("Blue", "#C6EDFE"), new DraftColour("Pink", "#FDCCD4"),
            new DraftColour("Yellow", "#FDFFAB"),
            new DraftColour("Green", "#D1FED0"), new DraftColour("Goldenrod", "#FACD39"),
            new DraftColour("Buff", "#FCED9D"), new DraftColour("Salmon", "#F8AE8E"),
            new DraftColour("Cherry", "#FBA4B4"), new DraftColour("Tan", "#FDF1C7"));

    /** The colour of the draft at a place, from 0, which is White. */
    public static DraftColour at(int place) {
        DraftColour colour = ROW.get(place % ROW.size());
        int turn = place / ROW.size() + 1;
        return turn == 1 ? colour : new DraftColour(ordinal(turn) + " " + colour.name(), colour.rgb());
    }

    private static String ordinal(int number) {
        boolean teen = number % 100 >= 11 && number % 100 <= 13;
        return number + (teen ? "th" : switch (number % 10) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        });
    }

    /** The colour that follows the drafts that there are; Blue where there is none, since the first is White. */
    public static DraftColour following(List<Draft> drafts) {
        return at(Math.max(1, drafts.size()));
    }

    /** A colour by its name, as Blue or 2nd Blue, or by its value, as #C6EDFE. */
    public static Optional<DraftColour> named(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT).replace("double ", "2nd ");
        if (wanted.matches("#[0-9a-f]{6}")) {
            return Optional.of(of(wanted));
        }
        return IntStream.range(0, ROW.size() * 9).mapToObj(DraftColour::at)
                .filter(colour -> colour.name().toLowerCase(Locale.ROOT).equals(wanted)).findFirst();
    }

    /** The colour of a draft with its name; one that is not of the row is named by its value. */
    public static DraftColour of(Draft draft) {
        return of(Objects.requireNonNullElse(draft.getColour(), ROW.getFirst().rgb()));
    }

    private static DraftColour of(String rgb) {
        return ROW.stream().filter(colour -> colour.rgb().equalsIgnoreCase(rgb)).findFirst()
                .orElseGet(() -> new DraftColour(rgb.toUpperCase(Locale.ROOT), rgb.toUpperCase(Locale.ROOT)));
    }
}
