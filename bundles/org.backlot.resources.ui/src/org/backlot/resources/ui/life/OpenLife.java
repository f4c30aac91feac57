package org.backlot.resources.ui.life;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.session.Session;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.life.EquipmentLife;
import org.backlot.resources.life.Lot;
import org.backlot.resources.life.Move;
import org.backlot.resources.life.Moving;
import org.backlot.resources.life.Moving.Take;
import org.backlot.resources.life.Words;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;
import org.backlot.resources.ui.OpenBook;
import org.backlot.ui.kit.Desk;

/** The equipment of the production that is open, its state, and what is done with it. */
final class OpenLife {

    private final Desk desk;
    private final OpenBook book;

    OpenLife(Desk desk) {
        this.desk = desk;
        book = new OpenBook(desk::session);
    }

    Desk desk() {
        return desk;
    }

    OpenBook book() {
        return book;
    }

    Optional<EquipmentLife> life() {
        return desk.session().map(session -> EquipmentLife.of(session.production(), session.questions()));
    }

    List<Lot> lots() {
        return life().map(EquipmentLife::lots).orElse(List.of());
    }

    Optional<Resources> resources() {
        return desk.session().flatMap(session -> session.section(Resources.class));
    }

    Production production() {
        return desk.session().map(Session::production).orElseThrow();
    }

    /** The name of a person by the id. */
    String person(String id) {
        return desk.session().map(session -> Words.person(session.production(), id)).orElse("");
    }

    /** Who can have things, by name. */
    List<Person> people() {
        return book.people().stream().filter(person -> person.getName() != null)
                .sorted(Comparator.comparing(Person::getName)).toList();
    }

    /** Where things can be, by what they are in. */
    List<Place> places() {
        return book.all(Resources::getPlaces).stream().sorted(Comparator.comparing(Whereabouts::path)).toList();
    }

    /** Now, or just after what was put down last. */
    LocalDateTime now() {
        return resources().map(all -> EquipmentLife.moment(all, LocalDateTime.now())).orElseGet(LocalDateTime::now);
    }

    /**
     * Does something with things, in one step.
     *
     * @return what a person should know of it; empty where it was not done, which was told then
     */
    Optional<List<String>> move(List<Take> takes, Move move) {
        List<String> told = new ArrayList<>();
        boolean done = !takes.isEmpty() && desk.edit(Moving.label(move.kind(), takes), () -> told.addAll(
                new Moving(production(), resources().orElseThrow()).all(takes, move).told()));
        return done ? Optional.of(told) : Optional.empty();
    }

    /** A sentence that says what was done, and what else there is to know. */
    static String says(MovementKind kind, List<Take> takes, List<String> told) {
        return (Moving.label(kind, takes) + ": done. " + String.join(" ", told)).strip();
    }

    static String id(Person person) {
        return person == null ? null : Objects.requireNonNull(person.getId());
    }
}
