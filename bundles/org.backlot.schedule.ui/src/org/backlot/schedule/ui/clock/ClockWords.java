package org.backlot.schedule.ui.clock;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.Objects;

import org.backlot.core.model.Scene;
import org.backlot.core.value.Eighths;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.day.Shift;
import org.backlot.schedule.day.Span;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.Strip;
import org.backlot.ui.kit.Kind;

/** What the day view says of stretches of a day. */
record ClockWords(Plan plan) {

    /** The scene of a span, or null. */
    Scene scene(Span span) {
        return span.item() instanceof Strip strip ? plan.scene(strip).orElse(null) : null;
    }

    /** What a span is, in a word or two. */
    String title(Span span) {
        Scene scene = scene(span);
        if (scene != null) {
            return Objects.requireNonNullElse(scene.getNumber(), "");
        }
        if (span.item() instanceof Banner banner && banner.getText() != null && !banner.getText().isBlank()) {
            String text = banner.getText().strip();
            int end = text.indexOf(". ");
            return end < 0 ? text : text.substring(0, end);
        }
        return switch (span.kind()) {
            case READY -> "Getting ready";
            case WRAP -> "Wrap";
            case MEAL -> "Meal";
            case MOVE -> "Company move";
            case SESSION -> "Session";
            case NOTE -> "Note";
            case SCENE -> "Scene";
        };
    }

    /** The second line of a span. */
    String under(Span span) {
        Scene scene = scene(span);
        return scene == null ? times(span.from(), span.until()) : scene.getSet() == null
                ? Objects.requireNonNullElse(scene.getHeading(), "") : scene.getSet().getName();
    }

    /** All that is known of a span, for the hover. */
    String all(Span span) {
        Scene scene = scene(span);
        String head = scene == null ? title(span) : "Scene " + scene.getNumber() + ", " + scene.getHeading() + ", "
                + Eighths.toString(scene.getEighths()) + " pages";
        return head + "\n" + times(span.from(), span.until()) + ", " + Kind.DURATION.show(span.length())
                + (span.assumed() ? ", assumed: nobody said how long" : "");
    }

    /** All that is known of somebody's day. */
    String all(Shift shift) {
        return shift.element().getName() + "\ncall " + shift.call().toLocalTime() + ", on set "
                + shift.onSet().toLocalTime() + ", dismissed " + shift.done().toLocalTime() + "\n"
                + Kind.DURATION.show(shift.presence()) + " there, " + Kind.DURATION.show(shift.used()) + " used, "
                + Kind.DURATION.show(waiting(shift)) + " waiting";
    }

    private static Duration waiting(Shift shift) {
        Duration waiting = shift.work().minus(shift.used());
        return waiting.isNegative() ? Duration.ZERO : waiting;
    }

    static String times(LocalDateTime from, LocalDateTime until) {
        return from.toLocalTime() + " to " + until.toLocalTime();
    }
}
