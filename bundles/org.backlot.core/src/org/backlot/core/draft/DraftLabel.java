package org.backlot.core.draft;

import java.time.LocalDate;
import java.util.Objects;

/**
 * How a draft that is taken over will be known.
 *
 * @param name   as printed: Blue Rev. (09/14/26)
 * @param colour of its pages
 * @param date   that stands on it, or null
 * @param source the file that it was read from, by name only, or null
 * @param taken  the day on which it is taken over
 * @param full   all pages are issued again in its colour, and no mark of a draft is shown any more
 */
public record DraftLabel(String name, DraftColour colour, LocalDate date, String source, LocalDate taken,
        boolean full) {

    public DraftLabel {
        Objects.requireNonNull(name);
        Objects.requireNonNull(colour);
        Objects.requireNonNull(taken);
    }

    /** The next colour of the row and its name, with the date of the new draft where it states one. */
    public static DraftLabel following(DraftComparison comparison, java.util.List<org.backlot.core.model.Draft> drafts,
            String source, LocalDate today) {
        DraftColour colour = DraftColour.following(drafts);
        LocalDate date = comparison.incoming().getScript().getDraftDate();
        return new DraftLabel(colour.name(), colour, date == null ? today : date, source, today, false);
    }
}
