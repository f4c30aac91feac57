package org.backlot.schedule.task;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.backlot.core.model.Production;
import org.backlot.core.question.Quantity;
import org.backlot.core.question.QuantitySource;
import org.backlot.core.question.Questions;
import org.backlot.core.question.Source;
import org.backlot.core.session.Session;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.calendar.WorkingDays;
import org.backlot.schedule.model.Board;
import org.backlot.schedule.model.Calendar;
import org.backlot.schedule.model.Schedule;
import org.backlot.schedule.model.Task;

/**
 * The length of the work beside the shoot: {@code schedule.taskDays(Picture edit)}, in working days. What is finished
 * took as many as it really did. Of several tasks of one name the days are added.
 */
public final class TaskQuantities implements QuantitySource {

    @Override
    public List<Quantity> quantities(Production production, Questions questions) {
        Map<String, Quantity> byName = new LinkedHashMap<>();
        Session.section(production, Schedule.class).ifPresent(schedule -> {
            for (Task task : schedule.getTasks()) {
                if (Frame.length(task) > 0 && task.getName() != null) {
                    Quantity quantity = quantity(task, days(production, task));
                    byName.merge(quantity.key(), quantity, TaskQuantities::sum);
                }
            }
        });
        return List.copyOf(byName.values());
    }

    private static int days(Production production, Task task) {
        if (Frame.began(task).isEmpty() || Frame.finished(task).isEmpty()) {
            return Frame.length(task);
        }
        Calendar calendar = task.getCalendar() == null
                ? Plan.activeBoard(production).map(Board::getCalendar).orElse(null) : task.getCalendar();
        return Math.max(0, new Workdays(WorkingDays.of(production, calendar))
                .between(task.getBegan().minusDays(1), task.getFinished()));
    }

    private static Quantity quantity(Task task, int days) {
        String says = task.getName().strip() + (task.getFinished() == null ? " takes " : " took ") + days
                + (days == 1 ? " working day" : " working days");
        return new Quantity("schedule.taskDays", task.getName().strip(), BigDecimal.valueOf(days), "days",
                new Source(says, List.of(task.getId())));
    }

    private static Quantity sum(Quantity a, Quantity b) {
        BigDecimal days = a.value().add(b.value());
        List<String> tasks = new ArrayList<>(a.source().objects());
        tasks.addAll(b.source().objects());
        return new Quantity(a.name(), a.key(), days, a.unit(),
                new Source(tasks.size() + " tasks " + a.key() + " take " + days + " working days", tasks));
    }
}
