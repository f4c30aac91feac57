package org.backlot.schedule.constraint;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Element;
import org.backlot.core.model.Production;
import org.backlot.core.question.Availability;
import org.backlot.core.question.Days;
import org.backlot.core.question.Questions;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.board.Who;

/**
 * Somebody or something is needed on a day on which it cannot work: an event of the schedule says so, a permit or hire
 * does not cover the date, or another answer to {@code availability} blocks it.
 */
public final class Unavailable implements Constraint {

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        Plan plan = outlook.plan();
        if (plan.days().isEmpty()) {
            return;
        }
        Days all = new Days(plan.first().orElseThrow(), plan.last().orElseThrow());
        Map<Element, Map<LocalDate, String>> blocked = new HashMap<>();
        for (PlannedDay day : plan.days()) {
            day.elements().forEach((element, scenes) -> {
                String why = blocked.computeIfAbsent(element, e -> dates(plan.production(), outlook.questions(),
                        List.of(e), all)).get(day.date());
                if (why != null) {
                    List<String> objects = new ArrayList<>(List.of(element.getId()));
                    scenes.forEach(scene -> objects.add(scene.getId()));
                    found.add(Severity.ERROR, day, objects, element.getName() + " is needed but cannot work (" + why
                            + ")");
                }
            });
        }
    }

    /** The dates on which one of some elements, or a person who plays one of them, cannot work, with the reason. */
    public static Map<LocalDate, String> dates(Production production, Questions questions,
            Collection<Element> elements, Days days) {
        Map<LocalDate, String> dates = new HashMap<>();
        Stream<String> ids = elements.stream().flatMap(element -> Stream.of(element.getId(), Who.id(element)));
        ids.distinct().forEach(id -> questions.availability(production, id, days).stream()
                .filter(answer -> answer.state() == Availability.State.BLOCKED)
                .forEach(answer -> dates.putIfAbsent(answer.date(), answer.source().says())));
        return dates;
    }
}
