package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.check.Check;
import org.backlot.core.check.Severity;
import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.resources.model.TravelState;

/** A journey or a bed that was booked or decided on is not what the schedule calls for any more. */
public final class TravelToChange implements Check {

    @Override
    public void run(Production production, Questions questions, Findings found) {
        for (Journey journey : Journeys.of(production, questions)) {
            if (journey.trip().isPresent() && journey.status().isOpen()) {
                found.add(severity(journey.trip().get().getState()), journey.trip().get().getId(),
                        journey.person().getName(), "Travels " + words(journey.kind().getName()) + " on "
                        + (journey.date() == null ? "no day" : Words.day(journey.date())) + ". " + journey.says()
                        + ".");
            }
        }
        for (Bed bed : Beds.of(production, questions)) {
            if (bed.stay().isPresent() && bed.status().isOpen()) {
                found.add(severity(bed.stay().get().getState()), bed.stay().get().getId(), bed.person().getName(),
                        "Has a bed" + nights(bed) + ". " + bed.says() + cost(bed.change()) + ".");
            }
        }
    }

    private static String nights(Bed bed) {
        return bed.from() == null || bed.until() == null ? " without dates"
                : " from " + Words.day(bed.from()) + " to " + Words.day(bed.until());
    }

    private static String cost(Optional<BigDecimal> change) {
        return change.filter(amount -> amount.signum() != 0).map(amount -> amount.signum() > 0
                ? "; it costs " + amount.toPlainString() + " more" : "; it costs " + amount.negate().toPlainString()
                        + " less").orElse("");
    }

    private static Severity severity(TravelState state) {
        return state == TravelState.PLANNED ? Severity.INFO : Severity.WARNING;
    }

    private static String words(String kind) {
        return kind.toLowerCase(Locale.ROOT);
    }
}
