package org.backlot.schedule.document;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.backlot.core.model.Production;
import org.backlot.core.place.Coordinates;
import org.backlot.core.place.Sun;
import org.backlot.core.question.Fact;
import org.backlot.core.question.Questions;
import org.backlot.schedule.board.PlannedDay;

/**
 * What a call sheet tells besides the schedule: where to park, the nearest hospital, whom to call in an emergency. The
 * office writes it in lines as {@code Parking: the school yard}: once for every sheet, once for a location, or in the
 * notes of a day, which have the last word. A line {@code Coordinates: 48.53, -123.02} has the sheet tell the times of
 * the sun, in the zone of the place, else of the production. Where the office wrote nothing of its own under a label,
 * what others know of a location is told: {@link Questions#facts}.
 *
 * @param labelled of every sheet and of the day, by label, in the order in which they were first said
 * @param places   the same of the locations of the day, by their names, in the order in which the unit goes there
 * @param notes    the lines that have no label: those of every sheet, of the locations, of the day
 * @param sun      where the day has coordinates, else the first of its locations that does, else the office
 */
public record DayFacts(Map<String, String> labelled, Map<String, Map<String, String>> places, List<String> notes,
        Optional<Sun> sun) {

    /** Where the sun is asked for. */
    private record Spot(String coordinates, ZoneId zone) {
    }

    /** What the sheet of a day tells. */
    public static DayFacts of(Production production, PlannedDay day, Questions questions) {
        FactLines office = new SheetFacts.Office(production).lines();
        FactLines own = new SheetFacts.Day(day.day()).lines();
        ZoneId zone = production.getZone();
        List<Spot> where = new ArrayList<>(List.of(new Spot(own.labelled().get(SheetFacts.WHERE), zone)));
        List<String> notes = new ArrayList<>(office.unlabelled());
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        for (SheetFacts.Place place : SheetFacts.places(production, day)) {
            Map<String, String> facts = facts(place, questions);
            where.add(new Spot(facts.remove(SheetFacts.WHERE), zone(facts.remove(Fact.ZONE), zone)));
            if (!facts.isEmpty()) {
                places.put(place.location(), facts);
            }
            notes.addAll(place.lines().unlabelled());
        }
        notes.addAll(own.unlabelled());
        where.add(new Spot(office.labelled().get(SheetFacts.WHERE), zone));
        Map<String, String> labelled = new LinkedHashMap<>(office.labelled());
        labelled.putAll(own.labelled());
        labelled.remove(SheetFacts.WHERE);
        return new DayFacts(labelled, places, List.copyOf(notes),
                where.stream().flatMap(spot -> sun(day, spot)).findFirst());
    }

    /** What the office says of a place, and then what others know of it under labels that the office did not use. */
    private static Map<String, String> facts(SheetFacts.Place place, Questions questions) {
        Map<String, String> facts = new LinkedHashMap<>(place.lines().labelled());
        for (Fact fact : questions.facts(place.production(), place.location())) {
            if (facts.keySet().stream().noneMatch(fact.label()::equalsIgnoreCase)) {
                facts.put(fact.label(), fact.text());
            }
        }
        return facts;
    }

    private static ZoneId zone(String name, ZoneId other) {
        try {
            return name == null ? other : ZoneId.of(name);
        } catch (DateTimeException e) {
            return other;
        }
    }

    private static Stream<Sun> sun(PlannedDay day, Spot spot) {
        return spot.zone() == null || spot.coordinates() == null ? Stream.empty()
                : Coordinates.parse(spot.coordinates()).flatMap(at -> Sun.of(day.date(), at, spot.zone())).stream();
    }
}
