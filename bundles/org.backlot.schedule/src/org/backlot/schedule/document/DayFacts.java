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
 * office writes it in lines as {@code Parking: the school yard}: once for every sheet, once for a place, or in the notes
 * of a day, which have the last word. A line {@code Coordinates: 48.53, -123.02} has the sheet tell the times of the sun.
 *
 * @param labelled by label, in the order in which they were first said
 * @param notes    the lines of the day that have no label
 */
record DayFacts(Map<String, String> labelled, List<String> notes) {

    private static final Pattern LINE = Pattern.compile("([\\p{Lu}\\d][\\p{L}\\d /&'-]{1,28}):\\s+(.+)");
    private static final Pattern COORDINATES = Pattern.compile("(-?\\d{1,2}(?:\\.\\d+)?)[,;\\s]+(-?\\d{1,3}(?:\\.\\d+)?)");
    private static final String WHERE = "Coordinates";

    static DayFacts of(Production production, PlannedDay day) {
        Map<String, String> labelled = new LinkedHashMap<>();
        Settings.get(production, ScheduleSettings.CALL_SHEET).ifPresent(lines -> read(lines, labelled));
        places(day).forEach(place -> Settings.get(production, ScheduleSettings.CALL_SHEET + "." + place)
                .ifPresent(lines -> read(lines, labelled)));
        List<String> notes = read(Words.text(day.day().getNotes()), labelled);
        sun(production, day, labelled.remove(WHERE)).ifPresent(sun -> labelled.putIfAbsent("Sun", sun));
        return new DayFacts(labelled, notes);
    }

    private static Set<String> places(PlannedDay day) {
        Set<String> places = new LinkedHashSet<>();
        places.add(Words.text(day.day().getPlace()));
        places.addAll(Places.route(day.scenes()));
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

    private static Optional<String> sun(Production production, PlannedDay day, String where) {
        Matcher matcher = COORDINATES.matcher(where == null ? "" : where);
        if (!matcher.matches() || production.getZone() == null) {
            return Optional.empty();
        }
        return Sun.of(day.date(), Double.parseDouble(matcher.group(1)), Double.parseDouble(matcher.group(2)),
                production.getZone()).map(sun -> "first light " + sun.dawn() + ", rises " + sun.rise() + ", sets "
                        + sun.set() + ", last light " + sun.dusk());
    }
}
