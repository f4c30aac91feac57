package org.backlot.resources.request;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.core.question.Availability;
import org.backlot.core.question.AvailabilitySource;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Ids;
import org.backlot.resources.ResourceBook;
import org.backlot.resources.booking.Spans;
import org.backlot.resources.model.Absence;

/**
 * What people and vendors said of their days as an answer to "is it free": free, promised, blocked where they are not
 * to be had; promised too where that is so for some hours only. Asked of a part, who plays it answers.
 */
public final class AnsweredAvailability implements AvailabilitySource {

    @Override
    public List<Availability> availability(Production production, String object, Days days, Questions questions) {
        Optional<ResourceBook> book = ResourceBook.of(production)
                .filter(all -> !all.resources().getAbsences().isEmpty());
        if (book.isEmpty()) {
            return List.of();
        }
        Set<String> meant = book.get().meantBy(object);
        List<Availability> answers = new ArrayList<>();
        for (Absence absence : book.get().resources().getAbsences()) {
            if (meant.contains(absence.getWho())) {
                Source source = new Source(says(absence), List.of(Ids.of(absence)));
                Spans.of(absence.getFrom(), absence.getUntil()).ifPresent(span -> span.stream().filter(days::contains)
                        .forEach(date -> answers.add(new Availability(object, date, state(absence), source))));
            }
        }
        return answers;
    }

    private static boolean isForHours(Absence absence) {
        return absence.getOpens() != null || absence.getCloses() != null;
    }

    private static Availability.State state(Absence absence) {
        return switch (absence.getKind()) {
            case AVAILABLE -> Availability.State.FREE;
            case HELD -> Availability.State.PROMISED;
            case UNAVAILABLE -> isForHours(absence) ? Availability.State.PROMISED : Availability.State.BLOCKED;
        };
    }

    private static String says(Absence absence) {
        String state = switch (absence.getKind()) {
            case AVAILABLE -> "Said to be free";
            case HELD -> "Promised";
            case UNAVAILABLE -> "Not to be had";
        };
        String hours = isForHours(absence) ? " " + time(absence.getOpens(), "from ")
                + time(absence.getCloses(), "until ")
                : "";
        String notes = absence.getNotes() == null || absence.getNotes().isBlank() ? "" : ": "
                + absence.getNotes().strip();
        return (state + hours).strip() + notes;
    }

    private static String time(LocalTime time, String word) {
        return time == null ? "" : word + time + " ";
    }
}
