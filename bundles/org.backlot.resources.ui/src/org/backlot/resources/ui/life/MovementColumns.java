package org.backlot.resources.ui.life;

import java.util.List;

import org.backlot.core.model.Person;
import org.backlot.resources.book.Whereabouts;
import org.backlot.resources.life.Move;
import org.backlot.resources.model.Movement;
import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;
import org.backlot.ui.kit.Column;
import org.backlot.ui.kit.Kind;

/** What is known of a movement. */
final class MovementColumns {

    private final OpenLife open;

    MovementColumns(OpenLife open) {
        this.open = open;
    }

    List<Column<Movement, ?>> table() {
        return List.of(
                Column.<Movement>text("When", 130, movement -> movement.getAt() == null ? ""
                        : movement.getAt().replace('T', ' ')),
                Column.of("What", 110, Kind.choice(MovementKind.class, Move::verb), Movement::getKind),
                Column.of("Pieces", 60, Kind.WHOLE, Movement::getQuantity),
                Column.<Movement, Place>of("Where", 150, Kind.choice(open::places, Whereabouts::path), Movement::getTo)
                        .edit(Movement::setTo),
                Column.<Movement, Person>of("With", 120, Kind.choice(open::people, Person::getName),
                        movement -> open.people().stream().filter(person -> person.getId().equals(movement.getBy()))
                                .findFirst().orElse(null))
                        .edit((movement, person) -> movement.setBy(OpenLife.id(person))),
                Column.of("Due", 120, Kind.DATE, Movement::getDue).edit(Movement::setDue),
                Column.of("Condition", 180, Kind.LINES, Movement::getCondition).edit(Movement::setCondition));
    }
}
