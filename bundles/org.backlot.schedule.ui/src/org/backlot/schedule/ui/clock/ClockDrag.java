package org.backlot.schedule.ui.clock;

import java.time.Duration;
import java.time.LocalDateTime;

import org.backlot.core.model.Scene;
import org.backlot.schedule.day.ClockEdits;
import org.backlot.schedule.day.DayTimeline;
import org.backlot.schedule.day.Span;
import org.backlot.schedule.model.ShootDay;
import org.backlot.ui.kit.Desk;
import org.backlot.ui.kit.Kind;

/** What is changed by the clock of a day, with the mouse or with keys: each is one step. */
final class ClockDrag {

    /** What can be changed of a span. */
    enum Handle { LENGTH, MEAL, CALL }

    private final Desk desk;
    private final DayTimeline timeline;
    private final ClockWords words;
    private final Span span;
    private final Handle handle;

    private ClockDrag(Desk desk, DayTimeline timeline, ClockWords words, Span span, Handle handle) {
        this.desk = desk;
        this.timeline = timeline;
        this.words = words;
        this.span = span;
        this.handle = handle;
    }

    /** What is changed of a span as a whole, or null: the end of a scene, the time of a meal, the call. */
    static ClockDrag of(Desk desk, DayTimeline timeline, ClockWords words, Span span) {
        Handle handle = switch (span.kind()) {
            case SCENE -> Handle.LENGTH;
            case MEAL -> Handle.MEAL;
            case READY -> Handle.CALL;
            default -> null;
        };
        return handle == null ? null : new ClockDrag(desk, timeline, words, span, handle);
    }

    Handle handle() {
        return handle;
    }

    Span span() {
        return span;
    }

    /** What time is changed, before it is. */
    LocalDateTime time() {
        return handle == Handle.LENGTH ? span.until() : span.from();
    }

    /** What a time would mean. */
    String says(LocalDateTime at) {
        LocalDateTime time = ClockEdits.nearest(at);
        return switch (handle) {
            case LENGTH -> "Scene " + words.title(span) + ": "
                    + Kind.DURATION.show(Duration.between(span.from(), time.isAfter(span.from()) ? time
                            : span.from().plusMinutes(ClockEdits.STEP)));
            case MEAL -> words.title(span) + " at " + time.toLocalTime();
            case CALL -> "Call " + time.toLocalTime();
        };
    }

    /** Makes the change. */
    void put(LocalDateTime at) {
        LocalDateTime time = ClockEdits.nearest(at);
        ShootDay day = timeline.day().day();
        switch (handle) {
            case LENGTH -> {
                Scene scene = words.scene(span);
                desk.edit("Change the estimate of scene " + scene.getNumber(),
                        () -> ClockEdits.lastUntil(scene, span, time));
            }
            case MEAL -> desk.edit("Move the meal of " + timeline.day().name(),
                    () -> ClockEdits.mealAt(timeline, span, time));
            case CALL -> desk.edit("Change the call of " + timeline.day().name(),
                    () -> ClockEdits.call(day, time.toLocalTime()));
        }
    }
}
