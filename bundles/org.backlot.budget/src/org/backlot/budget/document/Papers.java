package org.backlot.budget.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

import org.backlot.budget.model.Budget;
import org.backlot.budget.model.Entry;
import org.backlot.budget.model.Period;
import org.backlot.budget.trail.Trail;
import org.backlot.budget.trail.TrailProof;
import org.backlot.core.model.Production;
import org.backlot.core.people.People;

/** What papers of the money have in common. */
final class Papers {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    private Papers() {
    }

    /**
     * How the trail of the money stands with a paper: the entry and its digest; the empty string before the first.
     * With it the trail can be held against the paper when it came back.
     */
    static String trail(Budget budget) {
        return budget.getTrail().isEmpty() ? "" : trail(budget.getTrail().getLast());
    }

    /** The same, of the closing of a period. */
    static String trail(Budget budget, Period period) {
        return period.getClosed() == null ? trail(budget) : Trail.last(budget, period).map(Papers::trail).orElse("");
    }

    private static String trail(Entry entry) {
        return "Trail of the money, entry " + entry.getNumber() + " of " + entry.getAt().replace('T', ' ') + ": "
                + TrailProof.printed(entry);
    }

    static String name(Production production, String person) {
        return People.name(production, person).orElse("");
    }

    static String day(LocalDate day) {
        return day == null ? "" : DAY.format(day);
    }
}
