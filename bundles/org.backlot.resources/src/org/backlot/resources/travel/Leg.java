package org.backlot.resources.travel;

import java.time.LocalDate;
import java.util.Optional;

import org.backlot.resources.model.Fare;
import org.backlot.resources.model.TripKind;

/**
 * A journey that follows from the days of work.
 *
 * @param from the town where it begins
 * @param to   the town where it ends
 * @param fare what it costs; empty where no fare between the two is known
 * @param why  in one sentence
 */
public record Leg(TripKind kind, LocalDate date, String from, String to, Optional<Fare> fare, String why) {
}
