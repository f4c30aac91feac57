package org.backlot.resources;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Person;
import org.backlot.core.model.Production;
import org.backlot.core.model.Scene;
import org.backlot.core.question.CompanyDay;
import org.backlot.core.question.CompanyDaySource;
import org.backlot.core.question.Hours;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.value.Settings;

/**
 * The days of the company in the place of a schedule, from the setting {@code days}: a line each, as {@code 2027-03-01
 * 07:00-19:00 | 2nd Unit | Harbour | 12,13A | Marguerite Vane 08:00-16:00}; each part after the hours may be blank or
 * missing; the unit "travel" is the main unit on its way. One hour is for the meal.
 */
public final class DaysFromSetting implements CompanyDaySource {

    @Override
    public List<CompanyDay> days(Production production, Questions questions) {
        return Settings.get(production, "days").stream().flatMap(String::lines).map(line -> day(production, line))
                .toList();
    }

    private static CompanyDay day(Production production, String line) {
        String[] parts = (line + " | | | | ").split("\\s*\\|\\s*", -1);
        String[] when = parts[0].strip().split(" ");
        LocalDate date = LocalDate.parse(when[0]);
        Map<String, Hours> shifts = new HashMap<>();
        for (String called : parts[4].isBlank() ? new String[0] : parts[4].strip().split("\\s*,\\s*")) {
            int space = called.lastIndexOf(' ');
            shifts.put(production.getPeople().stream().filter(p -> called.substring(0, space).equals(p.getName()))
                    .map(Person::getId).findFirst().orElseThrow(), hours(date, called.substring(space + 1)));
        }
        List<String> numbers = List.of(parts[3].strip().split(","));
        List<String> scenes = production.getScript() == null ? List.of() : production.getScript().getScenes().stream()
                .filter(scene -> numbers.contains(scene.getNumber())).map(Scene::getId).toList();
        return new CompanyDay(date, parts[1].equals("travel") ? "" : parts[1].strip(), "Day of " + date, kind(parts[1]),
                hours(date, when[1]), scenes,
                parts[2].isBlank() ? List.of() : List.of(parts[2].strip()), shifts, Source.of("Test"));
    }

    private static CompanyDay.Kind kind(String unit) {
        return unit.equals("travel") ? CompanyDay.Kind.TRAVEL : CompanyDay.Kind.SHOOT;
    }

    private static Hours hours(LocalDate date, String text) {
        String[] ends = text.split("-");
        var from = date.atTime(LocalTime.parse(ends[0]));
        LocalTime end = LocalTime.parse(ends[1]);
        var until = (end.isBefore(from.toLocalTime()) ? date.plusDays(1) : date).atTime(end);
        return new Hours(from, until, Duration.between(from, until).minusHours(1));
    }
}
