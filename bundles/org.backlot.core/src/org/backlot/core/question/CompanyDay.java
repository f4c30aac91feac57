package org.backlot.core.question;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * A day on which a unit works: what is shot or played, where, and who is there from when to when.
 *
 * @param unit   the empty string for the main unit
 * @param name   as it is spoken of: {@code Day 12}
 * @param shoots whether scenes are shot, or there is a performance; not on days of preparation, rehearsal or travel
 * @param hours  from the general call to the wrap of the crew
 * @param scenes ids of the scenes, in the order of the day
 * @param places names of the places of work, in the order in which the unit goes there
 * @param shifts the hours of each element and person that is called, by their ids
 */
public record CompanyDay(LocalDate date, String unit, String name, boolean shoots, Hours hours, List<String> scenes,
        List<String> places, Map<String, Hours> shifts, Source source) {

    public CompanyDay {
        scenes = List.copyOf(scenes);
        places = List.copyOf(places);
        shifts = Map.copyOf(shifts);
    }
}
