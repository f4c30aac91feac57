package org.backlot.resources.travel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.documents.Document;
import org.backlot.resources.model.Trip;

/** Who travels on which day, how, and with which reference: what travellers and drivers get. */
public final class MovementOrder implements Document {

    /**
     * {@code title}, and {@code days}: a list of {@code date} and {@code rows} of {@code person}, {@code position},
     * {@code from}, {@code to}, {@code mode}, {@code service}, {@code departs}, {@code arrives}, {@code reference} and
     * {@code status}.
     */
    @Override
    public Map<String, Object> content(Production production, Questions questions, Map<String, String> options) {
        Map<LocalDate, List<Map<String, Object>>> days = new TreeMap<>();
        journeys(production, questions).forEach(journey -> days
                .computeIfAbsent(journey.date(), d -> new ArrayList<>()).add(row(production, journey)));
        return Map.of("title", Objects.requireNonNullElse(production.getTitle(), ""), "days", days.entrySet().stream()
                .map(day -> Map.of("date", Words.day(day.getKey()), "rows", day.getValue())).toList());
    }

    @Override
    public List<Sheet> sheets(Production production, Questions questions, Map<String, String> options) {
        List<List<Object>> rows = journeys(production, questions).stream().map(journey -> Arrays.<Object>asList(
                journey.date(), journey.person().getName(), journey.from(), journey.to(), mode(journey),
                journey.trip().map(Trip::getService).orElse(null), time(journey, true), time(journey, false),
                journey.trip().map(Trip::getReference).orElse(null), journey.standing())).toList();
        return List.of(new Sheet("Movement order", List.of("Date", "Name", "From", "To", "By", "Service", "Departs",
                "Arrives", "Reference", "State"), rows));
    }

    private static List<Journey> journeys(Production production, Questions questions) {
        return Journeys.of(production, questions).stream()
                .filter(journey -> journey.date() != null && journey.status() != TravelStatus.NOT_NEEDED).toList();
    }

    /** A journey as papers have it. */
    static Map<String, Object> row(Production production, Journey journey) {
        return Map.of("person", Words.text(journey.person().getName()), "position",
                Words.position(production, journey.person()), "from", Words.text(journey.from()), "to",
                Words.text(journey.to()), "mode", mode(journey), "service",
                Words.text(journey.trip().map(Trip::getService).orElse(null)), "departs", time(journey, true),
                "arrives", time(journey, false), "reference",
                Words.text(journey.trip().map(Trip::getReference).orElse(null)),
                "status", journey.standing());
    }

    private static String mode(Journey journey) {
        return journey.trip().map(Trip::getMode).or(() -> journey.leg().flatMap(Leg::fare)
                .map(fare -> fare.getMode())).map(mode -> mode.getName().charAt(0)
                        + mode.getName().substring(1).toLowerCase(Locale.ROOT)).orElse("");
    }

    private static String time(Journey journey, boolean departs) {
        return journey.trip().map(trip -> departs ? trip.getDeparts() : trip.getArrives()).map(LocalTime::toString)
                .orElse("");
    }
}
