package org.backlot.schedule.day;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.DayEdits;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.ShootDay;

/** Changes to a day by its clock. All of them are to be called inside a session's edit. */
public final class ClockEdits {

    /** Times of a day are planned in steps of five minutes. */
    public static final int STEP = 5;

    private ClockEdits() {
    }

    /** The nearest time that is planned with. */
    public static LocalDateTime nearest(LocalDateTime time) {
        LocalDateTime hour = time.toLocalDate().atTime(time.getHour(), 0);
        return hour.plusMinutes(Math.round(Duration.between(hour, time).toSeconds() / (STEP * 60.0)) * STEP);
    }

    /** Estimates a scene so that it lasts until a time; at least one step. */
    public static void lastUntil(Scene scene, Span span, LocalDateTime until) {
        Duration length = Duration.between(span.from(), nearest(until));
        Duration least = Duration.ofMinutes(STEP);
        scene.setShootingTime(length.compareTo(least) < 0 ? least : length);
    }

    /** Calls the crew at a time. */
    public static void call(ShootDay day, LocalTime call) {
        day.setCall(call);
    }

    /**
     * Puts a meal at a time: behind what has begun more than half by then. A meal that the day only implied is written
     * down.
     *
     * @throws IllegalArgumentException if the span is no meal
     */
    public static Banner mealAt(DayTimeline timeline, Span meal, LocalDateTime at) {
        if (meal.kind() != Span.Kind.MEAL) {
            throw new IllegalArgumentException("Only meals are put at another time so; move the strip instead");
        }
        ShootDay day = timeline.day().day();
        int index = 0;
        for (Span span : timeline.spans()) {
            boolean before = span.item() != null && span != meal
                    && span.from().plus(span.length().dividedBy(2)).isBefore(at);
            index = before ? Math.max(index, day.getItems().indexOf(span.item()) + 1) : index;
        }
        LocalTime start = nearest(at).toLocalTime();
        if (meal.item() instanceof Banner banner) {
            DayEdits.move(List.<Item>of(banner), day, index);
            banner.setStart(start);
            return banner;
        }
        Banner banner = DayEdits.addBanner(day, index, BannerKind.MEAL, "Meal", start);
        banner.setLength(meal.length());
        return banner;
    }
}
