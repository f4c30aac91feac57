package org.backlot.schedule.optimise;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.backlot.core.model.Element;
import org.backlot.core.model.Person;
import org.backlot.core.model.Scene;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.optimise.pack.Violation;

/** The constraints that a plan does not keep, in words. */
final class Broken {

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> days = new HashMap<>();
    private final Map<String, Scene> scenes;

    Broken(BoardProblem problem) {
        scenes = problem.plan().scenes();
        for (Element element : problem.plan().production().getElements()) {
            names.put(element.getId(), element.getName());
        }
        for (Person person : problem.plan().production().getPeople()) {
            names.put(person.getId(), person.getName());
        }
        for (PlannedDay day : problem.days()) {
            days.put(day.day().getId(), day.name());
        }
    }

    List<String> words(List<Violation> violations) {
        return violations.stream().map(this::words).toList();
    }

    private String words(Violation broken) {
        String who = names.getOrDefault(broken.subject(), broken.subject());
        String which = scenes(broken.scenes());
        return day(broken.day()) + ": " + switch (broken.rule()) {
            case OUT_OF_RANGE -> which + " may not be shot on this date";
            case LOCATION_CLOSED -> who + " is closed, and " + which + " is there";
            case CAST_AWAY -> who + " cannot work, and is in " + which;
            case CAST_TWICE -> who + " works in two units";
            case CAST_TOO_LONG -> who + " has " + broken.amount() + " minutes more than the hours of a minor allow";
            case CAST_HOURS -> who + " is there " + broken.amount()
                    + " minutes too early, too late or too long for a minor";
            case DAY_TOO_LONG -> "takes " + broken.amount() + " minutes more than a day with overtime has";
            case TOO_MANY_PAGES -> "has " + broken.amount() + " eighths more than a day may have";
            case LIGHTS_MIXED -> "has scenes of the day and of the night: " + which;
            case UNIT_REST -> "the unit shot the night before and has no rest";
            case CAST_REST -> who + " worked the night before and has no rest";
            case ORDER -> scenes(broken.scenes().subList(0, 1)) + " has to be shot before "
                    + scenes(broken.scenes().subList(1, broken.scenes().size()));
            case CONTRIBUTED -> who;
        };
    }

    private String day(String id) {
        return days.getOrDefault(id, "An added day");
    }

    private String scenes(List<String> ids) {
        return (ids.size() == 1 ? "scene " : "scenes ") + ids.stream()
                .map(id -> scenes.containsKey(id) ? scenes.get(id).getNumber() : id)
                .collect(Collectors.joining(", "));
    }
}
