package org.backlot.schedule.day;

import java.time.Duration;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;

import org.backlot.core.model.Scene;
import org.backlot.schedule.board.Places;
import org.backlot.schedule.board.Plan;
import org.backlot.schedule.board.PlannedDay;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.Item;
import org.backlot.schedule.model.Strip;

/** Goes through a day from its call to its wrap. */
final class Clock {

    private static final Duration HALF_A_DAY = Duration.ofHours(12);

    private final Plan plan;
    private final PlannedDay day;
    private final Pace pace;
    private final LocalDateTime call;
    private final List<Span> spans = new ArrayList<>();
    private LocalDateTime now;
    private String place = "";
    private boolean moved;
    private boolean shot;
    private boolean fed;

    Clock(Plan plan, PlannedDay day, Pace pace) {
        this.plan = plan;
        this.day = day;
        this.pace = pace;
        call = day.date().atTime(day.call());
        now = call;
        fed = day.day().getItems().stream().anyMatch(item -> item instanceof Banner banner
                && banner.getKind() == BannerKind.MEAL);
    }

    List<Span> run() {
        for (Item item : day.day().getItems()) {
            if (item instanceof Banner banner) {
                banner(banner);
            } else if (item instanceof Strip strip) {
                plan.scene(strip).filter(scene -> !scene.isOmitted()).ifPresent(scene -> scene(strip, scene));
            }
        }
        if (shot) {
            add(Span.Kind.WRAP, null, pace.wrap(), true);
        }
        return List.copyOf(spans);
    }

    private void scene(Strip strip, Scene scene) {
        if (!shot) {
            add(Span.Kind.READY, null, pace.ready(), true);
            shot = true;
        }
        String next = Places.named(scene);
        if (!next.isEmpty()) {
            if (!moved && !place.isEmpty() && !place.equals(next)) {
                add(Span.Kind.MOVE, null, pace.move(), true);
            }
            place = next;
            moved = false;
        }
        Duration length = pace.of(scene);
        if (!fed && now.plus(length).isAfter(call.plus(pace.mealAt()))) {
            add(Span.Kind.MEAL, null, pace.meal(), true);
            fed = true;
        }
        add(Span.Kind.SCENE, strip, length, scene.getShootingTime() == null);
    }

    private void banner(Banner banner) {
        if (banner.getStart() != null) {
            LocalDateTime start = at(banner.getStart());
            now = start.isAfter(now) ? start : now;
        }
        boolean moves = banner.getKind() == BannerKind.MOVE || banner.getKind() == BannerKind.TRAVEL;
        moved |= moves;
        Span.Kind kind = switch (banner.getKind()) {
            case MEAL -> Span.Kind.MEAL;
            case MOVE, TRAVEL -> Span.Kind.MOVE;
            case SESSION -> Span.Kind.SESSION;
            case NOTE -> Span.Kind.NOTE;
        };
        Duration standard = switch (kind) {
            case MEAL -> pace.meal();
            case MOVE -> pace.move();
            default -> Duration.ZERO;
        };
        add(kind, banner, banner.getLength() == null ? standard : banner.getLength(), banner.getLength() == null);
    }

    /** A time of day that is long before the call is of the day after it: a night goes past midnight. */
    private LocalDateTime at(LocalTime time) {
        LocalDateTime at = day.date().atTime(time);
        return at.isBefore(call.minus(HALF_A_DAY)) ? at.plusDays(1) : at;
    }

    private void add(Span.Kind kind, Item item, Duration length, boolean assumed) {
        LocalDateTime until = now.plus(length.isNegative() ? Duration.ZERO : length);
        spans.add(new Span(kind, item, now, until, assumed));
        now = until;
    }
}
