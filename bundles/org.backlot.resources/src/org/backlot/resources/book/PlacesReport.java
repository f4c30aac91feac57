package org.backlot.resources.book;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.place.Sun;
import org.backlot.core.question.Fact;
import org.backlot.core.question.Questions;
import org.backlot.core.report.Report;
import org.backlot.core.session.Session;
import org.backlot.resources.model.Place;
import org.backlot.resources.model.Resources;

/**
 * {@code backlot show places}: {@code id}, {@code name}, {@code kind}, {@code inside} (a name), {@code sets} (names),
 * {@code facts} (label to text, as call sheets have them), {@code permits} (name, state, until) and {@code sun} (date,
 * dawn, rise, set, dusk) of the days on which its sets are shot.
 */
public final class PlacesReport implements Report {

    @Override
    public Object of(Production production, Questions questions, Map<String, String> options) {
        List<Map<String, Object>> rows = new ArrayList<>();
        Session.section(production, Resources.class).stream().flatMap(resources -> resources.getPlaces().stream())
                .forEach(place -> rows.add(row(production, questions, place)));
        return rows;
    }

    private static Map<String, Object> row(Production production, Questions questions, Place place) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("id", place.getId());
        row.put("name", place.getName());
        row.put("kind", place.getKind().name().toLowerCase(Locale.ROOT));
        row.put("inside", place.getInside() == null ? null : place.getInside().getName());
        row.put("sets", production.getElements().stream().filter(set -> place.getSets().contains(set.getId()))
                .map(Element::getName).toList());
        Map<String, Object> facts = new LinkedHashMap<>();
        new PlaceFacts().facts(production, place.getId(), questions)
                .forEach((Fact fact) -> facts.put(fact.label(), fact.text()));
        row.put("facts", facts);
        row.put("permits", place.getPermits().stream().map(permit -> {
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("name", permit.getName());
            one.put("state", permit.getState().name().toLowerCase(Locale.ROOT));
            one.put("until", permit.getUntil() == null ? null : permit.getUntil().toString());
            return one;
        }).toList());
        List<Map<String, Object>> suns = new ArrayList<>();
        Whereabouts.suns(production, questions, place).forEach((date, sun) -> suns.add(sun(date.toString(), sun)));
        row.put("sun", suns);
        return row;
    }

    private static Map<String, Object> sun(String date, Sun sun) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("date", date);
        row.put("dawn", sun.dawn().toString());
        row.put("rise", sun.rise().toString());
        row.put("set", sun.set().toString());
        row.put("dusk", sun.dusk().toString());
        return row;
    }
}
