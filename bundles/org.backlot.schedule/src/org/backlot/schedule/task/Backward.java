package org.backlot.schedule.task;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.backlot.schedule.model.Task;

/** As late as possible: from what is due and from the end of everything, through what waits for each task. */
final class Backward {

    private final Frame frame;
    private final Forward forward;
    private final LocalDate end;
    private final Map<Task, Span> latest = new HashMap<>();
    private final Map<Task, Span> planned = new HashMap<>();
    private final Map<Task, Reason> reasons = new HashMap<>();

    /** The last day on which a task can finish, and why. */
    private record Bound(LocalDate finish, Reason reason) {
    }

    Backward(Frame frame, Forward forward) {
        this.frame = frame;
        this.forward = forward;
        end = open(frame.tasks()).stream()
                .flatMap(task -> Stream.of(forward.span(task).finish(), frame.due(task))).filter(Objects::nonNull)
                .max(LocalDate::compareTo).orElse(frame.today());
        for (Task task : frame.network().order().reversed()) {
            latest.put(task, atLatest(task));
            planned.put(task, asPlanned(task));
        }
    }

    Span latest(Task task) {
        return latest.get(task);
    }

    /** When it is to be done. */
    Span planned(Task task) {
        return planned.get(task);
    }

    private Span atLatest(Task task) {
        if (Frame.finished(task).isPresent()) {
            return forward.span(task);
        }
        LocalDate finish = bound(task, latest).finish();
        return new Span(Frame.began(task).orElseGet(() -> frame.days(task).start(finish, Frame.length(task))), finish);
    }

    private Span asPlanned(Task task) {
        Span early = forward.span(task);
        if (!task.isLate() || Frame.began(task).isPresent() || Frame.finished(task).isPresent()) {
            return early;
        }
        Bound bound = bound(task, planned);
        if (!bound.finish().isAfter(early.finish())) {
            return early;
        }
        reasons.put(task, bound.reason());
        return new Span(frame.days(task).start(bound.finish(), Frame.length(task)), bound.finish());
    }

    /** What decides when it is to be done. */
    Reason reason(Task task) {
        return reasons.getOrDefault(task, forward.reason(task));
    }

    /** The last day on which it can finish as planned without another task moving; null where none waits for it. */
    LocalDate free(Task task) {
        return frame.network().after(task).stream().map(link -> before(task, link, planned))
                .filter(Objects::nonNull).min(LocalDate::compareTo).orElse(null);
    }

    private Bound bound(Task task, Map<Task, Span> after) {
        LocalDate finish = frame.due(task);
        Reason reason = Reason.of(Reason.Why.DUE);
        for (Link link : frame.network().after(task)) {
            LocalDate by = before(task, link, after);
            if (by != null && (finish == null || by.isBefore(finish))) {
                finish = by;
                reason = new Reason(Reason.Why.NEEDED, link.dependency(), link.task());
            }
        }
        if (finish == null) {
            finish = end;
            reason = Reason.of(Reason.Why.END);
        }
        return new Bound(Frame.length(task) == 0 ? finish : frame.days(task).last(finish), reason);
    }

    /** The last day on which a task can finish for one that waits for it; null where that one waits no more. */
    private LocalDate before(Task task, Link link, Map<Task, Span> after) {
        Task waits = link.task();
        if (Frame.finished(waits).isPresent() || Frame.began(waits).isPresent() && link.onStart()
                || link.fromStart() && Frame.began(task).isPresent()) {
            return null;
        }
        Span span = after.get(waits);
        LocalDate last = link.latest(link.onStart() ? span.start() : span.finish());
        Workdays days = frame.days(task);
        int length = Frame.length(task);
        if (length == 0) {
            return last;
        }
        return link.fromStart() ? days.finish(days.last(last), length) : days.last(last);
    }

    /** The tasks that nobody has finished. */
    static List<Task> open(List<Task> tasks) {
        return tasks.stream().filter(task -> Frame.finished(task).isEmpty()).toList();
    }
}
