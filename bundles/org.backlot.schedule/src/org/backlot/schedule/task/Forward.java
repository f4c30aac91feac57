package org.backlot.schedule.task;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.backlot.schedule.model.Anchor;
import org.backlot.schedule.model.Task;

/** As early as possible: from today, from what must not begin before a day, and from what each task waits for. */
final class Forward {

    private final Frame frame;
    private final Map<Task, Span> spans = new HashMap<>();
    private final Map<Task, Reason> reasons = new HashMap<>();
    private final Map<Task, List<Link>> driving = new HashMap<>();

    Forward(Frame frame) {
        this.frame = frame;
        frame.network().order().forEach(this::plan);
    }

    Span span(Task task) {
        return spans.get(task);
    }

    Reason reason(Task task) {
        return reasons.get(task);
    }

    /** The task and all that decides, without a gap, when it can be. */
    Set<Task> path(Task end) {
        Set<Task> path = new HashSet<>();
        List<Task> left = new ArrayList<>(List.of(end));
        while (!left.isEmpty()) {
            Task task = left.removeLast();
            if (path.add(task)) {
                driving.get(task).stream().filter(link -> link.on() != null).forEach(link -> left.add(link.on()));
            }
        }
        return path;
    }

    private void plan(Task task) {
        driving.put(task, new ArrayList<>());
        Optional<LocalDate> began = Frame.began(task);
        Optional<LocalDate> finished = Frame.finished(task);
        if (finished.isPresent()) {
            LocalDate last = finished.get();
            LocalDate first = began.filter(date -> !date.isAfter(last))
                    .orElseGet(() -> frame.days(task).start(last, Frame.length(task)));
            put(task, new Span(first, last), Reason.of(Reason.Why.FINISHED));
        } else if (began.isPresent()) {
            running(task, began.get());
        } else {
            open(task, frame.days(task));
        }
    }

    private void running(Task task, LocalDate began) {
        LocalDate finish = latest(frame.days(task).finish(began, Frame.length(task)), frame.today());
        for (Link link : frame.network().before(task)) {
            if (!link.onStart()) {
                finish = latest(finish, link.earliest(before(link)));
            }
        }
        put(task, new Span(began, finish), Reason.of(Reason.Why.BEGAN));
    }

    private void open(Task task, Workdays days) {
        boolean milestone = Frame.length(task) == 0;
        LocalDate start = days.from(frame.today(), 0);
        Reason reason = Reason.of(Reason.Why.TODAY);
        LocalDate notBefore = Frame.sound(task.getNotBefore()).map(date -> milestone ? date : days.from(date, 0))
                .orElse(LocalDate.MIN);
        if (!notBefore.isBefore(start)) {
            start = notBefore;
            reason = Reason.of(Reason.Why.NOT_BEFORE);
        }
        for (Link link : frame.network().before(task)) {
            LocalDate bound = link.earliest(before(link));
            LocalDate from = link.onStart() || milestone ? bound : days.start(days.from(bound, 0), Frame.length(task));
            if (from.isAfter(start)) {
                driving.get(task).clear();
            }
            if (!from.isBefore(start)) {
                if (driving.get(task).isEmpty()) {
                    reason = new Reason(Reason.Why.WAITS, link.dependency(), link.on());
                }
                driving.get(task).add(link);
                start = from;
            }
        }
        put(task, new Span(start, days.finish(start, Frame.length(task))), reason);
    }

    private Span before(Link link) {
        return link.on() != null ? spans.get(link.on())
                : Span.on((link.dependency().getOn() == Anchor.SHOOT_START ? frame.shoot().first()
                        : frame.shoot().last()).orElseThrow());
    }

    private static LocalDate latest(LocalDate a, LocalDate b) {
        return a.isAfter(b) ? a : b;
    }

    private void put(Task task, Span span, Reason reason) {
        spans.put(task, span);
        reasons.put(task, reason);
    }
}
