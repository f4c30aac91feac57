package org.backlot.resources.life;

import java.time.LocalDate;
import java.time.LocalDateTime;

import org.backlot.resources.model.MovementKind;
import org.backlot.resources.model.Place;

/**
 * What is done with things. What is not said is null.
 *
 * @param at  when
 * @param to  where they are then; null: where they are kept, of what comes home, else where they were
 * @param by  the id of the person who has them then, or brings them back
 * @param due when they have to be back; null: when their booking ends
 */
public record Move(MovementKind kind, LocalDateTime at, Place to, String by, LocalDate due, String condition) {

    /** Without more than what is done, and when. */
    public static Move of(MovementKind kind, LocalDateTime at) {
        return new Move(kind, at, null, null, null, null);
    }

    /** As a person says it: {@code "Check out"}. */
    public static String verb(MovementKind kind) {
        return switch (kind) {
            case OUT -> "Check out";
            case ON_SET -> "Set up";
            case IN -> "Check in";
            case TRANSFER -> "Hand over";
            case LOST -> "Report lost";
            case FOUND -> "Report found";
            case REPAIRED -> "Report repaired";
        };
    }
}
