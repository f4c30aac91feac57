package org.backlot.schedule.scenario;

import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Publication;

/**
 * A signed version of a board, as it is spoken of.
 *
 * @param number    1 is the first that was signed
 * @param by        the name of who signed
 * @param inPlaceOf the name of the one in whose place they signed; the empty string: in their own right
 * @param at        when, local time; null where the file does not say
 */
public record Version(Publication publication, int number, String by, String inPlaceOf, LocalDateTime at) {

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);

    /** The versions of a board, oldest first. */
    public static List<Version> of(Production production, Board board) {
        List<Version> versions = new ArrayList<>();
        for (Publication publication : board.getPublications()) {
            versions.add(new Version(publication, versions.size() + 1, name(production, publication.getBy()),
                    name(production, publication.getInPlaceOf()), time(publication.getAt())));
        }
        return List.copyOf(versions);
    }

    /** The version that was signed last. */
    public static Optional<Version> latest(Production production, Board board) {
        List<Version> all = of(production, board);
        return all.isEmpty() ? Optional.empty() : Optional.of(all.getLast());
    }

    private static String name(Production production, String id) {
        return id == null ? "" : production.getPeople().stream().filter(person -> id.equals(person.getId()))
                .map(Person::getName).filter(name -> name != null).findFirst()
                .orElse("somebody who is not in the production any more");
    }

    private static LocalDateTime time(String text) {
        try {
            return text == null ? null : LocalDateTime.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** As {@code version 2, signed by Ada Byron on 3 March 2027}. */
    public String words() {
        return "version " + number + ", signed by " + by + (inPlaceOf.isEmpty() ? "" : " in place of " + inPlaceOf)
                + (at == null ? "" : " on " + DATE.format(at));
    }

    /**
     * The board of a plan as papers name it: with the version that was signed last, and whether it has changed since.
     * Where the production has a director and nobody signed the board, it is called a draft.
     */
    public static String title(Plan plan) {
        String name = plan.board().getName() == null ? "" : plan.board().getName().strip();
        return switch (Signing.state(plan)) {
            case DRAFT -> name + (Signing.isDirected(plan.production()) ? ", draft" : "");
            case PUBLISHED -> name + ", " + latest(plan.production(), plan.board()).orElseThrow().words();
            case CHANGED -> name + ", " + latest(plan.production(), plan.board()).orElseThrow().words()
                    + "; changed since";
        };
    }
}
