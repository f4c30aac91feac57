package org.backlot.schedule.constraint;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.check.Severity;
import org.backlot.core.model.Scene;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.OrderRule;
import org.backlot.schedule.model.Schedule;

/** A scene that has to be shot before another comes after it. */
public final class OrderBroken implements Constraint {

    private record Place(PlannedDay day, int index, Scene scene) {

        boolean isBefore(Place other) {
            int dates = day.date().compareTo(other.day.date());
            return dates < 0 || dates == 0 && (day != other.day || index < other.index);
        }
    }

    @Override
    public void judge(Outlook outlook, Conflicts found) {
        List<OrderRule> rules = Session.section(outlook.production(), Schedule.class)
                .map(schedule -> List.copyOf(schedule.getOrders())).orElse(List.of());
        if (rules.isEmpty()) {
            return;
        }
        Map<String, Place> places = places(outlook);
        for (OrderRule rule : rules) {
            Place first = places.get(rule.getFirst());
            Place then = places.get(rule.getThen());
            if (first != null && then != null && !first.isBefore(then)) {
                String why = rule.getReason() == null || rule.getReason().isBlank() ? "" : ": " + rule.getReason();
                found.add(Severity.WARNING, then.day(), List.of(then.scene().getId(), first.scene().getId()), "Scene "
                        + then.scene().getNumber() + " is shot on " + then.day().name() + ", before scene "
                        + first.scene().getNumber() + " on " + first.day().name() + ", which has to come first" + why);
            }
        }
    }

    private static Map<String, Place> places(Outlook outlook) {
        Map<String, Place> places = new HashMap<>();
        for (PlannedDay day : outlook.plan().days()) {
            for (int i = 0; i < day.scenes().size(); i++) {
                places.putIfAbsent(day.scenes().get(i).getId(), new Place(day, i, day.scenes().get(i)));
            }
        }
        return places;
    }
}
