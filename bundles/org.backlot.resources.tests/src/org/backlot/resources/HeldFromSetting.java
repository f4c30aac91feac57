package org.backlot.resources;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Production;
import org.backlot.core.question.Availability;
import org.backlot.core.question.AvailabilitySource;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.value.Settings;

/** Says that everybody is held on the dates in the setting {@code held}, in the place of a schedule. */
public final class HeldFromSetting implements AvailabilitySource {

    @Override
    public List<Availability> availability(Production production, String object, Days days, Questions questions) {
        List<Availability> held = new ArrayList<>();
        Settings.get(production, "held").stream().flatMap(text -> text.lines()).map(LocalDate::parse)
                .filter(days::contains).forEach(date -> held.add(
                        new Availability(object, date, Availability.State.HELD, Source.of("Test"))));
        return held;
    }
}
