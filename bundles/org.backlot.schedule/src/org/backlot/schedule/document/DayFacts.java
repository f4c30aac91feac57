package org.backlot.schedule.document;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.backlot.core.model.Production;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.day.Coordinates;
import org.backlot.schedule.day.Sun;

/**
 * What a call sheet tells besides the schedule: where to park, the nearest hospital, whom to call in an emergency. The
 * office writes it in lines as {@code Parking: the school yard}: once for every sheet, once for a location, or in the
 * notes of a day, which have the last word. A line {@code Coordinates: 48.53, -123.02} has the sheet tell the times of
 * the sun, in the zone of the production.
 *
 * @param labelled of every sheet and of the day, by label, in the order in which they were first said
 * @param places   the same of the locations of the day, by their names, in the order in which the unit goes there
 * @param notes    the lines that have no label: those of every sheet, of the locations, of the day
 * @param sun      where the day has coordinates, else the first of its locations that does, else the office
 */
public record DayFacts(Map<String, String> labelled, Map<String, Map<String, String>> places, List<String> notes,
        Optional<Sun> sun) {

    /** What the sheet of a day tells. */
    public static DayFacts of(Production production, PlannedDay day) {
        FactLines office = new SheetFacts.Office(production).lines();
        FactLines own = new SheetFacts.Day(day.day()).lines();
        List<FactLines> where = new ArrayList<>(List.of(own));
        List<String> notes = new ArrayList<>(office.unlabelled());
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        for (SheetFacts.Place place : SheetFacts.places(production, day)) {
            FactLines lines = place.lines();
            Map<String, String> facts = lines.without(List.of(SheetFacts.WHERE)).labelled();
            if (!facts.isEmpty()) {
                places.put(place.location(), facts);
            }
            notes.addAll(lines.unlabelled());
            where.add(lines);
        }
        notes.addAll(own.unlabelled());
        where.add(office);
        Map<String, String> labelled = new LinkedHashMap<>(office.labelled());
        labelled.putAll(own.labelled());
        labelled.remove(SheetFacts.WHERE);
        return new DayFacts(labelled, places, List.copyOf(notes), where.stream()
                .flatMap(lines -> Optional.ofNullable(lines.labelled().get(SheetFacts.WHERE)).stream()).findFirst()
                .flatMap(Coordinates::parse).flatMap(at -> sun(day, at, production.getZone())));
    }

    private static Optional<Sun> sun(PlannedDay day, Coordinates place, ZoneId zone) {
        return zone == null ? Optional.empty() : Sun.of(day.date(), place, zone);
    }
}
