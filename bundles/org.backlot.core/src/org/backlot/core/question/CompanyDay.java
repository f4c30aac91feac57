package org.backlot.core.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A day on which a unit works or travels: what is shot or played, where, and who is there from when to when.
 *
 * @param unit   the empty string for the main unit
 * @param name   as it is spoken of: {@code Day 12}
 * @param kind   what the day is for
 * @param hours  from the general call to the wrap of the crew
 * @param scenes ids of the scenes, in the order of the day
 * @param places names of the places of work, in the order in which the unit goes there
 * @param shifts the hours of each element and person that is called, by their ids
 */
public record CompanyDay(LocalDate date, String unit, String name, Kind kind, Hours hours, List<String> scenes,
        List<String> places, Map<String, Hours> shifts, Source source) {

    /** SHOOT: scenes are shot or a show is played. WORK: preparation, rehearsal, building. TRAVEL: the unit moves. */
    public enum Kind { SHOOT, WORK, TRAVEL }

    public CompanyDay {
        scenes = List.copyOf(scenes);
        places = List.copyOf(places);
        shifts = Map.copyOf(shifts);
    }
}
