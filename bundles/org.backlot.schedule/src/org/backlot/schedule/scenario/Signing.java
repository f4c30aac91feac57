package org.backlot.schedule.scenario;

import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Role;
import org.backlot.core.model.RoleAssignment;
import org.backlot.core.people.Roles;
import org.backlot.core.session.Ids;
import org.backlot.core.value.Sha256;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Publication;
import org.backlot.schedule.model.PublishedDay;
import org.backlot.schedule.model.ScheduleFactory;
import org.backlot.schedule.scenario.Placement.Placed;

/**
 * Publishing a board: the director, or whoever decides in the director's place, signs the order of its scenes as it is.
 * A board whose order changes afterwards is a draft again until it is signed anew. Where the production has a
 * director, only a board that is signed as it stands may be made active.
 */
public final class Signing {

    /** How far a board is. */
    public enum State {
        /** Nobody signed it. */
        DRAFT,
        /** It is signed as it stands. */
        PUBLISHED,
        /** It was signed and has changed since. */
        CHANGED
    }

    private Signing() {
    }

    /** How far the board of a plan is. */
    public static State state(Plan plan) {
        return latest(plan.board()).map(last -> digest(Placement.of(plan)).equals(last.getDigest())
                ? State.PUBLISHED : State.CHANGED).orElse(State.DRAFT);
    }

    /** The version that was signed last. */
    public static Optional<Publication> latest(Board board) {
        return board.getPublications().isEmpty() ? Optional.empty() : Optional.of(board.getPublications().getLast());
    }

    /** Who may sign at a time: directors who are there, and the delegates of those who are away. */
    public static List<Person> signers(Production production, LocalDateTime at) {
        return Roles.deciders(production, Role.DIRECTOR, at.toLocalDate());
    }

    /**
     * Signs the board of a plan as it stands; to be called inside a session's edit.
     *
     * @throws IllegalArgumentException if the person may not sign, or nothing is scheduled, with the reason
     */
    public static Publication sign(Plan plan, Person by, LocalDateTime at, String note) {
        Production production = plan.production();
        if (!signers(production, at).contains(by)) {
            throw new IllegalArgumentException(by.getName() + " may not sign a board; it takes the director, or the "
                    + "delegate while the director is away");
        }
        if (plan.days().stream().allMatch(day -> day.scenes().isEmpty() && day.day().getItems().isEmpty())) {
            throw new IllegalArgumentException("The board " + plan.board().getName() + " has nothing on its days yet; "
                    + "schedule something before it is signed");
        }
        Publication publication = ScheduleFactory.eINSTANCE.createPublication();
        publication.setBy(by.getId());
        inPlaceOf(production, by, at).ifPresent(holder -> publication.setInPlaceOf(holder.getId()));
        publication.setAt(at.truncatedTo(ChronoUnit.SECONDS).toString());
        publication.setNote(note == null || note.isBlank() ? null : note.strip());
        List<Placement> days = Placement.of(plan);
        publication.setDigest(digest(days));
        days.forEach(day -> publication.getDays().add(day(day)));
        Ids.complete(publication);
        plan.board().getPublications().add(publication);
        return publication;
    }

    private static Optional<Person> inPlaceOf(Production production, Person by, LocalDateTime at) {
        List<RoleAssignment> directors = production.getRoles().stream()
                .filter(role -> role.getRole() == Role.DIRECTOR).toList();
        boolean own = directors.stream().anyMatch(role -> role.getPerson() == by);
        return own ? Optional.empty() : directors.stream().filter(role -> role.getDelegate() == by)
                .map(RoleAssignment::getPerson).findFirst();
    }

    /** Whether the production has a director, without whom no board is made active. */
    public static boolean isDirected(Production production) {
        return production.getRoles().stream()
                .anyMatch(role -> role.getRole() == Role.DIRECTOR && role.getPerson() != null);
    }

    /** Why a board may not be made active; empty where it may. */
    public static Optional<String> hindrance(Plan plan) {
        if (!isDirected(plan.production())) {
            return Optional.empty();
        }
        String name = plan.board().getName();
        return switch (state(plan)) {
            case PUBLISHED -> Optional.empty();
            case DRAFT -> Optional.of("The board " + name + " is a draft; publish it with the director's signature "
                    + "before it drives papers and money");
            case CHANGED -> Optional.of("The board " + name + " has changed since it was signed; publish it anew "
                    + "before it drives papers and money");
        };
    }

    private static PublishedDay day(Placement placement) {
        PublishedDay day = ScheduleFactory.eINSTANCE.createPublishedDay();
        day.setDay(placement.day());
        day.setLabel(placement.name());
        day.setUnit(placement.unit().isEmpty() ? null : placement.unit());
        day.setDate(placement.date());
        for (Placed placed : placement.scenes()) {
            day.getScenes().add(placed.scene());
            day.getEighths().add(placed.eighths());
        }
        return day;
    }

    /** The same for the same scenes in the same order on the same dates in the same units, and else another. */
    private static String digest(List<Placement> days) {
        StringBuilder plan = new StringBuilder();
        for (Placement day : days) {
            plan.append(day.date()).append('\t').append(day.unit());
            day.scenes().forEach(placed -> plan.append('\t').append(placed.scene()).append(' ')
                    .append(placed.eighths()));
            plan.append('\n');
        }
        return Sha256.of(plan.toString().getBytes(StandardCharsets.UTF_8));
    }
}
