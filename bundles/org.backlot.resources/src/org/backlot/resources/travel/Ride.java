package org.backlot.resources.travel;

import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.backlot.core.model.Person;

/**
 * People who are brought from one place to another together.
 *
 * @param pickUp   when they are picked up, in local time; empty where nobody knows how long the way takes
 * @param from     the name of the hotel
 * @param to       the name of the place of work
 * @param aboard   those who are brought, the earliest call first
 * @param vehicles how many it takes
 */
public record Ride(Optional<LocalDateTime> pickUp, String from, String to, List<Passenger> aboard, int vehicles) {

    public Ride {
        aboard = List.copyOf(aboard);
    }

    /**
     * Somebody aboard.
     *
     * @param position what they are there for: the parts that they play, else their position
     * @param call     when they have to be there
     */
    public record Passenger(Person person, String position, LocalDateTime call) {
    }
}
