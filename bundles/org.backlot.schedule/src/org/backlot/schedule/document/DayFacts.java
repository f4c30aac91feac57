package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.backlot.core.model.Production;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.day.Sun;

/**
 * What a call sheet tells besides the schedule: where to park, the nearest hospital, whom to call in an emergency. The
 * office writes it in lines as {@code Parking: the school yard}: once for every sheet, once for a location, or in the
 * notes of a day, which have the last word. A line {@code Coordinates: 48.53, -123.02} has the sheet tell the times of
 * the sun, in the zone of the production.
 *
 * @param labelled of every sheet and of the day, by label, in the order in which they were first said
 * @param places   the same of the locations of the day, by their names, in the order in which the unit goes there
 * @param notes    the lines of the day that have no label
 * @param sun      where coordinates are known, of the first place that has them
 */
record DayFacts(Map<String, String> labelled, Map<String, Map<String, String>> places, List<String> notes,
        Optional<Sun> sun) {

    private static final Pattern LINE = Pattern.compile("([\\p{Lu}\\d][\\p{L}\\d /&'-]{1,28}):\\s+(.+)");
    private static final Pattern COORDINATES =
            Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)[,;\\s]+(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final String WHERE = "Coordinates";

    static DayFacts of(Production production, PlannedDay day) {
        Map<String, String> labelled = new LinkedHashMap<>();
        List<String> where = new ArrayList<>();
        Settings.get(production, ScheduleSettings.CALL_SHEET).ifPresent(lines -> read(lines, labelled));
        List<String> notes = read(Words.text(day.day().getNotes()), labelled);
        Optional.ofNullable(labelled.remove(WHERE)).ifPresent(where::add);
        Map<String, Map<String, String>> places = new LinkedHashMap<>();
        for (String place : places(day)) {
            Map<String, String> facts = new LinkedHashMap<>();
            Settings.get(production, ScheduleSettings.CALL_SHEET + "." + place).ifPresent(lines -> read(lines, facts));
            Optional.ofNullable(facts.remove(WHERE)).ifPresent(where::add);
            if (!facts.isEmpty()) {
                places.put(place, facts);
            }
        }
        return new DayFacts(labelled, places, notes,
                where.stream().findFirst().flatMap(text -> sun(production, day, text)));
    }

    private static Set<String> places(PlannedDay day) {
        Set<String> places = new LinkedHashSet<>(Places.route(day.scenes()));
        places.add(Words.text(day.day().getPlace()));
        return places;
    }

    private static List<String> read(String lines, Map<String, String> labelled) {
        List<String> rest = new ArrayList<>();
        lines.lines().map(String::strip).filter(line -> !line.isEmpty()).forEach(line -> {
            Matcher matcher = LINE.matcher(line);
            if (matcher.matches()) {
                labelled.put(matcher.group(1).strip(), matcher.group(2).strip());
            } else {
                rest.add(line);
            }
        });
        return rest;
    }

    private static Optional<Sun> sun(Production production, PlannedDay day, String where) {
        Matcher matcher = COORDINATES.matcher(where);
        return !matcher.matches() || production.getZone() == null ? Optional.empty()
                : Sun.of(day.date(), Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)),
                        production.getZone());
    }
}
