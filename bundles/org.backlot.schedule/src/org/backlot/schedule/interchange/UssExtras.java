package org.backlot.schedule.interchange;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.backlot.core.model.Scene;
import org.backlot.schedule.model.Banner;
import org.backlot.schedule.model.BannerKind;
import org.backlot.schedule.model.DayKind;
import org.backlot.schedule.model.ShootDay;

/**
 * What Backlot knows and the standard does not, under an extension key of ours. Other programs leave it alone; what of
 * it cannot be read is passed over, as it is an addition.
 */
final class UssExtras {

    private UssExtras() {
    }

    static JsonObject of(Scene scene) {
        var extras = new JsonObject();
        if (scene.getHeading() != null && !scene.getHeading().equals(UssHeading.of(scene))) {
            extras.put("heading", scene.getHeading());
        }
        add(extras, "weather", scene.getWeather());
        if (scene.isEstimated()) {
            extras.put("estimated", true);
        }
        return extras;
    }

    static void describe(Scene scene, JsonObject extras) {
        text(extras, "heading").ifPresent(scene::setHeading);
        text(extras, "weather").ifPresent(scene::setWeather);
        scene.setEstimated(Boolean.TRUE.equals(extras.get("estimated")));
    }

    static JsonObject of(Banner banner) {
        var extras = new JsonObject();
        if (banner.getKind() != BannerKind.NOTE) {
            extras.put("kind", banner.getKind().getName());
        }
        add(extras, "start", banner.getStart());
        return extras;
    }

    static void describe(Banner banner, JsonObject extras) {
        choice(extras, "kind", BannerKind.values()).ifPresent(banner::setKind);
        parsed(extras, "start", LocalTime::parse).ifPresent(banner::setStart);
    }

    static JsonObject of(ShootDay day) {
        var extras = new JsonObject();
        if (day.getKind() != DayKind.SHOOT) {
            extras.put("kind", day.getKind().getName());
        }
        add(extras, "date", day.getFixedDate());
        add(extras, "unit", day.getUnit());
        add(extras, "call", day.getCall());
        add(extras, "place", day.getPlace());
        add(extras, "notes", day.getNotes());
        return extras;
    }

    static void describe(ShootDay day, JsonObject extras) {
        choice(extras, "kind", DayKind.values()).ifPresent(day::setKind);
        parsed(extras, "date", LocalDate::parse).ifPresent(day::setFixedDate);
        parsed(extras, "call", LocalTime::parse).ifPresent(day::setCall);
        text(extras, "unit").ifPresent(day::setUnit);
        text(extras, "place").ifPresent(day::setPlace);
        text(extras, "notes").ifPresent(day::setNotes);
    }

    private static void add(JsonObject extras, String key, Object value) {
        if (value != null && !value.toString().isBlank()) {
            extras.put(key, value.toString());
        }
    }

    static Optional<String> text(JsonObject extras, String key) {
        return extras.get(key) instanceof String text && !text.isBlank() ? Optional.of(text) : Optional.empty();
    }

    static <E extends Enum<E>> Optional<E> choice(JsonObject extras, String key, E[] values) {
        return text(extras, key).flatMap(text -> Arrays.stream(values)
                .filter(value -> value.name().equals(text.toUpperCase(Locale.ROOT))).findFirst());
    }

    private static <T> Optional<T> parsed(JsonObject extras, String key, Function<String, T> parse) {
        try {
            return text(extras, key).map(parse);
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
