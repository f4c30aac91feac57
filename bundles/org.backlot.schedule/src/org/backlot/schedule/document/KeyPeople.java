package org.backlot.schedule.document;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.backlot.core.model.Person;

/** Whom a call sheet names in its head: who answers for the day, and who helps when something happens. */
final class KeyPeople {

    private static final List<Pattern> POSITIONS = patterns("producer", "director", "(unit )?production manager|upm",
            "(1st|first) (assistant director|ad)", "((key )?2nd|second) (assistant director|ad)",
            "(unit |assistant )?location manager", "(set |unit )?(medic|nurse|paramedic)",
            "safety (officer|adviser|advisor)");

    private KeyPeople() {
    }

    /** The first of the crew in each of these positions, in their order, with position, name and phone. */
    static List<Map<String, Object>> of(List<Person> crew) {
        List<Map<String, Object>> rows = new ArrayList<>();
        for (Pattern position : POSITIONS) {
            crew.stream().filter(person -> position.matcher(Words.text(person.getPosition())).matches()).findFirst()
                    .ifPresent(person -> {
                        Map<String, Object> row = new LinkedHashMap<>();
                        row.put("position", Words.text(person.getPosition()));
                        row.put("name", Words.text(person.getName()));
                        row.put("phone", Words.text(person.getPhone()));
                        rows.add(row);
                    });
        }
        return rows;
    }

    private static List<Pattern> patterns(String... positions) {
        return Stream.of(positions).map(position -> Pattern.compile(position, Pattern.CASE_INSENSITIVE)).toList();
    }
}
