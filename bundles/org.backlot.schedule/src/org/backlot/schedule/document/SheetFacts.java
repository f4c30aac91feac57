package org.backlot.schedule.document;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.backlot.core.model.Production;
import org.backlot.core.model.Setting;
import org.backlot.core.value.Settings;
import org.backlot.schedule.ScheduleSettings;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.model.ShootDay;

/** Facts on call sheets, by what they are facts of. */
public sealed interface SheetFacts {

    /** What is where coordinates are told. */
    String WHERE = "Coordinates";

    /** Of every call sheet. */
    record Office(Production production) implements SheetFacts {

        @Override
        public FactLines lines() {
            return FactLines.of(Settings.get(production, ScheduleSettings.CALL_SHEET).orElse(null));
        }

        @Override
        public void write(FactLines lines) {
            set(production, ScheduleSettings.CALL_SHEET, lines);
        }
    }

    /** Of the days at a location. */
    record Place(Production production, String location) implements SheetFacts {

        @Override
        public FactLines lines() {
            return FactLines.of(Settings.get(production, ScheduleSettings.CALL_SHEET + "." + location).orElse(null));
        }

        @Override
        public void write(FactLines lines) {
            set(production, ScheduleSettings.CALL_SHEET + "." + location, lines);
        }
    }

    /** Of one day: its notes. */
    record Day(ShootDay day) implements SheetFacts {

        @Override
        public FactLines lines() {
            return FactLines.of(day.getNotes());
        }

        @Override
        public void write(FactLines lines) {
            day.setNotes(lines.lines().isEmpty() ? null : lines.toString());
        }
    }

    /** What is told now. */
    FactLines lines();

    /** Tells something else; inside an edit. */
    void write(FactLines lines);

    /** The locations of a day, in the order in which the unit goes there. */
    static List<Place> places(Production production, PlannedDay day) {
        Set<String> places = new LinkedHashSet<>(Places.route(day.scenes()));
        places.add(Words.text(day.day().getPlace()));
        return places.stream().filter(place -> !place.isEmpty()).map(place -> new Place(production, place)).toList();
    }

    /** Every location that days are at, in the order of the days, and those that something is told of. */
    static List<Place> places(Production production, List<PlannedDay> days) {
        Set<Place> places = new LinkedHashSet<>();
        days.forEach(day -> places.addAll(places(production, day)));
        String prefix = ScheduleSettings.CALL_SHEET + ".";
        production.getSettings().stream().map(Setting::getName).filter(name -> name.startsWith(prefix))
                .forEach(name -> places.add(new Place(production, name.substring(prefix.length()))));
        return List.copyOf(places);
    }

    private static void set(Production production, String name, FactLines lines) {
        if (lines.lines().isEmpty()) {
            Settings.forget(production, name);
        } else {
            Settings.set(production, name, lines.toString());
        }
    }
}
