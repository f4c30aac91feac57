package org.backlot.resources.travel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Trip;

/**
 * {@code backlot show travel}: {@code journeys}, a list of {@code person}, {@code kind} (in, out, home, back, ground),
 * {@code date}, {@code from}, {@code to}, {@code status} (proposed, decided, booked, change, not_needed), {@code says},
 * {@code called} (the day that the schedule calls for), {@code price} and {@code change}; and {@code beds}, a list of
 * {@code person}, {@code hotel}, {@code from}, {@code until}, {@code status}, {@code says}, {@code rate} and
 * {@code change}; and {@code hotels}, of those that keep rooms a row for each {@code night}, with {@code hotel} and how
 * many rooms are {@code needed} and {@code kept}. What is not known is null.
 */
public final class TravelReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        Map<String, Object> report = new LinkedHashMap<>();
        List<Map<String, Object>> journeys = new ArrayList<>();
        for (Journey journey : Journeys.of(production, questions)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("person", journey.person().getName());
            row.put("kind", word(journey.kind().getName()));
            row.put("date", date(journey.date()));
            row.put("from", journey.from());
            row.put("to", journey.to());
            row.put("status", word(journey.status().name()));
            row.put("says", journey.says());
            row.put("called", journey.leg().map(leg -> date(leg.date())).orElse(null));
            row.put("price", price(journey).orElse(null));
            row.put("change", journey.change().orElse(null));
            journeys.add(row);
        }
        List<Map<String, Object>> beds = new ArrayList<>();
        for (Bed bed : Beds.of(production, questions)) {
            Map<String, Object> row = new LinkedHashMap<>();
            row.put("person", bed.person().getName());
            row.put("hotel", bed.hotel().map(Place::getName).orElse(null));
            row.put("from", date(bed.from()));
            row.put("until", date(bed.until()));
            row.put("status", word(bed.status().name()));
            row.put("says", bed.says());
            row.put("rate", bed.rate().orElse(null));
            row.put("change", bed.change().orElse(null));
            beds.add(row);
        }
        report.put("journeys", journeys);
        report.put("beds", beds);
        report.put("hotels", hotels(production, questions));
        return report;
    }

    private static List<Map<String, Object>> hotels(Production production, Questions questions) {
        List<Map<String, Object>> hotels = new ArrayList<>();
        for (HotelNights hotel : HotelNights.of(production, questions)) {
            if (!hotel.blocks().isEmpty()) {
                hotel.nights().forEach((date, night) -> {
                    Map<String, Object> row = new LinkedHashMap<>();
                    row.put("hotel", hotel.hotel().getName());
                    row.put("night", date(date));
                    row.put("needed", night.rooms().size());
                    row.put("kept", night.kept());
                    hotels.add(row);
                });
            }
        }
        return hotels;
    }

    private static Optional<BigDecimal> price(Journey journey) {
        return journey.trip().map(Trip::getPrice).or(() -> journey.leg().flatMap(Leg::fare)
                .map(fare -> fare.getPrice()));
    }

    private static String date(LocalDate date) {
        return date == null ? null : date.toString();
    }

    private static String word(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
